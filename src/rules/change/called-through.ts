// Whether an application may call the service of an endpoint: who is allowed nothing of it misses nothing of it.
import { argumentBefore, type Estate, type Resource } from '../../estate/estate';
import { remembered } from '../../estate/remembered';
import { textOf } from '../../estate/value';
import { endpointsFor, servicesCalled } from '../flink-services';
import type { UpdatedApplication } from './applications';

/** What stands behind a service of somebody's own, `com.amazonaws.vpce.…`, no role says. */
export function mayCall(estate: Estate, application: UpdatedApplication, endpoint: Resource): boolean {
  const service = textOf(argumentBefore(endpoint, 'service_name')) ?? 'not known';
  const [, name] = /^(?:cn[.])?com[.]amazonaws[.](?!vpce[.])[^.]+[.](.+)$/.exec(service) ?? [];
  const { whole, endpoints } = calledBy(estate)(application);
  return name === undefined || !whole || endpoints.includes(name) || endpoints.includes(String(name.split('.').at(-1)));
}

const calledBy = remembered((estate: Estate) =>
  remembered((application: UpdatedApplication) => {
    const { names, whole } = servicesCalled(estate, application);
    return { whole, endpoints: names.flatMap(endpointsFor) };
  }),
);
