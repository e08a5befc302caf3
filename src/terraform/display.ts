// Planned values for people: an expression as Terraform would show it, without the escapes of the output file.
import { harmless } from '../text/harmless';
import { isExpression, type Value } from './value';

export function show(value: Value): string {
  if (typeof value === 'string') return harmless(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (!isExpression(value)) return harmless(JSON.stringify(value));
  if ('$ref' in value) return `\${${value.$ref.join('.')}}`;
  if ('$join' in value) return value.$join.map(show).join('');
  if ('$path' in value) return value.$path[0];
  if ('$call' in value) return `\${${value.$call[0]}(...${lookedUpIn(value)})}`;
  if ('$member' in value) return `\${${value.$member[0].$call[0]}(...).${value.$member.slice(1).join('.')}}`;
  return harmless(JSON.stringify(value.$json));
}

/** What a call takes a part of, where the spec has a name for it: a look-up or a variable, with dots behind it. */
function lookedUpIn(value: Value): string {
  if (typeof value !== 'object' || value === null) return '';
  if (isExpression(value) && '$ref' in value) {
    const whole = value.$ref.join('.');
    return /^(data[.]\w+[.]lookup_|var[.])/.test(whole) ? `${whole}...` : '';
  }
  const parts = Object.values(value) as readonly Value[];
  return parts.map(lookedUpIn).join('');
}
