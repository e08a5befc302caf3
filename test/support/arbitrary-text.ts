// Texts that a spec may hold, the unpleasant ones first.
import fc from 'fast-check';

/**
 * Each of these has broken some tool that writes Terraform: expressions, templates, quotes, lines, CDKTF's own marks.
 */
export const hostileTexts: readonly string[] = [
  '${file("/etc/passwd")}',
  '$${x}',
  '$$${x}',
  '${',
  '$',
  '%{ if true }yes%{ endif }',
  '%%{x}',
  '%{',
  '%',
  '"',
  '\\',
  '\\"',
  '\\n',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufeff',
  "'",
  '`',
  '${TfToken[TOKEN.0]}',
  '#{TfToken[TOKEN.1]}',
  'TfToken[',
  'TfToken${"["}',
  '${"',
  '"}',
  '<<EOT',
  '/* x */',
  '# x',
  '// x',
  '${aws:username}',
  '${*}',
  '*',
  '?',
  '~',
  'null',
  'true',
  '0123',
  '1e3',
  '2026-01-01',
  '{{x}}',
  '../../x',
  ' x ',
  'ünïcödé',
  '日本語',
  '👩‍👩‍👧',
  'e\u0301',
  '\ud83d\ude00',
];

/** Names that every object of JavaScript has, or treats specially: a look-up by one must not find what nobody wrote. */
export const inheritedNames: readonly string[] = [
  'constructor',
  'prototype',
  'toString',
  'toLocaleString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  '__proto__',
  '__defineGetter__',
  '__lookupSetter__',
  'toJSON',
  'then',
  'length',
  'name',
  'resolve',
];

/** An inherited name that may be a key of a spec. */
export const inheritedKey = fc.constantFrom(...inheritedNames.filter((one) => !isReserved(one)));

/** Keys that no spec may have (FLK1013). */
export function isReserved(key: string): boolean {
  return ['__proto__', 'constructor', 'prototype'].includes(key);
}

/** Words that a language on the way takes for more than text: JavaScript's objects, YAML's values, Terraform's own. */
export const specialNames: readonly string[] = [
  ...inheritedNames,
  'undefined',
  'null',
  'Null',
  'true',
  'false',
  'on',
  'off',
  'yes',
  'no',
  'y',
  'n',
  '~',
  'NaN',
  '.nan',
  '.inf',
  '-.inf',
  '0x1',
  '0o7',
  '1_000',
  '1e1000',
  '-0',
  '007',
  '12:30:45',
  '=',
  '<<',
  'resource',
  'data',
  'module',
  'local',
  'locals',
  'var',
  'each',
  'self',
  'path',
  'count',
  'for-each',
  'provider',
  'terraform',
  'output',
  'lifecycle',
  'depends-on',
  'dynamic',
  'source',
  'version',
  'default',
];

/** What shells, HCL and the eye read as something else than it is. */
export const disguisedTexts: readonly string[] = [
  '$(id)',
  '`id`',
  '; id',
  '| id',
  '&& id',
  '> x',
  '${IFS}',
  '%00',
  '{}',
  '[]',
  '{',
  '}',
  '((',
  '\\${x}',
  '\u0024{x}',
  '"${"a"}"',
  '%{~ if true ~}',
  '${~ "x" ~}',
  '${{x}}',
  '<<-EOT\nx\nEOT\n',
  '@',
  '!x',
  '&x',
  '*x',
  ',',
  ':',
  'a: b',
  '- a',
  '%a',
  '%%',
  '$$',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\u2060',
  '\ufff9',
  '\u{e0041}',
  '\u034f',
  '\u00a0',
  '\u3164',
  'a\u0300',
  '\u212b',
  '\ufb01',
  '\ufffd',
  '\u{10ffff}',
];

/** Any text of 1 to `maximum` characters (not bytes), hostile ones often. */
export function text(maximum: number): fc.Arbitrary<string> {
  const inherited = fc.constantFrom(...inheritedNames.filter(({ length }) => length <= maximum));
  return fc.oneof({ weight: 9, arbitrary: pieces(maximum) }, { weight: 1, arbitrary: inherited });
}

function pieces(maximum: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.string({ minLength: 1, maxLength: 12 }),
  );
  return fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((pieces) => [...pieces.join('')].slice(0, maximum).join(''));
}

/** How a spec writes a text so that no part of it is taken for a placeholder. */
export function written(value: string): string {
  return value.replaceAll('${', () => '$${');
}

/** A text for a value of the spec. */
export function value(maximum: number): fc.Arbitrary<string> {
  return text(maximum).map(written);
}

/**
 * A text for a key: not reserved, not dropped by the provider, no end of a secret's name. Keys have no placeholders.
 */
export function key(maximum: number): fc.Arbitrary<string> {
  const secret = /^(<<|%)$|(password|passwd|pwd|secret|token|key|credentials?)$/i;
  return text(maximum).filter((name) => !isReserved(name) && !secret.test(name));
}

const small = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
/** Alphabets that AWS names are made of. */
export const alphabets = {
  lower: `${small}${digits}`,
  word: `${small}${small.toUpperCase()}${digits}_.-`,
  role: `${small}${small.toUpperCase()}${digits}+=,.@_-`,
  key: `${small}${small.toUpperCase()}${digits}!_.'()=-`,
  hex: '0123456789abcdef',
} as const;

/** A word of one alphabet. Much faster than a regular expression's arbitrary. */
export function word(alphabet: keyof typeof alphabets, minimum: number, maximum: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...alphabets[alphabet]), { minLength: minimum, maxLength: maximum })
    .map((letters) => letters.join(''));
}

const words = fc.tuple(fc.constantFrom(...small), word('lower', 0, 7), fc.array(word('lower', 1, 6), { maxLength: 3 }));

/** A name of sources, sinks and alarms, which are keys: `a`, `orders`, `orders-2-eu`. */
export function keyName(maximum: number): fc.Arbitrary<string> {
  return name(maximum).filter((one) => !isReserved(one));
}

/** A name of applications and environments: as above, and `constructor`, the one inherited name without a capital. */
export function name(maximum: number): fc.Arbitrary<string> {
  return fc.oneof({ weight: 9, arbitrary: plainName(maximum) }, { weight: 1, arbitrary: fc.constant('constructor') });
}

function plainName(maximum: number): fc.Arbitrary<string> {
  return words.map(([first, rest, more]) => [`${first}${rest}`, ...more].join('-').slice(0, maximum).replace(/-$/, ''));
}

/** A duration of at least `least` in one of the units, as `[text, milliseconds]`. */
export function duration(least: number): fc.Arbitrary<readonly [text: string, milliseconds: number]> {
  const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
  return fc
    .tuple(fc.constantFrom('ms', 's', 'm', 'h', 'd' as const), fc.integer({ min: 0, max: 999 }))
    .map(([unit, count]): [string, number] => {
      const milliseconds = units[unit as keyof typeof units];
      const enough = Math.ceil(least / milliseconds) + count;
      return [`${enough}${unit}`, enough * milliseconds];
    });
}
