// Tags on every resource of a module: the provider, which has them in a stack, is the caller's.
import awsProvider from '../../generated/aws-provider.json';
import { isObject } from '../conform/finding';
import { own } from '../document/own';
import { absent, Choice, Repeated, type Absent, type Tree } from '../hcl/node';
import { memberName, quoted } from '../hcl/quoted';
import type { ProviderSchema } from '../terraform/provider-schema';
import type { Sections } from './reusable';

const { resources } = awsProvider as unknown as ProviderSchema;

export function withTags(sections: Sections): Sections {
  const resource = own(sections, 'resource');
  if (!isObject(resource)) return sections;
  const all = Object.entries(resource).map(([type, named]) => {
    if (!own(own(resources, type)?.attributes, 'tags')) return [type, named] as const;
    const bodies = Object.entries(named as Record<string, Tree>).map(([name, body]) => [name, tagged(body)] as const);
    return [type, Object.fromEntries(bodies)] as const;
  });
  return { ...sections, resource: Object.fromEntries(all) as Tree };
}

/** What a resource is tagged with besides stays. */
function tagged(body: Tree): Tree {
  if (body instanceof Choice) return new Choice(body.condition, unlessAbsent(body.then), unlessAbsent(body.otherwise));
  if (body instanceof Repeated) return new Repeated(body.over, body.name, tagged(body.each), body.key);
  const { tags: said, ...others } = body as Readonly<Record<string, Tree>>;
  // What must have none takes none of the provider's either: objects of S3 have ten at most.
  if (own(others, 'override_provider') !== undefined) return body;
  const isSaid = said !== undefined && Object.values(said as object).length > 0;
  return { ...others, tags: isSaid ? `\${merge(var.tags, ${inOneLine(said as Members)})}` : '${var.tags}' };
}

type Members = Readonly<Record<string, Tree>>;

/** What stands in an expression alone is on one line. */
function inOneLine(tags: Members): string {
  const members = Object.entries(tags).map(([key, value]) => {
    if (typeof value !== 'string') throw new Error(`the tag ${key} is no text`);
    return `${memberName(key)} = ${quoted(value)}`;
  });
  return `{ ${members.join(', ')} }`;
}

const unlessAbsent = (body: Tree | Absent): Tree | Absent => (body === absent ? absent : tagged(body));
