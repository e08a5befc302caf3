// The real AWS CLI, asked of the mock and its doubles.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Place } from '../double/message';
import type { Ask } from './describe';

const execute = promisify(execFile);

interface Asking {
  /** The AWS CLI. */
  readonly aws: string;
  readonly url: string;
  readonly place: Place;
}

export function askCli({ aws, url, place }: Asking): Ask {
  return async (service, operation, options) => {
    const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const { stdout } = await execute(aws, [service, operation, ...words, '--output', 'json'], {
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? '',
        AWS_ENDPOINT_URL: url,
        AWS_ACCESS_KEY_ID: place.accountId,
        AWS_SECRET_ACCESS_KEY: 'mock',
        AWS_DEFAULT_REGION: place.region,
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_CONFIG_FILE: '/dev/null',
        AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      },
      maxBuffer: 16 * 1024 * 1024,
    });
    return stdout;
  };
}
