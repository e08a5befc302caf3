// The policies of a role, as IAM's query API tells them.

export interface InlinePolicy {
  readonly name: string;
  /** JSON without blanks. */
  readonly document: string;
}

/** One action of IAM: its answer as XML, or an empty text when it is refused. */
export type AskIam = (parameters: Readonly<Record<string, string>>) => Promise<string>;

export async function inlinePoliciesOf(role: string, ask: AskIam): Promise<readonly InlinePolicy[]> {
  const names = all(await ask({ Action: 'ListRolePolicies', RoleName: role }), 'member');
  const documents = await Promise.all(
    names.map(async (name) => ({
      name,
      found: document(await ask({ Action: 'GetRolePolicy', RoleName: role, PolicyName: name }), 'PolicyDocument'),
    })),
  );
  return documents.flatMap(({ name, found }) => found.map((text) => ({ name, document: text })));
}

/** The inline and the attached policies of a role, as JSON. */
export async function policiesOf(role: string, ask: AskIam): Promise<readonly string[]> {
  const inline = (await inlinePoliciesOf(role, ask)).map((policy) => policy.document);
  const attached = await Promise.all(
    all(await ask({ Action: 'ListAttachedRolePolicies', RoleName: role }), 'PolicyArn').map(async (PolicyArn) => {
      const [VersionId = ''] = all(await ask({ Action: 'GetPolicy', PolicyArn }), 'DefaultVersionId');
      return document(await ask({ Action: 'GetPolicyVersion', PolicyArn, VersionId }), 'Document');
    }),
  );
  return [...inline, ...attached].flat();
}

function all(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text = '']) => text);
}

function document(xml: string, element: string): string[] {
  return all(xml, element).map((text) => readJson(unescaped(decodeURIComponent(text))));
}

/** Throws for what is no JSON: then the mock answers in another way than this file reads it. */
function readJson(text: string): string {
  return JSON.stringify(JSON.parse(text));
}

function unescaped(text: string): string {
  return text.replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
