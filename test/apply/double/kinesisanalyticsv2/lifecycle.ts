// From creation to deletion: the operations that make, show, change, start, stop and end an application.
import type { Refusal } from '../call';
import { begin, seconds, takeSnapshot } from './application';
import { inUse, invalidRequest, keyOf, notFound, onApplication, type Operations, whenCurrent } from './asked';
import { createApplication } from './create';
import { detail } from './describe';
import { invalidArgument } from './limits';
import type { CreateApplication, RunConfiguration, UpdateApplication } from './requests';
import { missingSnapshot, updateApplication } from './update';

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
    async (application, { RunConfiguration: run = {} }) => {
      if (application.status !== 'READY') return inUse(application);
      const refusal = missingSnapshot(application, run);
      if (refusal !== undefined) return refusal;
      application.run = {
        ApplicationRestoreConfiguration: run.ApplicationRestoreConfiguration ?? {
          ApplicationRestoreType: 'RESTORE_FROM_LATEST_SNAPSHOT',
        },
        FlinkRunConfiguration: { AllowNonRestoredState: run.FlinkRunConfiguration?.AllowNonRestoredState ?? false },
      };
      return { answer: { OperationId: begin(application, 'StartApplication', 'STARTING', 'RUNNING') } };
    },
  ),

  StopApplication: onApplication<{ Force?: boolean }>(async (application, { Force = false }) => {
    if (application.status !== 'RUNNING')
      return Force || application.status !== 'READY'
        ? inUse(application)
        : invalidRequest('The application is not running');
    if (!Force && application.snapshotsEnabled === true) takeSnapshot(application);
    return {
      answer: { OperationId: begin(application, 'StopApplication', Force ? 'FORCE_STOPPING' : 'STOPPING', 'READY') },
    };
  }),

  DeleteApplication: onApplication<{ CreateTimestamp: number }>(async (application, { CreateTimestamp }) => {
    if (Math.floor(CreateTimestamp) !== application.created)
      return invalidArgument('CreateTimestamp is not that of the application');
    if (application.next !== undefined) return inUse(application);
    begin(application, 'DeleteApplication', 'DELETING', 'GONE');
    return { answer: {} };
  }),

  DescribeApplicationOperation: onApplication<{ OperationId: string }>(
    async ({ operations: known, next }, { OperationId }) => {
      const operation = known.find(({ id }) => id === OperationId);
      if (operation === undefined) return notFound(OperationId);
      const { name, started, fromVersion, toVersion } = operation;
      const running = next !== undefined && known.at(-1) === operation;
      const changes = { ApplicationVersionUpdatedFrom: fromVersion, ApplicationVersionUpdatedTo: toVersion };
      const details = {
        Operation: name,
        StartTime: started,
        EndTime: seconds(),
        OperationStatus: running ? 'IN_PROGRESS' : 'SUCCESSFUL',
      };
      return {
        answer: {
          ApplicationOperationInfoDetails:
            fromVersion === toVersion ? details : { ...details, ApplicationVersionChangeDetails: changes },
        },
      };
    },
  ),
};
