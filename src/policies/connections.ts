// The policies that connectors bring for their sources and sinks.
import { directionOf } from '../connectors';
import { connectionsOf } from '../parts/connections';
import type { Policy } from './policy';

export const connections: Policy = (application) =>
  connectionsOf(application).flatMap(
    ({ config, ...use }) => directionOf(config, use.direction).policies?.(config, use) ?? [],
  );
