// Where data stores stand, and the secrets by which one logs in to them.
import fc from 'fast-check';
import { arnIn, type Setting } from './arbitrary-setting';
import { word } from './arbitrary-text';

/** Subnets, between `least` and `most` of them, and security groups. */
export function placement(least: number, most: number): fc.Arbitrary<object> {
  return fc.record({ subnets: ids('subnet', least, most), securityGroups: ids('sg', 1, 5) });
}

export function ids(kind: 'sg' | 'subnet', least: number, most: number): fc.Arbitrary<string[]> {
  return fc
    .uniqueArray(fc.oneof(word('hex', 8, 8), word('hex', 17, 17)), { minLength: least, maxLength: most })
    .map((suffixes) => suffixes.map((suffix) => `${kind}-${suffix}`));
}

export function secretArn(setting: Setting): fc.Arbitrary<string> {
  return fc
    .tuple(word('lower', 1, 20), word('lower', 6, 6))
    .map(([name, suffix]) => arnIn(setting, 'secretsmanager', `secret:orders/${name}!-${suffix}`));
}
