// What another runtime means for the state of a job, and what it has not any more.
import { flinkMetrics } from '../aws/metrics';
import { runtimes, type RuntimeEntry } from '../aws/runtime';
import { own } from '../document/own';
import type { Risk } from './risk';

const guide = 'https://docs.aws.amazon.com/managed-flink/latest/java';

/** Nothing where either is no Flink runtime that flinkform knows, or both are the same; what runs no job keeps none. */
export function runtimeRisks(before: string | undefined, after: string | undefined): Risk[] {
  if (before?.startsWith('FLINK-') && after !== undefined && !after.startsWith('FLINK-')) return [noJob(after)];
  const [old, now] = [before, after].map((name) => (name === undefined ? undefined : own(runtimes, name)));
  if (!old || !now || old === now) return [];
  if (numberOf(now) < numberOf(old)) return [downgrade(old, now)];
  return old.line === now.line ? [minor(old, now)] : [major(now)];
}

function noJob(after: string): Risk {
  return {
    of: 'runtime',
    why: `${after} runs no job of Flink, and its state is left behind`,
    first: 'make another application of it, and let this one stand until nobody reads by it',
    source: `${guide}/how-notebook.html`,
  };
}

/** `1.20` → 120. */
function numberOf({ flink }: RuntimeEntry): number {
  const [line, release] = flink.split('.').map(Number);
  return Number(line) * 100 + Number(release);
}

function downgrade(old: RuntimeEntry, now: RuntimeEntry): Risk {
  return {
    of: 'runtime',
    why: `Flink ${now.flink} cannot be expected to read what Flink ${old.flink} has kept`,
    first: 'to go back after an upgrade, roll the application back (RollbackApplication): it has the old snapshot',
    source: `${guide}/rollback.html`,
  };
}

function minor(old: RuntimeEntry, now: RuntimeEntry): Risk {
  return {
    of: 'runtime',
    why:
      `from Flink ${old.flink} to ${now.flink} state of the DataStream API is meant to fit; of Table API and SQL ` +
      `nothing is promised`,
    first: `build the code for Flink ${now.flink} and try it on a snapshot first`,
    source: `${guide}/precautions.html`,
  };
}

function major(now: RuntimeEntry): Risk {
  return {
    of: 'runtime',
    why:
      `Flink ${now.flink} does not read state that is serialised by Kryo, nor POJOs with collections, and there is ` +
      `no way back with the new state`,
    first:
      `read the guide to Flink 2.2, build the code for Flink ${now.flink} and Java ${now.java}, and try it on ` +
      `a snapshot`,
    source: `${guide}/state-compatibility.html`,
  };
}

/** What of Flink itself an upgrade takes away, each in a few words. Connectors are told by `removed-connectors.ts`. */
export function removedBy(before: string | undefined, after: string | undefined): string[] {
  const [old, now] = [before, after].map((name) => (name === undefined ? undefined : own(runtimes, name)));
  if (!old || !now || old === now) return [];
  const java = old.java === now.java ? [] : [`Java ${old.java}: it is Java ${now.java} now`];
  const python =
    old.python === undefined || now.python === undefined || old.python === now.python
      ? []
      : [`Python ${old.python}: it is Python ${now.python} now`];
  return [...java, ...python, ...(old.line === 1 && now.line === 2 ? [apis, ...metricsGone()] : [])];
}

/** Source: the guide's page flink-2-2, "Breaking changes and deprecations". */
const apis = 'the DataSet API, the Scala API, SourceFunction and SinkFunction, and flink-conf.yaml';

function metricsGone(): string[] {
  return Object.entries(flinkMetrics).flatMap(([name, { replacedBy }]) =>
    replacedBy?.gone === true ? [`the metric ${name}: ${replacedBy.name} is in its place`] : [],
  );
}
