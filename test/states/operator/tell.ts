// An application that is operated, and how a story of its machine is told: with the definition that is to be proven.
import { machineOf, type MachineSettings } from '../../../src/operations/machine';
import type { Proof, Visit } from '../mutation/score';
import { beginning, runScenario, type Scenario, type Told } from '../scenario';
import type { World } from '../services/world';

export const hold = '/flinkform/application/orders/hold';

export const verdictAlarm = 'orders-health--verdict';
export const changeAlarm = 'orders-change--lately';

/** Everything but scaling. */
export const settings: MachineSettings = {
  partition: 'aws',
  application: 'orders',
  machineArn: 'arn:aws:states:eu-west-1:111122223333:stateMachine:orders-operator',
  holdParameter: hold,
  snapshots: true,
  retention: { prefix: 'flinkform-', keep: 3, olderThan: 24 * 3600 },
  desired: { maintenanceWindow: '03:00', rollback: true },
  judging: {
    alarm: verdictAlarm,
    changeAlarm,
    within: 900,
    topics: ['pager', 'deployments'].map((topic) => `arn:aws:sns:eu-west-1:111122223333:${topic}`),
    tellsWell: true,
  },
};

export type Tell = (scenario: Partial<Scenario>) => Promise<Told>;

/** A proof that can say which states it comes to. */
export interface Story extends Proof {
  readonly visits: (definition: unknown) => Promise<Visit>;
}

/** One story, told of whatever definition is to be proven. */
export function story(about: string, tells: (told: Tell) => Promise<void>): Story {
  return {
    about,
    holds: (definition, steps) => tells((scenario) => told({ definition, steps, ...scenario })),
    async visits(definition) {
      const runs: Visit[] = [];
      await tells(async (scenario) => {
        const ran = await told({ definition, ...scenario });
        runs.push(visitOf(ran));
        return ran;
      });
      return {
        states: new Set(runs.flatMap(({ states }) => [...states])),
        steps: Math.max(...runs.map(({ steps }) => steps)),
      };
    },
  };
}

/** The states that were entered, by whichever execution. */
export function visitOf({ trace }: Told): Visit {
  const entered = trace.flatMap((entry) => (entry.kind === 'entered' ? [entry.state] : []));
  return { states: new Set(entered), steps: entered.length };
}

/** The machine with everything, on an application that runs and that nobody holds. */
export function told(scenario: Partial<Scenario>): Promise<Told> {
  return runScenario({
    definition: machineOf(settings),
    parameters: { [hold]: 'run' },
    input: { action: 'keep-running' },
    ...scenario,
  });
}

/** What came of the first execution: its output, or its error. */
export function endOf({ outcomes }: Told, name = 'run-1'): string | undefined {
  const outcome = outcomes.get(name);
  return outcome?.status === 'SUCCEEDED' ? JSON.stringify(outcome.output) : outcome?.error;
}

export function called({ trace }: Told, operation: string): number {
  return trace.filter((entry) => entry.kind === 'called' && entry.resource.endsWith(`:${operation}`)).length;
}

export const put =
  (...[status, seconds, then]: Parameters<World['flink']['put']>) =>
  ({ flink }: World): Promise<void> =>
    flink.put(status, seconds, then);

/** Seconds from the beginning to the end of the first execution. */
export function lasted({ trace }: Told): number {
  return ((trace.find(({ kind }) => kind === 'ended')?.at ?? Number.NaN) - beginning) / 1000;
}

/** A way in which a call goes wrong that passes by. */
export interface Kind {
  readonly about: string;
  /** The error by its name in Step Functions, without the service; none for a call that is too slow. */
  readonly error?: (service: string) => string;
}

export const kinds: readonly Kind[] = [
  { about: 'meets an error without a name of its own', error: (service) => `${service}.${service}Exception` },
  { about: 'is throttled', error: (service) => `${service}.ThrottlingException` },
  { about: 'does not reach the service', error: (service) => `${service}.SdkClientException` },
  { about: 'meets a service that is not well', error: unwell },
];

/** Done all the same, and asked for again: only for what may be asked twice. */
export const tooSlow: Kind = { about: 'is too slow' };

/** CloudWatch and Step Functions have no such error that they name. */
function unwell(service: string): string {
  if (service === 'KinesisAnalyticsV2') return `${service}.ServiceUnavailableException`;
  return service === 'Ssm' ? `${service}.InternalServerErrorException` : `${service}.ThrottlingException`;
}

const operationsOf: Readonly<Record<string, readonly string[]>> = {
  KinesisAnalyticsV2: [
    'DescribeApplication',
    'StartApplication',
    'UpdateApplication',
    'UpdateApplicationMaintenanceConfiguration',
    'CreateApplicationSnapshot',
    'DescribeApplicationSnapshot',
    'ListApplicationSnapshots',
    'DeleteApplicationSnapshot',
  ],
  Ssm: ['GetParameter', 'PutParameter'],
  CloudWatch: ['DescribeAlarms'],
  Sfn: ['StartExecution'],
  Sns: ['Publish'],
};

/** Of each operation the first call goes wrong, and then every other one: each task is tried again, at each visit. */
export function stuttering({ faults }: World, { error }: Kind): void {
  for (const [service, operations] of Object.entries(operationsOf))
    for (const operation of operations) {
      const fault = error
        ? { operation, code: 'ThrottlingException', named: error(service) }
        : { operation, seconds: 31 };
      faults.push({ ...fault, times: 1 });
      for (let count = 0; count < 60; count += 1) faults.push({ ...fault, times: 1, after: 1 });
    }
}
