// The answers of the AWS CLI without the CLI, which takes two seconds for each: the same calls, and IAM's XML as JSON.
// `npm run test:adopt` holds the real CLI's.
import { DOMParser, type Element } from '@xmldom/xmldom';
import type { Place } from '../double/message';
import type { Ask } from './describe';

/** By service: how its JSON protocol names an operation; IAM has none. */
const targets: Readonly<Record<string, string>> = {
  kinesisanalyticsv2: 'KinesisAnalytics_20180523',
  logs: 'Logs_20140328',
};

/** How a service signs, where it is called otherwise. */
const signing: Readonly<Record<string, string>> = { kinesisanalyticsv2: 'kinesisanalytics' };

export function askDirectly(url: string, { accountId, region }: Place): Ask {
  return async (service, operation, options) => {
    const target = targets[service];
    const action = pascal(operation);
    const given = Object.entries(options).map(([name, value]) => [parameter(service, name), value] as const);
    const credential = `${accountId}/20200101/${region}/${signing[service] ?? service}/aws4_request`;
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        // The double ends a connection that nobody uses, while the next call may be on its way.
        connection: 'close',
        authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=0`,
        ...(target === undefined
          ? { 'content-type': 'application/x-www-form-urlencoded' }
          : { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `${target}.${action}` }),
      },
      body:
        target === undefined
          ? new URLSearchParams({ Action: action, Version: '2010-05-08', ...Object.fromEntries(given) }).toString()
          : JSON.stringify(Object.fromEntries(given)),
    });
    const text = await response.text();
    // The role of another account is not this one's to describe.
    if (response.status === 404 && action === 'GetRole') return undefined;
    if (response.status !== 200) throw new Error(`${service} ${operation}: ${text.slice(0, 300)}`);
    // Of an empty answer the CLI writes nothing.
    if (text === '{}') return '';
    return target === undefined ? JSON.stringify(resultIn(text, action)) : text;
  };
}

const pascal = (words: string): string => words.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `resource-arn` is `ResourceARN` to one service, and `resourceArn` to another. */
function parameter(service: string, name: string): string {
  const words = pascal(name);
  if (service === 'logs') return words.charAt(0).toLowerCase() + words.slice(1);
  return words.replace(/Arn$/, 'ARN');
}

function resultIn(xml: string, action: string): unknown {
  const [result] = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName(`${action}Result`);
  if (!result) throw new Error(`no result in ${xml.slice(0, 300)}`);
  return valueOf(result);
}

const lists: readonly string[] = ['AttachedPolicies', 'PolicyNames', 'Tags'];
const documents: readonly string[] = ['AssumeRolePolicyDocument', 'PolicyDocument'];

/** Lists have items called `member`; documents are encoded as in addresses. */
function valueOf(element: Element): unknown {
  const children = [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
  const [name, text] = [element.localName ?? '', element.textContent ?? ''];
  if (lists.includes(name)) return children.map(valueOf);
  if (children.length > 0) return Object.fromEntries(children.map((one) => [one.localName ?? '', valueOf(one)]));
  if (documents.includes(name)) return JSON.parse(decodeURIComponent(text)) as unknown;
  if (name === 'MaxSessionDuration') return Number(text);
  return text === 'true' || text === 'false' ? text === 'true' : text;
}
