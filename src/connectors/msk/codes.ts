// The codes of MSK and MSK Serverless.
import type { CodeEntry } from '../../codes/entry';

export const mskCodes = {
  FLK3100: {
    title: 'A cluster of MSK needs a VPC',
    why: 'Its brokers have addresses inside a VPC only, but for the public listeners of a cluster with public access.',
    fix:
      'Add `spec.network.vpc` with subnets and security groups that reach the brokers, or name the public addresses ' +
      'of an existing cluster.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/vpc.html',
  },
  FLK3102: {
    title: 'MSK does not take the secret',
    why: 'MSK looks only at secrets whose names begin with `AmazonMSK_`.',
    fix: 'Store the login in a secret of such a name, encrypted with a customer-managed key.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-password.html',
  },
  FLK3103: {
    title: 'MSK does not offer the Kafka version',
    why: 'It is no longer supported, or not for this kind of broker.',
    fix: 'Choose a supported version.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html',
  },
  FLK3104: {
    title: 'The Kafka version is not known',
    why: 'It may be newer than this release of flinkform, or a slip.',
    fix: 'Make sure that MSK offers it.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html',
  },
  FLK3105: {
    title: 'The broker type is doubtful',
    why: 'It may be newer than this release of flinkform, a slip, or unfit for the Kafka version.',
    fix: 'Make sure that MSK offers it.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/broker-instance-types.html',
  },
  FLK3106: {
    title: 'A cluster of MSK cannot stand in these subnets',
    why:
      'Standard brokers need two or three Availability Zones, Express brokers three; the provider does not ' +
      'check it.',
    fix: 'Name the subnets in `create.subnets`.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-create-cluster.html',
  },
  FLK3107: {
    title: 'The cluster would have too many brokers',
    why: 'A cluster takes 30 brokers with ZooKeeper and 60 with KRaft.',
    fix: 'Use fewer brokers, or larger ones.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/limits.html',
  },
  FLK3108: {
    title: 'The brokers have no tiered storage',
    why: 'MSK refuses it for the smallest broker type.',
    fix: 'Use a larger broker type, or local storage.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-tiered-storage.html',
  },
  FLK3109: {
    title: 'The brokers do not take the provisioned throughput',
    why:
      'MSK offers it for large brokers with volumes of 10 GiB or more, up to a limit for each broker type; the ' +
      'provider does not check it.',
    fix: 'Use a larger broker type or volume, ask for less, or leave `throughput` out.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-provision-throughput-management.html',
  },
  FLK3110: {
    title: 'The volumes cannot grow',
    why: 'The largest size is not above the first one.',
    fix: 'Raise `maxGiB`.',
  },
  FLK3111: {
    title: 'Exactly-once with IAM needs a newer Kafka',
    why: 'The call that ends a transaction can be allowed by IAM from Kafka 3.8 on only.',
    fix: 'Use Kafka 3.8 or later, `auth: scram`, or `delivery: at-least-once`.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/kafka-actions.html',
  },
  FLK3113: {
    title: 'The topics of a new cluster are missing',
    why:
      'A new cluster is empty, and a job fails and is restarted as long as a topic is missing. flinkform creates ' +
      'none: it supports releases of the AWS provider that cannot, as `aws_msk_topic` came with 6.38.0.',
    fix:
      'Apply with `start: false`, create the topics, then apply with `start: true`. To create them: a client of ' +
      'Kafka in the VPC; for a provisioned cluster also `aws kafka create-topic`, or `aws_msk_topic` in a ' +
      'configuration of your own. From where a client reaches the brokers of a VPC without a way in is told in ' +
      'docs/network.md.',
    source: 'https://github.com/hashicorp/terraform-provider-aws/pull/46490',
  },
  FLK3114: {
    title: 'The cluster belongs to another account',
    why: 'Both sides must allow the access: the execution role, and a policy on the cluster.',
    fix: 'Hand the policy in the named output to the owner of the cluster.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/aws-access-mult-vpc.html',
    elsewhere: ['account'],
  },
  FLK3115: {
    title: 'A managed VPC connection is not possible',
    why: 'It stays inside one Region, needs IAM, SCRAM or certificates, and larger brokers than kafka.t3.small.',
    fix: 'Change what the message names, or use peering or a transit gateway.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/aws-access-mult-vpc.html',
    elsewhere: ['region'],
  },
  FLK3116: {
    title: 'Access control lists must decide',
    why:
      'With VPC connections and SCRAM or certificates, MSK wants clients without an access control list to be ' +
      'refused.',
    fix: 'Remove the server property: flinkform sets it.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/aws-access-mult-vpc.html',
  },
  FLK3119: {
    title: 'The cluster is of another kind',
    why: 'MSK Serverless and provisioned clusters differ in authentication and in what can be set.',
    fix: 'Use the other `type`.',
  },
  FLK3120: {
    title: 'The cluster, or the connection to it, keeps the network that it is created with',
    why:
      'MSK cannot change the subnets and security groups of a cluster. Those that it took over from the application ' +
      'stay as they were, so that a change of `spec.network` does not replace the cluster, with all its records. Nor ' +
      'does it replace a managed VPC connection, over which the running job reaches its brokers.',
    fix:
      'Nothing has to be done. `create.subnets` and `create.securityGroups` may say where the cluster stands: those ' +
      'that it was created with (`aws kafka describe-cluster-v2`), which may be others than the application has by ' +
      "now; any other replaces it. The rules of its groups must let the application's groups in on the port of the " +
      'login. A managed VPC connection takes the network of today with `terraform apply -replace`: while it is ' +
      'made anew, the job reaches no broker.',
    source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_cluster',
  },
  FLK3121: {
    title: 'The number of brokers follows subnets that are not those of the cluster',
    why:
      '`brokersPerZone` counts for each subnet. Without `create.subnets` those are the subnets of the application, ' +
      'and when one is added, MSK is asked for a number of brokers that its zones cannot share.',
    fix: 'Name the subnets of the cluster in `create.subnets`.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-update-broker-count.html',
  },
  FLK3122: {
    title: 'The server property does not take the value',
    why: 'Kafka reads a number, one of a few words, or true or false; MSK creates no configuration with anything else.',
    fix: 'Write a value that Kafka takes.',
    source: 'https://kafka.apache.org/documentation/#brokerconfigs',
  },
  FLK3123: {
    title: 'The cluster does not take the login of the job',
    why:
      'A created cluster takes the logins of `create.logins`, and without them that of `auth`. Changed at once, the ' +
      'old login would be gone before the running job has the new one: no snapshot, and a failed update. Terraform ' +
      'refuses such a plan.',
    fix:
      'Change it in three applies: `create.logins` with the old and the new one, then `auth` (and `secret`), then ' +
      'without `create.logins`.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-update-security.html',
  },
  FLK3250: {
    title: 'The policy of a secret is replaced',
    why:
      'MSK reads the login from the secret by its resource policy, which Terraform manages from now on: a ' +
      'secret has one policy, and whatever else it allowed is gone after the apply.',
    fix: 'Use a secret that is for this cluster only, or whose policy nobody else needs.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-password-tutorial.html',
  },
  FLK3285: {
    title: 'Express brokers fix the server property',
    why: 'MSK protects it from changes that could affect the availability of the cluster.',
    fix: 'Remove it, or use Standard brokers.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-express-read-only.html',
  },
  FLK3286: {
    title: 'The server property is not known to MSK',
    why: 'A configuration of MSK takes a list of properties, and MSK sets all others.',
    fix: 'Remove it, or make sure that MSK takes it.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-properties.html',
  },
  FLK3287: {
    title: 'More replicas than brokers',
    why: 'Kafka creates no topic with more replicas than there are brokers, and takes no write that more must confirm.',
    fix: 'Ask for fewer replicas, or use more brokers.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-properties.html',
  },
  FLK3288: {
    title: 'The Kafka version may not run on Express brokers',
    why: 'MSK offers Express brokers with fewer versions than Standard ones.',
    fix: 'Make sure that MSK offers it.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-broker-types-express.html',
  },
  FLK3290: {
    title: 'The creator of the cluster is not there',
    why: '`createdBy` names another source or sink of the same spec.',
    fix: 'Name one that has the same `type` and `create`.',
  },
  FLK3291: {
    title: 'The named source or sink creates no such cluster',
    why: 'It is of another type, or uses a cluster itself: only one that has `create` can lend it.',
    fix: 'Name the one that has the same `type` and `create`.',
  },
  FLK3292: {
    title: 'The job logs in to one new cluster in two ways',
    why:
      'The addresses of the brokers are kept for the login of the source or sink that creates them, and all that use ' +
      'the cluster have those.',
    fix: 'Give both the same `auth`.',
  },
  FLK3293: {
    title: 'The new cluster knows another login',
    why: 'The secret of the source or sink that creates the cluster is the one that is registered with it.',
    fix: 'Give both the same `secret`.',
  },
  FLK3700: {
    title: 'The VPC connection would begin in another VPC',
    why: 'It stands in the subnets of the application, which are all in one VPC, and AWS refuses those of another.',
    fix: 'Leave `vpc` out: it is that of the application.',
    source: 'https://docs.aws.amazon.com/MSK/1.0/apireference/vpc-connection.html',
  },
} as const satisfies Record<string, CodeEntry>;
