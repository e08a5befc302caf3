// The further providers that whoever calls a module hands to it: those of other accounts and Regions.
import { isObject } from '../conform/finding';
import { Choice, Repeated, type Tree } from '../hcl/node';
import { partsOf } from './parts';
import type { ReusableModule } from './reusable';

/** Their names, `peer` for `aws.peer`, sorted. */
export function aliasesOf(module: ReusableModule): string[] {
  const parts = [...partsOf(module, 'resource'), ...partsOf(module, 'data')];
  return [...new Set(parts.flatMap(({ body }) => providersOf(body)))].sort();
}

function providersOf(body: Tree | symbol): string[] {
  if (body instanceof Choice) return [...providersOf(body.then), ...providersOf(body.otherwise)];
  if (body instanceof Repeated) return providersOf(body.each);
  const provider = isObject(body) ? body['provider'] : undefined;
  const [, alias] = /aws[.]([\w-]+)/.exec(typeof provider === 'string' ? provider : '') ?? [];
  return alias === undefined ? [] : [alias];
}
