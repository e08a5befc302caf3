// Which releases a module needs: a floor, and no ceiling, which is for the root that calls it. Source: "Best Practices
// for Provider Versions" in https://developer.hashicorp.com/terraform/language/providers/requirements
import { isObject, type JsonObject } from '../conform/finding';
import { memberAt } from '../document/own';
import { ensured } from '../text/ensured';
import { aliasesOf } from './aliases';
import type { ReusableModule } from './reusable';

/** `>= 5.100.0` of Terraform and of the provider. */
export interface Floors {
  readonly terraform: string;
  readonly provider: string;
}

export function floorsOf({ sections }: ReusableModule): Floors {
  const terraform = sections['terraform'];
  const said = (...path: readonly string[]): string => {
    const constraint = memberAt(terraform, path);
    return ensured(/>= *[0-9.]+/.exec(String(constraint))?.[0], `a constraint "${String(constraint)}"`);
  };
  return { terraform: said('required_version'), provider: said('required_providers', 'aws', 'version') };
}

/** The block `terraform`: a module has no state of its own, so no backend. */
export function moduleVersions(module: ReusableModule): JsonObject {
  const floors = floorsOf(module);
  const aliases = aliasesOf(module).map((alias) => `\${aws.${alias}}`);
  const others = memberAt(module.sections['terraform'], ['required_providers']);
  const aws = {
    source: 'hashicorp/aws',
    version: floors.provider,
    ...(aliases.length > 0 && { configuration_aliases: aliases }),
  };
  return { required_version: floors.terraform, required_providers: { ...(isObject(others) ? others : {}), aws } };
}
