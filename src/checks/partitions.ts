// Every ARN of the spec, whatever its key, is of the application's partition, and so is its Region.
import { readArn } from '../aws/arn';
import { isRegion, partitionOf } from '../aws/regions';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { NormalApplication } from '../normalise';
import { textsIn, type PlacedText } from '../document/texts';
import type { Check } from './check';

export const partitions: Check = ({ application }) => {
  const { home } = application.identity;
  const { partition } = home;
  return placedTexts(application).flatMap(({ pointer, text }): Problem[] => {
    const arn = readArn(text);
    if (arn === undefined) return [];
    if (arn.partition !== partition) {
      const message = `the ARN is in partition ${arn.partition}, the application in ${partition}`;
      const because = { pointer: '/aws/region', note: "the application's Region" };
      return [error('FLK3007', pointer, message, { because })];
    }
    const { region } = arn;
    if (region === home.region || !isRegion(region) || partitionOf(region) === partition) return [];
    const message = `${region} is a Region of partition ${partitionOf(region)}, and the ARN says ${partition}`;
    return [error('FLK3007', pointer, message)];
  });
};

/** Property groups are the job's own affair. The state may be kept with other credentials: its key may be anywhere. */
function placedTexts({ spec: { properties, ...spec }, aws: { deployRole } }: NormalApplication): PlacedText[] {
  return [...textsIn(spec, '/spec'), ...textsIn(deployRole, '/aws/deployRole')];
}
