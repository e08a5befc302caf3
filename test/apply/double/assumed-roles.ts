// Roles of other accounts, which a provider assumes: the credentials that it gets say whose they are, as access keys
// are account ids here. Source of the answer: the API of STS, AssumeRole.
import type { Double } from './call';

export const assumedRoles: Double = (call) => {
  if (call.service !== 'sts' || call.method !== 'POST') return Promise.resolve(undefined);
  const form = new URLSearchParams(call.body.toString());
  const [, account] = /^arn:aws:iam::([0-9]{12}):role[/]/.exec(form.get('RoleArn') ?? '') ?? [];
  if (form.get('Action') !== 'AssumeRole' || account === undefined) return Promise.resolve(undefined);
  const credentials =
    `<AccessKeyId>${account}</AccessKeyId><SecretAccessKey>test</SecretAccessKey><SessionToken>test</SessionToken>` +
    '<Expiration>2100-01-01T00:00:00Z</Expiration>';
  const role = (form.get('RoleArn') ?? '').split('/').slice(1).join('/');
  const user =
    `<AssumedRoleId>AROA:${account}</AssumedRoleId>` +
    `<Arn>arn:aws:sts::${account}:assumed-role/${role}/flinkform</Arn>`;
  const result = `<Credentials>${credentials}</Credentials><AssumedRoleUser>${user}</AssumedRoleUser>`;
  const body =
    '<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">' +
    `<AssumeRoleResult>${result}</AssumeRoleResult>` +
    '<ResponseMetadata><RequestId>double</RequestId></ResponseMetadata></AssumeRoleResponse>';
  return Promise.resolve({ status: 200, headers: { 'content-type': 'text/xml' }, body });
};
