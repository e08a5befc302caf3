// Services whose resources have no policies of their own, so that nobody from another account can be let in.
import { parseArn } from '../aws/arn';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { Pointer } from '../document/pointer';
import type { Use } from './connector';

/**
 * For Firehose streams, Redshift through the Data API, and serverless collections: only a role of the owner's account
 * can use them. Source for collections: OpenSearch Service developer guide, "What is Amazon OpenSearch Serverless?",
 * limitations: "Cross-account access to collections isn't supported."
 */
export function ownAccount(arn: string, pointer: Pointer, { application: { home } }: Use): Problem[] {
  const { account } = parseArn(arn);
  if (account === home.accountId) return [];
  return [
    error(
      'FLK3008',
      pointer,
      `the ARN is in account ${account}, the application in ${home.accountId}, and the service has no policy ` +
        'by which its owner could let it in',
      {
        expected: home.accountId,
        found: account,
        because: { pointer: '/aws/accountId', note: 'the application is here' },
        help: 'run the application in that account, or go through a Kinesis stream, which can be shared',
      },
    ),
  ];
}
