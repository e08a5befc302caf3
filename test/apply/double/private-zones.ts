// What Route 53 knows of hosted zones and moto does not: one that is created with a VPC is private, whether or not the
// request says so. Source: the API of Route 53, CreateHostedZone, `VPC`.
import type { Double } from './call';

export const privateZones: Double = async (call, { moto }) => {
  const body = String(call.body);
  if (call.service !== 'route53' || !body.includes('<CreateHostedZoneRequest') || !body.includes('<VPCId>'))
    return undefined;
  const told = body.replace('</HostedZoneConfig>', '<PrivateZone>true</PrivateZone></HostedZoneConfig>');
  const { 'content-length': _, ...headers } = call.headers;
  return moto.forward({ ...call, headers, body: Buffer.from(told) });
};
