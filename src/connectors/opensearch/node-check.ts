// Rules for the nodes of a created domain: engine, instance types and volumes that AWS refuses and `terraform plan`
// lets pass.
import type { Problem } from '../../diagnostics/diagnostic';
import { child, type Pointer } from '../../document/pointer';
import { noEffect } from '../../diagnostics/key-rules';
import { suggest } from '../../text/suggest';
import type { NormalDomain } from './creation';
import {
  hasDisks,
  isOlder,
  isOptimised,
  isWarm,
  knownEngines,
  oldestForOptimised,
  takesGp3,
  volumeRange,
} from './offering';

export function checkNodes(create: NormalDomain, at: Pointer): Problem[] {
  const { instanceType, dedicatedMasters: masters } = create;
  return [
    ...engine(create, at),
    ...node(instanceType, child(at, 'instanceType'), create),
    ...(masters ? node(masters.instanceType, child(at, 'dedicatedMasters', 'instanceType'), create) : []),
    ...volume(create, at),
  ];
}

function engine({ engineVersion }: NormalDomain, at: Pointer): Problem[] {
  if (knownEngines.includes(engineVersion)) return [];
  return [
    {
      code: 'FLK3283',
      severity: 'warning',
      pointer: child(at, 'engineVersion'),
      message: `this release of flinkform does not know ${engineVersion}`,
      suggestions: suggest(engineVersion, knownEngines),
      allowed: knownEngines,
    },
  ];
}

function node(instanceType: string, pointer: Pointer, { engineVersion }: NormalDomain): Problem[] {
  if (isWarm(instanceType)) {
    return [
      {
        code: 'FLK3280',
        severity: 'error',
        pointer,
        message: `${instanceType} is for warm storage, and can be neither a data node nor a master`,
        expected: 'm7g.large.search, or another type that takes writes',
        found: instanceType,
      },
    ];
  }
  return [
    ...(isOptimised(instanceType) && isOlder(engineVersion, oldestForOptimised)
      ? [
          {
            code: 'FLK3282',
            severity: 'error',
            pointer,
            message: `${instanceType} cannot run ${engineVersion}`,
            expected: `${oldestForOptimised} or later`,
            found: engineVersion,
            help: 'raise "engineVersion", or use another instance type',
          } as const,
        ]
      : []),
  ];
}

/** `volumeSize` is there for types with disks of their own only if the user gave it. */
function volume(create: NormalDomain, at: Pointer): Problem[] {
  const { instanceType, volumeSize } = create;
  if (hasDisks(instanceType))
    return noEffect(create, ['volumeSize'], at, `${instanceType} nodes have disks of their own, and take no volumes`);
  if (isWarm(instanceType) || volumeSize === undefined) return [];
  const refused = (pointer: Pointer, message: string, expected: string, found: string): Problem[] => [
    { code: 'FLK3281', severity: 'error', pointer, message, expected, found },
  ];
  if (!takesGp3(instanceType))
    return refused(
      child(at, 'instanceType'),
      `${instanceType} nodes take no volumes of type gp3`,
      'a current generation, such as m7g.large.search',
      instanceType,
    );
  const { least, most = Number.POSITIVE_INFINITY } = volumeRange(instanceType);
  if (volumeSize >= least && volumeSize <= most) return [];
  return refused(
    child(at, 'volumeSize'),
    `a volume of ${volumeSize} GiB is too ${volumeSize < least ? 'small' : 'large'} for ${instanceType}`,
    volumeSize < least ? `at least ${least}` : `at most ${most}`,
    String(volumeSize),
  );
}
