// What EC2 knows of VPN connections and moto does not: their two tunnels with what was asked of each, their routes'
// kind, another customer gateway in place of the first, that a customer gateway stays while a connection has it, and
// that the same one is made once. Sources: the API of EC2, CreateVpnConnection, ModifyVpnConnection,
// CreateCustomerGateway ("An identical request returns information about the existing customer gateway"; another
// device name makes it another) and DeleteCustomerGateway ("You must delete the VPN connection before you can delete
// the customer gateway").
import type { Answer } from './message';
import { answered, refused, reworded } from './ec2';

interface Connection {
  customerGateway: string;
  /** `<options>` as they are told. */
  readonly options: string;
  readonly keysApart: boolean;
}

interface Router {
  /** All that makes it the same one. */
  readonly request: string;
  readonly deviceName: string | null;
  readonly answer: Answer;
}

export interface VpnConnections {
  /** The answer to an identical request, as long as what it made is there. */
  readonly sameRouter: (form: URLSearchParams) => Answer | undefined;
  readonly routerCreated: (form: URLSearchParams, answer: Answer) => Answer;
  readonly routerDeleted: (id: string) => void;
  /** Customer gateways of moto, with the device names that it forgets. */
  readonly routersTold: (answer: Answer) => Answer;
  readonly created: (id: string, form: URLSearchParams) => void;
  readonly deleted: (id: string) => void;
  /** An answer of moto's, with what it forgets. */
  readonly told: (answer: Answer) => Answer;
  readonly modified: (form: URLSearchParams, exists: (customerGateway: string) => boolean) => Answer;
  /** Why a customer gateway cannot be deleted. */
  readonly held: (customerGateway: string) => Answer | undefined;
}

export function vpnConnections(): VpnConnections {
  const connections = new Map<string, Connection>();
  const routers = new Map<string, Router>();
  return {
    sameRouter: (form) => [...routers.values()].find(({ request }) => request === identityOf(form))?.answer,
    routerCreated: (form, answer) => {
      const id = /<customerGatewayId>([^<]+)</.exec(String(answer.body))?.[1];
      if (answer.status !== 200 || id === undefined) return answer;
      const request = identityOf(form);
      routers.set(id, { request, deviceName: form.get('DeviceName'), answer });
      return withDevices(answer, routers);
    },
    routerDeleted: (id) => void routers.delete(id),
    routersTold: (answer) => withDevices(answer, routers),
    created: (id, form) =>
      void connections.set(id, {
        customerGateway: form.get('CustomerGatewayId') ?? '',
        options: optionsIn(form),
        keysApart: form.get('PreSharedKeyStorage') === 'SecretsManager',
      }),
    deleted: (id) => void connections.delete(id),
    told: (answer) => told(answer, connections),
    modified: (form, exists) => {
      const id = form.get('VpnConnectionId') ?? '';
      const [connection, gateway] = [connections.get(id), form.get('CustomerGatewayId')];
      if (!connection) return refused('InvalidVpnConnectionID.NotFound', `The VPN connection '${id}' does not exist`);
      if (gateway === null || [...form.keys()].some((key) => /^(?:Transit|Vpn)GatewayId$/.test(key)))
        throw new Error('only the customer gateway of a VPN connection is known to change');
      if (!exists(gateway))
        return refused('InvalidCustomerGatewayID.NotFound', `The customer gateway '${gateway}' does not exist`);
      connection.customerGateway = gateway;
      return answered(
        'ModifyVpnConnectionResponse',
        `<vpnConnection><vpnConnectionId>${id}</vpnConnectionId></vpnConnection>`,
      );
    },
    held: (gateway) =>
      [...connections.values()].some(({ customerGateway }) => customerGateway === gateway)
        ? refused('IncorrectState', `The customer gateway is in use.`)
        : undefined,
  };
}

function identityOf(form: URLSearchParams): string {
  const keys = ['Type', 'IpAddress', 'PublicIp', 'BgpAsn', 'BgpAsnExtended', 'CertificateArn', 'DeviceName'];
  return keys.map((key) => form.get(key)).join();
}

function withDevices(answer: Answer, routers: ReadonlyMap<string, Router>): Answer {
  const [head = '', ...rest] = String(answer.body).split('<customerGatewayId>');
  const body = rest.map((part) => {
    const name = routers.get(part.slice(0, part.indexOf('<')))?.deviceName ?? null;
    return name === null ? part : part.replace('</customerGatewayId>', `$&${element('deviceName', name)}`);
  });
  return reworded(answer, [head, ...body].join('<customerGatewayId>'));
}

/** Addresses of the two tunnels: of the range for documentation. */
const outside = ['203.0.113.101', '203.0.113.102'] as const;

function optionsIn(form: URLSearchParams): string {
  const tunnels = outside.map((address, index) => {
    const asked = `Options.TunnelOptions.${index + 1}.`;
    const said = [...form]
      .filter(([key]) => key.startsWith(asked))
      .map(([key, value]) => [key.slice(asked.length), value] as const);
    const inside = said.some(([key]) => key === 'TunnelInsideCidr')
      ? []
      : [element('tunnelInsideCidr', `169.254.${index + 10}.0/30`)];
    return `<item>${element('outsideIpAddress', address)}${inside.join('')}${tunnel(said)}</item>`;
  });
  return (
    element('enableAcceleration', 'false') +
    element('staticRoutesOnly', form.get('Options.StaticRoutesOnly') ?? 'false') +
    element('tunnelInsideIpVersion', form.get('Options.TunnelInsideIpVersion') ?? 'ipv4') +
    `${element('localIpv4NetworkCidr', '0.0.0.0/0')}${element('remoteIpv4NetworkCidr', '0.0.0.0/0')}` +
    `${element('outsideIpAddressType', 'PublicIpv4')}<tunnelOptionSet>${tunnels.join('')}</tunnelOptionSet>`
  );
}

/** `IKEVersion.1.Value` is an item of `ikeVersionSet`; `StartupAction` is `startupAction`. */
function tunnel(said: readonly (readonly [key: string, value: string])[]): string {
  const lists = new Map<string, string[]>();
  const single: string[] = [];
  for (const [key, value] of said) {
    const [, list] = /^([^.]+)[.]\d+[.]Value$/.exec(key) ?? [];
    if (list === undefined) single.push(element(inAnswers(key), value));
    else lists.set(list, [...(lists.get(list) ?? []), value]);
  }
  const listed = [...lists].map(([list, values]) =>
    element(`${inAnswers(list)}Set`, values.map((value) => `<item>${element('value', value)}</item>`).join('')),
  );
  return [...single, ...listed].join('');
}

function inAnswers(key: string): string {
  return key.replace(/^(?:IKE|DPD|.)/, (start) => start.toLowerCase());
}

function element(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}

function told(answer: Answer, connections: ReadonlyMap<string, Connection>): Answer {
  const [head = '', ...rest] = String(answer.body).split('<vpnConnectionId>');
  const body = rest.map((part) => {
    const id = part.slice(0, part.indexOf('<'));
    const connection = connections.get(id);
    if (!connection) return part;
    const { customerGateway, options, keysApart } = connection;
    const key = keysApart
      ? element('preSharedKeyArn', `arn:aws:secretsmanager:eu-west-1:111122223333:secret:s2svpn!${id}-Ab1Cd2`)
      : '';
    return part
      .replace(/<options>.*?<\/options>|<options\s*\/>/gs, '')
      .replace(/<customerGatewayConfiguration>.*?<\/customerGatewayConfiguration>/s, configuration(id, keysApart))
      .replace(/<customerGatewayId>[^<]*</, `<customerGatewayId>${customerGateway}<`)
      .replace('</vpnConnectionId>', `$&${element('options', options)}${key}`);
  });
  return reworded(answer, [head, ...body].join('<vpnConnectionId>'));
}

/**
 * What the router of the site is told, as text within the answer. Keys in Secrets Manager are not told, by which the
 * provider knows them: https://github.com/hashicorp/terraform-provider-aws/pull/42819.
 */
function configuration(id: string, keysApart: boolean): string {
  const tunnels = outside.map((address, index) => {
    const end = (name: string, at: string, last: number, asn: string): string =>
      element(
        name,
        element('tunnel_outside_address', element('ip_address', at)) +
          element('tunnel_inside_address', element('ip_address', `169.254.${index + 10}.${last}`)) +
          element('bgp', element('asn', asn) + element('hold_time', '30')),
      );
    const keys = element('ike', element('pre_shared_key', keysApart ? 'REDACTED' : `key-of-tunnel-${index + 1}`));
    return element(
      'ipsec_tunnel',
      end('customer_gateway', '198.51.100.1', 2, '65000') + end('vpn_gateway', address, 1, '64512') + keys,
    );
  });
  const text = `<vpn_connection id="${id}">${tunnels.join('')}</vpn_connection>`;
  const escaped = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return element('customerGatewayConfiguration', escaped);
}
