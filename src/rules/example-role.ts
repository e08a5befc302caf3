// The execution role of the example application, with the statements that an example is about.
import type { TerraformJson } from './rule';

export const exampleTrust: TerraformJson = {
  Effect: 'Allow',
  Action: 'sts:AssumeRole',
  Principal: { Service: 'kinesisanalytics.amazonaws.com' },
  Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
};

/** Resources: the role `orders` and its policy. */
export function exampleRole(statements: readonly TerraformJson[], trust: TerraformJson = exampleTrust): TerraformJson {
  return {
    aws_iam_role: { orders: { name: 'orders', assume_role_policy: policyText([trust]) } },
    aws_iam_role_policy: {
      orders: { name: 'orders', role: '${aws_iam_role.orders.name}', policy: policyText(statements) },
    },
  };
}

/** The application runs as that role. */
export const asExampleRole: TerraformJson = { service_execution_role: '${aws_iam_role.orders.arn}' };

export function allowing(actions: readonly string[], ...resources: readonly string[]): TerraformJson {
  return { Effect: 'Allow', Action: actions, Resource: resources };
}

function policyText(statements: readonly TerraformJson[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
