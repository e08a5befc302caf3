// What AWS describes that does not serve, with its state. Source: the API model of EC2 (`botocore/data/ec2`), in which
// NatGateway, TransitGatewayVpcAttachment and VpcEndpoint have `State`, VpcPeeringConnection `Status`; the VPC guide,
// "NAT gateways": a deleted one is told of for an hour.
import type { Faulty } from './faulty';
import { idIn, partIn, textIn, type Answer } from './live-answer';
import type { Answers } from './live-kinds';
import { nameTagIn } from './live-tags';

export function faultyIn(answers: Answers): Faulty[] {
  return [
    ...faultyOf(answers, 'NatGateways', (gateway) => of('NAT gateway', gateway, 'NatGatewayId')),
    ...faultyOf(answers, 'VpcPeeringConnections', (peering) => of('peering', peering, 'VpcPeeringConnectionId')),
    ...faultyOf(answers, 'TransitGatewayVpcAttachments', (attachment) => {
      const gateway = idIn(attachment, 'TransitGatewayId');
      const found = of('attachment', attachment, 'TransitGatewayAttachmentId');
      return found && { ...found, ...(gateway !== undefined && { gateway }) };
    }),
    ...faultyOf(answers, 'VpcEndpoints', (endpoint) => {
      const service = textIn(endpoint, 'ServiceName');
      const found = of('endpoint', endpoint, 'VpcEndpointId');
      return found && { ...found, ...nameTagIn(endpoint), ...(service !== undefined && { service }) };
    }),
  ];
}

/** The states in which each kind serves; what says none is taken to serve. */
const serving = {
  NatGateways: ['available'],
  VpcPeeringConnections: ['active'],
  TransitGatewayVpcAttachments: ['available', 'modifying'],
  VpcEndpoints: ['available'],
} as const;

type Stated = keyof typeof serving;

/** Whether it serves, as far as it says: `Available` in the API model, `available` in answers. */
export function isServing(kind: Stated, answer: Answer): boolean {
  const state = stateOf(answer);
  const all: readonly string[] = serving[kind];
  return state === undefined || all.includes(state.toLowerCase());
}

/**
 * States in which an endpoint is asked all the same: while its subnets or groups are changed, and while it goes, the
 * names of its service may lead to it.
 */
const unsettled = ['pending', 'partial', 'deleting'];

/** The state of an endpoint that is being made, changed or deleted, as AWS calls it. */
export function unsettledState(endpoint: Answer): string | undefined {
  const state = stateOf(endpoint);
  return state !== undefined && unsettled.includes(state.toLowerCase()) ? state : undefined;
}

function faultyOf(answers: Answers, kind: Stated, read: (answer: Answer) => Faulty | undefined): Faulty[] {
  return answers
    .items(kind)
    .filter((one) => !isServing(kind, one))
    .flatMap((one) => read(one) ?? []);
}

function stateOf(answer: Answer): string | undefined {
  const status = partIn(answer, 'Status');
  return status ? textIn(status, 'Code') : textIn(answer, 'State');
}

/** A state is shown to people: nothing else may stand there. */
const isWord = /^[A-Za-z-]{1,40}$/;

function of(kind: Faulty['kind'], answer: Answer, key: string): Faulty | undefined {
  const [id, vpc, state] = [idIn(answer, key), idIn(answer, 'VpcId'), String(stateOf(answer))];
  if (id === undefined) return undefined;
  const shown = isWord.test(state) ? state : 'in a state that is not known here';
  return { id, kind, state: shown, ...(vpc !== undefined && { vpc }) };
}
