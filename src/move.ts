// Application → Plan with what stands under former names of sources and sinks moved to where it belongs now. Which part
// of an address is such a name cannot be told from the address. So the application is planned once more, with names
// that nothing else has: where one of these turns up, the name of its source or sink stands.
import type { FlinkApplication, Sink, Source, Spec } from '../generated/application';
import { terraformName } from './aws/naming';
import type { CodeFile } from './facts/code-file';
import { movedIn } from './facts/facts';
import { normalise, type NormalApplication } from './normalise';
import { buildPlan, type Plan } from './plan';
import type { Moved } from './terraform/moved';
import { instanceAddresses } from './terraform/resource';
import type { Address } from './terraform/value';

/** A source or sink that was called otherwise. */
interface Renaming {
  readonly name: string;
  /** Takes the place of the name. Names in a spec have no capitals. */
  readonly mark: string;
  /** What it was called, the first name first, and what it is called. */
  readonly names: readonly string[];
}

/** @param given the application that `normalised` was made from */
export function planWithMoves(given: FlinkApplication, normalised: NormalApplication, file?: CodeFile): Plan {
  const plan = buildPlan(normalised, file);
  const renamings = renamingsIn(given);
  if (renamings.length === 0) return plan;
  const marked = buildPlan(normalise(withMarks(given, renamings)), file);
  const standing = new Set(plan.resources.flatMap(instanceAddresses));
  const moved = marked.resources.flatMap(instanceAddresses).flatMap((one) => movesOf(one, renamings, standing));
  return { ...plan, ...movedIn({ moved: [...(plan.moved ?? []), ...moved] }) };
}

function renamingsIn({ spec: { sources = {}, sinks = {} } }: FlinkApplication): Renaming[] {
  const all: (readonly [string, Source | Sink])[] = [...Object.entries(sources), ...Object.entries(sinks)];
  return all.flatMap(([name, { renamedFrom = [] }], index) =>
    renamedFrom.length === 0 ? [] : [{ name, mark: `RENAMED${index}NAME`, names: [...renamedFrom, name] }],
  );
}

/** The same application under other names, wherever the spec says them. */
function withMarks({ spec, ...given }: FlinkApplication, renamings: readonly Renaming[]): FlinkApplication {
  const marks = new Map(renamings.map(({ name, mark }) => [name, mark]));
  const marked = (name: string): string => marks.get(name) ?? name;
  const all = <Config extends Source | Sink>(configs: Readonly<Record<string, Config>> = {}): Record<string, Config> =>
    Object.fromEntries(Object.entries(configs).map(([name, config]) => [marked(name), withCreator(config, marked)]));
  const sides = { sources: all(spec.sources), sinks: all(spec.sinks) };
  return { ...given, spec: { ...spec, ...sides, ...scalingBy(spec, marked) } };
}

/** Some rules of scaling are about a source. */
function scalingBy({ scaling }: Spec, marked: (name: string) => string): Pick<Spec, 'scaling'> {
  const { metric } = { ...scaling };
  if (!metric?.rules) return {};
  const rules = Object.entries(metric.rules).map(
    ([key, rule]) => [key, 'source' in rule ? { ...rule, source: marked(rule.source) } : rule] as const,
  );
  return { scaling: { ...scaling, metric: { ...metric, rules: Object.fromEntries(rules) } } };
}

/** Another source or sink may be the one that creates the cluster. */
function withCreator<Config extends Source | Sink>(config: Config, marked: (name: string) => string): Config {
  return 'createdBy' in config && typeof config.createdBy === 'string'
    ? { ...config, createdBy: marked(config.createdBy) }
    : config;
}

/** One step for each name. An address that something else has now is left to it. */
function movesOf(one: Address, renamings: readonly Renaming[], standing: ReadonlySet<Address>): Moved[] {
  const renaming = renamings.find(({ mark }) => one.includes(mark));
  if (!renaming) return [];
  const { mark, names } = renaming;
  const [first, ...further] = names.map((name) => one.replaceAll(mark, terraformName(name)) as Address);
  const to = further.at(-1);
  if (first === undefined || to === undefined || !standing.has(to)) return [];
  const way = [first, ...further];
  if (way.slice(0, -1).some((address) => standing.has(address))) return [];
  return further.map((address, at) => ({ from: way[at] as Address, to: address }));
}
