// Trees with conditions and repetitions in Terraform's own language. That Terraform makes the same of them is in
// test/terraform.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hclBlocks } from '../src/hcl/blocks';
import { expressionOf } from '../src/hcl/expression';
import { absent, Choice, Document, elementOf, keyOf, Repeated, type Tree } from '../src/hcl/node';
import { typeText } from '../src/hcl/type-text';

const test = suite('hcl nodes');
const topic = elementOf('topic');
const name = `\${${topic}.name}`;
const onlyIf = (condition: string, tree: Tree): Choice => new Choice(condition, tree, absent);
const unless = (condition: string, tree: Tree): Choice => new Choice(condition, absent, tree);
const topics = (each: Tree, key?: string): Repeated => new Repeated('var.topics', 'topic', each, key);

const expressions: readonly (readonly [what: string, tree: Tree, written: string])[] = [
  ['a document', new Document({ a: '${var.a}', b: [1] }), 'jsonencode({\n  a = var.a\n  b = [1]\n})'],
  ['one of two', new Choice('var.on', 'a', '${var.b}'), 'var.on ? "a" : var.b'],
  ['absent is null', onlyIf('var.on', 'a'), 'var.on ? "a" : null'],
  ['absent where it holds', unless('var.on', 'a'), 'var.on ? null : "a"'],
  [
    'a choice within another one',
    new Choice('var.a', new Choice('var.b', 'x', 'y'), 'z'),
    'var.a ? (var.b ? "x" : "y") : "z"',
  ],
  ['a condition that is known already', new Choice('var.a', new Choice('var.a', 'x', 'y'), 'z'), 'var.a ? "x" : "z"'],
  [
    'a long choice',
    new Choice('var.isOn', 'x'.repeat(50), 'y'.repeat(50)),
    `(\n  var.isOn\n  ? "${'x'.repeat(50)}"\n  : "${'y'.repeat(50)}"\n)`,
  ],
  [
    'a document or another one',
    new Document(new Choice('var.on', ['a'], { b: 'c' })),
    'var.on ? jsonencode(["a"]) : jsonencode({\n  b = "c"\n})',
  ],
  ['sides of two types', new Choice('var.on', 'a', ['b']), '["a", ["b"]][var.on ? 0 : 1]'],
  [
    'objects of two shapes',
    new Choice('var.on', { a: 1, b: 'x' }, { a: 2, c: ['y'] }),
    'merge({ a = var.on ? 1 : 2 }, var.on ? { b = "x" } : {}, var.on ? {} : { c = ["y"] })',
  ],
  ['an element', ['a', onlyIf('var.on', 'b'), 'c'], 'concat(["a"], var.on ? ["b"] : [], ["c"])'],
  ['elements under one condition', [onlyIf('var.on', 'a'), onlyIf('var.on', 'b')], 'var.on ? ["a", "b"] : []'],
  [
    'elements under one condition of which one may be a number: no text is made of it',
    [onlyIf('var.on', 'a'), onlyIf('var.on', '${var.b}')],
    'concat(var.on ? ["a"] : [], var.on ? [var.b] : [])',
  ],
  [
    'elements under one condition that are texts to the provider',
    [onlyIf('var.on', 'a'), onlyIf('var.on', '${aws_sqs_queue.a.arn}')],
    'var.on ? ["a", aws_sqs_queue.a.arn] : []',
  ],
  ['an element that must not be there', [unless('var.on', 'a')], 'var.on ? [] : ["a"]'],
  [
    'elements of two shapes',
    [onlyIf('var.on', { a: 1 }), onlyIf('var.on', 'b')],
    `concat(
  var.on ? [
    {
      a = 1
    },
  ] : [],
  var.on ? ["b"] : [],
)`,
  ],
  ['one of two elements', [new Choice('var.on', 'a', 'b')], '[\n  var.on ? "a" : "b",\n]'],
  [
    'one of two elements of two types',
    [new Choice('var.on', 1, 'b')],
    'concat(var.on ? [1] : [], var.on ? [] : ["b"])',
  ],
  [
    'an element under two conditions',
    [onlyIf('var.a || var.b', unless('var.c', 'x'))],
    '(var.a || var.b) && !var.c ? ["x"] : []',
  ],
  ['a member', { a: 'x', b: onlyIf('var.on', 'y') }, 'merge({ a = "x" }, var.on ? { b = "y" } : {})'],
  ['a member that is one of two', { a: new Choice('var.on', 1, 2) }, '{\n  a = var.on ? 1 : 2\n}'],
  ['elements for each', topics(name), '[for topic in var.topics : topic.name]'],
  ['elements for each among others', ['a', topics(name)], 'concat(["a"], [for topic in var.topics : topic.name])'],
  ['elements that are objects', topics({ a: name }), '[\n  for topic in var.topics : {\n    a = topic.name\n  }\n]'],
  ['the key of an element', topics(`\${${keyOf('topic')}}`), '[for key, topic in var.topics : key]'],
  ['some elements', topics(onlyIf(`${topic}.isOn`, name)), '[for topic in var.topics : topic.name if topic.isOn]'],
  ['elements under a condition', [onlyIf('var.on', topics(name))], '[for topic in var.topics : topic.name if var.on]'],
  [
    'elements of which each may be another',
    topics(new Choice('var.a', onlyIf(`${topic}.isOn`, name), 'x')),
    'concat(\n  [],\n  [for topic in var.topics : concat(var.a && topic.isOn ? [topic.name] : [], var.a ? [] : ["x"])]...\n)',
  ],
  [
    'elements of elements',
    topics(new Repeated(`${topic}.keys`, 'column', `${name}/\${${keyOf('column')}}/\${${keyOf('topic')}}`)),
    '[\n  for key, topic in var.topics : [for column_key, column in topic.keys : "${topic.name}/${column_key}/${key}"]\n]',
  ],
  ['members for each', topics(1, name), '{ for topic in var.topics : topic.name => 1 }'],
  [
    'members for each among others',
    { a: 1, topics: topics(1, `topic-${name}`) },
    'merge({ a = 1 }, { for topic in var.topics : "topic-${topic.name}" => 1 })',
  ],
  [
    'a member that has members for each',
    { a: { topics: topics(1, name) } },
    '{\n  a = { for topic in var.topics : topic.name => 1 }\n}',
  ],
];

for (const [what, tree, written] of expressions) test(what, () => assert.is(expressionOf(tree), written));

const key = { aws_kms_key: { key: onlyIf('var.create', { description: 'a' }) } };
const arn = '${aws_kms_key.key.arn}';

const blocks: readonly (readonly [what: string, configuration: Record<string, unknown>, written: string])[] = [
  [
    'resources that are there or not, and what refers to them',
    {
      resource: {
        ...key,
        aws_kms_alias: { key: onlyIf('var.create', { target_key_id: arn, depends_on: ['aws_kms_key.key'] }) },
        aws_sqs_queue: { a: { kms_master_key_id: arn, name: onlyIf('var.create', `x-${arn}`) } },
        aws_sns_topic: { a: unless('var.create', { name: 'a' }) },
      },
      output: { key: onlyIf('var.create', { value: arn, description: 'Its key.' }), arn: { value: arn } },
    },
    `resource "aws_kms_key" "key" {
  count = var.create ? 1 : 0

  description = "a"
}

resource "aws_kms_alias" "key" {
  count = var.create ? 1 : 0

  target_key_id = aws_kms_key.key[0].arn

  depends_on = [aws_kms_key.key]
}

resource "aws_sqs_queue" "a" {
  kms_master_key_id = one(aws_kms_key.key[*].arn)
  name              = var.create ? "x-\${aws_kms_key.key[0].arn}" : null
}

resource "aws_sns_topic" "a" {
  count = var.create ? 0 : 1

  name = "a"
}

output "key" {
  value       = var.create ? aws_kms_key.key[0].arn : null
  description = "Its key."
}

output "arn" {
  value = one(aws_kms_key.key[*].arn)
}`,
  ],
  [
    'a section that is there or not, and a text that only looks like a reference',
    {
      data: { aws_kms_key: onlyIf('var.find', { key: { key_id: 'a' } }) },
      locals: { a: 'aws_kms_key.key.arn ${data.aws_kms_key.key.arn}' },
    },
    `data "aws_kms_key" "key" {
  count = var.find ? 1 : 0

  key_id = "a"
}

locals {
  a = "aws_kms_key.key.arn \${one(data.aws_kms_key.key[*].arn)}"
}`,
  ],
  [
    'a resource for each, and one for some',
    {
      resource: {
        aws_sqs_queue: {
          each: new Repeated('toset(var.names)', 'queue', { name: `\${${elementOf('queue')}}` }),
          '*': new Repeated(
            'var.queues',
            'queue',
            { name: `\${${elementOf('queue')}.name}` },
            `x-\${${elementOf('queue')}.name}`,
          ),
          some: onlyIf('var.on', new Repeated('var.queues', 'queue', { name: `\${${keyOf('queue')}}` })),
        },
      },
    },
    `resource "aws_sqs_queue" "each" {
  for_each = toset(var.names)

  name = each.value
}

resource "aws_sqs_queue" "queue" {
  for_each = { for queue in var.queues : "x-\${queue.name}" => queue }

  name = each.value.name
}

resource "aws_sqs_queue" "some" {
  for_each = { for key, queue in var.queues : key => queue if var.on }

  name = each.key
}`,
  ],
  [
    'blocks in their order',
    {
      resource: {
        aws_dynamodb_table: {
          a: {
            ttl: new Choice('var.on', { enabled: true }, null),
            attribute: [
              { name: 'a' },
              new Repeated('var.columns', 'column', { name: `\${${elementOf('column')}.name}` }),
              new Repeated('var.attributes', 'attribute', onlyIf(`${elementOf('attribute')}.isOn`, { name: 'x' })),
              new Choice('var.on', [{ name: 'b' }, { name: 'c' }], { name: 'd' }),
            ],
          },
        },
      },
    },
    `resource "aws_dynamodb_table" "a" {
  dynamic "ttl" {
    for_each = var.on ? [1] : []

    content {
      enabled = true
    }
  }

  attribute {
    name = "a"
  }

  dynamic "attribute" {
    for_each = var.columns
    iterator = column

    content {
      name = column.value.name
    }
  }

  dynamic "attribute" {
    for_each = [for attribute in var.attributes : attribute if attribute.isOn]

    content {
      name = "x"
    }
  }

  dynamic "attribute" {
    for_each = var.on ? [1] : []

    content {
      name = "b"
    }
  }

  dynamic "attribute" {
    for_each = var.on ? [1] : []

    content {
      name = "c"
    }
  }

  dynamic "attribute" {
    for_each = var.on ? [] : [1]

    content {
      name = "d"
    }
  }
}`,
  ],
  [
    'a variable with a type of several lines',
    {
      variable: {
        topics: {
          type: 'list(object({\nname = string\nhours = optional(number, 24)\n}))',
          validation: [{ condition: 'length(var.topics) > 0', error_message: 'Name a topic.' }],
        },
      },
    },
    `variable "topics" {
  type = list(object({
    name  = string
    hours = optional(number, 24)
  }))

  validation {
    condition     = length(var.topics) > 0
    error_message = "Name a topic."
  }
}`,
  ],
];

for (const [what, configuration, written] of blocks)
  test(what, () =>
    assert.is(
      hclBlocks(configuration)
        .map(({ text }) => text)
        .join('\n\n'),
      written,
    ),
  );

const types: readonly (readonly [text: string, written: string])[] = [
  ['number', 'number'],
  ['object({\na=string\nlonger = number\n})', 'object({\n  a      = string\n  longer = number\n})'],
  [
    'map(object({\n  a = optional(object({\nb = string\n}), {\nb = "x"\n})\nc = list(string)\n}))',
    'map(object({\n  a = optional(object({\n    b = string\n    }), {\n    b = "x"\n  })\n  c = list(string)\n}))',
  ],
];

for (const [text, written] of types) test(`type ${JSON.stringify(text)}`, () => assert.is(typeText(text), written));

const impossible: readonly (readonly [what: string, configuration: Record<string, unknown>, message: RegExp])[] = [
  [
    'a lifecycle that depends',
    { resource: { aws_sqs_queue: { a: { lifecycle: { prevent_destroy: onlyIf('var.on', true) } } } } },
    /"prevent_destroy" is a literal/,
  ],
  [
    'a lifecycle that is there or not',
    { resource: { aws_sqs_queue: { a: { lifecycle: onlyIf('var.on', { prevent_destroy: true }) } } } },
    /"lifecycle" is there in any case/,
  ],
  [
    'a resource that is one of two',
    { resource: { aws_sqs_queue: { a: new Choice('var.on', { name: 'a' }, { name: 'b' }) } } },
    /one of several/,
  ],
  ['a move that is there or not', { moved: [onlyIf('var.on', { from: 'a.b', to: 'a.c' })] }, /not there in any case/],
  ['an element of nothing', { locals: { a: name } }, /"topic"/],
];

for (const [what, configuration, message] of impossible)
  test(`${what} is a bug of ours`, () => assert.throws(() => hclBlocks(configuration), message));

test.run();
