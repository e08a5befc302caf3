// The policies of a role, as IAM's query API tells them.

/**
 * @param ask one action of IAM: its answer as XML, or an empty text when it is refused
 */
export async function policiesOfRole(
  role: string,
  ask: (parameters: Readonly<Record<string, string>>) => Promise<string>,
): Promise<readonly string[]> {
  const inline = await Promise.all(
    all(await ask({ Action: 'ListRolePolicies', RoleName: role }), 'member').map(async (PolicyName) =>
      document(await ask({ Action: 'GetRolePolicy', RoleName: role, PolicyName }), 'PolicyDocument'),
    ),
  );
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
