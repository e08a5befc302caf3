// The files of a module, from a module that a person made up: what stands where, and what is said of it. That real
// Terraform takes them is in test/terraform.
import Handlebars from 'handlebars';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Choice, absent } from '../src/hcl/node';
import { exampleFile } from '../src/module/example-file';
import { moduleFiles } from '../src/module/files';
import { headerOf, isWritten } from '../src/module/header';
import { publishedSource } from '../src/module/published';
import { readme } from '../src/module/readme';
import type { ModuleVariable, ReusableModule } from '../src/module/reusable';
import { testFile } from '../src/module/test-file';
import { ensured } from '../src/text/ensured';

const test = suite('module files');

const name: ModuleVariable = {
  name: 'name',
  pointer: '/metadata/name',
  type: 'string',
  description: 'What all names begin with.',
  validations: [
    { condition: 'can(regex("^[a-z]+$", var.name))', message: 'Name must be of small letters.', wrong: 'A' },
    { condition: 'length(var.name) < 40', message: 'Name must have fewer than 40 letters.' },
  ],
  example: 'orders',
};
const hours: ModuleVariable = {
  name: 'retention_hours',
  pointer: '/spec/sources/orders/create/retention',
  type: 'number',
  description: 'How long records are kept, in hours: `24` | more costs.',
  default: 24,
  validations: [],
  example: 48,
};
const encrypted: ModuleVariable = {
  name: 'encrypted',
  type: 'bool',
  description: 'Whether records are encrypted with a key of its own.',
  default: false,
  validations: [],
  example: false,
};

const stream: ReusableModule = {
  name: 'orders-stream',
  description: 'A stream of orders.',
  variables: [name, hours],
  sections: {
    terraform: {
      required_version: '>= 1.5.0',
      required_providers: { aws: { source: 'hashicorp/aws', version: '>= 5.100.0, < 7.0.0' } },
      backend: { s3: { bucket: 'of-the-spec' } },
    },
    data: { aws_region: { current: {} } },
    resource: {
      aws_kinesis_stream: { orders: { name: '${var.name}', retention_period: '${var.retention_hours}' } },
      aws_kinesis_stream_consumer: {
        orders: { name: 'orders-${var.name}', stream_arn: '${aws_kinesis_stream.orders.arn}' },
      },
    },
    output: {
      stream_arn: { description: 'ARN of the stream', value: '${aws_kinesis_stream.orders.arn}' },
      region: { description: 'Region of the stream', value: '${data.aws_region.current.id}' },
    },
  },
};
const origin = { from: 'orders.yaml', source: './orders-stream' };
const header = 'Written by flinkform module from orders.yaml: change that and write it again, not this file.';

const written: readonly (readonly [path: string, text: string])[] = [
  [
    'versions.tf',
    `terraform {
  required_version = ">= 1.5.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0"
    }
  }
}
`,
  ],
  [
    'variables.tf',
    `variable "name" {
  description = "What all names begin with."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]+$", var.name))
    error_message = "Name must be of small letters."
  }

  validation {
    condition     = length(var.name) < 40
    error_message = "Name must have fewer than 40 letters."
  }
}

variable "retention_hours" {
  description = "How long records are kept, in hours: \`24\` | more costs."
  type        = number
  default     = 24
  nullable    = false
}
`,
  ],
  [
    'main.tf',
    `resource "aws_kinesis_stream" "orders" {
  name             = var.name
  retention_period = var.retention_hours
}

resource "aws_kinesis_stream_consumer" "orders" {
  name       = "orders-\${var.name}"
  stream_arn = aws_kinesis_stream.orders.arn
}
`,
  ],
  [
    'outputs.tf',
    `output "stream_arn" {
  description = "ARN of the stream"
  value       = aws_kinesis_stream.orders.arn
}

output "region" {
  description = "Region of the stream"
  value       = data.aws_region.current.id
}
`,
  ],
  ['data.tf', 'data "aws_region" "current" {}\n'],
  [
    'examples/basic/main.tf',
    `terraform {
  required_version = ">= 1.5.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

module "orders_stream" {
  source = "../.."

  name            = "orders"
  retention_hours = 48
}
`,
  ],
  [
    'tests/module.tftest.hcl',
    `mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "eu-west-1"
    }
  }
}

variables {
  name            = "orders"
  retention_hours = 48
}

run "plans_with_its_examples" {
  command = plan

  assert {
    condition     = aws_kinesis_stream.orders.name == var.name
    error_message = "aws_kinesis_stream.orders.name is not what name says."
  }

  assert {
    condition     = aws_kinesis_stream.orders.retention_period == var.retention_hours
    error_message = "aws_kinesis_stream.orders.retention_period is not what retention_hours says."
  }
}

run "refuses_a_wrong_name" {
  command = plan

  variables {
    name = "A"
  }

  expect_failures = [var.name]
}
`,
  ],
];

const files = moduleFiles(stream, origin, Handlebars);

for (const [path, text] of written)
  test(`${path} of a small module`, () => assert.fixture(files.get(path) ?? '', `# ${header}\n\n${text}`));

test('there are no other files than these and the README', () =>
  assert.equal([...files.keys()].sort(), [...written.map(([path]) => path), 'README.md'].sort()));

test('the README says how it is called, what it makes, what it takes and gives', () =>
  assert.fixture(
    files.get('README.md') ?? '',
    `<!-- ${header} -->

# orders-stream

A stream of orders.

## Usage

\`\`\`hcl
module "orders_stream" {
  source = "./orders-stream"

  name            = "orders"
  retention_hours = 48
}
\`\`\`

The module configures no provider: it works in the account and Region of the provider that it is given.
[examples/basic](examples/basic/main.tf) is a root that can be planned as it is.

## What it makes

\`\`\`mermaid
flowchart LR
  subgraph streams["streams"]
    aws_kinesis_stream["aws_kinesis_stream<br/>orders"]
    aws_kinesis_stream_consumer["aws_kinesis_stream_consumer<br/>orders"]
  end
  aws_kinesis_stream_consumer --> aws_kinesis_stream
\`\`\`

- [aws_kinesis_stream](https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesis_stream): \`orders\`
- [aws_kinesis_stream_consumer](https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesis_stream_consumer): \`orders\`

## Requirements

| Name | Version |
| --- | --- |
| terraform | \`>= 1.5.0\` |
| aws | \`>= 5.100.0\` |

Its tests (\`terraform test\`) ask for Terraform 1.7 or newer, as they mock the provider.

## Inputs

| Name | Description | Type | Default | Required |
| --- | --- | --- | --- | :---: |
| \`name\` | What all names begin with. | \`string\` | n/a | yes |
| \`retention_hours\` | How long records are kept, in hours: \`24\` \\| more costs. | \`number\` | \`24\` | no |

## Outputs

| Name | Description |
| --- | --- |
| \`stream_arn\` | ARN of the stream |
| \`region\` | Region of the stream |
`,
  ));

test('a module of this repository is asked for in a release of it, whoever publishes that', () => {
  const text = readme(stream, publishedSource('orders-stream'), Handlebars);
  assert.match(
    text,
    /source = "git::https:[/][/]github[.]com[/]OWNER[/]flinkform[.]git[/][/]modules[/]orders-stream[?]/,
  );
  assert.match(text, /^`OWNER` is whoever publishes this repository/m);
});

test('words of others are no Markdown, HTML or template of a README', () => {
  const hostile = '# a <b> [c](d) {{e}} | `f\n- g';
  const text = readme(
    { ...stream, description: hostile, variables: [{ ...name, description: hostile }] },
    './x',
    Handlebars,
  );
  assert.match(text, /^\\# a \\<b\\> \\\[c\\\]\\\(d\\\) \\\{\\\{e\\\}\\\} \\\| \\`f - g$/m);
  assert.is(text.split('\n').filter((line) => /^[|] `name`/.test(line)).length, 1);
});

test('types of several lines, and modules that take and give nothing', () => {
  const type = 'object({\n  a = string\n  b = optional(list(string), [])\n})';
  const text = readme({ ...stream, variables: [{ ...name, type }] }, './x', Handlebars);
  assert.match(text, '`object({ a = string, b = optional(list(string), []) })`');
  const { output: _, ...rest } = stream.sections;
  const without = readme({ ...stream, variables: [], sections: rest }, './x', Handlebars);
  assert.match(without, '## Inputs\n\nNone.\n\n## Outputs\n\nNone.\n');
});

const switched: ReusableModule = {
  ...stream,
  variables: [name, encrypted, { ...encrypted, name: 'plain', example: true }],
  sections: {
    ...stream.sections,
    resource: {
      aws_sqs_queue: {
        one: new Choice('var.encrypted', { name: '${var.name}' }, absent),
        two: new Choice('var.encrypted', absent, { name: '${var.name}' }),
        three: new Choice('var.plain', { name: '${var.name}' }, absent),
      },
    },
  },
};

test('each switch is tried, and what it makes and takes away', () =>
  assert.fixture(
    testFile(switched).split('\n\n').slice(2).join('\n\n'),
    `run "plans_with_its_examples" {
  command = plan
}

run "refuses_a_wrong_name" {
  command = plan

  variables {
    name = "A"
  }

  expect_failures = [var.name]
}

run "plans_with_encrypted_on" {
  command = plan

  variables {
    encrypted = true
  }

  assert {
    condition     = length(aws_sqs_queue.one) == 1
    error_message = "aws_sqs_queue.one is not made where encrypted is true."
  }

  assert {
    condition     = length(aws_sqs_queue.two) == 0
    error_message = "aws_sqs_queue.two is made where encrypted is true."
  }
}

run "plans_with_plain_off" {
  command = plan

  variables {
    plain = false
  }

  assert {
    condition     = length(aws_sqs_queue.three) == 0
    error_message = "aws_sqs_queue.three is made where plain is false."
  }
}`,
  ));

test('a module of two accounts or Regions asks for both providers', () => {
  const both: ReusableModule = {
    ...stream,
    sections: {
      ...stream.sections,
      resource: { aws_sqs_queue: { a: { provider: 'aws.peer', name: 'a' }, b: { name: 'b' } } },
    },
  };
  assert.match(ensured(moduleFiles(both, origin, Handlebars).get('versions.tf'), 'versions'), '[aws.peer]');
  const example = exampleFile(both);
  assert.match(example, 'provider "aws" {\n  alias = "peer"');
  assert.match(example, '  providers = {\n    aws      = aws\n    aws.peer = aws.peer\n  }');
  assert.match(testFile(both), 'mock_provider "aws" {\n  alias = "peer"');
});

test('a default that is a document stays a text, as no function may be called there', () => {
  const written = moduleFiles({ ...stream, variables: [{ ...name, default: '{"a":1}' }] }, origin, Handlebars);
  assert.match(ensured(written.get('variables.tf'), 'variables'), 'default     = "{\\"a\\":1}"');
});

test('an output that depends on a switch has its description all the same', () => {
  const body = { description: 'ARN of the key', value: '${aws_sqs_queue.one.arn}' };
  const output = { key: new Choice('var.encrypted', absent, body), other: new Choice('var.plain', body, absent) };
  const text = readme({ ...switched, sections: { ...switched.sections, output } }, './x', Handlebars);
  assert.match(text, '| `key` | ARN of the key |\n| `other` | ARN of the key |');
});

test('many resources stand in files by subject, the first of them in main.tf', () => {
  const queues = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`q${index}`, { name: `q${index}` }]));
  const resource = { aws_sqs_queue: queues, aws_iam_role: { a: { name: 'a', assume_role_policy: '{}' } } };
  const many = moduleFiles({ ...stream, sections: { ...stream.sections, resource } }, origin, Handlebars);
  assert.match(ensured(many.get('main.tf'), 'main.tf'), 'resource "aws_sqs_queue" "q11"');
  assert.match(ensured(many.get('permissions.tf'), 'permissions.tf'), 'resource "aws_iam_role" "a"');
});

test('what was written is known by its first line, whatever it is made from', () => {
  for (const from of ['orders.yaml', 'a\nb', 'from/'])
    for (const mark of ['# ', '<!-- ']) {
      assert.ok(isWritten(`${mark}${headerOf(from)}\nmore`), from);
      assert.not(headerOf(from).includes('\n'));
    }
  for (const text of ['', '# mine\n', 'resource "a" "b" {}', '# flinkform module']) assert.not(isWritten(text), text);
});

test.run();
