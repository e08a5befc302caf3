// Terraform keeps every text in Unicode's composed form (NFC): another form would reach AWS changed.
import type { Problem } from '../diagnostics/diagnostic';
import { warning } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import type { Check } from './check';

export const unicode: Check = ({ application: { metadata, spec, overrides } }) => [
  ...decomposed(metadata, '/metadata'),
  ...decomposed(spec, '/spec'),
  ...decomposed(overrides, '/overrides'),
];

function decomposed(value: unknown, pointer: Pointer, on: 'key' | 'value' = 'value'): Problem[] {
  if (typeof value === 'string') {
    if (value === value.normalize('NFC')) return [];
    return [
      warning('FLK3028', pointer, "the text is not in Unicode's composed form (NFC), into which Terraform changes it", {
        on,
        help: 'save the text in composed form',
      }),
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...decomposed(key, child(pointer, key), 'key'),
    ...decomposed(member, child(pointer, key)),
  ]);
}
