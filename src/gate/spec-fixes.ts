// What to write into a spec where a rule about Terraform finds something on a line of it: the field to set, or that an
// override is to go. A rule that the compiler's own codes stand for has their words.
import { codes } from '../codes';
import type { CodeEntry } from '../codes/entry';
import { own } from '../document/own';
import { rules } from '../rules';
import type { RuleCode } from '../rules/rule';

/** Fields are of `spec`, but for `aws` and `overrides`. */
const inSpec: Readonly<Partial<Record<RuleCode, string>>> = {
  FLK4003:
    'Take out of `overrides` what sets single values of the block; `compute`, `checkpoints` and `logging` set ' +
    'them all.',
  FLK4004: 'Set `checkpoints.interval` to what lies between 10s and 15m, and `minPause` below it; 60s is the default.',
  FLK4005:
    'Lower `compute.parallelism`, or raise `compute.parallelismPerKpu`; where AWS has raised the quota, say so in ' +
    '`thresholds.kpuQuota` of the policy file, which is what plans are held against, besides `compute.kpuQuota`.',
  FLK4006:
    'Set `scaling.automatic: false`, or let `mostKpus` and `monthlyBudget` of the policy allow what the quota ' +
    'comes to; where AWS has lowered it, say so in `thresholds.kpuQuota` of the policy file.',
  FLK4010: 'Take out of `overrides` what removes the log; `logging.stream` names a stream of your own.',
  FLK4011: 'Set `logging.retention`.',
  FLK4014:
    'Take out of `overrides` what changes how the alarm takes missing data; `alarms.custom` says it in `missingData`.',
  FLK4015: 'Use the metric of the source in `alarms.custom`.',
  FLK4018:
    'Where `storage.create` makes the bucket, take out of `overrides` what turns its versions off, opens it or ' +
    'expires its code;' +
    ' one that `code.bucket` names is mended where it is made.',
  FLK4019: 'Name the code by `code.file`, which is uploaded first, and take out of `overrides` what changes its key.',
  FLK4020:
    'Allow the actions in `executionRole.statements`; for a role of your own, `flinkform iam` prints the policy.',
  FLK4024:
    'Take out of `overrides` what turns the private name of the endpoint off, or what keeps the role out of its policy.',
  FLK4026: 'Set `network` to subnets from which the brokers are reached.',
  FLK4031:
    'Set `restore.allowNonRestoredState: false`, or waive the rule until the release that removes an operator is out.',
  FLK4033: 'Set `encryption.kmsKey` to a key of your own.',
  FLK4034: 'Set `retention` in `create` of the source to what a recovery may take, a weekend among it.',
  FLK4039: 'Lower `compute.parallelism`, or raise `compute.parallelismPerKpu`.',
  FLK4040: 'Lower `compute.parallelism`, raise `compute.parallelismPerKpu`, or raise `monthlyBudget` of the policy.',
  FLK4041: 'Set `aws.region` to an allowed one, or have the owners of the policy file allow this one.',
  FLK4102:
    'Put back what the spec said of its name and environment. If it must go, stop it with a snapshot first and' +
    ' keep what you need of it.',
  FLK4103:
    'If a source or sink only has another name, write the earlier one into its `renamedFrom`. If it must go, ' +
    'copy what is needed first.',
  FLK4114:
    'Find out who changed it and why. To keep it, write it into the spec, or into `overrides` where it has no field.',
  FLK4213: 'Set `auth` to a login, such as `iam`, and take those without one out of `create.logins`.',
  FLK4240: 'Set `logging.retention`; of other log groups `overrides` say it.',
  FLK4241:
    'Set `logging.encryption.kmsKey` to a key whose policy lets logs.<region>.amazonaws.com use it. A log group that ' +
    'is not that of the application gets its key by `overrides`.',
  FLK4291: 'Remove `deletionProtection: false`; of a single table `overrides` say it.',
};

/** What the compiler has no field for: an override has changed it, or may say it. */
const byOverride: Readonly<Partial<Record<RuleCode, string>>> = {
  FLK4201: 'The stream is to be encrypted',
  FLK4205: 'The delivery stream is to be encrypted',
  FLK4211: 'Brokers are to replicate by TLS',
  FLK4212: 'Brokers are to have no public access',
  FLK4214: 'Brokers are to log',
  FLK4220: 'All public access is to be blocked',
  FLK4222: 'The bucket is to keep versions',
  FLK4223: 'The bucket is to encrypt with a key of AWS KMS',
  FLK4224: 'The bucket is to have no ACLs',
  FLK4234: 'The trust policy is to name the service, the account or the role',
  FLK4235: 'The trust policy is to have a condition on aws:SourceAccount or aws:SourceArn',
  FLK4242: 'The state machine is to log',
  FLK4252: 'The default security group is to have no rules',
  FLK4253: 'The VPC is to have a flow log',
  FLK4254: 'The subnet is to give out no public addresses',
  FLK4260: 'The endpoint service is to ask before it accepts',
  FLK4261: 'The transit gateway is to ask before it accepts',
  FLK4270: 'The domain is to take HTTPS only',
  FLK4271: 'The domain is to ask for TLS 1.2',
  FLK4272: 'The domain is to be encrypted at rest',
  FLK4273: 'Nodes are to speak by TLS',
  FLK4274: 'The domain is to stand in a VPC',
  FLK4275: 'The domain is to have an audit log',
  FLK4276: 'The policy of the domain is to name roles',
  FLK4280: 'The data warehouse is to have no public address',
  FLK4281: 'The data warehouse is to ask for TLS',
  FLK4282: 'The data warehouse is to be encrypted',
  FLK4283: 'The data warehouse is to copy by the VPC',
  FLK4284: 'The data warehouse is to log',
  FLK4290: 'The table is to have point-in-time recovery',
  FLK4292: 'The key is to be rotated',
  FLK4295: 'The queue is to be encrypted',
  FLK4297: 'The secret is to be rotated',
  FLK4298: 'The topic is to have a key',
};

/** Words of Terraform: a type of resources, an argument with its value, a name of several words. */
export function isTerraforms(fix: string): boolean {
  return /\b[a-z]+_[a-z_]+\b|\b[a-z_]+ = |\b(moved|removed|lifecycle) block\b/.test(
    fix.replace(/\bterraform_data\.\S+/g, ''),
  );
}

/**
 * The fix of a finding on a line of a spec.
 * @param fix what is said of this finding alone, if anything
 */
export function fixInSpec(code: string, fix: string | undefined): string | undefined {
  if (fix !== undefined && !isTerraforms(fix)) return fix;
  const override = own(byOverride, code);
  return own(inSpec, code) ?? (override === undefined ? ofRule(code) : overridden(String(override)));
}

function overridden(what: string): string {
  return `${what}: take out of \`overrides\` what changes it, or say it there.`;
}

function ofRule(code: string): string | undefined {
  const rule = rules.find((one) => one.code === code);
  const [compiler] = rule?.compiler ?? [];
  return compiler === undefined ? rule?.fix : (codes[compiler] as CodeEntry).fix;
}
