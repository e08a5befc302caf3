// Stands for the leader's: dropped when merging.
import type { Problem } from '../diagnostics/diagnostic';
import { isObject, valueAt, type Json } from '../document/document';
import { segments } from '../document/pointer';
import type { ModuleRequest } from './request';
import type { ModuleVariable, ReusableModule, Sections } from './reusable';

export interface Learned {
  readonly module?: ReusableModule;
  readonly problems: readonly Problem[];
}

export function learnModule({ name, description, tree, variables, switches, make }: ModuleRequest): Learned {
  const made = make(tree);
  if ('refused' in made) return { problems: [] };
  const { provider: _, ...sections } = made.sections;
  const fields = variables.map(({ pointer, name: called }): ModuleVariable => {
    const example: Json = valueAt(tree, pointer) ?? null;
    const type = typeof example === 'number' ? 'number' : typeof example === 'string' ? 'string' : 'bool';
    const asName = called ?? segments(pointer).slice(-1).join('_');
    return { name: asName, pointer, type, description: 'What it is.', validations: [], example };
  });
  const overlays = Object.keys(switches).map((one): ModuleVariable => ({
    name: one,
    type: 'bool',
    description: 'Whether the overlay lies on it.',
    default: false,
    validations: [],
    example: false,
  }));
  void isObject;
  return {
    module: { name, description, variables: [...fields, ...overlays], sections: sections as Sections },
    problems: [],
  };
}
