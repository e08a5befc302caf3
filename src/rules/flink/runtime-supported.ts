// MSF-028: AWS still runs the runtime, and the team allows it.
import { retiredRuntimes, runtimes, type RuntimeEntry } from '../../aws/runtime';
import { own } from '../../document/own';
import { argument, type Standing } from '../../estate/estate';
import { openTextOf } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { applications, isFlink, paths } from '../flink-application';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';
import type { Settings } from '../settings';

const path = paths.runtime;

export const runtimeSupported: Rule = {
  code: 'FLK4028',
  gap: 'MSF-028',
  title: 'The runtime is retired, or on its way out',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3022'],
  readsSpecs: 'beside the compiler',
  why: 'AWS neither creates, starts nor updates applications of a retired runtime, and no longer mends it.',
  fix: 'Move to FLINK-1_20, from a snapshot, or to a runtime that the team allows.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/limits.html',
  good: { after: exampleApplication({ runtime_environment: 'FLINK-1_20' }) },
  bad: { after: exampleApplication({ runtime_environment: 'FLINK-1_11' }) },
  judge: (estate, settings) =>
    applications(estate).map((application) =>
      // What is on its way out the compiler tells of a spec; it knows nothing of the team.
      estate.stage === 'spec' ? judgeByTeam(application, settings) : judgeRuntime(application, settings),
    ),
};

/** Said once, so that nobody takes the silence of all others for approval. */
const unlike = 'the rules about jobs of Flink do not apply to it, those about its role, log, tags and Region do';

function judgeRuntime(application: Standing, settings: Settings): Verdict {
  const runtime = openTextOf(argument(application, path));
  if (runtime === undefined || runtime.startsWith('ZEPPELIN-')) return judgeByTeam(application, settings);
  const reason = own(retiredRuntimes, runtime) ?? own<RuntimeEntry>(runtimes, runtime)?.advice;
  const beside = isFlink(application) ? '' : `; ${unlike}`;
  if (reason === undefined) return judgeByTeam(application, settings);
  return failed(application, `${runtime}: ${reason}${beside}`, {
    path,
    expected: settings.runtimes ? settings.runtimes.join(', ') : 'FLINK-1_20 or later',
    found: runtime,
    // Snapshots are of Flink: https://docs.aws.amazon.com/kinesisanalytics/latest/dev/discontinuation.html.
    ...(!isFlink(application) && { fix: 'Write the job anew, as one of FLINK-1_20 or of a Studio notebook.' }),
  });
}

function judgeByTeam(application: Standing, { runtimes: allowed }: Settings): Verdict {
  const runtime = openTextOf(argument(application, path));
  if (runtime === undefined) return undecided(application, 'the runtime is not known yet', path);
  if (runtime.startsWith('ZEPPELIN-')) return undecided(application, `${runtime} runs no job: ${unlike}`, path);
  if (!allowed || allowed.includes(runtime)) return passed(application);
  return failed(application, `the team does not allow ${runtime}`, {
    path,
    expected: allowed.join(', '),
    found: runtime,
    bound: 'runtimes',
    fix: 'Move to a runtime that the policy file allows, from a snapshot, or have its owners allow this one.',
  });
}
