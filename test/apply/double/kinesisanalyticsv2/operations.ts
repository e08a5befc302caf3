// What was done to an application, and what came of it.
import { type Application, type Operation, seconds } from './application';
import { notFound, onApplication, type Operations } from './asked';
import { type Paged, pageOf } from './page';

export const operations: Operations = {
  DescribeApplicationOperation: onApplication<{ OperationId: string }>(async (application, { OperationId }) => {
    const operation = application.operations.find(({ id }) => id === OperationId);
    if (operation === undefined) return notFound(OperationId);
    const { fromVersion, toVersion, failure } = operation;
    const changes = { ApplicationVersionUpdatedFrom: fromVersion, ApplicationVersionUpdatedTo: toVersion };
    return {
      answer: {
        ApplicationOperationInfoDetails: {
          ...summary(application, operation),
          ...(statusOf(application, operation) === 'FAILED' && {
            OperationFailureDetails: { ErrorInfo: { ErrorString: failure } },
          }),
          ...(fromVersion !== toVersion && { ApplicationVersionChangeDetails: changes }),
        },
      },
    };
  }),

  // Newest first, as the console shows them.
  ListApplicationOperations: onApplication<Paged & { Operation?: string; OperationStatus?: string }>(
    async (application, { Operation: name, OperationStatus: status, ...page }) => {
      const all = application.operations
        .map((operation) => ({ OperationId: operation.id, ...summary(application, operation) }))
        .filter(
          (one) => (name ?? one.Operation) === one.Operation && (status ?? one.OperationStatus) === one.OperationStatus,
        );
      return { answer: pageOf('ApplicationOperationInfoList', all.reverse(), page) };
    },
  ),
};

function summary(application: Application, operation: Operation) {
  const { name, started, ended } = operation;
  return {
    Operation: name,
    StartTime: started,
    EndTime: Math.min(ended, seconds()),
    OperationStatus: statusOf(application, operation),
  };
}

function statusOf({ operations: known, next }: Application, operation: Operation): string {
  if (operation.cancelled) return 'CANCELLED';
  if (next !== undefined && known.at(-1) === operation) return 'IN_PROGRESS';
  return operation.failure === undefined ? 'SUCCESSFUL' : 'FAILED';
}
