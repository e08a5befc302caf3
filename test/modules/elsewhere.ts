// A module in another account and Region, which it finds out itself: the same spec as if it had been written there.
import type { Json } from '../../src/document/document';
import { valueAt } from '../../src/document/document';
import { ensured } from '../../src/text/ensured';
import { homeOf, treeOf, variablesIn, type Input, type ProvenModule } from './proven-module';

const other = { region: 'eu-central-1', accountId: '444433332222' } as const;

/** Values are said of all variables, as defaults may name what lives in the Region of the spec. */
export function elsewhere(module: ProvenModule): {
  readonly module: ProvenModule;
  readonly inputUnder: (switches: readonly string[]) => Input;
} {
  const home = homeOf(module);
  const moved = (text: string): string =>
    text.replaceAll(home.region, other.region).replaceAll(home.accountId, other.accountId);
  const overlays = Object.entries(module.switches).map(([name, text]) => [name, moved(text)] as const);
  const there = { ...module, spec: moved(module.spec), switches: Object.fromEntries(overlays) };
  return {
    module: there,
    inputUnder: (switches) => {
      const tree = treeOf(there, switches);
      const values = variablesIn(there, switches).map(({ name, pointer }): [string, Json] => [
        name,
        ensured(valueAt(tree, pointer), pointer),
      ]);
      return { values: Object.fromEntries(values), switches };
    },
  };
}
