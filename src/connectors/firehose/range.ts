// What more than one destination is held to: ranges of the API, and the Region of the stream.
import { parseArn } from '../../aws/arn';
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import type { Pointer } from '../../document/pointer';
import { toMilliseconds } from '../../text/duration';
import type { Use } from '../connector';

/** Source: API model of Firehose, `SecretsManagerConfiguration`; developer guide, "OpenSearch Service destination". */
export function sameRegion(arn: string, pointer: Pointer, { application: { home } }: Use): Problem[] {
  const { region } = parseArn(arn);
  if (region === home.region) return [];
  return [
    error('FLK3008', pointer, `the ARN is in ${region}, the Firehose stream in ${home.region}`, {
      expected: home.region,
      found: region,
      because: { pointer: '/aws/region', note: 'the stream is created here' },
    }),
  ];
}

/** FLK3152 unless the duration is one of `least` to `most` seconds. */
export function outOfRange(duration: string, least: number, most: number, pointer: Pointer): Problem[] {
  const seconds = toMilliseconds(duration) / 1000;
  return seconds < least || seconds > most ? [rangeProblem(duration, `${least}s to ${most}s`, pointer)] : [];
}

export function rangeProblem(found: string, expected: string, pointer: Pointer): Problem {
  return error('FLK3152', pointer, `Firehose does not take ${found} here`, { expected, found });
}
