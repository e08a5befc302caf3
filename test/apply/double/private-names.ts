// What EC2 knows of the private names of endpoint services and moto does not: that each has a record of its own to be
// proven by, anew for each name, that nobody has proven it before the record is there, and that a name can be taken
// away. Sources: the API of EC2, StartVpcEndpointServicePrivateDnsVerification, ModifyVpcEndpointServiceConfiguration
// and PrivateDnsNameConfiguration; the PrivateLink guide, "Manage DNS names for VPC endpoint services".
import type { Context, Double } from './call';
import { answered, refused, reworded } from './ec2';
import type { Answer, Call, Place } from './message';

interface PrivateName {
  readonly name: string;
  /** The label of the record, and what it says. */
  readonly label: string;
  readonly value: string;
  state: 'pendingVerification' | 'verified' | 'failed';
}

export function privateNames(): Double {
  const names = new Map<string, PrivateName>();
  let given = 0;
  const give = (service: string, name: string): void => {
    given += 1;
    const label = `_${given.toString(36).padStart(20, 'a')}`;
    names.set(service, { name, label, value: `vpce:${label.slice(1)}`, state: 'pendingVerification' });
  };
  return async (call, context) => {
    if (call.service !== 'ec2' || call.method !== 'POST') return undefined;
    const form = new URLSearchParams(call.body.toString());
    const [service, name] = [form.get('ServiceId') ?? '', form.get('PrivateDnsName')];
    switch (form.get('Action')) {
      case 'CreateVpcEndpointServiceConfiguration': {
        const answer = await context.moto.forward(call);
        const [id] = /vpce-svc-[0-9a-f]+(?=<\/serviceId>)/.exec(String(answer.body)) ?? [];
        if (id !== undefined && name !== null) give(id, name);
        return told(answer, names);
      }
      case 'ModifyVpcEndpointServiceConfiguration':
        if (form.get('RemovePrivateDnsName') === 'true') names.delete(service);
        else if (name !== null) give(service, name);
        return context.moto.forward(call);
      case 'DescribeVpcEndpointServiceConfigurations':
        return told(await context.moto.forward(call), names);
      case 'StartVpcEndpointServicePrivateDnsVerification':
        return verify(names.get(service), call, context);
      default:
        return undefined;
    }
  };
}

async function verify(proven: PrivateName | undefined, call: Call, context: Context): Promise<Answer> {
  if (!proven) return refused('InvalidParameter', 'The service has no private DNS name.');
  const domain = proven.name.replace(/^[*][.]/, '');
  const said = await recordsIn(call, context);
  const isThere = said.some((zone) => {
    const [, origin = ''] = /^(\S+)/.exec(zone) ?? [];
    return domain.endsWith(origin) && zone.includes(`${proven.label}.`) && zone.includes(proven.value);
  });
  proven.state = isThere ? 'verified' : 'failed';
  return answered('StartVpcEndpointServicePrivateDnsVerificationResponse', '<return>true</return>');
}

/** Each zone of Route 53 as its domain and what is listed of it. */
async function recordsIn(place: Place, { moto }: Context): Promise<string[]> {
  const listed = async (path: string): Promise<string> =>
    String((await moto.ask(place, 'route53', { method: 'GET', path })).body);
  const zones = await listed('/2013-04-01/hostedzone');
  const found = [...zones.matchAll(/<Id>[/]hostedzone[/]([^<]+)<\/Id><Name>([^<]+)[.]<\/Name>/g)];
  return Promise.all(
    found.map(async ([, id, domain]) => `${domain} ${await listed(`/2013-04-01/hostedzone/${id}/rrset`)}`),
  );
}

/** Moto says of each name that it is proven, by a record that never changes. */
function told(answer: Answer, names: ReadonlyMap<string, PrivateName>): Answer {
  const [head = '', ...rest] = String(answer.body).split('<serviceId>');
  const body = rest.map((part) => {
    const proven = names.get(part.slice(0, part.indexOf('<')));
    const plain = part
      .replace(/<privateDnsName>[^<]*<\/privateDnsName>|<privateDnsName\s*\/>/g, '')
      .replace(/<privateDnsNameConfiguration>.*?<\/privateDnsNameConfiguration>/gs, '');
    if (!proven) return plain;
    const { name, label, value, state } = proven;
    return plain.replace(
      '</serviceId>',
      `$&<privateDnsName>${name}</privateDnsName><privateDnsNameConfiguration><state>${state}</state>` +
        `<type>TXT</type><value>${value}</value><name>${label}</name></privateDnsNameConfiguration>`,
    );
  });
  return reworded(answer, [head, ...body].join('<serviceId>'));
}
