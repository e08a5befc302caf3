// What is known of a field of the policy file besides its schema: what holds where it is left out.
import { memberOf } from '../document/own';
import { profileNames, profiles, type Profile } from '../rules/profiles';
import { factsOfField } from '../schema/field-facts';
import type { PlacedField } from '../schema/field';
import { newestPolicyVersion } from './policy';

/** Name → text, as for a field of the spec. */
export function factsOfPolicyField(placed: PlacedField): ReadonlyMap<string, string> {
  const facts = factsOfField(placed);
  if (placed.path === 'policyVersion')
    return new Map([['default', 'the newest'], ['newest', String(newestPolicyVersion)], ...facts]);
  const [, section, key] = /^(thresholds|waiverTerms)[.](\w+)$/.exec(placed.path) ?? [];
  if (key === undefined) return facts;
  const read = section === 'thresholds' ? ofSettings : ofTerms;
  const texts = profileNames.map((name) => `${name} ${textOf(read(profiles[name], key))}`);
  return new Map([['default', texts.join(', ')], ...facts]);
}

const ofSettings = ({ settings }: Profile, key: string): unknown => memberOf(settings, key);
const ofTerms = ({ waiverTerms }: Profile, key: string): unknown => memberOf(waiverTerms, key);

function textOf(value: unknown): string {
  if (value === undefined) return 'not set';
  if (Array.isArray(value) && value.length === 0) return 'none';
  return Array.isArray(value) ? value.join(', ') : String(value);
}
