// The job is not stopped by force, which takes no snapshot.
import { applicationNameOf } from '../facts/identity';
import { shellWord } from '../text/shell-word';
import type { Policy } from './policy';

export const noForcedStop: Policy = ({ spec, identity }) =>
  spec.forceStop
    ? [
        {
          code: 'FLK3020',
          pointer: '/spec/forceStop',
          message: `a forced stop takes no snapshot${identity.production ? ', and this is production' : ''}`,
          help:
            'remove "forceStop"; to stop by force once: aws kinesisanalyticsv2 stop-application --force ' +
            `--region ${identity.home.region} --application-name ${shellWord(applicationNameOf(identity))}`,
        },
      ]
    : [];
