// A planned resource → a CDKTF resource: the same arguments, in the words of the bindings.
import type { Construct } from 'constructs';
import type { TerraformResource } from 'cdktf';
import { render, type Rendered } from '../terraform/literal';
import { own } from '../document/own';
import { providerReference } from '../terraform/provider-alias';
import type { AttributeType, Block, ProviderSchema } from '../terraform/provider-schema';
import { address, type AnyResource, type Precondition } from '../terraform/resource';
import type { Value } from '../terraform/value';
import { bindings } from '../../generated/bindings';

/** Adds the resource under its own address, so that no path hash of CDKTF's can ever rename it. */
export function addResource(scope: Construct, resource: AnyResource, schema: ProviderSchema): TerraformResource {
  const created = new (bindings[resource.type]())(
    scope,
    address(resource),
    bindingArguments(resource, schema) as never,
  );
  created.overrideLogicalId(resource.name);
  // The bindings take constructs of providers only.
  if (resource.provider !== undefined) created.addOverride('provider', providerReference(resource.provider));
  // The bindings take iterators only.
  if (resource.forEach) created.addOverride('for_each', render(resource.forEach));
  for (const [path, value] of Object.entries(resource.newer ?? {})) created.addOverride(path, render(value));
  return created;
}

/** The configuration that the constructor of the binding takes. */
export function bindingArguments(resource: AnyResource, schema: ProviderSchema): object {
  const { type, lifecycle, dependsOn = [] } = resource;
  const block = own(schema.resources, type);
  if (!block) throw new Error(`${type} is not in generated/aws-provider.json`);
  return {
    ...(inBindingWords(render(resource.arguments as unknown as Value), block) as object),
    ...(lifecycle && {
      lifecycle: {
        preventDestroy: lifecycle.prevent_destroy,
        createBeforeDestroy: lifecycle.create_before_destroy,
        ignoreChanges: lifecycle.ignore_changes,
        replaceTriggeredBy: lifecycle.replace_triggered_by,
        ...(lifecycle.precondition && { precondition: lifecycle.precondition.map(inWords) }),
      },
    }),
    ...(dependsOn.length > 0 && { dependsOn: dependsOn.map((fqn) => ({ fqn })) }),
  };
}

function inWords({ condition, error_message }: Precondition): object {
  return { condition: render(condition), errorMessage: render(error_message) };
}

/** Terraform's `kms_key_id` is `kmsKeyId` in the bindings; the keys of maps are the user's own and stay as they are. */
function inBindingWords(rendered: Rendered, block: Block): Rendered {
  if (Array.isArray(rendered)) return rendered.map((item: Rendered) => inBindingWords(item, block));
  if (typeof rendered !== 'object' || rendered === null) return rendered;
  return Object.fromEntries(
    Object.entries(rendered).map(([key, value]) => {
      const nested = own(block.block_types, key);
      const attribute = own(block.attributes, key);
      const inside = nested
        ? inBindingWords(value, nested.block)
        : attribute
          ? inAttributeWords(value, attribute.type)
          : value;
      return [camelCase(key), inside];
    }),
  );
}

function inAttributeWords(rendered: Rendered, type: AttributeType): Rendered {
  if (typeof type === 'string' || type[0] === 'map') return rendered;
  if (type[0] !== 'object')
    return Array.isArray(rendered) ? rendered.map((item: Rendered) => inAttributeWords(item, type[1])) : rendered;
  if (typeof rendered !== 'object' || rendered === null) return rendered;
  const members = type[1];
  return Object.fromEntries(
    Object.entries(rendered).map(([key, value]) => [
      camelCase(key),
      inAttributeWords(value, own(members, key) ?? 'string'),
    ]),
  );
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
