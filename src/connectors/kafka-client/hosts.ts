// Addresses that `type: kafka` should not have: those of MSK, and those of the machine itself.
import type { Problem } from '../../diagnostics/diagnostic';
import { error, info, warning } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import type { Use } from '../connector';
import { isLoopback } from '../hosts';
import { mskModes, type ClientAuth } from './auth';
import { serversOf, type Server } from './client';
import { mskBroker } from './visibility';

interface Brokers {
  readonly bootstrapServers: string;
  readonly auth: ClientAuth;
}

export function checkHosts({ bootstrapServers, auth }: Brokers, use: Use): Problem[] {
  const servers = serversOf(bootstrapServers);
  const pointer = child(use.pointer, 'bootstrapServers');
  const own = servers.find(({ host }) => isLoopback(host));
  const managed = servers.find(({ host }) => mskBroker.test(host));
  return [
    ...(own ? [error('FLK3272', pointer, `${own.host} is the machine that the job runs on, where no broker is`)] : []),
    ...(managed ? [mskProblem(managed, auth, pointer)] : []),
  ];
}

/** The port of IAM logins has no use for any login of `type: kafka`. */
function mskProblem({ host, port }: Server, auth: ClientAuth, pointer: string): Problem {
  const type = mskBroker.exec(host)?.[1]?.toLowerCase() === 'kafka-serverless' ? 'msk-serverless' : 'msk';
  const login = Object.entries(mskModes).find(([, { client }]) => client === auth);
  const iam = port === 9098 || port === 9198;
  const tell = iam ? warning : info;
  return tell(
    'FLK3271',
    pointer,
    iam ? `${host}:${port} takes IAM logins, which "type: kafka" has not` : `${host} is a broker of MSK`,
    { help: `use type: ${type} with the ARN of the cluster${iam || !login ? '' : ` and auth: ${login[0]}`}` },
  );
}
