// flinkform explain: what a field of the spec or a diagnostic code means, from the schema and the table of codes.
import { codes } from '../codes';
import { severityText, type CodeEntry } from '../codes/entry';
import { allFields, type Field, type PlacedField } from '../schema/field';
import { connectorGuides } from '../guide/connector-guide';
import { guideText } from '../guide/guide-text';
import { own } from '../document/own';
import { ensured } from '../text/ensured';
import { harmless } from '../text/harmless';
import { suggest } from '../text/suggest';
import { exit, type Command } from './command';

export const explain: Command = {
  name: 'explain',
  summary: 'explain a field of the spec, a connector or a diagnostic code',
  usage: '<path, connector or code>',
  arity: [1, 1],
  options: {},
  examples: [
    'explain spec.compute',
    'explain connectors.kinesis',
    'explain spec.sources.orders.consumer',
    'explain FLK3010',
  ],
  run: ({ arguments: [subject = ''], terminal }) => {
    const code = explainCode(subject.toUpperCase());
    const guide = connectorGuides().find(({ type }) => subject === type || subject === `connectors.${type}`);
    const fields = code === undefined ? fieldsAt(subject) : [];
    if (code !== undefined) terminal.out(code);
    else if (guide) terminal.out(guideText(guide));
    else if (fields.length > 0) terminal.out(fields.map(explainField).join('\n'));
    else {
      const known = [
        ...new Set([
          ...connectorGuides().flatMap(({ type }) => [type, `connectors.${type}`]),
          ...allFields().map(({ path }) => path),
          ...Object.keys(codes),
        ]),
      ];
      const near = suggest(subject, known).map((name) => `"${name}"`);
      const meant = near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '';
      terminal.err(`flinkform: there is no field or code "${harmless(subject)}"${meant}\n`);
      return exit.failed;
    }
    return exit.fine;
  },
};

function explainCode(name: string): string | undefined {
  if (!Object.hasOwn(codes, name)) return undefined;
  const { title, severity, why, fix, source }: CodeEntry = codes[name as keyof typeof codes];
  const facts = { why, fix, 'told as': severity && severityText(severity), source };
  const lines = Object.entries(facts).flatMap(([key, text]) =>
    text === undefined ? [] : [`  ${key.padEnd(7)} ${text}\n`],
  );
  return `${name}  ${title}\n\n${lines.join('')}`;
}

/**
 * Names of sources, sinks and the like stand for themselves: `spec.sources.orders` is `spec.sources.<name>`; so do
 * items of lists.
 */
function fieldsAt(path: string): PlacedField[] {
  const wanted = path.replace(/^[.]|\[\d*\]|[.]\d+(?=[.]|$)/g, '').split('.');
  return allFields().filter((placed) => {
    const steps = placed.path.replaceAll('[]', '').split('.');
    return steps.length === wanted.length && steps.every((step, index) => step === '<name>' || step === wanted[index]);
  });
}

function explainField({ path, field, required }: PlacedField): string {
  const lines = [
    `${path}  (${typeOf(field)}${required ? ', required' : ''})`,
    `  ${ensured(field.description, 'a field without description')}`,
    ...fact('one of', field.enum?.join(', ')),
    ...fact('default', field.default),
    ...fact('range', field.minimum === undefined ? undefined : `${field.minimum} to ${field.maximum ?? 'any'}`),
    ...fact('form', field.pattern),
    ...fact('example', field.examples?.[0]),
    ...fact('keys', keysOf(field)),
  ];
  return `${lines.join('\n')}\n`;
}

function fact(name: string, value: unknown): string[] {
  return value === undefined
    ? []
    : [`  ${name.padEnd(8)} ${typeof value === 'string' ? value : JSON.stringify(value)}`];
}

function keysOf({ properties, required = [] }: Field): string | undefined {
  if (!properties) return undefined;
  return Object.keys(properties)
    .map((key) => (required.includes(key) ? `${key} (required)` : key))
    .join(', ');
}

function typeOf({ type, enum: words, const: only, oneOf }: Field): string {
  if (only !== undefined) return `always "${only}"`;
  if (oneOf) return 'one of several shapes';
  if (words) return 'word';
  const plain = { object: 'map', array: 'list', string: 'text', integer: 'whole number', boolean: 'true or false' };
  return (type === undefined ? undefined : own<string>(plain, type)) ?? 'any value';
}
