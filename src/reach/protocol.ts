// Protocols as rules of AWS name them: by word, by number, or `-1` for all.
import type { Ports } from './topology';

const protocols: ReadonlyMap<string, Ports['protocol']> = new Map([
  ['-1', 'all'],
  ['all', 'all'],
  ['6', 'tcp'],
  ['tcp', 'tcp'],
  ['17', 'udp'],
  ['udp', 'udp'],
]);

export function protocolOf(said: string): Ports['protocol'] {
  return protocols.get(said.toLowerCase()) ?? 'other';
}
