// Region names: in the list of AWS's, or said to be newer than it.
import type { Problem } from '../diagnostic';
import type { NormalApplication } from '../normalise';
import { child } from '../pointer';
import { allRegions, isRegion, partitionByName } from '../regions';
import { suggest } from '../suggest';
import { textsIn } from '../texts';
import { whereaboutsOf } from '../whereabouts';
import type { Check } from './check';

export const regions: Check = ({ application }) => [...ownRegion(application), ...otherRegions(application)];

function ownRegion({ aws: { region, partition } }: NormalApplication): Problem[] {
  const right = partitionByName(region);
  if (partition !== undefined && partition !== right) return [wrongPartition(region, partition, right)];
  if (partition !== undefined || isRegion(region)) return [];
  return [{
    code: 'FLK3038', severity: 'error', pointer: '/aws/region', message: `there is no Region "${region}"`, suggestions: suggest(region, allRegions),
    help: `if it is newer than this release of flinkform, name its partition: aws: { region: ${region}, partition: ${right} }`,
  }];
}

function wrongPartition(region: string, found: string, expected: string): Problem {
  return {
    code: 'FLK3038', severity: 'error', pointer: '/aws/partition', message: `Region ${region} is not in partition ${found}`, expected, found,
    because: { pointer: '/aws/region', note: 'the Region' },
  };
}

/** The Region of the state and those that ARNs name. That of the application is answered for by `aws.partition`. */
function otherRegions({ aws, spec }: NormalApplication): Problem[] {
  const named = [...textsIn(aws.backend, '/aws/backend'), ...textsIn(spec, '/spec')].flatMap(({ pointer, text }) =>
    pointer === child('/aws/backend', 'region') ? [{ pointer, region: text }] : whereaboutsOf(text).flatMap(({ kind, region }) => (kind === 'ARN' && region !== undefined ? [{ pointer, region }] : [])),
  );
  return named.filter(({ region }) => region !== aws.region && !isRegion(region)).map(({ pointer, region }) => ({
    code: 'FLK3038', severity: 'warning', pointer, message: `there is no Region "${region}", unless it is newer than this release of flinkform`, suggestions: suggest(region, allRegions),
  }));
}
