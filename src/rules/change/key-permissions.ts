// A key whose policy no longer lets the role of an application use it, or only under a condition that was not there.
import type { RequestKeys } from '../../estate/condition';
import { argument, argumentBefore, ofTypes, type Estate, type Resource } from '../../estate/estate';
import { bestOf, covers, coversAction, type Answer } from '../../estate/iam-pattern';
import { meant, pointing, wasKnownAs } from '../../estate/join';
import { isKey, keyTypes } from '../../estate/kms-keys';
import { listedBy, remembered } from '../../estate/remembered';
import { requestKeysOf } from '../../estate/resource-denial';
import { documentAt } from '../../estate/statements';
import type { Arguments } from '../../estate/tree';
import { textOf } from '../../estate/value';
import { failed, undecided, type Verdict } from '../rule';
import { lostBetween, narrowedBetween, principalsOf, type Allowed, type Pair } from './allowed';
import { allowedIn, allowedTo } from './role-permissions';
import type { Runners } from './runners';
import { bothOf, textsOf } from './when';

const path = 'policy';

/** A key that goes is told as a store that goes. */
export function judgeKeys(estate: Estate, { arn, module, roles }: Runners): readonly Verdict[] {
  if (arn === undefined) return [];
  const names = { role: `AWS:${arn}`, around: everyoneAround(arn) };
  const { byName, byModule } = keysIn(estate);
  // Of what stands in two modules neither has to mean the other, and each account is everybody's.
  const left = ['', module].flatMap((one) => names.around.map((name) => JSON.stringify([one, name])));
  const keys = new Set([
    ...[names.role, ...(module === '' ? names.around : [])].flatMap((name) => byName.get(name) ?? []),
    ...left.flatMap((name) => byModule.get(name) ?? []),
  ]);
  return [...keys].flatMap((key) =>
    judgeKey(key, requestKeysOf(arn), { ...names, ...rightsAround(estate, roles, key.one) }),
  );
}

/** By whom a key's policy may mean the role. */
interface Names {
  readonly role: string;
  readonly around: readonly string[];
  /** Actions on the key that policies of the role's own allow. */
  readonly own: readonly string[];
  /** Whether the role may write to what is encrypted with the key; it may not where it may write nothing at all. */
  readonly writes: Answer;
}

/** Its account, by which a key leaves it to the policies of roles, and all. */
function everyoneAround(arn: string): readonly string[] {
  const [, partition = '', , , account = ''] = arn.split(':');
  return [`AWS:arn:${partition}:iam::${account}:root`, `AWS:${account}`, 'AWS:*'];
}

/** A policy of a key that changes, and what it allowed. */
interface ChangedKey {
  readonly one: Resource;
  /** Whom it named. */
  readonly named: readonly string[];
  /** Undefined when it cannot be compared: it spoke of all but something. */
  readonly before: Allowed | undefined;
  /** Undefined when it is not known, either. */
  readonly after: Allowed | undefined;
}

/** By those whom they named before, and by the module as well. */
const keysIn = remembered((estate: Estate) => {
  const keys = ofTypes(estate, ...keyTypes, 'aws_kms_key_policy').flatMap((one): readonly ChangedKey[] => {
    const stood = policyBefore(estate, one);
    const document = stood && documentAt(estate, stood, path);
    const will = one.arguments && documentAt(estate, one.arguments, path);
    if (!document || JSON.stringify(document) === JSON.stringify(will)) return [];
    const named = document.statements.filter(({ effect }) => effect === 'Allow').flatMap(principalsOf);
    return [{ one, named, before: allowedIn(estate, stood, path), after: allowedIn(estate, one.arguments, path) }];
  });
  return {
    byName: listedBy(keys, ({ named }) => named),
    byModule: listedBy(keys, ({ one, named }) => named.map((name) => JSON.stringify([one.module, name]))),
  };
});

/** What stood in its place before: of a policy that comes to stand beside its key, that of the key. */
function policyBefore(estate: Estate, one: Resource): Arguments | undefined {
  if (one.change?.action === 'update') return one.change.before;
  if (one.change?.action !== 'create' || one.type !== 'aws_kms_key_policy' || !one.arguments) return undefined;
  return keyBeside(estate, one)?.change?.before;
}

function keyBeside(estate: Estate, policy: Resource): Resource | undefined {
  const [id] = textsOf(bothOf(policy, 'key_id'));
  const found = keyTypes.flatMap((type) => ['key_id', 'arn'].flatMap((name) => wasKnownAs(estate, type, name, id)));
  // A replica has the id of its key.
  return found.length === 1 ? found[0] : undefined;
}

/** What a key leaves to the account only counts for who has the right in a policy of its own. */
function rightsAround(estate: Estate, of: readonly Resource[], one: Resource): Pick<Names, 'own' | 'writes'> {
  const key = isKey(one) ? one : keyBeside(estate, one);
  const arn = key && textOf(argumentBefore(key, 'arn'));
  const roles = of.map((role) => allowedTo(estate, role));
  const rights = roles.flatMap((allowed) => allowed?.allows ?? []);
  const isKnown = roles.length > 0 && roles.every((allowed) => allowed !== undefined);
  const written = rights.filter(({ action }) => writing.some((one) => coversAction(action, one)));
  const stores = key ? arnsBehind(estate, key) : [];
  const isWritten = written.some(({ resource }) => stores.some((store) => covers(resource, store)));
  return {
    own: rights.filter(({ resource }) => arn !== undefined && covers(resource, arn)).map(({ action }) => action),
    writes: isWritten ? 'yes' : isKnown && written.length === 0 ? 'no' : 'maybe',
  };
}

/** Where a store says its key. What a bucket's key is stands beside it. */
const keyPaths = [
  ['aws_kinesis_stream', 'kms_key_id'],
  ['aws_dynamodb_table', 'server_side_encryption.kms_key_arn'],
  ['aws_sqs_queue', 'kms_master_key_id'],
  ['aws_sns_topic', 'kms_master_key_id'],
] as const;

/** What is encrypted with a key, as policies name what is written there. */
function arnsBehind(estate: Estate, key: Resource): readonly string[] {
  const stores = keyPaths.flatMap(([type, at]) => pointing(estate, type, at, key));
  const settings = pointing(estate, bucketKeys, `${byDefault}.kms_master_key_id`, key);
  const buckets = settings.flatMap((one) => meant(estate, argument(one, 'bucket'), 'aws_s3_bucket'));
  return [
    ...stores.flatMap((one) => textOf(argument(one, 'arn')) ?? []),
    ...buckets.flatMap((one) => `${textOf(argument(one, 'arn')) ?? 'not known'}/x`),
  ];
}

const bucketKeys = 'aws_s3_bucket_server_side_encryption_configuration';
const byDefault = 'rule.apply_server_side_encryption_by_default';

function judgeKey({ one, before, after }: ChangedKey, keys: RequestKeys, names: Names): readonly Verdict[] {
  const unsure = undecided(one, 'whether the key may still be used by the role is not known yet', path);
  if (!before) return [unsure];
  const was = ofRole(before, names);
  if (was.allows.length === 0) return [];
  if (!after) return [unsure];
  const will = ofRole(after, names);
  const lost = lostBetween(was, will, keys).map((pair) => ({ pair, need: needOf(pair, names) }));
  const first = lost.find(({ need }) => need === 'yes')?.pair;
  if (first)
    return [failed(one, `the role of an application may not use the key for ${first.action} any more`, { path })];
  if (bestOf(lost.map(({ need }) => need)) === 'maybe')
    return [undecided(one, 'whether the job needs what it may not do with the key any more is not in the plan', path)];
  if (narrowedBetween(was, will, keys).length === 0) return [];
  return [
    undecided(one, 'whether the job meets a condition that comes to stand before its key is not in the plan', path),
  ];
}

/**
 * What services do with a key in the name of who reads and who writes. Source: "Use AWS KMS encryption" of each
 * service's guide, https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html for one: consumers
 * decrypt, and producers ask for data keys.
 */
function needOf({ action }: Pair, { own, writes }: Names): Answer {
  if (coversAction(action, 'kms:Decrypt')) return 'yes';
  if (!coversAction(action, dataKey)) return 'maybe';
  return writes === 'no' && own.some((one) => coversAction(one, dataKey)) ? 'maybe' : writes;
}

const dataKey = 'kms:GenerateDataKey';

/** What writes to where a key may stand before. */
const writing = [
  ...['kinesis:PutRecord', 'kinesis:PutRecords', 's3:PutObject', 'sqs:SendMessage', 'sns:Publish'],
  ...['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem', 'dynamodb:PartiQLInsert'],
];

/** Whoever is named, it is the role that asks: of what is left to its account, for what its own policies allow. */
function ofRole({ allows, denies }: Allowed, { role, around, own }: Names): Allowed {
  const principal = 'the role';
  return {
    allows: allows.flatMap((pair) => {
      if (pair.principal === role) return [{ ...pair, principal }];
      const shared = around.includes(pair.principal) ? own.flatMap((action) => narrower(action, pair.action)) : [];
      return shared.map((action) => ({ ...pair, action, principal }));
    }),
    denies: denies
      .filter((pair) => pair.principal === role || around.includes(pair.principal))
      .map((pair) => ({ ...pair, principal })),
  };
}

/** What two patterns of actions have in common, where one takes in the other. */
function narrower(one: string, other: string): readonly string[] {
  if (coversAction(other, one)) return [one];
  return coversAction(one, other) ? [other] : [];
}
