// A job in two subnets of a VPC, as plans made by hand have it, and the role that it runs as.
import { stays, type Planned, type Values } from './planned-change';

export type Plan = Readonly<Record<string, Planned>>;

export const address = 'aws_kinesisanalyticsv2_application.orders';
export const services = 'com.amazonaws.eu-west-1';
const role = 'arn:aws:iam::111122223333:role/orders';

/** @param properties what it passes to its code */
export function jobWith(properties: Readonly<Record<string, string>>): Planned {
  return stays({
    name: 'orders',
    runtime_environment: 'FLINK-1_20',
    service_execution_role: role,
    application_configuration: [
      {
        environment_properties: [{ property_group: [{ property_group_id: 'its', property_map: properties }] }],
        vpc_configuration: [{ vpc_id: 'vpc-1', subnet_ids: ['subnet-a', 'subnet-b'], security_group_ids: ['sg-job'] }],
      },
    ],
  });
}

export const placed: Plan = {
  [address]: jobWith({ url: 'jdbc:postgresql://orders.db.example.com:5432/' }),
  'aws_subnet.a': stays({ id: 'subnet-a', vpc_id: 'vpc-1', cidr_block: '10.0.0.0/24' }),
  'aws_subnet.b': stays({ id: 'subnet-b', vpc_id: 'vpc-1', cidr_block: '10.0.1.0/24' }),
  'aws_security_group.job': stays({ id: 'sg-job', vpc_id: 'vpc-1' }),
};

/** The role of the job, which is allowed these actions and no others. */
export function allowed(...Action: readonly string[]): Plan {
  const policy = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] });
  return {
    'aws_iam_role.orders': stays({ name: 'orders', id: 'orders', arn: role }),
    'aws_iam_role_policy.orders': stays({ role: 'orders', policy }),
  };
}

export const changed = (before: Values, after: Values): Planned => ({ actions: ['update'], before, after });
export const gone = (before: Values): Planned => ({ actions: ['delete'], before, after: null });
export const comes = (after: Values): Planned => ({ actions: ['create'], before: null, after });
export const replaced = (before: Values, after: Values): Planned => ({ actions: ['delete', 'create'], before, after });
