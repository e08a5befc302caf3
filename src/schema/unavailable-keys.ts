// Keys that people look for and that cannot be had, with the reason: better than "unknown property".
import { ipv4Only } from './ipv4-only';

interface Refused {
  /** Where the key is looked for: the dotted path of the enclosing map. */
  readonly inside: RegExp;
  readonly key: RegExp;
  readonly reason: string;
  /** Its value is not to be shown. */
  readonly secret?: true;
}

const refused: readonly Refused[] = [
  {
    inside: /^spec[.]checkpoints$/,
    key: /^(mode|timeout|unaligned|concurrent|maxconcurrent|retention|statebackend|incremental)$/i,
    reason:
      'the service fixes how it checkpoints (exactly once, 60 minutes, aligned, one at a time, RocksDB ' +
      'incremental); AWS changes some of it on a support case',
  },
  {
    inside: /^spec([.]checkpoints|[.]snapshots)?$/,
    key: oneOf(
      '(checkpoint|savepoint|snapshot|state)?[-_]?(bucket|s3bucket|location|path|dir|directory|storage|s3|backend)',
      '(checkpoint|savepoint|snapshot|state)?[-_]?(storagelocation|s3path|uri|url)',
    ),
    reason:
      'the service keeps checkpoints and snapshots in storage of its own; no API field sets the place. ' +
      '`spec.storage` is for code and, with `data`, for long-term data',
  },
  {
    inside: /^metadata$/,
    key: /^description$/i,
    reason:
      'the application has its description in `spec.description`, which is set once; use a comment or ' +
      '`metadata.tags` for what changes',
  },
  {
    inside: /^spec([.](?!operations$)\w+)?$/,
    key: /^(system)?rollback(enabled|configuration)?$/i,
    reason:
      'no release of the AWS provider can set system rollback (hashicorp/terraform-provider-aws issue ' +
      '41895): `operations.rollback` has the operator set it',
  },
  {
    inside: /^spec([.](?!operations$)\w+)?$/,
    key: /^maintenance(window|configuration|windowstart)?$/i,
    reason:
      'no release of the AWS provider can set the maintenance window (issue 41358): ' +
      '`operations.maintenanceWindow` has the operator set it',
  },
  {
    inside: /^spec([.]snapshots)?$/,
    key: /^(enhanced(snapshots)?|snapshotmode)$/i,
    reason: 'no release of the AWS provider can set enhanced snapshots',
  },
  { inside: /^spec[.]snapshots$/, key: /^mode$/i, reason: 'no release of the AWS provider can set enhanced snapshots' },
  {
    inside: /^spec[.]scaling$/,
    key: /^(min|max)\w*$/i,
    reason:
      'the built-in scaling has no bounds in the API: it moves between `compute.parallelism` and the KPU quota; ' +
      '`metric` and `schedule` have `min` and `max`',
  },
  {
    inside: /^spec$/,
    key: /^(application)?mode$/i,
    reason: 'flinkform compiles streaming applications; Studio notebooks cannot be described by the AWS provider',
  },
  {
    inside: /^spec([.](network|vpc|transitGateway|peering|onPremises)\b.*)?$/,
    key: oneOf('(enable|assign)?[-_]?ipv6\\w*', 'dual[-_]?stack\\w*', 'ip[-_]?address[-_]?type', 'network[-_]?type'),
    reason: ipv4Only,
  },
  {
    inside: /^spec[.](sources|sinks)[.][\w-]+$/,
    key: oneOf(
      'user(name)?|password|passwd|credentials?|login|api[-_]?(key|secret)|token',
      'sasl|jaas(config)?|private[-_]?key|keystore\\w*',
    ),
    reason:
      "a secret in a spec ends up in version control and in Terraform's state: put it into AWS Secrets " +
      'Manager, and give its ARN in `secret`',
    secret: true,
  },
  {
    inside: /^spec[.](sources|sinks)[.][\w-]+[.]create$/,
    key: /^public(access|accessibility|access\w*)?$/i,
    reason:
      'nothing is created with public access: MSK refuses it for a new cluster, and the application reaches ' +
      'it inside the VPC',
  },
  {
    inside: /^spec[.]sinks[.][\w-]+([.]create([.]deadLetters)?)?$/,
    key: /^(is)?fifo(queue)?$|^content[-_]?based[-_]?deduplication$|^message[-_]?group([-_]?id)?$/i,
    reason:
      "a FIFO queue takes messages with a message group only, and Flink's sink for queues gives them none: use a " +
      'standard queue, or a stream, which keeps the order of a key',
  },
];

/** A whole word that one of these patterns matches, in any case. */
function oneOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`^(${patterns.join('|')})$`, 'i');
}

/** Why a key cannot be had inside the map at `path` (dotted), if it is one that people look for. */
export function whyRefused(path: string, key: string): Pick<Refused, 'reason' | 'secret'> | undefined {
  return refused.find((entry) => entry.inside.test(path) && entry.key.test(key));
}
