// What EC2 knows of endpoint services of others and moto does not: an endpoint waits until its owner has accepted it,
// and has no private name before.
// Sources: the API of EC2, AcceptVpcEndpointConnections and DescribeVpcEndpointConnections; the text of the refusal as
// the provider's users have it (CreateVpcEndpoint, InvalidParameter).
import type { Double } from './call';
import { answered, refused, reworded } from './ec2';
import type { Answer } from './message';

interface Endpoint {
  readonly service: string;
  readonly owner: string;
  /** Where the service is; in the endpoint's own Region when it is not said. */
  readonly serviceRegion: string | null;
  state: 'pendingAcceptance' | 'available' | 'rejected';
  privateDns: boolean;
}

export interface PrivateLink {
  readonly double: Double;
  /** The owners of all services accept what waits for them. */
  readonly acceptAll: () => void;
}

export function privateLink(): PrivateLink {
  const endpoints = new Map<string, Endpoint>();
  const double: Double = async (call, { moto }) => {
    if (call.service !== 'ec2' || call.method !== 'POST') return undefined;
    const form = new URLSearchParams(call.body.toString());
    switch (form.get('Action')) {
      case 'CreateVpcEndpoint': {
        const service = form.get('ServiceName') ?? '';
        if (!service.includes('.vpce-svc-')) return undefined;
        if (form.get('PrivateDnsEnabled') === 'true') return tooEarly(service);
        const answer = await moto.forward(call);
        const [id] = /vpce-[0-9a-f]+(?=<\/vpcEndpointId>)/.exec(String(answer.body)) ?? [];
        if (id === undefined) return answer;
        endpoints.set(id, {
          service,
          owner: call.accountId,
          serviceRegion: form.get('ServiceRegion'),
          state: 'pendingAcceptance',
          privateDns: false,
        });
        return told(answer, endpoints);
      }
      case 'ModifyVpcEndpoint': {
        const [endpoint, said] = [endpoints.get(form.get('VpcEndpointId') ?? ''), form.get('PrivateDnsEnabled')];
        if (!endpoint || said === null) return undefined;
        if (said === 'true' && endpoint.state !== 'available') return tooEarly(endpoint.service);
        endpoint.privateDns = said === 'true';
        return undefined;
      }
      case 'DescribeVpcEndpoints':
        return told(await moto.forward(call), endpoints);
      case 'DeleteVpcEndpoints': {
        const answer = await moto.forward(call);
        for (const id of listed(form, 'VpcEndpointId')) endpoints.delete(id);
        return answer;
      }
      case 'AcceptVpcEndpointConnections':
        return decide(form, endpoints, 'available');
      case 'RejectVpcEndpointConnections':
        return decide(form, endpoints, 'rejected');
      case 'DescribeVpcEndpointConnections':
        return connections(form, endpoints);
      default:
        return undefined;
    }
  };
  return {
    double,
    acceptAll: () => {
      for (const one of endpoints.values()) if (one.state === 'pendingAcceptance') one.state = 'available';
    },
  };
}

function tooEarly(service: string): Answer {
  return refused(
    'InvalidParameter',
    `Private DNS can only be enabled after the endpoint connection is accepted by the owner of ${service}.`,
  );
}

/** Moto says of each endpoint that it is there for use, and what it was created with. */
function told(answer: Answer, endpoints: ReadonlyMap<string, Endpoint>): Answer {
  const [head = '', ...rest] = String(answer.body).split('<vpcEndpointId>');
  const body = rest.map((part) => {
    const endpoint = endpoints.get(part.slice(0, part.indexOf('<')));
    if (!endpoint) return part;
    const { serviceRegion } = endpoint;
    const region = serviceRegion === null ? '' : `<serviceRegion>${serviceRegion}</serviceRegion>`;
    return part
      .replace('</vpcEndpointId>', `</vpcEndpointId>${region}`)
      .replace(/<state>[^<]*</, `<state>${endpoint.state}<`)
      .replace(/<privateDnsEnabled>[^<]*</, `<privateDnsEnabled>${String(endpoint.privateDns)}<`);
  });
  return reworded(answer, [head, ...body].join('<vpcEndpointId>'));
}

function decide(form: URLSearchParams, endpoints: Map<string, Endpoint>, state: Endpoint['state']): Answer {
  const service = `.${form.get('ServiceId') ?? ''}`;
  for (const id of listed(form, 'VpcEndpointId')) {
    const endpoint = endpoints.get(id);
    if (!endpoint?.service.endsWith(service))
      return refused('InvalidVpcEndpoint.NotFound', `The VpcEndpoint Id '${id}' does not exist`);
    endpoint.state = state;
  }
  return answered(`${form.get('Action') ?? ''}Response`, '<unsuccessful/>');
}

function connections(form: URLSearchParams, endpoints: ReadonlyMap<string, Endpoint>): Answer {
  const values = [...form].filter(([key]) => /^Filter[.]\d+[.]Value[.]/.test(key)).map(([, value]) => value);
  const items = [...endpoints]
    .filter(([, { service }]) => values.some((value) => service.endsWith(`.${value}`)))
    .map(
      ([id, { service, owner, state }]) =>
        `<item><serviceId>${service.slice(service.lastIndexOf('.') + 1)}</serviceId><vpcEndpointId>${id}` +
        `</vpcEndpointId><vpcEndpointOwner>${owner}</vpcEndpointOwner><vpcEndpointState>${state}</vpcEndpointState></item>`,
    );
  return answered(
    'DescribeVpcEndpointConnectionsResponse',
    `<vpcEndpointConnectionSet>${items.join('')}</vpcEndpointConnectionSet>`,
  );
}

function listed(form: URLSearchParams, key: string): string[] {
  return [...form].filter(([name]) => name.startsWith(`${key}.`)).map(([, value]) => value);
}
