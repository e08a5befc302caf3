// flinkform plan: what will be there, as text or JSON. Not Terraform's plan: it needs no state and no credentials.
import { conceal, type Concealment } from '../concealment/conceal';
import { concealedData } from '../concealment/concealed-data';
import type { Document } from '../document/document';
import { jsonText } from '../text/json-text';
import { capacity } from './summary';
import { memberAt } from '../document/own';
import type { Configuration } from '../override';
import { plannedStack } from '../compile';
import { stackOf } from '../facts/identity';
import type { AnyPlan, Plan } from '../plan';
import { isElsewhere, nameOf } from '../facts/need';
import { harmless } from '../text/harmless';
import type { Pointer } from '../document/pointer';
import { address } from '../terraform/resource';
import { show } from '../terraform/display';
import { exit, failOn, shared, type Command } from './command';
import { compileSpecs, exitCode, report } from './compile-specs';

export const plan: Command = {
  name: 'plan',
  summary: 'list the resources, property groups and network needs that a spec leads to',
  usage: '<spec, folder or - for standard input>...',
  arity: [1, Infinity],
  options: { env: shared.env, overlay: shared.overlay, json: shared.json, 'fail-on': shared.failOn },
  examples: ['plan examples/kinesis-to-s3.yaml', 'plan examples --json'],
  run: async (invocation) => {
    const { terminal, options } = invocation;
    const run = await compileSpecs(invocation);
    report(run, 'pretty', terminal);
    const planned = run.compiled.flatMap((one) => {
      const { document, configuration, concealment } = one;
      const plan = plannedStack(one);
      return plan && document ? [{ plan: shownPlan(written(plan, configuration), concealment), document }] : [];
    });
    if (options['json'] === true) terminal.out(jsonText(planned.map(({ plan }) => plan)));
    else terminal.out(planned.map(({ plan, document }) => planText(plan, document)).join('\n'));
    return run.compiled.length === 0 ? exit.failed : exitCode(run.diagnostics, failOn(invocation));
  },
};

/** With the blocks that Terraform reads in place of the arguments of what an override has changed. */
function written<Any extends AnyPlan>(plan: Any, configuration: Configuration | undefined): Any {
  const overridden = plan.overrides.map(({ address }) => address);
  const resources = plan.resources.map((one) => {
    if (!overridden.includes(address(one))) return one;
    const block = memberAt(configuration, ['resource', one.type, one.name]);
    return { ...one, ...(block !== undefined && { arguments: block }) } as typeof one;
  });
  return { ...plan, resources };
}

/** Needs and outputs take values apart: a host of several, an account of an ARN. */
function shownPlan<Any extends AnyPlan>(plan: Any, concealment: Concealment): Any {
  const parts = (text: string): string => conceal(text, concealment);
  const taken = Object.entries({ ...('needs' in plan && { needs: plan.needs }), outputs: plan.outputs });
  const shown = taken.map(([key, part]) => [key, concealedData<unknown>(part, concealment, parts)]);
  return { ...concealedData(plan, concealment, concealment.whole), ...Object.fromEntries(shown) } as Any;
}

function planText(plan: AnyPlan, document: Document): string {
  const { resources, outputs } = plan;
  const { name, home } = stackOf(plan);
  const sections = [
    'application' in plan
      ? [`${name}  ${plan.application.arn}`, `capacity  ${capacity(plan)}`]
      : [`${name}  a network in ${home.region}, account ${home.accountId}`],
    ['resources', ...table(resources.map((resource) => [address(resource), origin(document, resource.cause)]))],
    ...('application' in plan ? ofApplication(plan) : []),
    ['outputs', ...table(outputs.map(({ name, description }) => [name, description]))],
    ...(plan.overrides.length > 0
      ? [['overrides', ...table(plan.overrides.map((override) => [override.address, override.reason]))]]
      : []),
  ];
  const blocks = sections.map(([title, ...lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function ofApplication({ application, properties, needs }: Plan): string[][] {
  return [
    [
      'property groups',
      ...table(
        Object.entries(properties).flatMap(([id, group]) =>
          Object.entries(group).map(([key, value]) => [id, key, show(value)]),
        ),
      ),
    ],
    [
      'network needs',
      ...table(
        needs.map((need) => [
          `${nameOf(need)}:${need.port}${isElsewhere(need, application.home) ? ` in ${need.region}` : ''}`,
          need.purpose,
        ]),
      ),
    ],
  ];
}

/** Where in the files a planned thing comes from: the nearest place that the user wrote. */
export function origin(document: Document, pointer: Pointer): string {
  for (let at = pointer; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const place = document.places.get(at);
    if (place) {
      const { file, range } = place.key ?? place.value;
      return `${harmless(file)}:${range.start.line}`;
    }
    if (at === '') return '';
  }
}

/** Rows of equal columns. */
function table(raw: readonly (readonly string[])[]): string[] {
  const rows = raw.map((row) => row.map(harmless));
  const widthOf = (column: number): number =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0);
  const widths = (rows[0] ?? []).map((_, column) => widthOf(column));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
