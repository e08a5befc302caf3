// Checks a whole Terraform JSON configuration against the AWS provider's schema before it is written: in milliseconds
// and without Terraform. A finding means a bug of ours or a bad override. Like Terraform, and unlike JSON, it takes "8"
// for a number and 8 for a text; what it cannot see are the provider's own rules about values and about arguments that
// exclude each other.
import { checkBody } from './conform/body';
import { checkBareReference, checkReferences, isExtra } from './conform/references';
import {
  at,
  describe,
  entries,
  isObject,
  member,
  report,
  type Check,
  type Finding,
  type JsonObject,
  type Place,
} from './conform/finding';
import { child } from './document/pointer';
import { memberAt, memberOf, own } from './document/own';
import { follow, type ProviderSchema } from './terraform/provider-schema';
import { readTraversal } from './terraform/template';

/**
 * Finds everything that Terraform or the provider's schema would refuse, in the configuration's own order. `extra`
 * names arguments newer than the schema, whose contents are accepted: `aws_kms_key.new_block.argument`, indexes left
 * out.
 */
export function conform(configuration: JsonObject, schema: ProviderSchema, extra: readonly string[] = []): Finding[] {
  const check: Check = { configuration, schema, extra: new Set(extra), findings: [] };
  for (const [section, content] of entries(configuration)) {
    const place = { address: section, path: '' };
    const checkSection = own(sections, section);
    if (section === 'removed') checkRemoved(check, content, place);
    else if (section === 'moved') checkMoved(check, content, place);
    else if (section === 'import') checkImported(check, content, place);
    else if (checkSection === undefined) report(check, place, `"${section}" is not a section that flinkform writes`);
    else if (!isObject(content)) report(check, place, `must be an object, but is ${describe(content)}`);
    else if (labelled.has(section) && entries(content).length === 0)
      report(check, place, 'must not be empty: leave it out');
    else checkSection(check, content, place);
  }
  return check.findings;
}

type Section = (check: Check, content: JsonObject, place: Place) => void;

const sections: Readonly<Record<string, Section>> = {
  terraform: (check, content, place) => checkKeys(check, content, place, terraformKeys),
  provider: (check, content) => entries(content).forEach(([name, body]) => checkProvider(check, name, body)),
  resource: (check, content) => {
    for (const [type, named] of entries(content)) {
      if (isObject(named) && entries(named).length === 0)
        report(check, { address: type, path: '' }, 'must not be empty: leave it out');
      else if (isObject(named)) entries(named).forEach(([name, body]) => checkResource(check, type, name, body));
      else
        report(check, { address: type, path: '' }, `must be an object of resources by name, but is ${describe(named)}`);
    }
  },
  output: (check, content) => entries(content).forEach(([name, body]) => checkOutput(check, name, body)),
  data: (check, content) => {
    for (const [type, named] of entries(content)) {
      if (isObject(named)) entries(named).forEach(([name, body]) => checkLookup(check, type, name, body));
      else report(check, { address: `data.${type}`, path: '' }, `must be an object, but is ${describe(named)}`);
    }
  },
  locals: checkReferences,
  module: checkReferences,
  variable: checkReferences,
};

/** Sections whose keys are names. Terraform refuses them empty, for want of a name. */
const labelled = new Set(['provider', 'resource', 'output', 'data', 'module', 'variable']);
const terraformKeys = new Set(['required_version', 'required_providers', 'backend', 'cloud', 'provider_meta']);
const outputKeys = new Set(['value', 'description', 'sensitive', 'ephemeral', 'depends_on', 'precondition']);
const lifecycleKeys = new Set([
  'create_before_destroy',
  'prevent_destroy',
  'ignore_changes',
  'replace_triggered_by',
  'precondition',
  'postcondition',
]);
const providerMeta = new Set(['alias', 'version']);
const resourceMeta = new Set(['lifecycle', 'depends_on', 'provider', 'count', 'for_each', 'provisioner', 'connection']);

/** What is to be forgotten must not be in the configuration any more. */
function checkRemoved(check: Check, content: unknown, place: Place): void {
  for (const [block, here] of listed(check, content, place))
    checkAddress(check, member(block, 'from'), at(here, 'from'), { isThere: false });
}

/**
 * What has another address now must be in the configuration under this one and not under the other. What was moved
 * several times goes from block to block.
 */
function checkMoved(check: Check, content: unknown, place: Place): void {
  const blocks = listed(check, content, place);
  const left = new Set(blocks.map(([block]) => member(block, 'from')));
  for (const [block, here] of blocks) {
    const to = member(block, 'to');
    checkAddress(check, member(block, 'from'), at(here, 'from'), { isThere: false });
    checkAddress(check, to, at(here, 'to'), { isThere: !left.has(to) });
  }
}

/** What is taken over is in the configuration. */
function checkImported(check: Check, content: unknown, place: Place): void {
  for (const [block, here] of listed(check, content, place)) {
    checkAddress(check, member(block, 'to'), at(here, 'to'), { isThere: true });
    if (typeof member(block, 'id') !== 'string') report(check, at(here, 'id'), 'must be text');
  }
}

function checkAddress(check: Check, said: unknown, place: Place, expected: { readonly isThere: boolean }): void {
  const traversal = typeof said === 'string' ? readTraversal(said) : undefined;
  const [step, instance] = traversal?.steps ?? [];
  if (traversal === undefined || step === undefined || !('name' in step))
    return report(check, place, 'must be the address of a resource');
  const key = instance !== undefined && 'index' in instance ? instance.index : undefined;
  if (isThere(check, traversal.root, step.name, key) === expected.isThere) return;
  report(check, place, `${traversal.text} is ${expected.isThere ? 'not' : 'still'} in this configuration`);
}

/** @param key of the instance, as Terraform writes it: `"a"` */
function isThere({ configuration }: Check, type: string, name: string, key: string | undefined): boolean {
  const block = memberAt(configuration, ['resource', type, name]);
  const repeated = memberAt(block, ['for_each']);
  if (key === undefined || !isObject(repeated)) return block !== undefined;
  return Object.keys(repeated).some((one) => JSON.stringify(one) === key);
}

function checkProvider(check: Check, name: string, content: unknown): void {
  const address = `provider.${name}`;
  if (name !== 'aws') return report(check, { address, path: '' }, 'only the provider "aws" is known');
  const bodies = Array.isArray(content)
    ? content.map((body: unknown, index) => [body, child('', index)] as const)
    : [[content, ''] as const];
  for (const [body, path] of bodies) {
    checkBody(check, check.schema.provider, body, { address, path }, address, providerMeta);
    checkReferences(check, body, { address, path });
  }
}

function checkOutput(check: Check, name: string, body: unknown): void {
  const place = { address: `output.${name}`, path: '' };
  checkName(check, name, place);
  if (!isObject(body)) return report(check, place, `must be an object, but is ${describe(body)}`);
  checkKeys(check, body, place, outputKeys);
  if (own(body, 'value') === undefined) report(check, place, '"value" is required');
  const { depends_on, ...rest } = body;
  checkDependencies(check, depends_on, at(place, 'depends_on'));
  checkReferences(check, rest, place);
}

function checkResource(check: Check, type: string, name: string, body: unknown): void {
  const place = { address: `${type}.${name}`, path: '' };
  checkName(check, name, place);
  const block = own(check.schema.resources, type);
  if (block !== undefined) checkBody(check, block, body, place, type, resourceMeta);
  else if (!check.extra.has(type))
    return report(
      check,
      place,
      `there is no resource type "${type}" in the schema of AWS provider ${check.schema.version}`,
    );
  if (!isObject(body)) return;
  const { depends_on, lifecycle, ...rest } = body;
  checkProviderOf(check, body, at(place, 'provider'));
  checkDependencies(check, depends_on, at(place, 'depends_on'));
  checkLifecycle(check, type, lifecycle, at(place, 'lifecycle'));
  checkReferences(check, rest, place);
}

function checkLookup(check: Check, type: string, name: string, body: unknown): void {
  const place = { address: `data.${type}.${name}`, path: '' };
  checkName(check, name, place);
  const block = own(check.schema.dataSources, type);
  // An override may look up whatever the provider knows: the schema here has what flinkform reads itself.
  if (block !== undefined) checkBody(check, block, body, place, `data.${type}`, resourceMeta);
  checkReferences(check, body, place);
}

/** A resource in another account or Region names the alias of the provider for it. */
function checkProviderOf(check: Check, body: JsonObject, place: Place): void {
  const named = own(body, 'provider');
  if (named === undefined) return;
  const providers = [memberOf(check.configuration['provider'], 'aws')].flat();
  const known = providers.map((one) => memberOf(one, 'alias')).filter((alias) => typeof alias === 'string');
  if (known.every((alias) => named !== `aws.${alias}`))
    report(check, place, `must be a provider of this configuration, but is ${describe(named)}`);
}

function checkName(check: Check, name: string, place: Place): void {
  if (!/^[A-Za-z_][\w-]*$/.test(name)) report(check, place, `"${name}" is not a name that Terraform takes`);
}

function checkKeys(check: Check, body: JsonObject, place: Place, known: ReadonlySet<string>): void {
  for (const [key] of entries(body))
    if (!known.has(key)) report(check, at(place, key), `there is no argument or block "${key}" here`);
}

function checkDependencies(check: Check, value: unknown, place: Place): void {
  for (const [item, here] of listed(check, value, place)) checkBareReference(check, item, here);
}

function checkLifecycle(check: Check, type: string, value: unknown, place: Place): void {
  if (value === undefined || value === null) return;
  if (!isObject(value)) return report(check, place, `must be an object, but is ${describe(value)}`);
  checkKeys(check, value, place, lifecycleKeys);
  const { ignore_changes, replace_triggered_by, ...rest } = value;
  checkDependencies(check, replace_triggered_by, at(place, 'replace_triggered_by'));
  checkReferences(check, rest, place);
  for (const key of ['create_before_destroy', 'prevent_destroy']) {
    if (rest[key] !== undefined && typeof rest[key] !== 'boolean')
      report(check, at(place, key), `must be true or false, but is ${describe(rest[key])}`);
  }
  if (ignore_changes === 'all') return;
  for (const [item, here] of listed(check, ignore_changes, at(place, 'ignore_changes')))
    checkIgnored(check, type, item, here);
}

/** Terraform refuses to ignore changes of an argument that does not exist. */
function checkIgnored(check: Check, type: string, item: unknown, place: Place): void {
  const traversal = typeof item === 'string' ? readTraversal(item) : undefined;
  if (traversal === undefined) return report(check, place, `must name an argument, but is ${describe(item)}`);
  const steps = [{ name: traversal.root }, ...traversal.steps];
  const block = own(check.schema.resources, type);
  const problem = block === undefined || isExtra(check, type, steps) ? undefined : follow(block, steps).problem;
  if (problem !== undefined) report(check, place, `"${traversal.text}": ${type} ${problem}`);
}

function listed(check: Check, value: unknown, place: Place): [unknown, Place][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map((item: unknown, index) => [item, at(place, index)]);
  report(check, place, `must be a list, but is ${describe(value)}`);
  return [];
}
