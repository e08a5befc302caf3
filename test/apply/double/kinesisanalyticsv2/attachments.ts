// A logging option and a VPC configuration come and go by operations of their own, each of which is a new version.
import { type Application, settingsOf } from './application';
import { notFound, onApplication, type Operations, type Outcome, type Versioned, whenCurrent } from './asked';
import { loggingDescriptions, vpcDescription } from './describe';
import { restartWith, runOfAnUpdate } from './job';
import { cannotUseVpc, findVpc, invalidArgument, missingLogStream } from './limits';
import type { Moto } from '../moto';
import type { VpcConfiguration } from './requests';

export const attachments: Operations = {
  AddApplicationCloudWatchLoggingOption: onApplication<
    Versioned & { CloudWatchLoggingOption: { LogStreamARN: string } }
  >(async (application, request, { place, moto }) =>
    whenCurrent(application, request, async () => {
      const { LogStreamARN: stream } = request.CloudWatchLoggingOption;
      if (application.logging.length > 0)
        return invalidArgument('The application has a CloudWatch logging option already');
      const missing = await missingLogStream(place, stream, moto);
      if (missing !== undefined) return missing;
      return attached(
        moto,
        application,
        'AddApplicationCloudWatchLoggingOption',
        (id) => application.logging.push({ id, stream }),
        () => ({ CloudWatchLoggingOptionDescriptions: loggingDescriptions(application) }),
      );
    }),
  ),

  DeleteApplicationCloudWatchLoggingOption: onApplication<Versioned & { CloudWatchLoggingOptionId: string }>(
    async (application, request, { moto }) =>
      whenCurrent(application, request, async () => {
        const rest = application.logging.filter(({ id }) => id !== request.CloudWatchLoggingOptionId);
        if (rest.length === application.logging.length) return notFound(request.CloudWatchLoggingOptionId);
        return attached(
          moto,
          application,
          'DeleteApplicationCloudWatchLoggingOption',
          () => (application.logging = rest),
          () => ({ CloudWatchLoggingOptionDescriptions: loggingDescriptions(application) }),
        );
      }),
  ),

  AddApplicationVpcConfiguration: onApplication<Versioned & { VpcConfiguration: VpcConfiguration }>(
    async (application, request, { place, moto }) =>
      whenCurrent(application, request, async () => {
        const { SubnetIds: subnets, SecurityGroupIds: securityGroups } = request.VpcConfiguration;
        if (application.vpc.length > 0) return invalidArgument('The application has a VPC configuration already');
        const vpcId = await findVpc(place, subnets, securityGroups, moto);
        if (typeof vpcId !== 'string') return vpcId;
        const lacking = await cannotUseVpc(place, application.role, 'enter', moto);
        if (lacking !== undefined) return lacking;
        return attached(
          moto,
          application,
          'AddApplicationVpcConfiguration',
          (id) => application.vpc.push({ id, vpcId, subnets, securityGroups }),
          () => ({ VpcConfigurationDescription: application.vpc.map(vpcDescription)[0] }),
        );
      }),
  ),

  DeleteApplicationVpcConfiguration: onApplication<Versioned & { VpcConfigurationId: string }>(
    async (application, request, { place, moto }) =>
      whenCurrent(application, request, async () => {
        const rest = application.vpc.filter(({ id }) => id !== request.VpcConfigurationId);
        if (rest.length === application.vpc.length) return notFound(request.VpcConfigurationId);
        const lacking = await cannotUseVpc(place, application.role, 'leave', moto);
        if (lacking !== undefined) return lacking;
        return attached(
          moto,
          application,
          'DeleteApplicationVpcConfiguration',
          () => (application.vpc = rest),
          () => ({}),
        );
      }),
  ),
};

/**
 * Adding or removing a logging option or VPC configuration is a version of its own, and restarts a running application.
 * Nobody documents what becomes of the run configuration then; it is taken for an update like any other.
 */
async function attached(
  moto: Moto,
  application: Application,
  operation: string,
  change: (id: string) => unknown,
  described: () => Record<string, unknown>,
): Promise<Outcome> {
  if (application.status === 'RUNNING') application.previous = settingsOf(application);
  const changeAll = (): void => {
    change(`${application.version}.1`);
    application.run = application.run && runOfAnUpdate;
  };
  const OperationId = await restartWith(application, operation, changeAll, moto);
  return {
    answer: { ApplicationARN: application.arn, ApplicationVersionId: application.version, OperationId, ...described() },
  };
}
