// What Firehose refuses of Redshift as its destination, or delivers where nobody can read it.
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import type { Use } from '../connector';
import { isUsualPort, usualPorts } from '../redshift/port';
import { checkStaging } from './bucket-check';
import { copyWords, isColumnar, type NormalRedshift } from './normal';
import { outOfRange, sameRegion } from './range';

/** Source: `RedshiftDestinationConfiguration` of the API. */
export function checkRedshift(redshift: NormalRedshift, at: Pointer, use: Use): Problem[] {
  const { publiclyAccessible, port, staging, retry, secret } = redshift;
  return [
    ...(publiclyAccessible ? [] : [outOfReach(child(at, 'publiclyAccessible'))]),
    ...copyCompression(redshift, child(at, 'staging', 'compression')),
    ...ownLogin(redshift, child(at, 'copyOptions')),
    ...(isUsualPort(port) ? [] : [seldomPort(port, child(at, 'port'))]),
    ...outOfRange(retry, 0, 7200, child(at, 'retry')),
    ...checkStaging(staging, child(at, 'staging')),
    ...sameRegion(secret, child(at, 'secret'), use),
  ];
}

/** Source: Firehose developer guide, "Grant Firehose access to an Amazon Redshift destination". */
function outOfReach(at: Pointer): Problem {
  return error(
    'FLK3151',
    at,
    'Firehose cannot reach a private Redshift: it delivers to publicly accessible clusters and workgroups only',
    {
      help:
        'use a sink of type redshift with mode jdbc or data-api, or write to a kinesis sink and let ' +
        'Redshift ingest the stream (streaming ingestion)',
    },
  );
}

function copyCompression({ staging: { compression }, copyOptions }: NormalRedshift, at: Pointer): Problem[] {
  if (compression === 'none') return [];
  if (isColumnar(copyOptions))
    return [
      error('FLK3154', at, "Redshift's COPY reads columnar files uncompressed", {
        expected: 'none',
        found: compression,
      }),
    ];
  if (compression === 'gzip') return [];
  return [
    error('FLK3154', at, `Redshift's COPY cannot read objects compressed with ${compression}`, {
      expected: 'gzip or none',
      found: compression,
    }),
  ];
}

/**
 * Firehose says itself in whose name COPY reads. Source: Redshift database developer guide, "Authorization parameters":
 * "If you specify IAM_ROLE, you can't use ACCESS_KEY_ID and SECRET_ACCESS_KEY, SESSION_TOKEN, or CREDENTIALS", and the
 * like for the others.
 */
function ownLogin({ copyOptions }: NormalRedshift, at: Pointer): Problem[] {
  const login = /\b(IAM_ROLE|CREDENTIALS|ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)\b/i.exec(
    copyWords(copyOptions),
  );
  if (!login) return [];
  const message = `Firehose gives COPY its credentials, and COPY takes no others: ${login[0].toUpperCase()}`;
  return [error('FLK3156', at, message, { help: 'leave it out: Firehose loads in the name of its delivery role' })];
}

/** A cluster that exists may have kept a port that AWS no longer gives to new ones, so this may be right. */
function seldomPort(port: number, at: Pointer): Problem {
  return warning('FLK3175', at, `Redshift seldom listens on port ${port}: only old clusters do`, {
    expected: usualPorts,
    found: String(port),
  });
}
