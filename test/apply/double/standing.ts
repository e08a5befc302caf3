// Transit gateways and public zones that are there before the stack. Moto chooses ids by itself: it makes others than
// the stack names, and the double says the one for the other in both directions.
import type { StackFile } from '../stack';
import type { Answer, Place, Question } from './message';
import type { Moto } from './moto';

/** Ids that a stack names literally. */
export interface Standing {
  readonly gateways: readonly string[];
  readonly zones: readonly string[];
}

export function standingFor(stacks: readonly StackFile[]): Standing {
  const text = JSON.stringify(stacks.map(({ resource }) => resource));
  const named = (pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, id = '']) => id))];
  return { gateways: named(/"(tgw-[0-9a-f]+)"/g), zones: named(/"zone_id":"(Z[0-9A-Z]+)"/g) };
}

/** Makes them in the mock. Returns the mock as it is, but that it knows them by the ids of the stack's. */
export async function withStanding(moto: Moto, place: Place, { gateways, zones }: Standing): Promise<Moto> {
  /** An id of the stack's → that of moto. */
  const ids = new Map<string, string>();
  for (const gateway of gateways) ids.set(gateway, await make(moto, place, 'ec2', aGateway));
  for (const zone of zones) ids.set(zone, await make(moto, place, 'route53', aZone));
  const inMoto = (text: string): string => [...ids].reduce((said, [own, motos]) => said.replaceAll(own, motos), text);
  const inStack = ({ body, headers, ...answer }: Answer): Answer => {
    const said = [...ids].reduce((text, [own, motos]) => text.replaceAll(motos, own), body.toString());
    return { ...answer, headers: { ...headers, 'content-length': String(Buffer.byteLength(said)) }, body: said };
  };
  const isAbout = (service: string): boolean => ids.size > 0 && ['ec2', 'route53'].includes(service);
  return {
    ...moto,
    ask: async (at, service, { path, body = '', ...question }) =>
      isAbout(service)
        ? inStack(await moto.ask(at, service, { ...question, path: inMoto(path), body: inMoto(body) }))
        : moto.ask(at, service, { ...question, path, body }),
    forward: async (call, changed = {}) => {
      if (!isAbout(call.service)) return moto.forward(call, changed);
      const { path, body } = { ...call, ...changed };
      const asked = { ...changed, path: inMoto(path), body: Buffer.from(inMoto(body.toString())) };
      return inStack(await moto.forward(call, asked));
    },
  };
}

interface Made {
  readonly question: Question;
  readonly id: RegExp;
}

/** Its owner associates what is attached. */
const aGateway: Made = {
  question: {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      Action: 'CreateTransitGateway',
      Version: '2016-11-15',
      'Options.DefaultRouteTableAssociation': 'disable',
      'Options.DefaultRouteTablePropagation': 'disable',
    }).toString(),
  },
  id: /<transitGatewayId>([^<]+)</,
};

const aZone: Made = {
  question: {
    method: 'POST',
    path: '/2013-04-01/hostedzone',
    body:
      '<CreateHostedZoneRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Name>example.com</Name>' +
      '<CallerReference>standing</CallerReference></CreateHostedZoneRequest>',
  },
  id: /<Id>[/]hostedzone[/]([A-Z0-9]+)</,
};

async function make(moto: Moto, place: Place, service: string, { question, id }: Made): Promise<string> {
  const { status, body } = await moto.ask(place, service, question);
  const made = id.exec(body.toString())?.[1];
  if (made === undefined)
    throw new Error(`what stands could not be made (${status}): ${body.toString().slice(0, 300)}`);
  return made;
}
