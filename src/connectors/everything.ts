// A pattern without a beginning stands for all there is, which nobody may do without a reason.
import type { Finding } from '../diagnostics/finding';
import { child } from '../document/pointer';
import type { Use } from './connector';

/** The tables that a job is let at, of one database or table bucket. */
export function everyTable({ tables }: { readonly tables: readonly string[] }, of: string, use: Use): Finding[] {
  return everything(tables, 'tables', `every table of ${of}`, use);
}

/** @param whole what `*` stands for: `every topic of the cluster` */
export function everything(names: readonly string[], key: 'topics' | 'tables', whole: string, use: Use): Finding[] {
  return names.flatMap((name, index) => (name === '*' ? [unbounded(whole, child(use.pointer, key, index))] : []));
}

export function unbounded(whole: string, pointer: Finding['pointer'] & string): Finding {
  return { code: 'FLK3256', pointer, message: `"*" lets the job at ${whole}` };
}
