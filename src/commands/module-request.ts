// What a module is learned from: a spec, what is asked of it, and the compiler.
import type { Compiled } from '../compile';
import type { ModuleRequest, Variant } from '../module/request';
import { ensured } from '../text/ensured';
import type { AskedModule } from './module-asked';
import { makerOf, type MadeSpec } from './module-make';
import type { Spec } from './specs';

/** A spec with these overlays on it. */
export interface MadeVariant extends MadeSpec {
  readonly on: ReadonlySet<string>;
}

/**
 * @param variants the spec as it is, and with every set of its switches
 * @param compileOne compiles a spec as these were compiled
 */
export function requestOf(
  asked: AskedModule,
  variants: readonly [MadeVariant, ...MadeVariant[]],
  compileOne: (spec: Spec) => Compiled,
): ModuleRequest {
  const pointers = asked.variables.map(({ pointer }) => pointer);
  const [first, ...others] = variants;
  return {
    ...asked,
    variants: [variantOf(first), ...others.map(variantOf)],
    make: makerOf([first, ...others], pointers, compileOne, asked.part),
  };
}

function variantOf({ on, compiled }: MadeVariant): Variant {
  return { on, tree: ensured(compiled.document, 'a spec without errors and without a document').tree };
}
