// A spec with the overlays of switches on it.
import type { Compiled } from '../compile';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { nameIn } from '../split';
import { ensured } from '../text/ensured';
import { harmless } from '../text/harmless';
import type { Variant } from './command';
import type { MadeSpec } from './module-make';
import type { MadeVariant } from './module-request';
import { findSpecs, type Spec } from './specs';

/** What keeps a switch from being one, and the spec that it is told of, where it was compiled. */
export interface Refused {
  readonly compiled: readonly Compiled[];
  readonly diagnostics: readonly Diagnostic[];
}

/** @param variant what lies on the spec already */
export function withSwitches(
  { spec }: MadeSpec,
  names: readonly string[],
  variant: Variant,
  compileOne: (spec: Spec) => Compiled,
): MadeVariant | Refused {
  const { file } = spec.base;
  const refused = (problem: Diagnostic): Refused => ({ compiled: [], diagnostics: [problem] });
  if (file === '<stdin>') {
    const message = `a switch is an overlay of a file, and "${harmless(names.join(' '))}" has none beside standard input`;
    return refused(error('FLK9027', undefined, message, { help: 'name the file of the spec' }));
  }
  const overlays = [...variant.overlays, ...names];
  const { specs, problems } = findSpecs([file], { ...variant, overlays }, spec.variables);
  const [problem] = problems;
  if (problem) return refused(asSwitch(problem));
  const own = specs.find((one) => specs.length === 1 || nameIn(one.base) === nameIn(spec.base));
  const found = ensured(own, 'a spec that an overlay takes away');
  const compiled = compileOne(found);
  const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error');
  return errors.length > 0
    ? { compiled: [compiled], diagnostics: errors }
    : { spec: found, compiled, on: new Set(names) };
}

/** In the words of this command. */
function asSwitch({ help, because: _, ...problem }: ReturnType<typeof findSpecs>['problems'][number]): Diagnostic {
  return { ...problem, ...(help !== undefined && { help: help.replace('--overlay', '--switch') }) };
}
