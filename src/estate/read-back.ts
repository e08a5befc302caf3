// What a resource reads back of others beside it. Of an argument that nobody writes Terraform shows how it stood
// before the change, also where a resource of the same plan is about to change it: that proves nothing of after.
import { own } from '../document/own';
import { argument, argumentBefore, isWritten, ofTypes, type Estate, type Resource, type Standing } from './estate';
import { namesOf } from './join';
import { keyTypes } from './kms-keys';
import { placesOf } from './places';
import { listedBy, rememberedBy } from './remembered';
import { documentAt, type PolicyDocument } from './statements';
import { textsIn } from './texts';
import type { Tree } from './tree';
import { is, type Value } from './value';

/** A type that says it, and the argument by which that names the resource. */
type Teller = readonly [type: string, path: string];

const groupRules: readonly Teller[] = [
  ...(['ingress', 'egress'] as const).map((side): Teller => [
    `aws_vpc_security_group_${side}_rule`,
    'security_group_id',
  ]),
  ['aws_security_group_rule', 'security_group_id'],
];
const ownRules = { ingress: groupRules, egress: groupRules };
const tableRoutes: readonly Teller[] = [['aws_route', 'route_table_id']];
const listEntries: readonly Teller[] = [['aws_network_acl_rule', 'network_acl_id']];

/**
 * Arguments that are computed as well, and who else says them. Source: the schema and the `Read` of each type in
 * https://github.com/hashicorp/terraform-provider-aws/tree/main/internal/service.
 */
const readBack: Readonly<Record<string, Readonly<Record<string, readonly Teller[]>>>> = {
  aws_iam_role: {
    inline_policy: [['aws_iam_role_policy', 'role']],
    managed_policy_arns: [
      ['aws_iam_role_policy_attachment', 'role'],
      ['aws_iam_policy_attachment', 'roles'],
    ],
  },
  aws_default_security_group: ownRules,
  ...Object.fromEntries(keyTypes.map((type) => [type, { policy: [['aws_kms_key_policy', 'key_id']] }])),
  aws_network_acl: { ingress: listEntries, egress: listEntries },
  aws_opensearch_domain: { access_policies: [['aws_opensearch_domain_policy', 'domain_name']] },
  aws_redshift_cluster: { logging: [['aws_redshift_logging', 'cluster_identifier']] },
  aws_route_table: { route: tableRoutes },
  aws_default_route_table: { route: tableRoutes },
  aws_s3_bucket: {
    policy: [['aws_s3_bucket_policy', 'bucket']],
    versioning: [['aws_s3_bucket_versioning', 'bucket']],
    server_side_encryption_configuration: [['aws_s3_bucket_server_side_encryption_configuration', 'bucket']],
  },
  aws_secretsmanager_secret: { policy: [['aws_secretsmanager_secret_policy', 'secret_arn']] },
  aws_security_group: ownRules,
  aws_sns_topic: { policy: [['aws_sns_topic_policy', 'arn']] },
  aws_sqs_queue: { policy: [['aws_sqs_queue_policy', 'queue_url']] },
  aws_vpc_endpoint: {
    policy: [['aws_vpc_endpoint_policy', 'vpc_endpoint_id']],
    route_table_ids: [['aws_vpc_endpoint_route_table_association', 'vpc_endpoint_id']],
    security_group_ids: [['aws_vpc_endpoint_security_group_association', 'vpc_endpoint_id']],
    subnet_ids: [['aws_vpc_endpoint_subnet_association', 'vpc_endpoint_id']],
  },
};

/**
 * The resources of a plan that say what an argument reads back, or said it before; none where somebody writes the
 * argument itself, and where nobody can say whether. What Terraform lets go of stays as it was.
 */
export function tellersOf(estate: Estate, one: Standing, path: string): readonly Resource[] {
  const [name = path] = path.split('.');
  const tellers = own(own(readBack, one.type) ?? {}, name) ?? [];
  if (tellers.length === 0 || isWritten(one, name) !== false) return [];
  return tellers.flatMap(([type, by]) => {
    const { byText, byPlace } = tellersIn(estate, type, by);
    const its = [
      ...namesOf(one).flatMap((text) => byText.get(text) ?? []),
      ...placesOf(one).flatMap((place) => byPlace.get(place) ?? []),
    ];
    return [...new Set(its)];
  });
}

/** Whether an argument shows no more than what another resource of the plan says, or said before the change. */
export function isReadBack(estate: Estate, one: Standing, path: string): boolean {
  return tellersOf(estate, one, path).length > 0;
}

/** The document that a resource says itself, or that somebody outside of the plan has put there. */
export function ownDocumentAt(estate: Estate, one: Standing, path: string): PolicyDocument | undefined {
  // What has no policy reads back an empty one.
  const isNone = (is(argument(one, path), '') && isWritten(one, path) === false) || isReadBack(estate, one, path);
  return isNone ? undefined : documentAt(estate, one.arguments, path);
}

/** By what they name before and after; an expression counts where its text is not known. */
const tellersIn = rememberedBy((estate: Estate, type: string, by: string) => {
  const tellers = ofTypes(estate, type).filter(({ mode, change }) => mode === 'managed' && change?.action !== 'forget');
  const named = (one: Resource): readonly Value[] => [
    argumentBefore(one, by),
    ...(one.arguments ? [argument(one as Standing, by)] : []),
  ];
  return {
    byText: listedBy(tellers, (one) =>
      named(one).flatMap((value) => (value.kind === 'known' ? textsIn(value.value as Tree).known : [])),
    ),
    byPlace: listedBy(tellers, (one) =>
      named(one).flatMap((value) => (value.kind === 'unknown' ? value.references : [])),
    ),
  };
});
