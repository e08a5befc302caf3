// Whatever else a job reads from or writes to: the spec says what it must be allowed, reach, log in with and be told.
import type { ServiceSink, ServiceSource } from '../../../generated/application';
import type { Connector, Direction } from '../connector';
import { noPanels } from '../no-panels';
import { check } from './check';
import { factsOf } from './facts';
import { defaults, type Normal } from './normal';

const direction = { defaults, check, called: ({ service: word }: Normal) => word, facts: factsOf, panels: noPanels };

export const service = {
  type: 'service',
  title: 'Any other service',
  artefacts: [],
  source: direction satisfies Direction<ServiceSource, Normal & ServiceSource>,
  sink: direction satisfies Direction<ServiceSink, Normal & ServiceSink>,
} satisfies Connector;
