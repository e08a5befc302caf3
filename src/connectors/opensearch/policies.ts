// Policies for OpenSearch.
import { child, type Pointer } from '../../document/pointer';
import type { Finding } from '../../diagnostics/finding';
import type { Use } from '../connector';
import type { NormalSink } from './normal';
import { isSmall } from './offering';

/** The nodes of a created domain bear sustained load. */
export function largeEnough({ create }: NormalSink, use: Use): Finding[] {
  if (!create) return [];
  const at = child(use.pointer, 'create');
  const { instanceType, dedicatedMasters: masters } = create;
  return [
    ...node(instanceType, child(at, 'instanceType')),
    ...(masters ? node(masters.instanceType, child(at, 'dedicatedMasters', 'instanceType')) : []),
  ];
}

function node(instanceType: string, pointer: Pointer): Finding[] {
  if (!isSmall(instanceType)) return [];
  return [
    {
      code: 'FLK3284',
      pointer,
      message: `${instanceType} nodes become unstable under sustained load, and this is production`,
      help: 'use t3.medium.search for a small domain, m7g.large.search or larger otherwise',
    },
  ];
}
