// What one spec creates that others can name: for `createdBy`. What is wrong with the spec is told when it is compiled.
import type { Environment, Input } from './compiled';
import { directionOf } from './connectors';
import { useOf, type Connection, type Use } from './connectors/connector';
import { textAt } from './document/document';
import { setEnvironment } from './environment';
import { roleOf } from './facts/role';
import { interpolate } from './interpolate';
import { load } from './load';
import { normalise, type NormalApplication } from './normalise';
import { overlay } from './overlay';
import type { Variables } from './schema/variable';
import { nameOf } from './split';
import { validate } from './validate';

/** What is read of the other spec. */
export interface Offering {
  /** Its `metadata.name`. */
  readonly application: string;
  readonly environment?: string;
  /** As people are shown it. */
  readonly file: string;
  /** Its sources or sinks by name; undefined while the schema refuses the spec. */
  readonly of?: (direction: Use['direction']) => ReadonlyMap<string, Offered>;
  /** Variables that it was made with, and what they hold: no report may show it. */
  readonly inserted: ReadonlyMap<string, string>;
  /** Texts that stand for what Terraform finds. */
  readonly lookedUp: readonly string[];
}

/** A source or sink of the other spec. */
export interface Offered {
  readonly type: Connection['type'];
  /** Whether any of its type can be named before the apply. */
  readonly isKnown: boolean;
  /**
   * The keys by which a spec in this account names what it creates, in the words of its connector; undefined when it
   * creates nothing, or nothing that is known before the apply.
   */
  readonly keysFor: (account: string | undefined) => Partial<Connection> | undefined;
}

/** What a compilation is asked for, as far as it matters here. */
export interface Asked {
  readonly base: Input;
  readonly environment?: Environment;
  readonly variables: Variables;
}

/** Undefined for what is no application, or has no name. */
export function offer({ base, environment, variables }: Asked): Offering | undefined {
  const { source } = load(base.file, base.bytes);
  const over = environment && load(environment.overlay.file, environment.overlay.bytes).source;
  if (!source || (environment && !over)) return undefined;
  const merged = overlay(source, over).document;
  const asked = environment && over && { name: environment.name, overlay: over };
  const { document, inserted, found } = interpolate(asked ? setEnvironment(merged, asked) : merged, variables);
  const application = nameOf(document.tree);
  if (application === undefined) return undefined;
  const { application: valid } = validate(document);
  const normal = valid && normalise(valid);
  const named = textAt(document.tree, '/metadata/environment');
  return {
    application,
    ...(named !== undefined && { environment: named }),
    file: base.file,
    ...(normal && { of: (direction) => offeredBy(normal, direction) }),
    inserted,
    lookedUp: found.flatMap(({ traces }) => traces),
  };
}

function offeredBy({ identity, spec }: NormalApplication, direction: Use['direction']): ReadonlyMap<string, Offered> {
  const role = roleOf(identity, spec.executionRole);
  const all = direction === 'source' ? spec.sources : spec.sinks;
  return new Map(
    Object.entries(all).map(([name, config]) => {
      const use = useOf(name, config, direction, identity, role, undefined);
      const { offers } = directionOf(config, direction);
      const keysFor: Offered['keysFor'] = (account) => offers?.(config, use, account);
      return [name, { type: config.type, isKnown: offers !== undefined, keysFor }];
    }),
  );
}
