// The double of Amazon Managed Service for Apache Flink (API kinesisanalyticsv2), as far as Terraform uses it.
import type { Answer, Double, Refusal } from '../call';
import { json, refuse } from '../call';
import { conform } from '../conform';
import type { ApiModel } from '../model';
import { type Application, type Applications, settle } from './application';
import type { Operations } from './asked';
import { attachments } from './attachments';
import { lifecycle } from './lifecycle';
import { snapshots } from './snapshots';
import { tags } from './tags';

const prefix = 'KinesisAnalytics_20180523';
const operations: Operations = { ...lifecycle, ...attachments, ...tags, ...snapshots };

/** The double, and the applications that it holds, for the tests to look at. */
export interface FlinkService {
  readonly double: Double;
  /** The applications of an account as they are now. */
  readonly applications: (accountId: string) => readonly Application[];
}

/** @param model the API model that requests and our own answers are held against; undefined when there is none to be had */
export function flinkService(model: ApiModel | undefined): FlinkService {
  const store: Applications = new Map();
  const double: Double = async (call, { moto, fault }) => {
    if (call.target.prefix !== prefix) return undefined;
    settle(store);
    const { operation } = call.target;
    const run = operations[operation];
    if (run === undefined) {
      fault(`${operation} is not played by the double`);
      return refuse({ code: 'UnsupportedOperationException', message: `The double does not play ${operation}` });
    }
    const request = JSON.parse(call.body.toString() || '{}') as unknown;
    const problems = model === undefined ? [] : conform(model, model.operations[operation]?.input?.shape ?? '', request);
    if (problems.length > 0) return refuse(invalid(problems));
    const outcome = await run({ place: { accountId: call.accountId, region: call.region }, request, store, moto });
    if ('code' in outcome) return refuse(outcome);
    return checked(model, operation, outcome.answer, fault);
  };
  return {
    double,
    applications: (accountId) => {
      settle(store);
      return [...store.values()].filter((application) => application.accountId === accountId);
    },
  };
}

function invalid(problems: readonly string[]): Refusal {
  return { code: 'ValidationException', message: `${problems.length} validation error${problems.length === 1 ? '' : 's'} detected: ${problems.join('; ')}` };
}

function checked(model: ApiModel | undefined, operation: string, answer: Record<string, unknown>, fault: (text: string) => void): Answer {
  const problems = model === undefined ? [] : conform(model, model.operations[operation]?.output?.shape ?? '', answer);
  for (const problem of problems) fault(`the answer to ${operation} is not what the API model says: ${problem}`);
  return json(answer);
}
