// FLK34xx: paths in the network that a spec makes or declares.
import type { CodeEntry } from './entry';

export const reachCodes = {
  FLK3400: {
    title: 'A packet has no way to what the application needs',
    why:
      'In a VPC the service fails in silence when a path is missing: the application says RUNNING and reads nothing. ' +
      'The path is followed hop by hop through what Terraform will make, there and back: names, security groups, ' +
      'network ACLs, routes, gateways, endpoints.',
    fix: 'Change the hop that is named. `flinkform reach` lists every path, and what is only assumed of it.',
    source: 'https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html',
  },
  FLK3401: {
    title: 'The log or the metrics of the application may have no way out of the VPC',
    why:
      'The service sends both to CloudWatch. AWS does not say whether it sends them through the VPC: its guide is ' +
      'silent, and its agent toolkit lists lost metrics as a symptom of a VPC without a way out. What the job reads ' +
      'and writes does not depend on it.',
    fix:
      'Have a way for them, as an endpoint costs less than a log that is missing when it is wanted: under ' +
      '`egress: endpoints` it is made by itself. Where both arrive without one, nothing.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/vpc-internet.html',
  },
  FLK3402: {
    title: 'Brokers behind an endpoint of a shared network are on ports that are not let out',
    why:
      'A client of Kafka asks any broker, and is told the addresses of all: behind an endpoint of PrivateLink each ' +
      'has a port of its own. In a shared network the security group of the application lets out the ports that its ' +
      'spec names: its stack is the same whether the network is compiled with it or apart, so nobody adds to them ' +
      'what the endpoint takes. Partitions whose leader is on another port are read and written by nobody.',
    fix: 'Name a broker for each port in `bootstrapServers`. Where no broker is on such a port there is nothing to do.',
    source: 'https://kafka.apache.org/documentation/#brokerconfigs_advertised.listeners',
  },
} as const satisfies Record<string, CodeEntry>;
