// What all operations share: how they are asked, how they answer, and what has to hold before a change.
import type { Refusal } from '../call';
import type { Moto, Place } from '../moto';
import type { Application, Applications } from './application';
import { invalidArgument } from './limits';

export interface Asked {
  readonly place: Place;
  /** The API model has accepted it. */
  readonly request: unknown;
  readonly store: Applications;
  readonly moto: Moto;
}

export type Outcome = Refusal | { readonly answer: Record<string, unknown> };
export type Operations = Readonly<Record<string, (asked: Asked) => Promise<Outcome>>>;

export interface Versioned {
  readonly CurrentApplicationVersionId?: number;
  readonly ConditionalToken?: string;
}

export function onApplication<Request>(
  run: (application: Application, request: Request, asked: Asked) => Promise<Outcome>,
): (asked: Asked) => Promise<Outcome> {
  return async (asked) => {
    const { ApplicationName: name } = asked.request as { ApplicationName: string };
    const application = asked.store.get(keyOf(asked.place, name));
    return application === undefined ? notFound(name) : run(application, asked.request as Request, asked);
  };
}

export function onArn<Request>(
  run: (application: Application, request: Request) => Promise<Outcome>,
): (asked: Asked) => Promise<Outcome> {
  return async ({ request, store }) => {
    const { ResourceARN } = request as { ResourceARN: string };
    const application = [...store.values()].find(({ arn }) => arn === ResourceARN);
    return application === undefined ? notFound(ResourceARN) : run(application, request as Request);
  };
}

/** A change needs an application at rest, and the version (or token) that the caller has seen. */
export async function whenCurrent(
  application: Application,
  { CurrentApplicationVersionId: version, ConditionalToken: token }: Versioned,
  change: () => Promise<Outcome>,
): Promise<Outcome> {
  if (!isAtRest(application)) return inUse(application);
  if (version === undefined && token === undefined)
    return invalidArgument('CurrentApplicationVersionId or ConditionalToken is required');
  const current = version === application.version || token === `${application.created}-${application.version}`;
  if (!current)
    return {
      code: 'ConcurrentModificationException',
      message: `The application has version ${application.version}, not ${version ?? token}`,
    };
  return change();
}

/** The two statuses in which a change is taken: in all others it is refused as ResourceInUseException. */
export function isAtRest({ status }: Application): boolean {
  return status === 'READY' || status === 'RUNNING';
}

export function keyOf({ accountId, region }: Place, name: string): string {
  return `${accountId}/${region}/${name}`;
}

export function notFound(what: string): Refusal {
  return { code: 'ResourceNotFoundException', message: `There is no ${what}` };
}

export function inUse({ name, status }: Application): Refusal {
  return { code: 'ResourceInUseException', message: `Application ${name} cannot be changed while it is ${status}` };
}

export function invalidRequest(message: string): Refusal {
  return { code: 'InvalidRequestException', message };
}
