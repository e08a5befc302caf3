// Every ARN of the spec, whatever its key, is of the application's partition.
import { readArn } from '../aws/arn';
import type { Problem } from '../diagnostics/diagnostic';
import type { NormalApplication } from '../normalise';
import { textsIn, type PlacedText } from '../document/texts';
import type { Check } from './check';

export const partitions: Check = ({ application }) => {
  const { partition } = application.identity.home;
  return placedTexts(application).flatMap(({ pointer, text }): Problem[] => {
    const found = readArn(text)?.partition;
    if (found === undefined || found === partition) return [];
    return [
      {
        code: 'FLK3007',
        severity: 'error',
        pointer,
        message: `the ARN is in partition ${found}, the application in ${partition}`,
        because: { pointer: '/aws/region', note: "the application's Region" },
      },
    ];
  });
};

/** Property groups are the job's own affair. The state may be kept with other credentials: its key may be anywhere. */
function placedTexts({ spec: { properties, ...spec }, aws: { deployRole } }: NormalApplication): PlacedText[] {
  return [...textsIn(spec, '/spec'), ...textsIn(deployRole, '/aws/deployRole')];
}
