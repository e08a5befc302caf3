// What other tools look at as well, for the resources that flinkform emits, by number.
import type { Rule } from '../rule';
import { defaultGroup } from './default-group';
import { dynamodbDeletion } from './dynamodb-deletion';
import { dynamodbRecovery } from './dynamodb-recovery';
import { endpointServiceAcceptance } from './endpoint-service-acceptance';
import { firehoseEncrypted } from './firehose-encrypted';
import { flowLogs } from './flow-logs';
import { iamAnyResource } from './iam-any-resource';
import { iamConfusedDeputy } from './iam-confused-deputy';
import { iamEverything } from './iam-everything';
import { iamOpenTrust } from './iam-open-trust';
import { iamPassRole } from './iam-pass-role';
import { iamWholeService } from './iam-whole-service';
import { kinesisEncrypted } from './kinesis-encrypted';
import { kmsOpenPolicy } from './kms-open-policy';
import { kmsRotation } from './kms-rotation';
import { logGroupKey } from './log-group-key';
import { logGroupRetention } from './log-group-retention';
import { mskClientTls } from './msk-client-tls';
import { mskInClusterTls } from './msk-in-cluster-tls';
import { mskLogged } from './msk-logged';
import { mskOpenPolicy } from './msk-open-policy';
import { mskPublicAccess } from './msk-public-access';
import { mskUnauthenticated } from './msk-unauthenticated';
import { openEgress } from './open-egress';
import { openIngress } from './open-ingress';
import { openNetworkAcl } from './open-network-acl';
import { opensearchAudited } from './opensearch-audited';
import { opensearchEncrypted } from './opensearch-encrypted';
import { opensearchHttps } from './opensearch-https';
import { opensearchInVpc } from './opensearch-in-vpc';
import { opensearchNodeToNode } from './opensearch-node-to-node';
import { opensearchOpenPolicy } from './opensearch-open-policy';
import { opensearchServerlessNetwork } from './opensearch-serverless-network';
import { opensearchTlsPolicy } from './opensearch-tls-policy';
import { redshiftEncrypted } from './redshift-encrypted';
import { redshiftLogged } from './redshift-logged';
import { redshiftPublic } from './redshift-public';
import { redshiftRouting } from './redshift-routing';
import { redshiftTls } from './redshift-tls';
import { s3Key } from './s3-key';
import { s3OpenPolicy } from './s3-open-policy';
import { s3Ownership } from './s3-ownership';
import { s3PublicAccess } from './s3-public-access';
import { s3TlsOnly } from './s3-tls-only';
import { s3Versioning } from './s3-versioning';
import { secretOpenPolicy } from './secret-open-policy';
import { secretRotation } from './secret-rotation';
import { snsEncrypted } from './sns-encrypted';
import { snsOpenPolicy } from './sns-open-policy';
import { sqsEncrypted } from './sqs-encrypted';
import { sqsOpenPolicy } from './sqs-open-policy';
import { stateMachineLogged } from './state-machine-logged';
import { subnetPublicAddresses } from './subnet-public-addresses';
import { transitGatewayAcceptance } from './transit-gateway-acceptance';

export const catalogueRules: readonly Rule[] = [
  kinesisEncrypted,
  firehoseEncrypted,
  mskClientTls,
  mskInClusterTls,
  mskPublicAccess,
  mskUnauthenticated,
  mskLogged,
  mskOpenPolicy,
  s3PublicAccess,
  s3TlsOnly,
  s3Versioning,
  s3Key,
  s3Ownership,
  s3OpenPolicy,
  iamEverything,
  iamWholeService,
  iamAnyResource,
  iamPassRole,
  iamOpenTrust,
  iamConfusedDeputy,
  logGroupRetention,
  logGroupKey,
  stateMachineLogged,
  openIngress,
  openEgress,
  defaultGroup,
  flowLogs,
  subnetPublicAddresses,
  openNetworkAcl,
  endpointServiceAcceptance,
  transitGatewayAcceptance,
  opensearchHttps,
  opensearchTlsPolicy,
  opensearchEncrypted,
  opensearchNodeToNode,
  opensearchInVpc,
  opensearchAudited,
  opensearchOpenPolicy,
  opensearchServerlessNetwork,
  redshiftPublic,
  redshiftTls,
  redshiftEncrypted,
  redshiftRouting,
  redshiftLogged,
  dynamodbRecovery,
  dynamodbDeletion,
  kmsRotation,
  kmsOpenPolicy,
  sqsOpenPolicy,
  sqsEncrypted,
  secretOpenPolicy,
  secretRotation,
  snsEncrypted,
  snsOpenPolicy,
];
