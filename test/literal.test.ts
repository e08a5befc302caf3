// How planned values become Terraform JSON: text stays text, and only our own expressions are evaluated.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { literal, render, type Rendered } from '../src/terraform/literal';
import { call, join, json, modulePath, ref, type Value } from '../src/terraform/value';

const test = suite('literal');
const stream = ref('aws_kinesis_stream.orders', 'arn');

const texts: readonly (readonly [what: string, text: string, rendered: string])[] = [
  ['plain text', 'orders', 'orders'],
  ['an expression', '${file("/etc/passwd")}', '$${file("/etc/passwd")}'],
  ['a directive', '%{ if true }x%{ endif }', '%%{ if true }x%%{ endif }'],
  ['text that looks escaped already', '$${x} %%{x}', '$$${x} %%%{x}'],
  ['a dollar without a brace', '$ $( $$ 100%', '$ $( $$ 100%'],
  ['a placeholder of CDKTF', '${TfToken[TOKEN.0]}', '$${TfToken${"["}TOKEN.0]}'],
  ['a list placeholder of CDKTF', '#{TfToken[TOKEN.1]}', '#{TfToken${"["}TOKEN.1]}'],
  ['quotes, backslashes and lines, which JSON itself escapes', '"\\\n\t\u0000', '"\\\n\t\u0000'],
  ['a byte order mark at the beginning, which Terraform drops', '\ufefforders', '${"\ufeff"}orders'],
  ['a byte order mark elsewhere', 'or\ufeffders', 'or\ufeffders'],
];

for (const [what, text, rendered] of texts) {
  test(`${what} stays literal, as a value and as a key`, () => {
    assert.is(literal(text), rendered);
    assert.equal(render({ [text]: text }), { [rendered]: rendered });
  });
}

const values: readonly (readonly [what: string, value: Value, rendered: Rendered])[] = [
  ['numbers, booleans and null', [1, 0.5, true, false, null], [1, 0.5, true, false, null]],
  ['members that are undefined are left out', { a: undefined, b: 1 }, { b: 1 }],
  ['lists and maps', { a: [{ b: '${c}' }] }, { a: [{ b: '$${c}' }] }],
  ['a reference', stream, '${aws_kinesis_stream.orders.arn}'],
  ['a reference and text', join(stream, '/*'), '${aws_kinesis_stream.orders.arn}/*'],
  ['user text beside a reference', join(stream, '${x}'), '${aws_kinesis_stream.orders.arn}$${x}'],
  [
    'texts that meet',
    { $join: ['$', '{file("x")}', '%', '{ if }', stream] },
    '$${file("x")}%%{ if }${aws_kinesis_stream.orders.arn}',
  ],
  [
    'a template in a template',
    { $join: ['$', { $join: ['{x}', stream] }, 'TfTok', 'en['] },
    '$${x}${aws_kinesis_stream.orders.arn}TfToken${"["}',
  ],
  ['dollars before an expression', join('a$$', stream, '$'), 'a${"$$"}${aws_kinesis_stream.orders.arn}$'],
  ['a percent sign before an expression', join('%', stream), '%${aws_kinesis_stream.orders.arn}'],
  [
    'dollars before an expression in a function',
    call('lower', join('a$', stream)),
    '${lower("a${"$"}${aws_kinesis_stream.orders.arn}")}',
  ],
  ['text alone joins at once', join('a', 'b'), 'ab'],
  ['a file of the stack', modulePath('assets/orders-${x}.jar'), '${path.module}/assets/orders-$${x}.jar'],
  [
    'a function',
    call('replace', stream, ':stream/', ':topic/'),
    '${replace(aws_kinesis_stream.orders.arn, ":stream/", ":topic/")}',
  ],
  [
    'a function in a function',
    call('element', call('split', '/', stream), 1),
    '${element(split("/", aws_kinesis_stream.orders.arn), 1)}',
  ],
  [
    'a function of joined text',
    call('lower', join('A "', call('lower', 'B'), '"')),
    '${lower("A \\"${lower("B")}\\"")}',
  ],
  ['user text in a function', call('lower', '"${x}"\\'), '${lower("\\"$${x}\\"\\\\")}'],
  [
    'control characters in a function, in escapes that Terraform knows',
    call('lower', '\b\f\n\\b'),
    '${lower("\\u0008\\u000c\\n\\\\b")}',
  ],
  ['a placeholder of CDKTF in a function', call('lower', 'TfToken[x'), '${lower("TfToken${"["}x")}'],
  ["a map of the user's with the key $ref", { $ref: 'orders' }, { $ref: 'orders' }],
];

for (const [what, value, rendered] of values) {
  test(what, () => assert.equal(render(value), rendered));
}

const documents: readonly (readonly [what: string, document: Value, rendered: string])[] = [
  ['keys are sorted', { b: 1, a: 2 }, '{"a":2,"b":1}'],
  ['members that are undefined are left out', { a: undefined, b: [] }, '{"b":[]}'],
  ['text is escaped for JSON, then for Terraform', { a: '"${x}"\n' }, '{"a":"\\"$${x}\\"\\n"}'],
  ['keys are text as well', { '"${x}': 1 }, '{"\\"$${x}":1}'],
  ["IAM's own variables survive", { a: 'home/${aws:username}' }, '{"a":"home/$${aws:username}"}'],
  ['a reference stands as it is', { a: [stream] }, '{"a":["${aws_kinesis_stream.orders.arn}"]}'],
  ['a reference among text', { a: join(stream, '/consumer/*') }, '{"a":"${aws_kinesis_stream.orders.arn}/consumer/*"}'],
  ['a placeholder of CDKTF', { a: '${TfToken[TOKEN.0]}' }, '{"a":"$${TfToken${"["}TOKEN.0]}"}'],
];

for (const [what, document, rendered] of documents) {
  test(`in a JSON document, ${what}`, () => assert.is(render(json(document)), rendered));
}

test.run();
