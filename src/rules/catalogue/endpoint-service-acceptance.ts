// FLK4260: who connects to an endpoint service is accepted by somebody.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import type { Rule, TerraformJson } from '../rule';

const balancer = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/kafka/0a1b2c3d4e5f6071';

function service(acceptance_required: boolean): TerraformJson {
  const network_load_balancer_arns = [balancer];
  return { resource: { aws_vpc_endpoint_service: { kafka: { acceptance_required, network_load_balancer_arns } } } };
}

export const endpointServiceAcceptance: Rule = {
  code: 'FLK4260',
  title: 'An endpoint service accepts by itself',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_123'] },
  why: 'Whoever is among the allowed principals connects without being asked, and each role in their accounts may.',
  fix: 'Set acceptance_required = true, and accept with aws_vpc_endpoint_connection_accepter.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html',
  good: { after: service(true) },
  bad: { after: service(false) },
  judge: (estate) =>
    standing(estate, 'aws_vpc_endpoint_service').map((service) =>
      argumentVerdict(service, {
        path: 'acceptance_required',
        holds: (value) => is(value, true),
        expected: 'true',
        message: 'connections are accepted without asking',
        subject: 'whether connections are accepted by somebody',
      }),
    ),
};
