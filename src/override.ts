// The escape hatch: RFC 6902 operations on the arguments of one compiled resource. Paths and values are data, like
// everything else that a user writes: they are escaped, never evaluated.
import { applyOperation, deepClone, type Operation } from 'fast-json-patch';
import type { Override, OverrideOperation } from '../generated/application';
import type { Finding } from './conform/finding';
import type { Problem } from './diagnostics/diagnostic';
import { error, info } from './diagnostics/problem';
import { memberAt, memberOf } from './document/own';
import { literal, renderData } from './terraform/literal';
import { child, segments, type Pointer } from './document/pointer';
import { problemList, type ProblemList } from './diagnostics/problem-list';
import { suggest } from './text/suggest';

/** A Terraform JSON configuration, or a part of one. */
export interface Configuration {
  readonly [key: string]: unknown;
}

export interface Overridden {
  readonly configuration: Configuration;
  readonly problems: readonly Problem[];
}

/** A copy of the configuration with the overrides in it; a failed operation leaves it as it was. */
export function applyOverrides(configuration: Configuration, overrides: readonly Override[]): Overridden {
  if (overrides.length === 0) return { configuration, problems: [] };
  const copy = deepClone(configuration) as Configuration;
  const problems = problemList();
  for (const [index, override] of overrides.entries()) {
    const pointer = child('', 'overrides', index);
    // A failed operation costs a copy of the resource as text: when there are enough, no further one is tried.
    if (problems.isFull('error')) problems.count('error', { pointer });
    else applyOne(copy, override, pointer, problems);
  }
  return { configuration: copy, problems: problems.all() };
}

function applyOne(configuration: Configuration, override: Override, pointer: Pointer, problems: ProblemList): void {
  const target = resourceAt(configuration, override.address);
  if (target === undefined) {
    problems.add(unknownAddress(configuration, override.address, child(pointer, 'address')));
    return;
  }
  for (const [at, operation] of override.operations.entries()) {
    const place = child(pointer, 'operations', at);
    const fights = fightsPolicy(override.address, operation);
    if (problems.isFull('error')) problems.count('error', { pointer: place });
    else if (fights !== undefined) problems.add(fought(override.address, fights, place));
    else for (const problem of apply(target, operation, place)) problems.add(problem);
  }
  problems.add(inEffect(override, pointer));
}

/**
 * Lists of policies in the role itself, which the provider keeps by taking away what they do not name. Source: the
 * provider's document of `aws_iam_role`: "If used, this resource will conflict with" those beside it.
 */
const policyLists: readonly string[] = ['inline_policy', 'managed_policy_arns'];

function fightsPolicy(address: string, { path }: OverrideOperation): string | undefined {
  const [argument] = segments(path);
  return address.startsWith('aws_iam_role.') ? policyLists.find((one) => one === argument) : undefined;
}

function fought(address: string, argument: string, pointer: Pointer): Problem {
  const message = `"${argument}" of ${address} fights the policy that is compiled for the role`;
  const policy = address.replace('aws_iam_role.', 'aws_iam_role_policy.');
  const field = argument === 'inline_policy' ? 'executionRole.statements' : 'executionRole.managedPolicies';
  const help = address === 'aws_iam_role.execution' ? `use "${field}"` : `override ${policy} instead`;
  return error('FLK3085', pointer, message, { help });
}

function inEffect({ address, operations, reason }: Override, pointer: Pointer): Problem {
  const changes = operations.map(({ op, path }) => `${op} ${path}`).join(', ');
  return info('FLK3082', pointer, `${address} is overridden (${changes}): ${reason}`);
}

/** A finding about a resource that an override touches is that override's fault; any other is a bug of ours. */
export function blame({ address, path, message }: Finding, overrides: readonly Override[]): Problem {
  const [, argument] = path.split('/');
  const touches = ({ operations }: Override): boolean => operations.some((one) => one.path.split('/')[1] === argument);
  const own = overrides.filter((override) => override.address === address);
  const guilty = own.find(touches) ?? own[0];
  const text = `${address}${path}: ${message}`;
  if (guilty !== undefined) return error('FLK9006', child('', 'overrides', overrides.indexOf(guilty)), text);
  const help = 'this is a bug of flinkform: please report it with the spec';
  return error('FLK9006', undefined, text, { help });
}

/**
 * Meta-arguments that would run commands, change the provider or multiply the resource, and what Terraform takes for a
 * comment. `lifecycle` and `depends_on` may be set.
 */
const notArguments: readonly string[] = ['//', 'connection', 'count', 'for_each', 'provider', 'provisioner'];

function apply(target: object, { op, path, value }: OverrideOperation, pointer: Pointer): Problem[] {
  const steps = segments(path);
  const forbidden = notArguments.find((word) => word === steps[0]);
  if (forbidden !== undefined) return [beyondArguments(forbidden, pointer)];
  if (op !== 'remove' && value === undefined) return [error('FLK3081', pointer, `the operation "${op}" needs a value`)];
  // The keys of the configuration are escaped, so those on the path are too: what is added and what is looked for.
  const way = steps.map(literal);
  const refused = `the operation "${op}" cannot be applied at ${path}`;
  const inherited = inheritedStep(target, op === 'add' ? way.slice(0, -1) : way);
  if (inherited !== undefined) return [error('FLK3081', pointer, `${refused}: there is no "${inherited}"`)];
  try {
    const escaped = child('', ...way);
    const operation = op === 'remove' ? { op, path: escaped } : { op, path: escaped, value: renderData(value) };
    applyOperation(target, operation as Operation, true);
    return [];
  } catch (caught) {
    const help = 'flinkform plan --json shows the arguments of each resource';
    return [error('FLK3081', pointer, `${refused}: ${reasonOf(caught)}`, { help })];
  }
}

/**
 * The first step that is no member of what it leads through, but that every object inherits: the library takes both.
 */
function inheritedStep(target: unknown, [step, ...rest]: readonly string[]): string | undefined {
  if (step === undefined || typeof target !== 'object' || target === null) return undefined;
  if (Object.hasOwn(target, step)) return inheritedStep(Reflect.get(target, step), rest);
  return step in target ? step : undefined;
}

function beyondArguments(word: string, pointer: Pointer): Problem {
  const message = `an override cannot set "${word}": it is not an argument of the resource`;
  const help = 'copy the stack and change it by hand, or ask for a field of the spec';
  return error('FLK3083', pointer, message, { help });
}

/** The first line of the library's words, without the operation that it repeats. */
function reasonOf(caught: unknown): string {
  if (!(caught instanceof Error)) throw caught;
  const [line = ''] = caught.message.split('\n');
  return line.replace(/[(,;].*$/, '').trim();
}

function resourceAt(configuration: Configuration, address: string): object | undefined {
  const found = memberAt(configuration, ['resource', ...address.split('.')]);
  return typeof found === 'object' && found !== null ? found : undefined;
}

function unknownAddress(configuration: Configuration, address: string, pointer: string): Problem {
  const addresses = Object.entries(memberOf(configuration, 'resource') ?? {})
    .flatMap(([type, names]) => Object.keys(names as object).map((name) => `${type}.${name}`))
    .sort();
  const exclusive = /^aws_iam_role_(policies|policy_attachments)_exclusive[.]/.test(address);
  const help = exclusive
    ? 'what else the job needs is said in "executionRole.statements" and "executionRole.managedPolicies"'
    : 'flinkform plan lists the addresses';
  return error('FLK3080', pointer, `there is no resource ${address}`, {
    suggestions: suggest(address, addresses),
    help,
  });
}
