// Whether the lifecycle rules of a bucket delete the code that an application runs, or put it out of reach.
import { argument, blocks, type Estate, type Standing } from '../estate/estate';
import { bestOf, weakened, worstOf, type Answer } from '../estate/iam-pattern';
import { pointing } from '../estate/join';
import { blocksAt, read, type Arguments } from '../estate/tree';
import { is, isSaid, textOf, type Value } from '../estate/value';
import { codeKeyOf } from './code-key';
import { paths } from './flink-application';

/** An answer for each configuration of rules that the bucket has. */
export interface Expiry {
  readonly by: Standing;
  readonly answer: Answer;
}

/**
 * What is expired in a bucket with versions is hidden behind a marker first, and its version stands until another rule
 * takes that. Source: "Lifecycle configuration elements" of the S3 user guide,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html.
 */
export function expiriesOf(estate: Estate, application: Standing, bucket: Standing): readonly Expiry[] {
  const key = codeKeyOf(estate, application);
  const isPinned = isSaid(argument(application, `${paths.code}.object_version`));
  return pointing(estate, 'aws_s3_bucket_lifecycle_configuration', 'bucket', bucket).map((by) => {
    const rules = blocks(by, 'rule');
    if (rules === undefined) return { by, answer: 'maybe' };
    const current = doneBy(rules, key, (rule) => expires(rule, isCurrent));
    const old = doneBy(rules, key, (rule) => expires(rule, isOld));
    return { by, answer: isPinned ? worstOf([current, old]) : current };
  });
}

/**
 * `GLACIER_IR` is read at once.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/archived-objects.html.
 */
const archives = ['GLACIER', 'DEEP_ARCHIVE'];

/** Whether what is to be read is archived: nobody reads that before somebody has restored it. */
export function archivingsOf(estate: Estate, application: Standing, bucket: Standing): readonly Expiry[] {
  const key = codeKeyOf(estate, application);
  const isPinned = isSaid(argument(application, `${paths.code}.object_version`));
  return pointing(estate, 'aws_s3_bucket_lifecycle_configuration', 'bucket', bucket).map((by) => {
    // That of rules which are not known is told as their expiry.
    const rules = blocks(by, 'rule') ?? [];
    const tiers = tiersOf(estate, bucket, key);
    const current = doneBy(rules, key, (rule) => archivesIn(rule, 'transition', tiers));
    if (!isPinned) return { by, answer: current };
    // What is expired first is a version like those before it.
    const hidden = doneBy(rules, key, (rule) => expires(rule, isCurrent));
    const old = doneBy(rules, key, (rule) => archivesIn(rule, 'noncurrent_version_transition', tiers));
    return { by, answer: bestOf([current, worstOf([hidden, old])]) };
  });
}

/** Whether one of the rules that take in an object does that to it. */
function doneBy(rules: readonly Arguments[], key: Value, does: (rule: Arguments) => Answer): Answer {
  return bestOf(rules.map((rule) => worstOf([takesIn(rule, key), does(rule)])));
}

/** @param tiers whether the tiers of its own archive what is in that class */
function archivesIn(rule: Arguments, path: 'transition' | 'noncurrent_version_transition', tiers: Answer): Answer {
  const classes = blocksAt(rule, path)?.map((one) => read(one, 'storage_class'));
  if (classes === undefined) return 'maybe';
  return bestOf(
    classes.map((one): Answer => {
      if (one.kind === 'unknown') return 'maybe';
      return is(one, 'INTELLIGENT_TIERING') ? tiers : archives.includes(String(textOf(one))) ? 'yes' : 'no';
    }),
  );
}

/**
 * What nobody has read for long is archived by S3 Intelligent-Tiering where somebody has turned these tiers on. Source:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html.
 */
const archiveTiers = ['ARCHIVE_ACCESS', 'DEEP_ARCHIVE_ACCESS'];

function tiersOf(estate: Estate, bucket: Standing, key: Value): Answer {
  const its = pointing(estate, 'aws_s3_bucket_intelligent_tiering_configuration', 'bucket', bucket);
  return bestOf(
    its.map(({ arguments: one }) => {
      const tiers = blocksAt(one, 'tiering')?.map((tier) => read(tier, 'access_tier'));
      if (is(read(one, 'status'), 'Disabled')) return 'no';
      const isArchive = (tier: Value): boolean => archiveTiers.includes(String(textOf(tier)));
      const archived: Answer = tiers === undefined ? 'maybe' : tiers.some(isArchive) ? 'yes' : 'no';
      const prefix = read(one, 'filter.prefix');
      const taken = worstOf([archived, isSaid(prefix) ? begins(key, prefix) : 'yes']);
      return isSaid(read(one, 'filter.tags')) ? weakened(taken) : taken;
    }),
  );
}

const isCurrent = ['expiration.days', 'expiration.date'] as const;
const isOld = ['noncurrent_version_expiration.noncurrent_days'] as const;

function expires(rule: Arguments, after: readonly string[]): Answer {
  const isSet = (value: Value): Answer => {
    if (value.kind === 'unknown') return 'maybe';
    return isSaid(value) && !is(value, 0) ? 'yes' : 'no';
  };
  return bestOf(after.map((path) => isSet(read(rule, path))));
}

const narrowing = [
  'tag',
  'and.tags',
  'object_size_greater_than',
  'object_size_less_than',
  'and.object_size_greater_than',
  'and.object_size_less_than',
].map((path) => `filter.${path}`);

/** Whether a rule that is on speaks of an object. By tags and sizes it may. */
function takesIn(rule: Arguments, key: Value): Answer {
  const status = read(rule, 'status');
  if (is(status, 'Disabled')) return 'no';
  const prefixes = ['prefix', 'filter.prefix', 'filter.and.prefix'].map((path) => read(rule, path)).filter(isSaid);
  const answer = worstOf(['yes', ...prefixes.map((prefix) => begins(key, prefix))]);
  const isSure = is(status, 'Enabled') && !narrowing.some((path) => isSaid(read(rule, path)));
  return isSure ? answer : weakened(answer);
}

function begins(key: Value, prefix: Value): Answer {
  const [whole, beginning] = [textOf(key), textOf(prefix)];
  if (whole === undefined || beginning === undefined) return 'maybe';
  return whole.startsWith(beginning) ? 'yes' : 'no';
}
