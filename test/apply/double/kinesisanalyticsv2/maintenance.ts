// The maintenance window: neither a new version nor a restart.
import { inUse, isAtRest, onApplication, type Operations } from './asked';
import { maintenanceDescription } from './describe';

export const maintenance: Operations = {
  UpdateApplicationMaintenanceConfiguration: onApplication<{
    ApplicationMaintenanceConfigurationUpdate: { ApplicationMaintenanceWindowStartTimeUpdate: string };
  }>(async (application, { ApplicationMaintenanceConfigurationUpdate: update }) => {
    if (!isAtRest(application)) return inUse(application);
    application.maintenanceStart = update.ApplicationMaintenanceWindowStartTimeUpdate;
    const ApplicationMaintenanceConfigurationDescription = maintenanceDescription(application);
    return { answer: { ApplicationARN: application.arn, ApplicationMaintenanceConfigurationDescription } };
  }),
};
