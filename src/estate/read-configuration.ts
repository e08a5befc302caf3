// Terraform's JSON syntax (`cdk.tf.json`, or any `*.tf.json`) → the estate. It says what will be, and nothing of what
// stands. What other modules make is not in the file.
import { memberAt, memberOf } from '../document/own';
import type { Estate, Resource, Stage } from './estate';
import type { ReadEstate } from './read-plan';
import { asObject, isObject } from './shape';
import { readTemplate } from './template';
import { Mystery, type Tree } from './tree';

/** Whether the JSON of a file is a configuration: it has blocks that only a configuration has. */
export function isConfiguration(json: unknown): boolean {
  return ['resource', 'module', 'terraform', 'data'].some((key) => isObject(memberOf(json, key)));
}

/** @param stage `spec` for what the compiler has made of a spec */
export function readConfiguration(json: unknown, stage: Exclude<Stage, 'plan'> = 'configuration'): ReadEstate {
  const data = resourcesOf(memberOf(json, 'data'), 'data');
  const managed = resourcesOf(memberOf(json, 'resource'), 'managed');
  const malformed = [...data, ...managed].find((one) => typeof one === 'string');
  if (typeof malformed === 'string') return { refused: `${malformed} is no block` };
  const estate: Estate = {
    stage,
    resources: [...managed, ...data].filter((one): one is Resource => typeof one !== 'string'),
    drift: [],
    partial: [],
    unread: Object.keys(asObject(memberOf(json, 'module'))).map((name) => `module.${name}`),
    ...regionOf(json),
    ...(stage === 'spec' && defaultTagsOf(json)),
  };
  return { estate };
}

/** The Region of the AWS provider when it is written out, and there is one provider: others may be elsewhere. */
function regionOf(json: unknown): Pick<Estate, 'region'> {
  const listed = memberOf(memberOf(json, 'provider'), 'aws');
  const [first, ...others]: readonly unknown[] = Array.isArray(listed) ? listed : [listed];
  const region = memberOf(first, 'region');
  return others.length === 0 && typeof region === 'string' && !region.includes('${') ? { region } : {};
}

/** The keys that the stack's own provider puts on everything: the compiler writes it first, and all of it. */
function defaultTagsOf(json: unknown): Pick<Estate, 'defaultTags'> {
  const own = memberAt(json, ['provider', 'aws', '0']);
  return { defaultTags: Object.keys(asObject(memberAt(own, ['default_tags', '0', 'tags']))) };
}

/** A text for what is no block. */
function resourcesOf(types: unknown, mode: Resource['mode']): (Resource | string)[] {
  const prefix = mode === 'data' ? 'data.' : '';
  return Object.entries(asObject(types)).flatMap(([type, named]) =>
    type === '//'
      ? []
      : namesOf(named).map(([name, body]) => {
          const address = `${prefix}${type}.${name}`;
          const block: unknown = Array.isArray(body) ? body[0] : body;
          return isObject(block) ? resourceOf(address, mode, type, name, block) : address;
        }),
  );
}

/** Terraform takes a list of maps in place of a map of names. */
function namesOf(named: unknown): [string, unknown][] {
  const maps: readonly unknown[] = Array.isArray(named) ? named : [named];
  return maps.flatMap((one) => Object.entries(asObject(one))).filter(([name]) => name !== '//');
}

function resourceOf(address: string, mode: Resource['mode'], type: string, name: string, block: object): Resource {
  const tree = treeOf(block);
  return {
    address,
    place: address,
    module: '',
    mode,
    type,
    name,
    // What is unknown says itself what it names, and what is in the tree is what is written.
    arguments: { tree, marks: undefined, references: () => [] },
  };
}

/** A dynamic block may be any number of blocks. */
function treeOf(value: unknown): Tree {
  if (typeof value === 'string') return readTemplate(value);
  if (Array.isArray(value)) return value.map(treeOf);
  if (!isObject(value)) return value as Tree;
  const dynamic = Object.keys(asObject(memberOf(value, 'dynamic'))).map((name) => [name, new Mystery([])] as const);
  const own = Object.entries(value).filter(([key]) => key !== '//' && key !== 'dynamic');
  return Object.fromEntries([...own.map(([key, one]) => [key, treeOf(one)] as const), ...dynamic]);
}
