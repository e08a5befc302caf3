// The job is not stopped by force, which takes no snapshot.
import { shellWord } from '../text/shell-word';
import type { Policy } from './policy';

export const noForcedStop: Policy = ({ spec, identity: { name, home, production } }) =>
  spec.forceStop
    ? [
        {
          code: 'FLK3020',
          pointer: '/spec/forceStop',
          message: `a forced stop takes no snapshot${production ? ', and this is production' : ''}`,
          help:
            'remove "forceStop"; to stop by force once: aws kinesisanalyticsv2 stop-application --force ' +
            `--region ${home.region} --application-name ${shellWord(name)}`,
        },
      ]
    : [];
