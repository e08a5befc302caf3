// The action `reconcile`: what the API has and Terraform's provider has not is set where it is another.
import { call } from './call';
import { jsonata } from './expression';
import { reconcile, untilFree } from './look';
import type { Desired, MachineSettings } from './settings';
import type { ChoiceRule, States } from './states-language';

const taken = ['KinesisAnalyticsV2.ConcurrentModificationException', 'KinesisAnalyticsV2.ResourceInUseException'];

/** None where nothing is desired. Whatever was set is looked at again, from the hand brake on. */
export function reconciling({ application, desired }: MachineSettings): States {
  if (!desired) return {};
  return {
    [reconcile]: {
      Type: 'Choice',
      Comment: 'The maintenance window first: it restarts nothing',
      Choices: [...ofWindow(desired), ...ofRollback(desired)],
      Default: 'As it should be',
    },
    'As it should be': { Type: 'Succeed', Comment: 'Nothing is another', Output: { did: 'reconcile' } },
    ...(desired.maintenanceWindow !== undefined && setWindow(application, desired.maintenanceWindow)),
    ...(desired.rollback !== undefined && setRollback(application, desired.rollback)),
  };
}

function ofWindow({ maintenanceWindow }: Desired): ChoiceRule[] {
  if (maintenanceWindow === undefined) return [];
  return [{ Condition: '{% $otherWindow %}', Next: 'Set the maintenance window' }];
}

/**
 * AWS does not say whether this update restarts the job, as most do: so it is made when nothing runs, or when somebody
 * asks for it. It is made once: a second try would be a second restart.
 */
function ofRollback({ rollback }: Desired): ChoiceRule[] {
  if (rollback === undefined) return [];
  return [
    { Condition: jsonata`$otherRollback and $tried`, Next: 'Rollback is not set' },
    { Condition: jsonata`$otherRollback and $status = "READY"`, Next: 'Set rollback' },
    { Condition: jsonata`$otherRollback and $asked.restart = true`, Next: 'Set rollback' },
    { Condition: '{% $otherRollback %}', Next: 'Rollback waits' },
  ];
}

/** The API takes it in READY and RUNNING alone. Source: API reference, UpdateApplicationMaintenanceConfiguration. */
function setWindow(application: string, start: string): States {
  return {
    'Set the maintenance window': call(['kinesisanalyticsv2', 'updateApplicationMaintenanceConfiguration'], {
      Comment: 'It counts from the next maintenance on',
      Arguments: {
        ApplicationName: application,
        ApplicationMaintenanceConfigurationUpdate: { ApplicationMaintenanceWindowStartTimeUpdate: start },
      },
      Catch: [{ ErrorEquals: taken, Next: untilFree }],
      Next: untilFree,
    }),
  };
}

/** Source: developer guide, "Enable system rollbacks for your Managed Service for Apache Flink application". */
function setRollback(application: string, enabled: boolean): States {
  return {
    'Set rollback': call(['kinesisanalyticsv2', 'updateApplication'], {
      Comment: 'The job may restart with its state',
      Arguments: {
        ApplicationName: application,
        ConditionalToken: '{% $token %}',
        ApplicationConfigurationUpdate: {
          ApplicationSystemRollbackConfigurationUpdate: { RollbackEnabledUpdate: enabled },
        },
      },
      Assign: { tried: true },
      Catch: [{ ErrorEquals: taken, Next: untilFree }],
      Next: untilFree,
    }),
    'Rollback is not set': {
      Type: 'Fail',
      Comment: 'Somebody has to look at it',
      Error: 'UpdateFailed',
      Cause: 'System rollback was asked for and is not as it should be: the operations of the application say why',
    },
    'Rollback waits': {
      Type: 'Succeed',
      Comment: 'Until the application is stopped, or somebody asks for it',
      Output: { did: 'reconcile', waits: 'rollback' },
    },
  };
}
