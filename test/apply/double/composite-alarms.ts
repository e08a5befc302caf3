// Composite alarms, on which moto fails with an error of its own. Kept by account, Region and name, and told as
// CloudWatch tells them; a rule about an alarm that is not there is refused, as CloudWatch does. Source: API reference
// of CloudWatch, PutCompositeAlarm, DescribeAlarms and DeleteAlarms.
import type { Double } from './call';
import type { Answer, Call } from './message';
import type { Moto } from './moto';

export interface CompositeAlarms {
  readonly double: Double;
  /** Every composite alarm of an account, as `composite alarm <name>`. */
  readonly holds: (accountId: string) => readonly string[];
}

export function compositeAlarms(): CompositeAlarms {
  const held = new Map<string, URLSearchParams>();
  return {
    holds: (accountId) =>
      [...held].flatMap(([key, form]) =>
        key.startsWith(`${accountId} `) ? [`composite alarm ${String(form.get('AlarmName'))}`] : [],
      ),
    double: async (call, { moto }) => {
      if (call.service !== 'monitoring' || call.method !== 'POST') return undefined;
      const form = new URLSearchParams(call.body.toString());
      const key = (name: string): string => `${call.accountId} ${call.region} ${name}`;
      const names = [...form].filter(([field]) => field.startsWith('AlarmNames.member.')).map(([, name]) => name);
      switch (form.get('Action')) {
        case 'PutCompositeAlarm':
          return put(form, call, moto, held, key(String(form.get('AlarmName'))));
        case 'DescribeAlarms':
          if (form.get('AlarmTypes.member.1') !== 'CompositeAlarm') return undefined;
          return described(
            names.flatMap((name) => [held.get(key(name)) ?? []].flat()),
            call,
          );
        case 'DeleteAlarms': {
          const using = names.flatMap((name) => usersOf(name, call, held));
          if (using.length > 0) return refused(`Cannot delete an alarm that is used by ${using.join(', ')}`);
          if (!names.some((name) => held.delete(key(name)))) return undefined;
          return xml('DeleteAlarms', '');
        }
        case 'ListTagsForResource': {
          const name = String(form.get('ResourceARN')).replace(/^.*:alarm:/, '');
          return held.has(key(name)) ? xml('ListTagsForResource', '<Tags/>') : undefined;
        }
        default:
          return undefined;
      }
    },
  };
}

async function put(
  form: URLSearchParams,
  call: Call,
  moto: Moto,
  held: Map<string, URLSearchParams>,
  key: string,
): Promise<Answer> {
  const named = [...String(form.get('AlarmRule')).matchAll(/\b(?:ALARM|OK|INSUFFICIENT_DATA)\("([^"]+)"\)/g)];
  const known = await metricAlarms(call, moto);
  const missing = named.map(([, name]) => String(name)).filter((name) => !known.includes(name));
  if (named.length === 0 || missing.length > 0)
    return refused(`AlarmRule references alarms that do not exist: ${missing.join(', ')}`);
  const suppressor = form.get('ActionsSuppressor');
  const others = [...held].filter(([one]) => one.startsWith(`${call.accountId} ${call.region} `));
  const all = [...known, ...others.map(([, one]) => String(one.get('AlarmName')))];
  if (suppressor !== null && !all.includes(suppressor))
    return refused(`ActionsSuppressor ${suppressor} does not exist`);
  if (suppressor !== null && periods.some((period) => form.get(period) === null))
    return refused(`${periods.join(' and ')} are required with ActionsSuppressor`);
  held.set(key, form);
  return xml('PutCompositeAlarm', '');
}

const periods = ['ActionsSuppressorWaitPeriod', 'ActionsSuppressorExtensionPeriod'];

/** The composite alarms that name an alarm in their rules, or as what suppresses them. */
function usersOf(name: string, { accountId, region }: Call, held: ReadonlyMap<string, URLSearchParams>): string[] {
  return [...held].flatMap(([key, form]) => {
    const uses = String(form.get('AlarmRule')).includes(`("${name}")`) || form.get('ActionsSuppressor') === name;
    return uses && key.startsWith(`${accountId} ${region} `) ? [String(form.get('AlarmName'))] : [];
  });
}

async function metricAlarms(call: Call, moto: Moto): Promise<string[]> {
  const { body } = await moto.ask(call, 'monitoring', {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ Action: 'DescribeAlarms', Version: '2010-08-01' }).toString(),
  });
  return [...String(body).matchAll(/<AlarmName>([^<]+)</g)].map(([, name]) => String(name));
}

function described(alarms: readonly URLSearchParams[], { region, accountId }: Call): Answer {
  const members = alarms.map((form) => {
    const name = String(form.get('AlarmName'));
    const fields = {
      ActionsEnabled: form.get('ActionsEnabled') ?? 'true',
      AlarmArn: `arn:aws:cloudwatch:${region}:${accountId}:alarm:${name}`,
      AlarmDescription: String(form.get('AlarmDescription')),
      AlarmName: name,
      AlarmRule: String(form.get('AlarmRule')),
      StateValue: 'OK',
    };
    const suppressed = ['ActionsSuppressor', ...periods].flatMap((field) => {
      const value = form.get(field);
      return value === null ? [] : [[field, value] as const];
    });
    const texts = [...Object.entries(fields), ...suppressed].map(
      ([field, value]) => `<${field}>${escaped(value)}</${field}>`,
    );
    return `<member>${texts.join('')}${actionsOf(form)}</member>`;
  });
  return xml('DescribeAlarms', `<CompositeAlarms>${members.join('')}</CompositeAlarms><MetricAlarms/>`);
}

/** Whom it tells, in the order given. */
function actionsOf(form: URLSearchParams): string {
  return ['AlarmActions', 'OKActions']
    .map((list) => {
      const all = [...form].filter(([field]) => field.startsWith(`${list}.member.`));
      return `<${list}>${all.map(([, arn]) => `<member>${escaped(arn)}</member>`).join('')}</${list}>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function xml(action: string, result: string): Answer {
  const body =
    `<${action}Response xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/"><${action}Result>${result}` +
    `</${action}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></${action}Response>`;
  return { status: 200, headers: { 'content-type': 'text/xml' }, body };
}

function refused(message: string): Answer {
  const error = `<Error><Type>Sender</Type><Code>ValidationError</Code><Message>${escaped(message)}</Message></Error>`;
  return {
    status: 400,
    headers: { 'content-type': 'text/xml' },
    body: `<ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">${error}<RequestId>1</RequestId></ErrorResponse>`,
  };
}
