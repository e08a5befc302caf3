// What a procedure of the runbook is, and the commands of the AWS CLI that it is made of. Every name is one word of the
// shell, whatever it is.
import { applicationNameOf } from '../facts/identity';
import { operatorOf } from '../facts/operator';
import type { NormalApplication } from '../normalise';
import { shellWord } from '../text/shell-word';
import type { Action } from './machine';

export interface Procedure {
  readonly title: string;
  /** When to do it, and what it does. */
  readonly about: string;
  /** In this order; what stands in capitals is the reader's to replace. */
  readonly commands: readonly string[];
  /** What must be done in Terraform, or with the spec. */
  readonly afterwards: string;
}

/** `aws SERVICE ACTION --region ...`, with each argument quoted as the shell needs it. */
export function aws({ identity }: NormalApplication, what: string, options: Readonly<Record<string, string>>): string {
  const words = Object.entries(options).map(([option, value]) => `--${option} ${shellWord(value)}`);
  return [`aws ${what}`, `--region ${shellWord(identity.home.region)}`, ...words].join(' ');
}

export function flink(
  application: NormalApplication,
  action: string,
  options: Readonly<Record<string, string>> = {},
): string {
  return aws(application, `kinesisanalyticsv2 ${action}`, {
    'application-name': applicationNameOf(application.identity),
    ...options,
  });
}

export function put(application: NormalApplication, name: string, value: string): string {
  return `${aws(application, 'ssm put-parameter', { name, value })} --overwrite`;
}

export interface Input {
  readonly action: Action;
  readonly restart?: true;
  readonly name?: string;
}

export function run(application: NormalApplication, input: Input): string {
  const { machineArn } = operatorOf(application.identity);
  return aws(application, 'stepfunctions start-execution', {
    'state-machine-arn': machineArn,
    input: JSON.stringify(input),
  });
}

/** What comes before whatever the operator would undo. */
export const held = (operated: boolean): string => (operated ? 'Hold the operator first. ' : '');

/** And what comes after it. */
export const releasing = (operated: boolean): string => (operated ? 'Release the operator when it runs. ' : '');

/** Source: the AWS CLI's reference, `stepfunctions start-execution` and `describe-execution`. */
export function waitingFor(application: NormalApplication, input: Input, query: string): string[] {
  const described = `${aws(application, 'stepfunctions describe-execution', {})} --execution-arn "$execution"`;
  return [
    `execution=$(${run(application, input)} --query executionArn --output text)`,
    waiting(`${described} --query ${shellWord(query)} --output text`, { meanwhile: 'RUNNING*' }),
  ];
}

/** Calls that may fail one after the other: a throttled one says nothing of what is waited for. */
const mostFailed = 10;

/** Seconds between two looks. */
const pause = 10;

export interface Wait {
  /** A pattern of the shell, of the answers that come meanwhile. */
  readonly meanwhile: string;
  /** Minutes after which nobody waits any more, where what is waited for may never end. */
  readonly most?: number;
}

/** Leaves with the first answer that is none of those, with the last one in time, or with none after failed calls. */
export function waiting(asks: string, { meanwhile, most }: Wait): string {
  const looks = most === undefined ? undefined : (most * 60) / pause;
  const [begins, goesOn, counts] =
    looks === undefined ? ['', '', ''] : [' looks=0;', ` && [ "$looks" -lt ${looks} ]`, ' looks=$((looks + 1));'];
  const answered = `failed=0; case "$answer" in ${meanwhile}) ;; *) break ;; esac`;
  return (
    `failed=0;${begins} while [ "$failed" -lt ${mostFailed} ]${goesOn}; do${counts} ` +
    `if answer=$(${asks}); then ${answered}; else failed=$((failed + 1)); fi; sleep ${pause}; done`
  );
}
