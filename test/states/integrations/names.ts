// How Step Functions' AWS SDK integrations call things: PascalCase of what the AWS SDK for Java calls them, so that an
// acronym at the beginning is a word like any other: RDS' `DBInstanceIdentifier` is `DbInstanceIdentifier`, and
// `OKActions` of CloudWatch is `OkActions`.
// https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html

/** A member or an error of an API model as state machines call it. */
export function integrationName(name: string): string {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return capital.replace(/^[A-Z]+(?=[A-Z][a-z]|$)/, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** "Always include the Exception suffix", also where the API's own name has none (the same page). */
export function errorName(prefix: string, shape: string): string {
  return `${prefix}.${integrationName(shape.replace(/Exception$/, ''))}Exception`;
}

/**
 * What an error is called that the API model of the service does not have, such as ThrottlingException of Managed
 * Service for Apache Flink: the SDK has one class for all of them, as EC2's are all `Ec2.Ec2Exception`.
 */
export function unknownErrorName(prefix: string): string {
  return `${prefix}.${prefix}Exception`;
}
