// What learning a module comes to.
import type { Problem } from '../diagnostics/diagnostic';
import type { ReusableModule } from './reusable';

export interface LearnedModule {
  /** Absent where there are problems. */
  readonly module?: ReusableModule;
  readonly problems: readonly Problem[];
}
