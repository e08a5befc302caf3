// Every data source of Terraform's AWS provider that flinkform reads. The list is the source of what is generated from
// the provider: after adding a type here, run `scripts/provider-schema.ts`.
import type { DataArguments as AwsDataArguments } from '../../generated/resources';

/**
 * The state of another configuration, as each backend is told where it is.
 * Sources: https://developer.hashicorp.com/terraform/language/state/remote-state-data,
 * https://developer.hashicorp.com/terraform/language/backend/s3 ("Assume Role Configuration"),
 * https://developer.hashicorp.com/terraform/language/backend/remote
 */
export interface BackendConfig {
  readonly s3: {
    readonly bucket: string;
    readonly key: string;
    readonly region: string;
    readonly assume_role?: { readonly role_arn: string };
  };
  readonly remote: {
    readonly organization: string;
    readonly workspaces: { readonly name: string };
    readonly hostname?: string;
  };
}

/** The backends whose states are read, and where each keeps one. */
const backends = { s3: 'a bucket', remote: 'a workspace' } as const satisfies Record<keyof BackendConfig, string>;

export const [bucketBackend, workspaceBackend] = Object.keys(backends) as [Exclude<Backend, 'remote'>, 'remote'];

type Backend = keyof BackendConfig;

type RemoteState = {
  readonly [Type in Backend]: { readonly backend: Type; readonly config: BackendConfig[Type] };
}[Backend];

/** The arguments of every data source: those of the AWS provider, and of the one that Terraform itself has. */
export interface DataArguments extends AwsDataArguments {
  readonly terraform_remote_state: RemoteState;
}

export type DataType = keyof DataArguments;

const types: { readonly [Type in keyof AwsDataArguments]: true } = {
  aws_kms_alias: true,
  aws_msk_cluster: true,
  aws_network_interfaces: true,
  aws_route_table: true,
  aws_secretsmanager_secret: true,
  aws_security_groups: true,
  aws_sns_topic: true,
  aws_ssm_parameter: true,
  aws_subnets: true,
  aws_vpc: true,
};

export const dataTypes = Object.keys(types) as readonly (keyof AwsDataArguments)[];
