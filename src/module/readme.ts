// The README of a module: how it is called, what it makes, what it takes and gives.
import type * as Handlebars from 'handlebars';
import { mermaid } from '../graph/mermaid';
import { groupBy } from '../text/group-by';
import { codeSpan, plainText } from '../text/markdown';
import { callOf } from './example-file';
import { outputsOf, partsOf } from './parts';
import { pictureOf } from './picture';
import { readmeTemplate } from './readme-template';
import type { ModuleVariable, ReusableModule } from './reusable';
import { floorsOf } from './versions';

/** What of Handlebars is asked: it is loaded by those alone who need it. */
export type Templates = Pick<typeof Handlebars, 'compile'>;

/** @param source what others write as the `source` of the module */
export function readme(module: ReusableModule, source: string, templates: Templates): string {
  // What is filled in has been escaped as Markdown, which Handlebars does not know; a word that is missing throws.
  const template = templates.compile(readmeTemplate, { noEscape: true, strict: true });
  const floors = floorsOf(module);
  return template({
    title: plainText(module.name),
    description: prose(module.description),
    usage: callOf(module, source),
    isPublished: source.includes('OWNER'),
    picture: mermaid(pictureOf(module)),
    resources: [...groupBy(partsOf(module, 'resource'), ({ type }) => type)].map(
      ([type, parts]) => `[${type}](${pageOf(type)}): ${parts.map(({ name }) => codeSpan(name)).join(', ')}`,
    ),
    floors: { terraform: codeSpan(floors.terraform), provider: codeSpan(floors.provider) },
    inputs: module.variables.map(inputOf),
    outputs: outputsOf(module).map(({ name, description }) => ({
      name: codeSpan(name),
      description: prose(description),
    })),
  });
}

function inputOf(variable: ModuleVariable) {
  const { name, description, type } = variable;
  const isRequired = variable.default === undefined;
  return {
    name: codeSpan(name),
    description: prose(description),
    type: codeSpan(inOneLine(type)),
    default: isRequired ? 'n/a' : codeSpan(JSON.stringify(variable.default)),
    required: isRequired ? 'yes' : 'no',
  };
}

/** A type of Terraform's that has several lines: an object. */
function inOneLine(type: string): string {
  return type
    .replaceAll(/([({\[])\s*\n\s*/g, '$1 ')
    .replaceAll(/,?\s*\n\s*([)}\]])/g, ' $1')
    .replaceAll(/,?\s*\n\s*/g, ', ');
}

/** A text with words in backticks, in one line. */
function prose(text: string): string {
  const parts = text.replaceAll(/\s+/g, ' ').split('`');
  if (parts.length % 2 === 0) return plainText(parts.join('`'));
  return parts.map((part, at) => (at % 2 === 0 || part === '' ? plainText(part) : codeSpan(part))).join('');
}

/** Its page in the provider's documentation. What is Terraform's own has one there as well. */
function pageOf(type: string): string {
  const own = 'https://developer.hashicorp.com/terraform/language/resources/terraform-data';
  if (type === 'terraform_data') return own;
  return `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${type.replace(/^aws_/, '')}`;
}
