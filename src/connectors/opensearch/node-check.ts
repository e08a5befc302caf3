// Rules for the nodes of a created domain: engine, instance types and volumes that AWS refuses and `terraform plan`
// lets pass.
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import { noEffect } from '../../diagnostics/key-rules';
import { suggest } from '../../text/suggest';
import type { NormalDomain } from './normal';
import {
  hasDisks,
  isNoGraviton,
  isOlder,
  isOptimised,
  isWarm,
  knownEngines,
  knownTypes,
  mostManaged,
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
    ...managed(create, at),
    ...mastersOfOptimised(create, at),
  ];
}

function engine({ engineVersion }: NormalDomain, at: Pointer): Problem[] {
  if (knownEngines.includes(engineVersion)) return [];
  return [
    warning('FLK3283', child(at, 'engineVersion'), `this release of flinkform does not know ${engineVersion}`, {
      suggestions: suggest(engineVersion, knownEngines),
      allowed: knownEngines,
    }),
  ];
}

function node(instanceType: string, pointer: Pointer, { engineVersion }: NormalDomain): Problem[] {
  if (isWarm(instanceType)) {
    return [
      error('FLK3280', pointer, `${instanceType} is for warm storage, and can be neither a data node nor a master`, {
        expected: 'm7g.large.search, or another type that takes writes',
        found: instanceType,
      }),
    ];
  }
  return [
    ...(knownTypes.includes(instanceType) ? [] : [unknownType(instanceType, pointer)]),
    ...(isOptimised(instanceType) && isOlder(engineVersion, oldestForOptimised)
      ? [
          error('FLK3282', pointer, `${instanceType} cannot run ${engineVersion}`, {
            expected: `${oldestForOptimised} or later`,
            found: engineVersion,
            help: 'raise "engineVersion", or use another instance type',
          }),
        ]
      : []),
  ];
}

function unknownType(instanceType: string, pointer: Pointer): Problem {
  return warning('FLK3341', pointer, `this release of flinkform does not know ${instanceType}`, {
    suggestions: suggest(instanceType, knownTypes),
  });
}

/** Without masters of their own the data nodes manage themselves. */
function managed({ instances, dedicatedMasters: masters }: NormalDomain, at: Pointer): Problem[] {
  if (!masters || instances <= mostManaged(masters.instanceType)) return [];
  const most = mostManaged(masters.instanceType);
  const pointer = child(at, 'dedicatedMasters', 'instanceType');
  const message = `${masters.instanceType} masters cannot manage ${instances} data nodes`;
  return [error('FLK3340', pointer, message, { expected: `at most ${most} data nodes, or larger masters` })];
}

/** Source: OpenSearch Service developer guide, "OpenSearch optimized instances", limitations. */
function mastersOfOptimised({ instanceType, dedicatedMasters: masters }: NormalDomain, at: Pointer): Problem[] {
  if (!masters || !isOptimised(instanceType) || !isNoGraviton(masters.instanceType)) return [];
  return [
    error(
      'FLK3343',
      child(at, 'dedicatedMasters', 'instanceType'),
      `${masters.instanceType} cannot manage ${instanceType} nodes: their masters run on Graviton`,
      {
        expected: 'm7g.large.search, or another Graviton type',
        found: masters.instanceType,
        because: { pointer: child(at, 'instanceType'), note: 'an OpenSearch-optimised type' },
      },
    ),
  ];
}

/** `volumeSize` is there for types with disks of their own only if the user gave it. */
function volume(create: NormalDomain, at: Pointer): Problem[] {
  const { instanceType, volumeSize } = create;
  if (hasDisks(instanceType))
    return noEffect(create, ['volumeSize'], at, `${instanceType} nodes have disks of their own, and take no volumes`);
  if (isWarm(instanceType) || volumeSize === undefined) return [];
  const refused = (pointer: Pointer, message: string, expected: string, found: string): Problem[] => [
    error('FLK3281', pointer, message, { expected, found }),
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
