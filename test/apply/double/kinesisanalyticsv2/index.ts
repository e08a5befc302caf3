// The double of Amazon Managed Service for Apache Flink (API kinesisanalyticsv2), as far as Terraform uses it.
import type { Double } from '../call';
import type { ApiModel } from '../model';
import { type Operations as ServiceOperations, jsonService } from '../service';
import { type Application, type Applications, settle } from './application';
import type { Operations } from './asked';
import { attachments } from './attachments';
import { lifecycle } from './lifecycle';
import { maintenance } from './maintenance';
import { operations as history } from './operations';
import { snapshots } from './snapshots';
import { tags } from './tags';

const operations: Operations = { ...lifecycle, ...history, ...maintenance, ...attachments, ...tags, ...snapshots };

/** The double, and the applications that it holds, for the tests to look at. */
export interface FlinkService {
  readonly double: Double;
  /** The applications of an account as they are now. */
  readonly applications: (accountId: string) => readonly Application[];
}

/**
 * @param model the API model that requests and our own answers are held against; undefined when there is none to be had
 */
export function flinkService(model: ApiModel | undefined): FlinkService {
  const store: Applications = new Map();
  const onStore = Object.entries(operations).map(([name, run]) => {
    const settled: ServiceOperations[string] = ({ place, input, moto }) => {
      settle(store);
      return run({ place, request: input, store, moto });
    };
    return [name, settled];
  });
  const double = jsonService('KinesisAnalytics_20180523', model, Object.fromEntries(onStore));
  return {
    double,
    applications: (accountId) => {
      settle(store);
      return [...store.values()].filter((application) => application.accountId === accountId);
    },
  };
}
