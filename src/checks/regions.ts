// Region names: in the list of AWS's, or said to be newer than it.
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import type { NormalApplication } from '../normalise';
import { allRegions, isRegion, partitionOf } from '../aws/regions';
import { suggest } from '../text/suggest';
import { textsIn, type PlacedText } from '../document/texts';
import { whereaboutsOf } from '../aws/whereabouts';
import type { Check } from './check';

export const regions: Check = ({ application }) => [...ownRegion(application), ...otherRegions(application)];

function ownRegion({ aws: { region, partition } }: NormalApplication): Problem[] {
  const right = partitionOf(region);
  if (partition !== undefined && partition !== right) return [wrongPartition(region, partition, right)];
  if (isRegion(region)) return [];
  const suggestions = suggest(region, allRegions);
  // Inherited from a base file, the partition would let every slip pass.
  if (partition !== undefined)
    return [
      warning('FLK3038', '/aws/region', `Region "${region}" is newer than this release of flinkform, or a slip`, {
        suggestions,
      }),
    ];
  const newer = `aws: { region: ${region}, partition: ${right} }`;
  return [
    error('FLK3038', '/aws/region', `there is no Region "${region}"`, {
      suggestions,
      help: `if it is newer than this release of flinkform, name its partition: ${newer}`,
    }),
  ];
}

function wrongPartition(region: string, found: string, expected: string): Problem {
  return error('FLK3038', '/aws/partition', `Region ${region} is not in partition ${found}`, {
    expected,
    found,
    because: { pointer: '/aws/region', note: 'the Region' },
  });
}

/** Unknown ones beside the application's, which is answered for by `aws.partition`. */
function otherRegions(application: NormalApplication): Problem[] {
  const unknown = namedRegions(application).filter(({ text }) => text !== application.aws.region && !isRegion(text));
  return unknown.map(({ pointer, text }) =>
    warning('FLK3038', pointer, `there is no Region "${text}", unless it is newer than this release of flinkform`, {
      suggestions: suggest(text, allRegions),
    }),
  );
}

/** The Region of the state, and those that ARNs and addresses name. */
function namedRegions({ aws: { backend }, spec }: NormalApplication): PlacedText[] {
  const state = backend?.type === 's3' ? textsIn(backend.region, '/aws/backend/region') : [];
  const inTexts = [...textsIn(backend, '/aws/backend'), ...textsIn(spec, '/spec')].flatMap(({ pointer, text }) => {
    const regions = new Set(whereaboutsOf(text).map(({ region }) => region));
    return [...regions].flatMap((region) => (region === undefined ? [] : [{ pointer, text: region }]));
  });
  return [...state, ...inTexts];
}
