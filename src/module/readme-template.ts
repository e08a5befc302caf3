// The README of a module, as a template of Handlebars. What is filled in is Markdown already (`readme.ts` escapes it).
// The sections are those of terraform-docs, which people know: https://terraform-docs.io/reference/markdown-table/

export const readmeTemplate = `# {{title}}

{{description}}

## Usage

\`\`\`hcl
{{usage}}
\`\`\`

{{#if isPublished}}
\`OWNER\` is whoever publishes this repository, and \`ref\` a release of it. The module configures no provider: it works in
the account and Region of the provider that it is given.
{{else}}
The module configures no provider: it works in the account and Region of the provider that it is given.
{{/if}}
[examples/basic](examples/basic/main.tf) is a root that can be planned as it is.

## What it makes

{{picture}}
{{#each resources}}
- {{this}}
{{/each}}

## Requirements

| Name | Version |
| --- | --- |
| terraform | {{floors.terraform}} |
| aws | {{floors.provider}} |

Its tests (\`terraform test\`) ask for Terraform 1.7 or newer, as they mock the provider.

## Inputs

{{#if inputs}}
| Name | Description | Type | Default | Required |
| --- | --- | --- | --- | :---: |
{{#each inputs}}
| {{name}} | {{description}} | {{type}} | {{default}} | {{required}} |
{{/each}}
{{else}}
None.
{{/if}}

## Outputs

{{#if outputs}}
| Name | Description |
| --- | --- |
{{#each outputs}}
| {{name}} | {{description}} |
{{/each}}
{{else}}
None.
{{/if}}
`;
