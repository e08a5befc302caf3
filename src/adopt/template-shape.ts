// The properties of a template of CloudFormation, and which argument of Terraform says the same. Source:
// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_KinesisAnalyticsV2.html, AWS_IAM.html and
// AWS_Logs.html.
import { applicationDetail } from './application-shape';
import type { Rule, Shape } from './translate';

/** How a template calls what the API describes; any other name is the same without `Description`. */
const calledInTemplate: Readonly<Record<string, string>> = {
  ApplicationDescription: 'ApplicationDescription',
  EnvironmentPropertyDescriptions: 'EnvironmentProperties',
  PropertyGroupDescriptions: 'PropertyGroups',
  S3ApplicationCodeLocationDescription: 'S3ContentLocation',
  VpcConfigurationDescriptions: 'VpcConfigurations',
};

function inTemplate(shape: Shape): Shape {
  return Object.fromEntries(
    Object.entries(shape).map(([key, rule]) => {
      const name = Object.hasOwn(calledInTemplate, key) ? calledInTemplate[key] : key.replace(/Description$/, '');
      return [String(name), inside(rule)];
    }),
  );
}

function inside(rule: Rule): Rule {
  if (typeof rule !== 'object' || rule === null || 'map' in rule) return rule;
  return { ...rule, of: inTemplate(rule.of) };
}

export const templateApplication: Shape = {
  ...inTemplate(applicationDetail),
  // How a job is restored when CloudFormation updates it: what it was last restored from is another thing.
  RunConfiguration: null,
  // Told with those of the stack.
  Tags: null,
};

export const templateRole: Shape = {
  AssumeRolePolicyDocument: null,
  Description: 'description',
  ManagedPolicyArns: null,
  MaxSessionDuration: 'max_session_duration',
  Path: 'path',
  PermissionsBoundary: 'permissions_boundary',
  Policies: null,
  RoleName: null,
  Tags: null,
};

export const templateLogGroup: Shape = {
  KmsKeyId: 'kms_key_id',
  LogGroupClass: 'log_group_class',
  LogGroupName: null,
  RetentionInDays: 'retention_in_days',
  Tags: null,
};
