// What Ref and Fn::GetAtt return of a resource in a template of CloudFormation, as far as it is written here: of other
// types and attributes nothing is said. Source: "Return values" in the document of each type,
// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/introduction.html.
import { arn, globalArn, s3Arn, type Home } from '../aws/arn';
import { dnsSuffixOf } from '../aws/regions';

/** What an attribute is made of: where the stack is, and what Ref returns. `path` is of a role. */
type MakeAttribute = (home: Home, ref: string, path: string) => string;

export interface TemplateType {
  /** The property that holds what Ref returns, where it is said; otherwise the physical id alone tells it. */
  readonly name?: string;
  /** What Ref returns of that name, where it is another text. */
  readonly refOfName?: (home: Home, name: string) => string;
  /** What Fn::GetAtt returns, by attribute. */
  readonly attributes?: Readonly<Record<string, MakeAttribute>>;
}

const itself: MakeAttribute = (_, ref) => ref;

/** The types of which flinkform knows what they are referred to by: there it is the physical id. */
export const templateTypes: Readonly<Record<string, TemplateType>> = {
  'AWS::DynamoDB::Table': {
    name: 'TableName',
    attributes: { Arn: (home, ref) => arn(home, 'dynamodb', `table/${ref}`) },
  },
  'AWS::EC2::SecurityGroup': { attributes: { GroupId: itself, Id: itself } },
  'AWS::EC2::Subnet': { attributes: { SubnetId: itself } },
  'AWS::EC2::VPC': { attributes: { VpcId: itself } },
  'AWS::IAM::ManagedPolicy': { attributes: { PolicyArn: itself } },
  'AWS::IAM::Role': {
    name: 'RoleName',
    attributes: { Arn: (home, ref, path) => globalArn(home, 'iam', `role${path}${ref}`) },
  },
  'AWS::KMS::Key': { attributes: { KeyId: itself, Arn: (home, ref) => arn(home, 'kms', `key/${ref}`) } },
  'AWS::Kinesis::Stream': { name: 'Name', attributes: { Arn: (home, ref) => arn(home, 'kinesis', `stream/${ref}`) } },
  'AWS::KinesisAnalyticsV2::Application': { name: 'ApplicationName' },
  'AWS::KinesisFirehose::DeliveryStream': {
    name: 'DeliveryStreamName',
    attributes: { Arn: (home, ref) => arn(home, 'firehose', `deliverystream/${ref}`) },
  },
  'AWS::Logs::LogGroup': {
    name: 'LogGroupName',
    attributes: { Arn: (home, ref) => arn(home, 'logs', `log-group:${ref}:*`) },
  },
  'AWS::Logs::LogStream': { name: 'LogStreamName' },
  'AWS::MSK::Cluster': { attributes: { Arn: itself } },
  'AWS::MSK::ServerlessCluster': { attributes: { Arn: itself } },
  'AWS::S3::Bucket': { name: 'BucketName', attributes: { Arn: ({ partition }, ref) => s3Arn(partition, ref) } },
  'AWS::SNS::Topic': {
    name: 'TopicName',
    refOfName: (home, name) => arn(home, 'sns', name),
    attributes: { TopicArn: itself },
  },
  'AWS::SQS::Queue': {
    name: 'QueueName',
    refOfName: (home, name) => `https://sqs.${home.region}.${dnsSuffixOf(home.partition)}/${home.accountId}/${name}`,
    attributes: { QueueUrl: itself, Arn: (home, ref) => arn(home, 'sqs', ref.slice(ref.lastIndexOf('/') + 1)) },
  },
  'AWS::SecretsManager::Secret': { attributes: { Id: itself } },
};
