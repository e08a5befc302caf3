// Terraform's JSON in its own language. That real Terraform reads it, and that its formatter leaves it alone, is in
// test/terraform; here a reader of HCL reads it back.
import { parse } from '@cdktf/hcl2json';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hclBlocks } from '../src/hcl/blocks';
import { expressionOf } from '../src/hcl/expression';
import { literal, render } from '../src/terraform/literal';
import { call, join, json, ref } from '../src/terraform/value';
import { hostileTexts, text } from './support/arbitrary-text';

const test = suite('hcl');
const stream = ref('aws_kinesis_stream.orders', 'arn');

const expressions: readonly (readonly [what: string, value: unknown, written: string])[] = [
  ['text', 'orders', '"orders"'],
  ['quotes, backslashes and lines', 'a "b" \\ c\n', '"a \\"b\\" \\\\ c\\n"'],
  ['control characters', '\u0000\u007f', '"\\u0000\\u007f"'],
  ['text that looks like an expression', literal('${a} %{b}'), '"$${a} %%{b}"'],
  ['numbers, booleans and null', [1, 0.5, true, null], '[1, 0.5, true, null]'],
  ['a reference alone keeps its type', render(stream), 'aws_kinesis_stream.orders.arn'],
  ['a reference and text', render(join(stream, '/"x"')), '"${aws_kinesis_stream.orders.arn}/\\"x\\""'],
  [
    'two references',
    render(join(stream, stream)),
    '"${aws_kinesis_stream.orders.arn}${aws_kinesis_stream.orders.arn}"',
  ],
  [
    'a function with quotes',
    render(call('replace', stream, '"', '')),
    'replace(aws_kinesis_stream.orders.arn, "\\"", "")',
  ],
  ['an empty list and map', { a: [], b: {} }, '{\n  a = []\n  b = {}\n}'],
  [
    'keys that are words, and keys that are not',
    { a: 1, 'b.c': 2, for: 3 },
    '{\n  a     = 1\n  "b.c" = 2\n  "for" = 3\n}',
  ],
  ['several lines stand for themselves', { long: { a: 1 }, b: 1 }, '{\n  long = {\n    a = 1\n  }\n  b = 1\n}'],
  [
    'a document',
    render(json({ b: [stream], a: 1 })),
    'jsonencode({\n  a = 1\n  b = [aws_kinesis_stream.orders.arn]\n})',
  ],
  ['a document that jsonencode writes otherwise', '{"a":"<"}', '"{\\"a\\":\\"<\\"}"'],
  ['a document whose keys are not sorted', '{"b":1,"a":1}', '"{\\"b\\":1,\\"a\\":1}"'],
  ['a document with a number that jsonencode writes in digits', '{"a":1e-7}', '"{\\"a\\":1e-7}"'],
  [
    'a document with a text that jsonencode would take for a number',
    '{"a":"${data.terraform_remote_state.core.outputs.port}"}',
    '"{\\"a\\":\\"${data.terraform_remote_state.core.outputs.port}\\"}"',
  ],
  ['a document whose keys are known later', '{"${var.a}":1}', '"{\\"${var.a}\\":1}"'],
  [
    'a document with texts that are known later',
    '{"a":"${data.aws_msk_cluster.a.arn}","b":["${var.b}"],"c":"x/${length(var.b)}"}',
    'jsonencode({\n  a = data.aws_msk_cluster.a.arn\n  b = [var.b]\n  c = "x/${length(var.b)}"\n})',
  ],
  ['what only begins like a document', '{x}', '"{x}"'],
  ['an expression on several lines', '${1\n+ 2}', '"${1\n+ 2}"'],
  ['an expression that cuts space', '${~ var.a ~}', '"${~ var.a ~}"'],
];

for (const [what, value, written] of expressions) test(what, () => assert.is(expressionOf(value), written));

const blocks: readonly (readonly [what: string, configuration: Record<string, unknown>, written: string])[] = [
  [
    'arguments before blocks, lifecycle and dependencies last, references bare',
    {
      resource: {
        aws_sqs_queue: {
          a: {
            depends_on: ['aws_sqs_queue.b'],
            lifecycle: { ignore_changes: ['tags'], precondition: [{ condition: '${true}', error_message: 'no' }] },
            timeouts: { create: '5m' },
            name: 'a',
            provider: 'aws.other',
          },
        },
      },
    },
    `resource "aws_sqs_queue" "a" {
  provider = aws.other

  name = "a"

  timeouts {
    create = "5m"
  }

  lifecycle {
    ignore_changes = [tags]

    precondition {
      condition     = true
      error_message = "no"
    }
  }

  depends_on = [aws_sqs_queue.b]
}`,
  ],
  [
    'a map is an argument, and a block is none',
    {
      resource: {
        aws_kinesisanalyticsv2_application: {
          a: { tags: { b: 'c' }, cloudwatch_logging_options: { log_stream_arn: 'd' } },
        },
      },
    },
    `resource "aws_kinesisanalyticsv2_application" "a" {
  tags = {
    b = "c"
  }

  cloudwatch_logging_options {
    log_stream_arn = "d"
  }
}`,
  ],
  [
    'what is repeated for the keys of a map',
    { resource: { terraform_data: { a: { for_each: { b: 'c' }, lifecycle: { prevent_destroy: true } } } } },
    `resource "terraform_data" "a" {
  for_each = {
    b = "c"
  }

  lifecycle {
    prevent_destroy = true
  }
}`,
  ],
  [
    'variables, moves and imports',
    {
      variable: { a: { type: 'list(string)', validation: [{ condition: '${can(var.a)}', error_message: 'no' }] } },
      moved: [{ from: 'aws_sqs_queue.a', to: 'aws_sqs_queue.b' }],
      import: [{ to: 'aws_sqs_queue.b', id: 'b' }],
      removed: [{ from: 'aws_sqs_queue.c', lifecycle: [{ destroy: false }] }],
    },
    `variable "a" {
  type = list(string)

  validation {
    condition     = can(var.a)
    error_message = "no"
  }
}

moved {
  from = aws_sqs_queue.a
  to   = aws_sqs_queue.b
}

import {
  to = aws_sqs_queue.b
  id = "b"
}

removed {
  from = aws_sqs_queue.c

  lifecycle {
    destroy = false
  }
}`,
  ],
];

for (const [what, configuration, written] of blocks)
  test(what, () => {
    const all = hclBlocks(configuration);
    assert.is(all.map((one) => one.text).join('\n\n'), written);
  });

test('a section that nobody writes is a bug of ours', () => assert.throws(() => hclBlocks({ check: {} }), /"check"/));

test('whatever a text says, it is read back as that text, as a value and as a key', async () => {
  const random = fc.sample(text(200), { numRuns: 200, seed: 20_261_128 });
  // Of what is written as an expression because of other readers, this one tells the value.
  const texts = [...hostileTexts, ...random]
    .filter((one) => !/\ufeff|TfToken\[/.test(one))
    .map((one) => one.normalize('NFC'));
  const written = hclBlocks({
    output: { values: { value: render(texts) }, keys: { value: texts.map((one) => render({ [one]: 'x' })) } },
  });
  const read = (await parse('main.tf', written.map((one) => one.text).join('\n'))) as {
    readonly output: { readonly values: readonly [{ value: unknown }]; readonly keys: readonly [{ value: unknown }] };
  };
  assert.equal(read.output.values[0].value, render(texts));
  assert.equal(
    read.output.keys[0].value,
    texts.map((one) => render({ [one]: 'x' })),
  );
});

test.run();
