// The secrets that a connection names, at any depth, and the keys that they are said to be under.
import type { Sink, Source } from '../../generated/application';
import type { KeyOf } from '../diagnostics/key-rules';
import { child, type Pointer } from '../document/pointer';

export const secretName = 'secret' satisfies KeyOf<Source | Sink>;
export const secretKey = 'secretKmsKey' satisfies KeyOf<Source | Sink>;

export interface NamedSecret {
  /** Its ARN. */
  readonly secret: string;
  /** The ARN of its key; undefined for one under a key of AWS, or where nothing is said. */
  readonly key: string | undefined;
  /** Of the section that has both. */
  readonly pointer: Pointer;
}

export function secretsIn(value: unknown, pointer: Pointer): NamedSecret[] {
  if (typeof value !== 'object' || value === null) return [];
  const { [secretName]: secret, [secretKey]: key }: Record<string, unknown> = { ...value };
  return [
    ...(typeof secret === 'string' ? [{ secret, key: typeof key === 'string' ? key : undefined, pointer }] : []),
    ...Object.entries(value).flatMap(([name, member]) => secretsIn(member, child(pointer, name))),
  ];
}

/**
 * What the secrets are called that the spec names by ARN: the service takes the one for the other. Source: API
 * reference of Secrets Manager, GetSecretValue, `SecretId`.
 */
export function secretNames(spec: unknown): ReadonlySet<string> {
  const names = secretsIn(spec, '').flatMap(({ secret }) => [...secret.matchAll(/:secret:(.+)-[A-Za-z0-9]{6}$/g)]);
  return new Set(names.map(([, name]) => String(name)));
}
