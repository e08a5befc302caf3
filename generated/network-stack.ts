// Generated from schema/ by `npm run generate`. Do not edit.

/**
 * Where editors find this schema, for specs in JSON. Has no effect.
 */
export type SchemaReference = string
/**
 * The version of the spec's shape.
 */
export type APIVersion = "flinkform/v1"
/**
 * What the spec describes.
 */
export type Kind = "Network"
/**
 * The prefix of every AWS name. Changing it replaces the application and loses its state.
 */
export type ApplicationName = string
/**
 * Becomes part of every AWS name, so that environments can share an account. `prod`, `production`, `prd` and `live`, alone or as a word of the name (`prod-eu`, but not `pre-prod`), are production: stricter checks, and protection against deletion.
 */
export type Environment = string
/**
 * Text of at most 256 characters.
 */
export type TagValue = string
/**
 * An AWS Region code. One that is newer than this release of flinkform needs `aws.partition` beside it.
 */
export type Region = string
/**
 * An AWS account id: twelve digits, in quotes so that it stays text.
 */
export type AccountId = string
/**
 * The partition of a Region that is newer than this release of flinkform. Beside a Region that flinkform knows it has no effect, and must be right.
 */
export type Partition = ("aws" | "aws-cn" | "aws-us-gov" | "aws-iso" | "aws-iso-b" | "aws-iso-e" | "aws-iso-f" | "aws-eusc")
/**
 * Where Terraform keeps its state. Without it no backend is written, and Terraform keeps the state in a local file in the folder of the stack.
 */
export type Backend = (S3Backend | LocalBackend)
/**
 * Always `s3`.
 */
export type S3BackendType = "s3"
/**
 * The name of an S3 bucket: 3 to 63 lower-case letters, digits, dots and hyphens.
 */
export type BucketName = string
/**
 * The key of the state object.
 */
export type StateKey = string
/**
 * The ARN of a KMS key (not of an alias: IAM policies match keys only).
 */
export type KMSKeyARN = string
/**
 * Locks the state with an object beside it. Needs Terraform 1.10.
 */
export type UseLockfile = boolean
/**
 * Locks the state with a DynamoDB table, the older way.
 */
export type LockTable = string
/**
 * Always `local`.
 */
export type LocalBackendType = "local"
/**
 * The state file, relative to the stack's folder.
 */
export type StatePath = string
/**
 * The ARN of an IAM role.
 */
export type RoleARN = string
/**
 * An IPv4 range from /16 to /28, such as 10.20.0.0/16: the bits after the prefix are zero.
 */
export type CIDRBlock = string
/**
 * The id of an IPv4 pool.
 */
export type IPAMPool = string
/**
 * The length of the prefix: 16 is 65,536 addresses.
 */
export type NetmaskLength = number
/**
 * Further IPv4 ranges of the VPC, for what `privateCidr` names, or for what others put into the VPC.
 * 
 * @minItems 1
 * @maxItems 4
 */
export type SecondaryCIDRBlocks = CIDRBlock[]
/**
 * One of `secondaryCidrs`: the private subnets are its eighths, where addresses of the first range are scarce.
 */
export type CIDRBlockOfThePrivateSubnets = string
/**
 * A letter, `a` for eu-west-1a in eu-west-1, or an id such as euw1-az1.
 */
export type Zone = string
/**
 * The Availability Zones, by the letter of their name or by their id, which is the same in all accounts. A list and not a number: which zones a number means changes with time, and would replace subnets.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type ZonesOfTheVPC = Zone[]
/**
 * Whether there are any.
 */
export type FlowLogsEnabled = boolean
/**
 * Which traffic is written: what was rejected, what was accepted, or all.
 */
export type Traffic = ("reject" | "accept" | "all")
/**
 * How long the log is kept: one of the periods that CloudWatch knows.
 */
export type RetentionOfALog = ("1d" | "3d" | "5d" | "7d" | "14d" | "30d" | "60d" | "90d" | "120d" | "150d" | "180d" | "365d" | "400d" | "545d" | "731d" | "1096d" | "1827d" | "2192d" | "2557d" | "2922d" | "3288d" | "3653d")
/**
 * Of the private subnets. `default` leaves them the VPC's own, which allows everything. `ephemeral` gives them one that takes from outside the VPC nothing but answers, on the ports 1024 to 65535; nothing finer works, as network ACLs know no connections.
 */
export type NetworkACL = ("default" | "ephemeral")
/**
 * The address of a server.
 */
export type DNSServer = string
/**
 * One to four IPv4 addresses.
 * 
 * @minItems 1
 * @maxItems 4
 */
export type DNSServers = DNSServer[]
/**
 * What a name without a dot is looked up in.
 */
export type Domain = string
/**
 * The VPC of `subnets`. Needed for what is created in it: a security group, endpoints.
 */
export type IdOfTheVPC = string
/**
 * The IPv4 address ranges of the existing VPC, which the rules of a created security group name.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type CIDRBlocks = CIDRBlock[]
/**
 * The id of a subnet.
 */
export type SubnetId = string
/**
 * 1 to 16 existing private subnets of one VPC, in at least two Availability Zones. If another account shares them, its id goes into `subnetOwner`.
 * 
 * @minItems 1
 * @maxItems 16
 */
export type Subnets = SubnetId[]
/**
 * The account that shares the subnets with the application's, through AWS Resource Access Manager: their ARNs, which the execution role must be allowed, have its id. Without it the subnets are of the application's own account.
 */
export type SubnetOwner = string
/**
 * The id of a security group.
 */
export type SecurityGroupId = string
/**
 * 1 to 5 existing security groups of the same VPC. Without them one is created, with rules for exactly what the application needs.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type SecurityGroups = SecurityGroupId[]
/**
 * The id of a route table.
 */
export type RouteTableId = string
/**
 * The route tables of the existing `subnets`: gateway endpoints, for S3 and DynamoDB, are routes in them.
 * 
 * @minItems 1
 * @maxItems 16
 */
export type RouteTables = RouteTableId[]
/**
 * The name of a network that is a stack of its own (`kind: Network`), with its environment: `core-prod`. Its contract is read from the parameter `/flinkform/network/core-prod` of the application's account and Region. Give this or `vpc`.
 */
export type SharedNetwork = string
/**
 * The zones of the shared network that the application stands in, as that network calls them. A list, for a zone that is added there must not restart the job.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type ZonesInASharedNetwork = Zone[]
/**
 * 1 to 5 existing security groups of its VPC. Without them one is created, with rules for exactly what the application needs.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type SecurityGroupsInASharedNetwork = SecurityGroupId[]
/**
 * How the application leaves its subnets. `endpoints`: by VPC endpoints for exactly the services that it needs, and no way to the internet. `nat`: by NAT gateways, with gateway endpoints (which cost nothing) for S3 and DynamoDB. `none`: nothing is created. Of a created VPC the default is `endpoints`; of an existing one `none`, as it has its ways already.
 */
export type Egress = ("endpoints" | "nat" | "none")
/**
 * Whether each zone has a gateway of its own. One gateway for all costs less, and its zone's failure cuts off the others. Without it: true in production, false elsewhere.
 */
export type OneForEachZone = boolean
/**
 * The allocation id of an Elastic IP address.
 */
export type AllocationId = string
/**
 * Existing Elastic IP addresses, one for each gateway in the order of `zones`, where partners have them in their allow-lists already.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type Addresses = AllocationId[]
/**
 * The name that VPC endpoints have for a service of AWS.
 */
export type Service = ("dynamodb" | "dynamodb-streams" | "events" | "glue" | "kinesis-firehose" | "kinesis-streams" | "kms" | "lakeformation" | "lambda" | "logs" | "monitoring" | "redshift-data" | "s3" | "s3tables" | "secretsmanager" | "sns" | "sqs" | "states" | "sts")
/**
 * Services that the code of the job calls, by the names that endpoints have for them.
 * 
 * @minItems 1
 */
export type FurtherServices = Service[]
/**
 * Services that get no endpoint although they are needed, because the VPC has one already. AWS refuses a second one with private DNS.
 * 
 * @minItems 1
 */
export type LeftOutServices = Service[]
/**
 * Who may use the endpoints of a service that takes a policy. `role`: the execution role, for what its own policy allows. `account`: all of the stack's account. `organization`: all of the organization, for what belongs to it. `open`: no policy, which allows everything. Without it: `role` in a VPC that is created for one application, `account` elsewhere.
 */
export type EndpointPolicy = ("role" | "account" | "organization" | "open")
/**
 * The id of the organization that `policy: organization` lets through.
 */
export type Organization = string
/**
 * The Terraform address of the resource; `flinkform plan` lists them.
 */
export type OverrideAddress = string
/**
 * Why the spec has no better way. Shown in every report.
 */
export type OverrideReason = string
/**
 * `add` sets or inserts, `replace` changes what is there, `remove` takes it away.
 */
export type OperationName = ("add" | "replace" | "remove")
/**
 * A JSON Pointer into the resource's arguments.
 */
export type OperationPath = string
/**
 * The value for `add` and `replace`: any JSON.
 */
export type OperationValue = unknown
/**
 * What to change, in order.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type Operations = OverrideOperation[]
/**
 * The escape hatch: changes to the compiled Terraform, each with its reason.
 * 
 * @maxItems 100
 */
export type Overrides = Override[]

/**
 * A network that is a stack of its own, for many applications: each says `network: { from: NAME }`.
 */
export interface NetworkStack {
$schema?: SchemaReference
apiVersion: APIVersion
kind: Kind
metadata: Metadata
aws: AWS
spec: Network
overrides?: Overrides
}
/**
 * What the application is called and where it belongs.
 */
export interface Metadata {
name: ApplicationName
environment?: Environment
tags?: Tags
}
/**
 * AWS tags, put on every resource. At most 50.
 */
export interface Tags {
[k: string]: TagValue
}
/**
 * The account and Region, and where Terraform keeps its state.
 */
export interface AWS {
region: Region
accountId: AccountId
partition?: Partition
backend?: Backend
deployRole?: RoleARN
}
/**
 * State in an S3 bucket.
 */
export interface S3Backend {
type: S3BackendType
bucket: BucketName
key: StateKey
region?: Region
kmsKey?: KMSKeyARN
useLockfile?: UseLockfile
dynamodbTable?: LockTable
}
/**
 * State in a local file.
 */
export interface LocalBackend {
type: LocalBackendType
path?: StatePath
}
/**
 * Where the application's network interfaces stand. Without it the application runs outside any VPC and reaches public AWS endpoints.
 */
export interface Network {
vpc?: VPC
from?: SharedNetwork
zones?: ZonesInASharedNetwork
securityGroups?: SecurityGroupsInASharedNetwork
subnetOwner?: SubnetOwner
egress?: Egress
nat?: NAT
endpoints?: Endpoints
}
/**
 * The VPC of the application: give exactly one of `create` and `subnets`. In a VPC the application has no internet access of its own.
 */
export interface VPC {
create?: VPCCreation
id?: IdOfTheVPC
cidrs?: CIDRBlocks
subnets?: Subnets
subnetOwner?: SubnetOwner
securityGroups?: SecurityGroups
routeTables?: RouteTables
}
/**
 * A VPC with a private subnet in each zone; with `egress: nat` also a public one for the NAT gateway. The range is cut into eight blocks, one for each zone by its letter, so that another zone moves nothing: the private subnet is the first half of its block, and /28 subnets follow it. Give exactly one of `cidr` and `ipam`.
 */
export interface VPCCreation {
cidr?: CIDRBlock
ipam?: IPAM
secondaryCidrs?: SecondaryCIDRBlocks
privateCidr?: CIDRBlockOfThePrivateSubnets
zones: ZonesOfTheVPC
flowLogs?: FlowLogs
networkAcl?: NetworkACL
dns?: DNS
}
/**
 * Takes the range of the VPC out of a pool of Amazon VPC IP Address Manager.
 */
export interface IPAM {
pool: IPAMPool
netmask: NetmaskLength
}
/**
 * What the VPC's interfaces send and take, in a log group of its own. Of a path that is missing they are often the only trace.
 */
export interface FlowLogs {
enabled?: FlowLogsEnabled
traffic?: Traffic
retention?: RetentionOfALog
}
/**
 * DNS servers of your own for the VPC, in place of AWS's resolver. They must forward the names of AWS and of private zones to it (the second address of the VPC), or endpoints are not found.
 */
export interface DNS {
servers: DNSServers
domain?: Domain
}
/**
 * The NAT gateways of `egress: nat`. Their addresses are outputs, for the allow-lists of partners.
 */
export interface NAT {
perZone?: OneForEachZone
addresses?: Addresses
}
/**
 * The VPC endpoints of `egress: endpoints` follow from sources, sinks and settings. What the code calls beside them is added here.
 */
export interface Endpoints {
add?: FurtherServices
omit?: LeftOutServices
policy?: EndpointPolicy
organization?: Organization
}
/**
 * RFC 6902 operations on the arguments of one compiled resource.
 */
export interface Override {
address: OverrideAddress
reason: OverrideReason
operations: Operations
}
/**
 * One RFC 6902 operation; paths begin at the resource's arguments. Values are literal: they are never evaluated by Terraform.
 */
export interface OverrideOperation {
op: OperationName
path: OperationPath
value?: OperationValue
}
