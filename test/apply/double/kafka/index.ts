// The double of Amazon MSK (API kafka), as far as Terraform uses it. Moto has clusters too, but leaves them in CREATING for ever.
import type { Double } from '../call';
import type { ApiModel } from '../model';
import { answerRest, invalidRest, readRest, refuseRest } from '../rest';
import { access } from './access';
import type { Operations } from './asked';
import { changes } from './changes';
import { clusters } from './clusters';
import { configurations } from './configurations';
import { settle, type Store } from './store';
import { tags } from './tags';

const operations: Operations = { ...clusters, ...changes, ...configurations, ...access, ...tags };

export interface KafkaService {
  readonly double: Double;
  /** What the service holds in an account, as `<kind> <name>`. */
  readonly holds: (accountId: string) => readonly string[];
}

/** @param model the API model, by which requests are read; undefined when there is none to be had, and then nothing is played */
export function kafkaService(model: ApiModel | undefined): KafkaService {
  const store: Store = { clusters: new Map(), configurations: new Map(), connections: new Map() };
  const double: Double = async (call, { moto, fault }) => {
    if (call.service !== 'kafka' || model === undefined) return undefined;
    settle(store);
    const request = readRest(model, call);
    const run = operations[request?.operation ?? ''];
    if (request === undefined || run === undefined) {
      fault(`${request?.operation ?? `${call.method} ${call.path}`} is not played by the double`);
      return refuseRest({ code: 'BadRequestException', message: 'The double does not play this operation' });
    }
    const invalid = invalidRest(model, request);
    if (invalid !== undefined) return refuseRest(invalid);
    const outcome = await run({ place: { accountId: call.accountId, region: call.region }, input: request.input, store, moto });
    return 'code' in outcome ? refuseRest(outcome) : answerRest(model, request.operation, outcome.answer, fault);
  };
  return {
    double,
    holds: (accountId) => {
      settle(store);
      return [
        ...ofAccount(accountId, store.clusters).map(({ name }) => `MSK cluster ${name}`),
        ...ofAccount(accountId, store.configurations).map(({ name }) => `MSK configuration ${name}`),
        ...ofAccount(accountId, store.connections).map(({ target }) => `MSK connection to ${target}`),
      ];
    },
  };
}

function ofAccount<T extends { readonly accountId: string }>(accountId: string, all: ReadonlyMap<string, T>): T[] {
  return [...all.values()].filter((one) => one.accountId === accountId);
}
