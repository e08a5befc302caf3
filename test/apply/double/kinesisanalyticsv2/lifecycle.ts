// From creation to deletion: the operations that make, show, change, start, stop and end an application.
import type { Refusal } from '../call';
import { begin, type Status, takeSnapshot } from './application';
import { inUse, invalidRequest, isAtRest, keyOf, onApplication, type Operations, whenCurrent } from './asked';
import { createApplication } from './create';
import { detail } from './describe';
import { restartWith, runOfAnUpdate, startJob, whyNoSnapshot } from './job';
import { cannotUseVpc, invalidArgument, missingCode } from './limits';
import type { CreateApplication, RunConfiguration, UpdateApplication } from './requests';
import { missingSnapshot, updateApplication } from './update';

/** "You can force-stop your application only if it's in" one of these: API_StopApplication. */
const forceStoppable: readonly Status[] = ['STARTING', 'UPDATING', 'STOPPING', 'AUTOSCALING', 'RUNNING'];

/** "You can roll back an application only if it is in" one of these: API_RollbackApplication. */
const canGoBack: readonly Status[] = ['UPDATING', 'AUTOSCALING', 'RUNNING'];

export const lifecycle: Operations = {
  async CreateApplication({ place, request, store, moto }) {
    const given = request as CreateApplication;
    const key = keyOf(place, given.ApplicationName);
    if (store.has(key))
      return { code: 'ResourceInUseException', message: `Application already exists: ${given.ApplicationName}` };
    const application = await createApplication(place, given, moto);
    if ('code' in application && 'message' in application) return application as Refusal;
    store.set(key, application);
    return { answer: { ApplicationDetail: detail(application) } };
  },

  DescribeApplication: onApplication(async (application) => ({ answer: { ApplicationDetail: detail(application) } })),

  UpdateApplication: onApplication<UpdateApplication>(async (application, request, { moto }) =>
    whenCurrent(application, request, async () => {
      const operation = await updateApplication(application, request, moto);
      return typeof operation === 'string'
        ? { answer: { ApplicationDetail: detail(application), OperationId: operation } }
        : operation;
    }),
  ),

  StartApplication: onApplication<{ RunConfiguration?: RunConfiguration }>(
    async (application, { RunConfiguration: run = {} }, { moto }) => {
      if (application.status !== 'READY') return inUse(application);
      const refusal = missingSnapshot(application, run);
      if (refusal !== undefined) return refusal;
      application.run = {
        ApplicationRestoreConfiguration: run.ApplicationRestoreConfiguration ?? {
          ApplicationRestoreType: 'RESTORE_FROM_LATEST_SNAPSHOT',
        },
        FlinkRunConfiguration: { AllowNonRestoredState: run.FlinkRunConfiguration?.AllowNonRestoredState ?? false },
      };
      const failure = (await missingCode(application, application, moto))?.message;
      if (failure === undefined) await startJob(application, moto);
      const then = failure === undefined ? 'RUNNING' : 'READY';
      const OperationId = begin(application, { operation: 'StartApplication', status: 'STARTING', then, failure });
      return { answer: { OperationId } };
    },
  ),

  StopApplication: onApplication<{ Force?: boolean }>(async (application, { Force = false }, { moto }) => {
    if (!(Force ? forceStoppable : ['RUNNING']).includes(application.status))
      return Force || application.status !== 'READY'
        ? inUse(application)
        : invalidRequest('The application is not running');
    const problem = Force ? undefined : await whyNoSnapshot(application, moto);
    if (problem !== undefined) return { code: 'InvalidApplicationConfigurationException', message: problem };
    if (!Force && application.snapshotsEnabled === true) takeSnapshot(application);
    application.job = undefined;
    const status = Force ? 'FORCE_STOPPING' : 'STOPPING';
    return { answer: { OperationId: begin(application, { operation: 'StopApplication', status, then: 'READY' }) } };
  }),

  RollbackApplication: onApplication<{ CurrentApplicationVersionId: number }>(
    async (application, { CurrentApplicationVersionId: version }, { moto }) => {
      const { previous, snapshots, status } = application;
      if (!canGoBack.includes(status)) return inUse(application);
      if (version !== application.version)
        return { code: 'ConcurrentModificationException', message: `The version is ${application.version}` };
      if (previous === undefined || snapshots.length === 0)
        return invalidRequest('There is no earlier version that has run, or no snapshot to roll back to');
      const goBack = (): void => {
        Object.assign(application, previous, { run: runOfAnUpdate });
        application.previous = undefined;
      };
      const OperationId = await restartWith(application, 'RollbackApplication', goBack, moto, 'ROLLING_BACK');
      return { answer: { ApplicationDetail: detail(application), OperationId } };
    },
  ),

  DeleteApplication: onApplication<{ CreateTimestamp: number }>(async (application, { CreateTimestamp }, { moto }) => {
    if (Math.floor(CreateTimestamp) !== application.created)
      return invalidArgument('CreateTimestamp is not that of the application');
    if (!isAtRest(application)) return inUse(application);
    const lacking =
      application.vpc.length === 0 ? undefined : await cannotUseVpc(application, application.role, 'leave', moto);
    if (lacking !== undefined) return lacking;
    begin(application, { operation: 'DeleteApplication', status: 'DELETING', then: 'GONE' });
    return { answer: {} };
  }),
};
