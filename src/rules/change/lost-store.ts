// MSF-P03: what a job reads or writes is deleted with what it holds.
import { exampleApplication } from '../example-application';
import { failed, passed, type Rule, type Verdict } from '../rule';
import { inWords } from './applications';
import { judgeCode } from './lost-code';
import { usersOf } from './store-users';
import { lossOf, nameOf, plannedStores, type PlannedStore } from './stores';
import type { Estate } from '../../estate/estate';

const property = {
  application_configuration: {
    environment_properties: {
      property_group: [
        { property_group_id: 'source', property_map: { 'stream.arn': '${aws_kinesis_stream.orders.arn}' } },
      ],
    },
  },
};

const stream = { aws_kinesis_stream: { orders: { name: 'orders', shard_count: 1 } } };

export const lostStore: Rule = {
  code: 'FLK4103',
  gap: 'MSF-P03',
  title: 'A store is deleted with its data',
  gravity: 'critical',
  stages: ['plan'],
  why:
    'What the stream, cluster, bucket, table or key holds is gone with it. A replacement has the same ' +
    'name and is empty.',
  fix:
    'If it only has another address, write a moved block; if Terraform shall leave it alone, a ' +
    'removed block with destroy = false. If it must go, copy what is needed first.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeleteStream.html',
  good: {
    before: exampleApplication(property, stream),
    after: exampleApplication(property, {
      aws_kinesis_stream: { orders: { name: 'orders', shard_count: 1, retention_period: 48 } },
    }),
  },
  bad: {
    before: exampleApplication(property, stream),
    after: exampleApplication(property, { aws_kinesis_stream: { orders: { name: 'all-orders', shard_count: 1 } } }),
  },
  judge: (estate) => [...plannedStores(estate).flatMap((store) => judgeStore(estate, store)), ...judgeCode(estate)],
};

/** Of what Terraform lets go without deleting it another rule tells. */
function judgeStore(estate: Estate, store: PlannedStore): readonly Verdict[] {
  const { action, replacedBy } = store.change;
  if (action === 'none' || action === 'update') return [passed(store)];
  if (action !== 'delete' && action !== 'replace') return [];
  const loss = lossOf(store);
  if (!loss) return [passed(store)];
  const users = usersOf(estate, store);
  const [path] = replacedBy;
  const how =
    action === 'delete'
      ? 'is deleted'
      : `is replaced${path === undefined ? '' : `, as ${path} is never changed in place`}`;
  const inUse = users.length > 0 ? `; in use by ${inWords(users)}` : '';
  const message = `${nameOf(store)} ${how}: lost is ${loss.holds}${inUse}`;
  const instead = replacedBy.length > 0 ? `Put ${inWords(replacedBy)} back as it was. If it must go: ` : '';
  return [failed(store, message, { ...(path !== undefined && { path }), fix: `${instead}${loss.first}` })];
}
