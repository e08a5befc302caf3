// What one spec creates that others can name: for `createdBy`. What is wrong with the spec is told when it is compiled.
import { directionOf } from './connectors';
import { useOf, type Use } from './connectors/connector';
import { textAt } from './document/document';
import { overlaysOf, setEnvironment } from './environment';
import { roleOf } from './facts/role';
import { interpolate } from './interpolate';
import { load } from './load';
import { normalise, type NormalApplication } from './normalise';
import { overlay } from './overlay';
import type { Variables } from './schema/variable';
import type { Offered, Offering } from './offering';
import { nameOf, type Input } from './split';
import { validate } from './validate';

/** What a compilation is asked for, as far as it matters here. */
export interface Asked {
  readonly base: Input;
  readonly environment?: { readonly name: string; readonly overlay: Input };
  readonly further?: readonly Input[];
  readonly variables: Variables;
}

/** Undefined for what is no application, or has no name. */
export function offer(spec: Asked): Offering | undefined {
  const { base, environment, variables } = spec;
  const inputs = [base, ...overlaysOf(spec)];
  const [source, ...overs] = inputs.flatMap(({ file, bytes }) => load(file, bytes).source ?? []);
  if (!source || overs.length + 1 < inputs.length) return undefined;
  const merged = overlay(source, ...overs).document;
  const [over, ...further] = overs;
  const asked = environment && over && { name: environment.name, overlay: over, further };
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
