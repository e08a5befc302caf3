// A service with every default written out: the Region that it is called in.
import type { CalledService, ServiceSink, ServiceSource } from '../../../generated/application';
import type { Use } from '../connector';

export type NormalCall = CalledService & Required<Pick<CalledService, 'region'>>;
export type Normal = Omit<ServiceSource | ServiceSink, 'endpoints'> & { readonly endpoints?: NormalCall[] };

export function defaults({ endpoints, ...given }: ServiceSource | ServiceSink, use: Use): Normal {
  const { region } = use.application.home;
  return { ...given, ...(endpoints && { endpoints: endpoints.map((call) => ({ region, ...call })) }) };
}
