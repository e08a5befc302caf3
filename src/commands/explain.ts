// flinkform explain: what a field of the spec, a diagnostic code or a rule of the gate means, from the schema, the
// table of codes and the rules.
import { codes } from '../codes';
import { severityText, type CodeEntry } from '../codes/entry';
import { factsOfPolicyField } from '../gate/policy-field-facts';
import { usualPolicyFile } from '../gate/usual-file';
import { allFields, fieldsCalled, type PlacedField } from '../schema/field';
import { factsOfField, typeOf } from '../schema/field-facts';
import { policyFields } from '../schema/policy-field';
import { connectorGuides } from '../guide/connector-guide';
import { guideText } from '../guide/guide-text';
import { mentionsOf } from '../guide/mentions';
import { factsOf, rulePage, rulePages } from '../gate/rule-page';
import { ensured } from '../text/ensured';
import { harmless } from '../text/harmless';
import { suggest } from '../text/suggest';
import { exit, type Command } from './command';

export const explain: Command = {
  name: 'explain',
  summary: 'explain a field of the spec or of the policy file, a connector, a diagnostic code or a rule',
  usage: '<path, connector or code>',
  arity: [1, 1],
  options: {},
  examples: [
    'explain spec.compute',
    'explain connectors.kinesis',
    'explain spec.sources.orders.consumer',
    'explain policyVersion',
    'explain FLK3010',
  ],
  run: ({ arguments: [subject = ''], terminal }) => {
    const code = subject.toUpperCase();
    const page = explainCode(code) ?? explainRule(code) ?? explainConnector(subject) ?? explainFields(subject);
    if (page === undefined) {
      terminal.err(unknownSubject(subject));
      return exit.failed;
    }
    terminal.out(page);
    return exit.fine;
  },
};

function explainConnector(subject: string): string | undefined {
  const guide = connectorGuides().find(({ type }) => subject === type || subject === `connectors.${type}`);
  return guide && guideText(guide);
}

/** By its path, or by the end of it when no other field ends so. */
function explainFields(subject: string): string | undefined {
  const [only, ...others] = fieldsCalled(subject);
  // What is `spec.vpc` in a document of kind Network is `spec.network.vpc` in one of an application.
  const own = fieldsAt(subject);
  const fields = own.length > 0 ? own : fieldsAt(subject.replace(/^spec[.]/, 'spec.network.'));
  const meant = fields.length > 0 || only === undefined || others.length > 0 ? fields : fieldsAt(only);
  const pages = [...meant.map(explainField), ...policyFieldsAt(subject, meant.length === 0).map(explainPolicyField)];
  // Fields of one path that many shapes share are told once.
  return pages.length > 0 ? [...new Set(pages)].join('\n') : undefined;
}

/** By its path, with or without `policy.`; by the end of it only where no other field is meant. */
function policyFieldsAt(subject: string, byEnd: boolean): readonly PlacedField[] {
  const path = subject.replace(/^policy[.]/, '');
  const own = matching(policyFields(), path);
  const ending = policyFields().filter((placed) => placed.path.endsWith(`.${path}`));
  return own.length > 0 || !byEnd || ending.length !== 1 ? own : ending;
}

/** At most so many pages are named. */
const mostPages = 10;

function unknownSubject(subject: string): string {
  const none = `flinkform: there is no field or code "${harmless(subject)}"`;
  const called = fieldsCalled(subject).map((path) => ({ subject: path, title: 'a field of that name' }));
  const pages = called.length > 0 ? called : mentionsOf(subject);
  if (pages.length === 0) return `${none}${nearest(subject)}\n`;
  const width = Math.max(...pages.slice(0, mostPages).map((page) => page.subject.length));
  const lines = pages.slice(0, mostPages).map((page) => `  ${page.subject.padEnd(width)}  ${page.title}\n`);
  const more = pages.length > mostPages ? `  and ${pages.length - mostPages} more\n` : '';
  return `${none}; it is spoken of in\n${lines.join('')}${more}`;
}

function nearest(subject: string): string {
  const known = [
    ...connectorGuides().flatMap(({ type }) => [type, `connectors.${type}`]),
    ...[...allFields(), ...policyFields()].map(({ path }) => path),
    ...Object.keys(codes),
    ...rulePages().map(({ code }) => code),
  ];
  const near = suggest(subject, [...new Set(known)]).map((name) => `"${name}"`);
  return near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '';
}

function explainCode(name: string): string | undefined {
  if (!Object.hasOwn(codes, name)) return undefined;
  const { title, severity, why, fix, source }: CodeEntry = codes[name as keyof typeof codes];
  const facts = { why, fix, 'told as': severity && severityText(severity), waive: severity && waiverOf(name), source };
  const lines = Object.entries(facts).flatMap(([key, text]) =>
    text === undefined ? [] : [`  ${key.padEnd(7)} ${text}\n`],
  );
  return `${name}  ${title}\n\n${lines.join('')}`;
}

function explainRule(code: string): string | undefined {
  const page = rulePage(code);
  return page && pageText(`${code}  ${page.title}`, factsOf(page));
}

function pageText(title: string, facts: ReadonlyMap<string, string>): string {
  const lines = [...facts].map(([key, text]) => `  ${key.padEnd(7)} ${text}\n`);
  return `${title}\n\n${lines.join('')}`;
}

/** What to write into the spec, or into the overlay of an environment, to accept what a policy finds. */
function waiverOf(code: string): string {
  return `policy: { waivers: [{ rule: ${code}, reason: "..." }] }`;
}

/**
 * Names of sources, sinks and the like stand for themselves: `spec.sources.orders` is `spec.sources.<name>`; so do
 * items of lists.
 */
function fieldsAt(path: string): PlacedField[] {
  return matching(allFields(), path);
}

function matching(fields: readonly PlacedField[], path: string): PlacedField[] {
  const wanted = path.replace(/^[.]|\[\d*\]|[.]\d+(?=[.]|$)/g, '').split('.');
  return fields.filter((placed) => {
    const steps = placed.path.replaceAll('[]', '').split('.');
    return steps.length === wanted.length && steps.every((step, index) => step === '<name>' || step === wanted[index]);
  });
}

function explainField({ path, field, required }: PlacedField): string {
  return fieldPage(path, { path, field, required }, factsOfField({ path, field, required }));
}

function explainPolicyField(field: PlacedField): string {
  return fieldPage(`${usualPolicyFile}: ${field.path}`, field, factsOfPolicyField(field));
}

function fieldPage(name: string, { field, required }: PlacedField, facts: ReadonlyMap<string, string>): string {
  const lines = [
    `${name}  (${typeOf(field)}${required ? ', required' : ''})`,
    `  ${ensured(field.description, 'a field without description')}`,
    ...[...facts].map(([key, text]) => `  ${key.padEnd(8)} ${text}`),
  ];
  return `${lines.join('\n')}\n`;
}
