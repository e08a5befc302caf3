// Every data source of Terraform's AWS provider that flinkform reads. The list is the source of what is generated from
// the provider: after adding a type here, run `scripts/provider-schema.ts`.
import type { DataArguments } from '../../generated/resources';

export type DataType = keyof DataArguments;

const types: { readonly [Type in DataType]: true } = {
  aws_network_interfaces: true,
  aws_route_table: true,
  aws_ssm_parameter: true,
  aws_subnets: true,
  aws_vpc: true,
};

export const dataTypes = Object.keys(types) as readonly DataType[];
