// A VPC that nothing is wrong with, of which the examples of rules say what differs.
import { overlaid } from './overlaid';
import type { TerraformJson } from './rule';

const vpc = '${aws_vpc.home.id}';

const network: TerraformJson = {
  aws_vpc: { home: { cidr_block: '10.20.0.0/16' } },
  aws_default_security_group: { home: { vpc_id: vpc } },
  aws_flow_log: {
    home: {
      vpc_id: vpc,
      traffic_type: 'REJECT',
      log_destination_type: 's3',
      log_destination: 'arn:aws:s3:::example-flow-logs',
    },
  },
  aws_subnet: { private_a: { vpc_id: vpc, cidr_block: '10.20.0.0/20', map_public_ip_on_launch: false } },
};

/** @param changes by resource type */
export function exampleNetwork(changes: TerraformJson = {}): TerraformJson {
  return { resource: overlaid(network, changes) };
}

/** A security group with rules of one direction. */
export function exampleGroup(rules: TerraformJson): TerraformJson {
  return {
    resource: {
      aws_security_group: { job: { name: 'job', description: 'The Flink application', vpc_id: 'vpc-0a1b2c3d' } },
      ...rules,
    },
  };
}
