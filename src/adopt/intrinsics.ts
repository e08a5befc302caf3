// A template of CloudFormation is evaluated: what its functions make of parameters, conditions, mappings and physical
// ids. What cannot be known is told with its place, and never guessed. Source:
// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html.
import type { Home } from '../aws/arn';
import { memberAt, memberOf, own } from '../document/own';
import { isObject, listOf } from '../estate/shape';
import type { Path } from '../syntax/json-file';
import { shorten } from '../text/shorten';
import { templateTypes } from './template-resources';
import { isScalar, type Tell } from './translate';

/** What is not known; why was told. */
export const notKnown: unique symbol = Symbol('not known');
/** What `AWS::NoValue` means: the property is not there. */
const noValue: unique symbol = Symbol('no value');

/** What a template is evaluated with. */
export interface Surroundings {
  readonly home: Home;
  /** By its pseudo parameter, such as `AWS::Region`; those that nobody has told are absent. */
  readonly pseudo: ReadonlyMap<string, string>;
  /** What each parameter has; those that nobody has told, and that have no default, are absent. */
  readonly parameters: ReadonlyMap<string, unknown>;
  /** By logical id. */
  readonly physicalIds: ReadonlyMap<string, string>;
  /** What an expression came to, by its JSON: outputs say it. */
  readonly outputs: ReadonlyMap<string, string>;
}

/** One evaluation of one template. */
export interface Evaluation extends Surroundings {
  readonly template: unknown;
  readonly tell: Tell;
  readonly known: Map<string, unknown>;
  /** What may still come: one text may be referred to a thousand times, and through a thousand others. */
  readonly left: { characters: number; steps: number };
  /** Whether what is unknown makes a map unknown that holds it. */
  readonly isWhole: boolean;
  /** What stands for a member of a map that is not known, so that it is not taken for one that is not there. */
  readonly standIn?: (path: Path) => unknown;
}

/** CloudFormation takes templates of 1 MB; what is made of one is no much larger. */
const mostCharacters = 4 * 1024 * 1024;

/** Names that are made of names of other resources, and conditions of conditions. */
const mostSteps = 100;

/** The template as it is, with what is around it. */
export function evaluationOf(template: unknown, surroundings: Surroundings, tell: Tell): Evaluation {
  return {
    ...surroundings,
    template,
    tell,
    known: new Map(),
    left: { characters: mostCharacters, steps: mostSteps },
    isWhole: false,
  };
}

/** The value of a node; in maps what is unknown is left out, in lists and texts it makes the whole unknown. */
export function evaluate(all: Evaluation, node: unknown, path: Path): unknown {
  const value = evaluated(all, node, path);
  return value === noValue ? undefined : value;
}

/** The same of a document, which is another one without a part of it: what is unknown anywhere makes it unknown. */
export function evaluateWhole(all: Evaluation, node: unknown, path: Path): unknown {
  return evaluate({ ...all, isWhole: true }, node, path);
}

function evaluated(all: Evaluation, node: unknown, path: Path): unknown {
  const value = made(all, node, path);
  // Also one that a function has put together.
  return typeof value === 'string' && value.includes('{{resolve:')
    ? tellUnknown(all, path, 'is a dynamic reference, which CloudFormation alone reads')
    : value;
}

function made(all: Evaluation, node: unknown, path: Path): unknown {
  if (Array.isArray(node)) return listed(all, node, path);
  if (!isObject(node)) return node;
  const [key, ...others] = Object.keys(node);
  if (key !== undefined && others.length === 0 && (key === 'Ref' || key.startsWith('Fn::')))
    return called(all, key, memberOf(node, key), path);
  const members = Object.entries(node).map(([name, one]) => [name, evaluated(all, one, [...path, name])] as const);
  if (all.isWhole && members.some(([, one]) => one === notKnown)) return notKnown;
  const whole = members.map(([name, one]) => [name, one === notKnown ? all.standIn?.([...path, name]) : one] as const);
  return Object.fromEntries(whole.filter(([, one]) => one !== noValue && one !== undefined));
}

function listed(all: Evaluation, node: readonly unknown[], path: Path): unknown {
  const items = node.map((one, at) => evaluated(all, one, [...path, at]));
  return items.includes(notKnown) ? notKnown : items.filter((one) => one !== noValue);
}

function tellUnknown({ tell }: Evaluation, path: Path, words: string): typeof notKnown {
  tell(path, words);
  return notKnown;
}

/** @param given what a function was given: where that is unknown, it was told */
function misused(all: Evaluation, given: unknown, path: Path): typeof notKnown {
  return given === notKnown ? notKnown : tellUnknown(all, path, 'is not given what it takes');
}

type Intrinsic = (all: Evaluation, argument: unknown, path: Path) => unknown;

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (all, name, path) => refer(all, String(name), path),
  'Fn::FindInMap': (all, argument, path) => {
    const keys = evaluated(all, argument, path);
    if (keys === notKnown) return notKnown;
    const found = memberAt(memberOf(all.template, 'Mappings'), listOf(keys).map(String));
    return found === undefined ? tellUnknown(all, path, 'finds nothing in the mappings') : charged(all, found, path);
  },
  'Fn::GetAtt': (all, argument, path) => {
    const [id = '', ...rest] = Array.isArray(argument) ? argument.map(String) : String(argument).split('.');
    return attributeOf(all, id, rest.join('.'), path);
  },
  'Fn::If': (all, argument, path) => {
    const [name, then, otherwise] = listOf(argument);
    const holds = knownCondition(all, String(name), path);
    if (holds === notKnown) return notKnown;
    return evaluated(all, holds === true ? then : otherwise, path);
  },
  'Fn::Join': (all, argument, path) => {
    const given = evaluated(all, argument, path);
    const [between, items] = listOf(given);
    if (!Array.isArray(items) || !items.every(isScalar)) return misused(all, given, path);
    return joinedBy(all, items.map(String), String(between), path);
  },
  'Fn::Select': (all, argument, path) => {
    const given = evaluated(all, argument, path);
    const [at, items] = listOf(given);
    const chosen = listOf(items)[Number(at)];
    return chosen === undefined ? misused(all, given, path) : chosen;
  },
  'Fn::Split': (all, argument, path) => {
    const given = evaluated(all, argument, path);
    const [by, text] = listOf(given);
    return typeof text === 'string' ? text.split(String(by)) : misused(all, given, path);
  },
  'Fn::Sub': (all, argument, path) => substituted(all, argument, path),
};

function called(all: Evaluation, name: string, argument: unknown, path: Path): unknown {
  const output = all.outputs.size > 0 ? all.outputs.get(JSON.stringify({ [name]: argument })) : undefined;
  if (output !== undefined) return charged(all, output, path);
  const intrinsic = own(intrinsics, name);
  if (intrinsic) return intrinsic(all, argument, [...path, name]);
  return tellUnknown(all, path, `is made by ${shorten(name)}, which is not evaluated here`);
}

/** What stands between the items may itself be joined of others: it is charged before it is written. */
function joinedBy(all: Evaluation, items: readonly string[], between: string, path: Path): unknown {
  all.left.characters -= between.length * items.length;
  return hasRoom(all) ? items.join(between) : tooMuch(all, path);
}

function charged(all: Evaluation, value: unknown, path: Path): unknown {
  if (hasRoom(all)) all.left.characters -= JSON.stringify(value).length;
  return hasRoom(all) ? value : tooMuch(all, path);
}

const hasRoom = ({ left }: Evaluation): boolean => left.characters >= 0;

function tooMuch(all: Evaluation, path: Path): typeof notKnown {
  return tellUnknown(all, path, 'makes too much text of the template');
}

function refer(all: Evaluation, name: string, path: Path): unknown {
  if (name === 'AWS::NoValue') return noValue;
  const told = all.pseudo.get(name) ?? all.parameters.get(name);
  if (told !== undefined) return charged(all, told, path);
  if (memberAt(all.template, ['Resources', name]) !== undefined) return referred(all, name, path);
  const isParameter = memberAt(all.template, ['Parameters', name]) !== undefined;
  const words = isParameter
    ? `is the parameter ${shorten(name)}, whose value is not told`
    : `refers to ${shorten(name)}, of which nothing is told`;
  return tellUnknown(all, path, words);
}

/** What Ref returns of a resource: its physical id, or the name that it is given. */
export function referred(all: Evaluation, id: string, path: Path): unknown {
  const earlier = all.known.get(`resource ${id}`);
  if (earlier === notKnown) return tellUnknown(all, path, `refers to ${shorten(id)}, whose name is not known`);
  if (earlier !== undefined) return charged(all, earlier, path);
  const type = templateTypeOf(all, id);
  if (!type) return tellUnknown(all, path, `refers to ${shorten(id)}, of whose type flinkform knows no reference`);
  // Whoever refers to itself finds this.
  all.known.set(`resource ${id}`, notKnown);
  const given =
    type.name === undefined ? undefined : memberAt(all.template, ['Resources', id, 'Properties', type.name]);
  const named = (): unknown => (given === undefined ? undefined : evaluated(all, given, path));
  const physicalId = all.physicalIds.get(id);
  const name = physicalId ?? oneStep(all, path, named);
  if (name === notKnown) return notKnown;
  if (!isScalar(name)) {
    const words = `refers to ${shorten(id)}, whose name CloudFormation chose: describe-stack-resources tells it`;
    return tellUnknown(all, path, words);
  }
  const isName = physicalId === undefined && type.refOfName !== undefined;
  const reference = isName ? type.refOfName(all.home, String(name)) : String(name);
  all.known.set(`resource ${id}`, reference);
  return charged(all, reference, path);
}

function oneStep(all: Evaluation, path: Path, work: () => unknown): unknown {
  if (all.left.steps === 0) return tellUnknown(all, path, `is found through more than ${mostSteps} others`);
  all.left.steps -= 1;
  const result = work();
  all.left.steps += 1;
  return result;
}

function templateTypeOf({ template }: Evaluation, id: string) {
  return own(templateTypes, String(memberAt(template, ['Resources', id, 'Type'])));
}

/** What Fn::GetAtt returns of a resource. */
export function attributeOf(all: Evaluation, id: string, name: string, path: Path): unknown {
  const make = own(templateTypeOf(all, id)?.attributes, name);
  if (!make) return tellUnknown(all, path, `is ${shorten(`${id}.${name}`)}, of which nothing is told`);
  const ref = referred(all, id, path);
  if (typeof ref !== 'string') return notKnown;
  const given = memberAt(all.template, ['Resources', id, 'Properties', 'Path']);
  const rolePath = given === undefined ? '/' : evaluated(all, given, path);
  return typeof rolePath === 'string' ? charged(all, make(all.home, ref, rolePath), path) : notKnown;
}

/** `${Name}`, `${Id.Attribute}` and `${!Literal}`. */
function substituted(all: Evaluation, argument: unknown, path: Path): unknown {
  const [text, variables] = Array.isArray(argument) ? (argument as readonly unknown[]) : [argument, {}];
  let isKnown = typeof text === 'string';
  if (!isKnown) return misused(all, text, path);
  const whole = String(text).replace(/\$\{([^{}]*)\}/g, (_, inside: string) => {
    if (inside.startsWith('!')) return `\${${inside.slice(1)}}`;
    const value = isKnown ? variable(all, inside.trim(), variables, path) : notKnown;
    isKnown &&= isScalar(value);
    return isKnown ? String(value) : '';
  });
  return isKnown ? whole : notKnown;
}

function variable(all: Evaluation, name: string, variables: unknown, path: Path): unknown {
  const given = memberOf(variables, name);
  const value = given === undefined ? undefined : evaluated(all, given, path);
  if (given !== undefined) return isScalar(value) ? charged(all, value, path) : misused(all, value, path);
  const dot = name.indexOf('.');
  return dot < 0 ? refer(all, name, path) : attributeOf(all, name.slice(0, dot), name.slice(dot + 1), path);
}

/** Whether a condition holds, where that decides whether something is there: what hangs on it is told. */
export function knownCondition(all: Evaluation, name: string, path: Path): unknown {
  const holds = conditionHolds(all, name, path);
  return holds === notKnown
    ? tellUnknown(all, path, `hangs on the condition ${shorten(name)}, which is not known`)
    : holds;
}

/** Whether a condition of the template holds. */
function conditionHolds(all: Evaluation, name: string, path: Path): unknown {
  const key = `condition ${name}`;
  const earlier = all.known.get(key);
  if (earlier !== undefined) return earlier;
  // A circle finds this.
  all.known.set(key, notKnown);
  const node = memberAt(all.template, ['Conditions', name]);
  const holds =
    node === undefined
      ? tellUnknown(all, path, `asks the condition ${shorten(name)}, which the template does not have`)
      : oneStep(all, path, () => truth(all, node, ['Conditions', name]));
  all.known.set(key, holds);
  return holds;
}

function truth(all: Evaluation, node: unknown, path: Path): unknown {
  const [key = '', ...others] = isObject(node) ? Object.keys(node) : [];
  const argument = memberOf(node, key);
  const each = (): unknown[] => listOf(argument).map((one, at) => truth(all, one, [...path, key, at]));
  if (others.length > 0) return tellUnknown(all, path, 'is no condition');
  if (key === 'Condition') return conditionHolds(all, String(argument), path);
  if (key === 'Fn::Not') return negated(each()[0]);
  if (key === 'Fn::And') return decided(each(), false);
  if (key === 'Fn::Or') return decided(each(), true);
  if (key !== 'Fn::Equals') return tellUnknown(all, path, 'is a condition that is not evaluated here');
  const sides = evaluated(all, argument, [...path, key]);
  const [one, other] = listOf(sides).map(String);
  return sides === notKnown ? notKnown : one === other;
}

const negated = (value: unknown): unknown => (typeof value === 'boolean' ? !value : notKnown);

/** One that decides is enough, whatever is not known. */
function decided(values: readonly unknown[], deciding: boolean): unknown {
  if (values.includes(deciding)) return deciding;
  return values.includes(notKnown) ? notKnown : !deciding;
}
