// FLK3010 to FLK3064: the application itself.
import type { CodeEntry } from './entry';

export const applicationCodes = {
  FLK3010: {
    title: 'The application needs more KPUs than its quota',
    why: 'AWS refuses to start it.',
    fix: 'Lower `parallelism`, raise `parallelismPerKpu`, or have the quota raised and say so in `kpuQuota`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-scaling.html',
  },
  FLK3011: {
    title: 'The parallelism does not fill its KPUs',
    why: 'The last KPU is paid for and partly idle.',
    fix: 'Make `parallelism` a multiple of `parallelismPerKpu`.',
  },
  FLK3012: {
    title: 'The parallelism is above the maximum parallelism',
    why: 'Flink refuses to start such a job.',
    fix: 'Raise `maxParallelism` (only possible without state) or lower `parallelism`.',
  },
  FLK3013: {
    title: 'Parallelism above 128 without a stated maximum',
    why: "Flink's default `pipeline.max-parallelism` is 128 for small jobs; state keeps that bound for ever.",
    fix: 'Set `pipeline.max-parallelism` in the code, and state it in `compute.maxParallelism`.',
  },
  FLK3014: {
    title: 'The checkpoint interval is very short',
    why: 'Below one second the service spends its time on checkpoints; below ten seconds it is rarely worth it.',
    fix: 'Use 10s or more; 60s is the default.',
  },
  FLK3015: {
    title: 'The pause between checkpoints is longer than their interval',
    why: 'Flink then takes the pause for the interval, and counts it from the end of the checkpoint before.',
    fix: 'Nothing to do, or make `minPause` shorter than `interval`.',
    source: 'CheckpointCoordinator of Flink: an interval below the minimum pause is raised to it',
  },
  FLK3016: {
    title: 'Checkpoints are off',
    why: 'A failure loses all state since the last snapshot.',
    fix: 'Set `checkpoints.enabled: true`.',
    severity: { production: 'error', otherwise: 'warning' },
  },
  FLK3017: {
    title: 'Snapshots are off',
    why: "Every update, scaling and stop then loses the job's state.",
    fix: 'Set `snapshots.enabled: true`.',
    severity: { production: 'error', otherwise: 'warning' },
  },
  FLK3018: {
    title: 'The job starts without its state',
    why: 'With `restore.from: none` whatever the job knew is dropped in the release that the restore is for.',
    fix: 'Use `restore.from: latest`, unless that is what you want; remove `restore` afterwards.',
    severity: { production: 'warning' },
  },
  FLK3019: {
    title: 'There is no snapshot to restore',
    why: '`restore.from: latest` needs snapshots; with snapshots off it finds an old one, or none.',
    fix:
      'Set `snapshots.enabled: true`. A job that keeps no state can stay as it is: `restore.from: none` is for one ' +
      'release, for which it leaves an old snapshot aside.',
  },
  FLK3020: {
    title: 'Force stop is on',
    why: 'A forced stop takes no snapshot: state is lost and records are processed twice.',
    fix:
      'Remove `forceStop`. A job that cannot be stopped otherwise is stopped once by hand, with ' +
      '`aws kinesisanalyticsv2 stop-application --force`; the next apply finds it READY: `flinkform explain ' +
      'spec.start` says how it is started again.',
    severity: { production: 'error', otherwise: 'warning' },
  },
  FLK3021: {
    title: 'The application has too many properties',
    why: 'The service takes 50 groups of 50 keys; every source and sink has a group, and flinkform one of its own.',
    fix: 'Put several settings into one group, or fewer of them: `properties.keys` chooses what the job is told.',
  },
  FLK3022: {
    title: 'The runtime is a poor choice',
    why: 'AWS or Flink advise against it.',
    fix: 'Move to a newer runtime of the same line first.',
  },
  FLK3023: {
    title: 'The log level is unsuited to production',
    why: 'DEBUG slows the job; WARN and ERROR hide the messages that the service itself writes at INFO.',
    fix: 'Use `INFO`.',
    severity: { production: 'error', lesser: 'warning' },
  },
  FLK3024: {
    title: 'The metrics level is too fine',
    why: 'Metrics per subtask above parallelism 64 cost much and are meant for troubleshooting.',
    fix: 'Use `OPERATOR`, `TASK` or `APPLICATION`.',
  },
  FLK3025: {
    title: 'The runtime needs a newer AWS provider',
    why: 'Older releases refuse the value at plan time.',
    fix: 'Nothing to do: the version constraint in the output asks for it. Make sure that your provider mirror has it.',
  },
  FLK3026: {
    title: "The key's own policy must admit the service",
    why:
      'With a customer-managed key AWS refuses the application unless the key policy names both principals of ' +
      'the service, and whoever runs Terraform.',
    fix:
      'Give the output `state_key_policy` to the owner of the key; for an encrypted log group, admit ' +
      '`logs.<region>.amazonaws.com`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/manage-cmk-api.html',
  },
  FLK3027: {
    title: 'The restore policy waits for the start',
    why:
      'The service takes a restore policy only when an application starts; the provider would report it as a ' +
      'change for ever.',
    fix: 'Nothing to do, or set `start: true`. To start it by hand: `flinkform explain spec.start`.',
    source: 'The acceptance tests of hashicorp/aws for aws_kinesisanalyticsv2_application',
  },
  FLK3029: {
    title: 'Production keeps its Terraform state in a local file',
    why:
      'A lost state file means that Terraform no longer knows the application: the next apply fails on names ' +
      'that exist, and nothing is protected.',
    fix: 'Give `aws.backend` a bucket.',
    severity: { production: 'warning' },
  },
  FLK3030: {
    title: 'The code file is missing',
    why: 'The application cannot be created without it.',
    fix: 'Build it first, or mend the path: it is relative to the spec.',
  },
  FLK3031: {
    title: 'The code file cannot be used',
    why: 'It must be a regular, readable file inside the project folder; links could lead anywhere.',
    fix:
      'Name the file itself. For code elsewhere, as in a monorepo, whoever runs flinkform names the folder in ' +
      'FLINKFORM_CODE_FOLDER; a spec cannot.',
  },
  FLK3032: {
    title: 'The code file is too large',
    why: 'The service does not start applications over 512 MiB.',
    fix: "Give Flink's own dependencies the scope `provided`.",
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/best-practices.html',
  },
  FLK3033: {
    title: 'The code file is not a JAR or ZIP',
    why: 'The service takes a JAR (Java) or a ZIP (Python).',
    fix: 'Name the built archive.',
  },
  FLK3034: {
    title: 'The state key does not name the environment',
    why:
      'Environments that share one bucket and key overwrite each other: applying one would replace the other. So ' +
      'would an environment that is given another name. Terraform refuses to apply one to the state of another, as ' +
      '`terraform_data.environment` in the state tells whose it is, once it is there; `terraform destroy` and ' +
      '`-target` are not refused.',
    fix: 'Put `${metadata.environment}` into `aws.backend.key`, or into the name of the bucket.',
    severity: { production: 'warning', otherwise: 'info' },
  },
  FLK3035: {
    title: 'Production is not protected against deletion',
    severity: { production: 'warning' },
    why:
      '`deletionProtection: false`, often left over from a base file, lets Terraform destroy the application, ' +
      'its snapshots and its data stores.',
    fix:
      'Remove `deletionProtection`, or set it to `true` in the overlay. While it is on, Terraform refuses a plan ' +
      'that destroys what `terraform_data.protected` lists, also when it has left the spec (from the first apply ' +
      'that wrote the list on). To let one store go with its data: (1) `deletionProtection: false`, apply; (2) for a ' +
      'bucket, `start: false`, apply, so that nothing is written to it any more, and empty it of all versions and ' +
      'delete markers; (3) take the store out of the spec, and what step 2 added, apply: now its data is gone; (4) ' +
      'take `deletionProtection: false` out, apply. To hand a store over: name it instead of `create`, and ' +
      '`terraform state rm` its address, the addresses of its settings (`terraform state list` shows those of the ' +
      'same name), and its entry `terraform_data.protected["ADDRESS"]`. To call a source or sink otherwise: ' +
      '`terraform state mv` of its address and of its entry. Another stack knows nothing of the protection of this ' +
      'one: `terraform destroy` with it is not refused.',
  },
  FLK3040: {
    title: 'The application stands in one Availability Zone',
    why: "One Availability Zone's failure stops it.",
    fix: 'Name subnets, or zones, in at least two Availability Zones.',
    severity: { production: 'error', otherwise: 'warning' },
  },
  FLK3041: {
    title: 'The VPC must let the application reach its services',
    why:
      'In a VPC the application has no internet access of its own. An endpoint serves its own Region, but for the ' +
      'few services that AWS offers across Regions. Of `logs` and `monitoring`, which the service itself sends, AWS ' +
      'does not say whether they leave through the VPC.',
    fix:
      'Have a NAT gateway, or VPC endpoints for the services named. What is in another Region needs the gateway, or ' +
      'peering with a VPC there. Under `egress: transit` the network behind the gateway has one or the other, and ' +
      'DNS servers of your own must find the names of AWS. `flinkform reach` tells for each path what of it is ' +
      'assumed.',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-cross-region-privatelink-support.html',
  },
  FLK3042: {
    title: 'The restore is over',
    why:
      'A restore is a command, and a spec is state. If it stayed in force, a later update would send it again, and ' +
      'rewind the job or start it empty. So it is for one release, this code with these settings, and from the next ' +
      'one on the job keeps its state.',
    fix: 'Remove `restore`. To restore this release as well, write its id, which the message tells, into `for`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_FlinkRunConfiguration.html',
  },
  FLK3043: {
    title: 'The job is restored',
    why:
      'The restore is for this release, so the next apply starts the job that way. A new application has no snapshot ' +
      'of its own, and its start from one fails. Applied again, the same release restores nothing, unless the ' +
      'service or the operator has started the job in between, as scaling does: then one from none or from a ' +
      'snapshot by name looks like a change to Terraform, and comes back.',
    fix:
      'Remove `restore` with the next change of code or settings; alone, that restarts the job once more, with its ' +
      'state. To repeat a restore of the same release, stop and start the application by hand: see ' +
      '`flinkform explain spec.start`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_ApplicationRestoreConfiguration.html',
  },
  FLK3044: {
    title: 'The operator does not start the job in this release',
    why:
      'A restore from none or from a snapshot by name is for the first start of its release: later it would lose ' +
      'what the job has done since. The service does not say whether that start has been, so `keepRunning` ends as a ' +
      'failed execution, which has an alarm, and starts nothing as long as the restore is in force.',
    fix:
      'Start it by hand if it stops: `flinkform runbook` has the commands. Remove `restore` with the next change of ' +
      'code or settings.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_ApplicationRestoreConfiguration.html',
  },
  FLK3046: {
    title: 'More managed policies than a role takes by default',
    why: 'A role takes 10 unless AWS has raised the quota for the account, which it does up to 20.',
    fix: 'Have the quota raised, or say what the job needs in `executionRole.statements`.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  },
  FLK3050: {
    title: 'An existing role is used',
    why: 'flinkform does not change roles that it does not own.',
    fix: 'Attach the statements and the managed policies that `flinkform iam` prints.',
  },
  FLK3051: {
    title: 'The derived policy is too long for a role',
    why: 'IAM allows 10,240 characters of inline policies.',
    fix: 'Use fewer sources and sinks, or wider prefixes.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  },
  FLK3052: {
    title: 'The derived policy is changed in place',
    why:
      'Other permissions are a new policy beside the old one, until the application is updated: so the running job ' +
      'keeps its rights as long as it needs them. Both count towards the 10,240 characters of a role, so a policy of ' +
      'more than 4,096 is changed in place, and what is taken away is gone before the update. If a change passes ' +
      'that length by much, IAM refuses the new policy (LimitExceeded) before anything else is touched.',
    fix:
      'Nothing to do. To take a source or sink away from a running job without errors in its log, stop it first ' +
      '(`start: false`). After a LimitExceeded, `aws iam delete-role-policy` with the old policy, then apply again.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  },
  FLK3056: {
    title: 'A bucket name is not allowed',
    why: 'The provider accepts it and S3 refuses it.',
    fix: 'Choose another name.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
  },
  FLK3057: {
    title: 'Two created resources have the same AWS name',
    why: 'AWS refuses the second one, half way through the apply.',
    fix: 'Give one of them another name; or create it once and refer to it by its ARN.',
  },
  FLK3059: {
    title: 'The code file is not built here',
    why:
      '`policy`, `diff`, `cost` and `reach` judge what Terraform makes around the code, as in a pull request before ' +
      'anything is built. Whether the code is new, and whether its state fits, they cannot say.',
    fix: 'Nothing to do, or build it before: `synth` and `validate` refuse a spec without it (FLK3030).',
  },
} as const satisfies Record<string, CodeEntry>;
