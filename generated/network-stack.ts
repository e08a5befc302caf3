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
 * Becomes part of every AWS name, so that environments can share an account; `naming` says where. `prod`, `production`, `prd` and `live`, alone or as a word of the name (`prod-eu`, but not `pre-prod`), are production: stricter checks, and protection against deletion.
 */
export type Environment = string
/**
 * What the application belongs to, for `naming`.
 */
export type Project = string
/**
 * How the prefix of every AWS name, which is the name of the stack, is made of `{name}`, `{environment}` and `{project}`: `{name}-{environment}` without it. Where there is no environment, its hyphen goes as well. Changing it replaces what has the names, the application with its state among it.
 */
export type Naming = string
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
 * The VPC of `subnets`, or that in which `find` looks for subnets by their tags. Needed for what is created in it: a security group, endpoints.
 */
export type IdOfTheVPC = string
/**
 * All IPv4 address ranges of the existing VPC. The endpoints that are created in it take HTTPS from them, for their names lead all of the VPC there; rules of a created security group name them.
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
 * How many subnets are found, exactly. Those of one Availability Zone count like others.
 */
export type NumberOfSubnets = number
/**
 * The whole value, in capitals and small letters as they are.
 */
export type SoughtValue = string
/**
 * The name of a parameter of Systems Manager, of the type String for one id and StringList for several.
 */
export type ParameterName = string
/**
 * 1 to 5 parameters, each with the id of one security group. Without them, and without `securityGroups` beside `find`, one is created.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type ParametersOfSecurityGroups = ParameterName[]
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
 * The route tables of the existing subnets: gateway endpoints, peerings and transit gateways are routes in them. Of subnets that are found (`find`) the tables are found as well, where each subnet is associated with one.
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
 * A letter or an id; of a network of subnets that exist, the number of one in its list.
 */
export type ZoneOfASharedNetwork = string
/**
 * The zones of the shared network that the application stands in, as that network calls them. A list, for a zone that is added there must not restart the job.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type ZonesInASharedNetwork = ZoneOfASharedNetwork[]
/**
 * 1 to 5 existing security groups of its VPC. Without them one is created, with rules for exactly what the application needs.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type SecurityGroupsInASharedNetwork = SecurityGroupId[]
/**
 * How the application leaves its subnets. `endpoints`: by VPC endpoints for exactly the services that it needs, and no way to the internet. `nat`: by NAT gateways, with gateway endpoints (which cost nothing) for S3 and DynamoDB. `transit`: by the transit gateway, behind which a hub has inspection and endpoints. `none`: nothing is created. Of a created VPC the default is `endpoints`; of an existing one `none`, as it has its ways already.
 */
export type Egress = ("endpoints" | "nat" | "transit" | "none")
/**
 * Whether each zone has a gateway of its own. One gateway for all costs less, and its zone's failure cuts off the others. Without it: true in production, false elsewhere.
 */
export type OneForEachZone = boolean
/**
 * Where the one gateway for all zones stands. Without it: in the first of `zones`, so that a zone named before it moves the gateway, and what leaves has another public address. Another zone is another gateway.
 */
export type ZoneOfTheNATGateway = string
/**
 * The allocation id of an Elastic IP address.
 */
export type AllocationId = string
/**
 * The name that VPC endpoints have for a service of AWS.
 */
export type Service = ("aps-workspaces" | "athena" | "bedrock-runtime" | "dynamodb" | "dynamodb-streams" | "events" | "glue" | "kinesis-firehose" | "kinesis-streams" | "kms" | "lakeformation" | "lambda" | "logs" | "monitoring" | "rds-data" | "redshift-data" | "s3" | "s3tables" | "sagemaker.runtime" | "secretsmanager" | "sns" | "sqs" | "ssm" | "states" | "sts" | "timestream.ingest-cell1" | "timestream.ingest-cell2" | "timestream.ingest-cell3" | "timestream.ingest-cell4" | "timestream.ingest-cell5" | "timestream.ingest-cell6" | "timestream.ingest-cell7" | "timestream.ingest-cell8" | "timestream.query-cell1" | "timestream.query-cell2" | "timestream.query-cell3" | "timestream.query-cell4" | "timestream.query-cell5" | "timestream.query-cell6" | "timestream.query-cell7" | "timestream.query-cell8")
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
 * A letter or an id.
 */
export type ZoneOfTheEndpoints = string
/**
 * Those of the created VPC's zones in which the interface endpoints stand, as `vpc.create.zones` names them; the names of services lead there from all others. Without it: all, each paid by the hour. Leave a zone out where AWS does not offer one of the services in it.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type ZonesOfTheEndpoints = ZoneOfTheEndpoints[]
/**
 * The id of a subnet.
 */
export type SubnetOfTheEndpoints = string
/**
 * The subnets of the existing VPC in which the interface endpoints stand, one in a zone; the application reaches them from its own. Without it: those of the application, of which AWS refuses two in one zone.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type SubnetsOfTheEndpoints = SubnetOfTheEndpoints[]
/**
 * How many subnets are found, exactly: one in a zone.
 */
export type NumberOfSubnetsForEndpoints = number
/**
 * Who may use the endpoints of a service that takes a policy. `role`: the execution role, for what its own policy allows. `account`: all of the stack's account. `organization`: all of the organization, for what belongs to it. `open`: no policy, which allows everything. Without it: `role` in a VPC that is created for one application, `account` in one that is created for many, `open` in one that exists, where others use the endpoints too. Images of ECR come from buckets of AWS, which only `open` lets through.
 */
export type EndpointPolicy = ("role" | "account" | "organization" | "open")
/**
 * The id of the organization that `policy: organization` lets through.
 */
export type Organization = string
/**
 * The name of the service, which its owner tells. Another one takes a new endpoint, which is there before the old one goes. With `privateDns`, change it in two steps where both services have the same private name, which a VPC gives to one endpoint: apply `acceptance: pending` with the new service first, which leaves the name out.
 */
export type EndpointService = string
/**
 * Where the service is, if that is not the application's Region: its owner must offer it to this one, and whoever deploys needs `vpce:AllowMultiRegion`.
 */
export type RegionOfTheService = string
/**
 * A letter or an id.
 */
export type ZoneOfTheEndpoint = string
/**
 * Those of the created VPC's zones in which the endpoint stands, as `vpc.create.zones` names them. Without it: those of `providerZones` where both are ids, or else all.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type ZonesOfTheEndpoint = ZoneOfTheEndpoint[]
/**
 * The id of a subnet.
 */
export type SubnetOfTheEndpoint = string
/**
 * Those of the existing VPC's subnets in which the endpoint stands, at most one in each zone. Without it: all of `vpc.subnets`.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type SubnetsOfTheEndpoint = SubnetOfTheEndpoint[]
/**
 * The id of a zone.
 */
export type ZoneOfTheProvider = string
/**
 * The ids of the zones in which the service is offered, which its owner tells; letters mean other zones in another account. An endpoint can stand in these only. Of zones that the VPC names by letter Terraform compares the ids before it creates the endpoint.
 * 
 * @minItems 1
 * @maxItems 8
 */
export type ZonesOfTheProvider = ZoneOfTheProvider[]
/**
 * A TCP port.
 */
export type PortOfTheService = number
/**
 * The TCP ports on which the service is reached: of Kafka that of the bootstrap servers, and those that the brokers name.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type PortsOfTheService = PortOfTheService[]
/**
 * The lowest.
 */
export type FirstPort = number
/**
 * The highest.
 */
export type LastPort = number
/**
 * Ports from one to another, as where each broker has one.
 * 
 * @minItems 1
 * @maxItems 10
 */
export type RangesOfPorts = PortRange[]
/**
 * The domain under which clients name the service: becomes a private zone of the VPC with `records` that lead to the endpoint. What the zone does not have is found nowhere else.
 */
export type DomainOfTheService = string
/**
 * One zone of the endpoint, to which the name leads: of a created VPC as `vpc.create.zones` names it, of an existing one by its letter.
 */
export type ZoneOfTheRecord = string
/**
 * Whether the VPC knows the service by the private name that its owner has verified. AWS takes it when the endpoint is accepted, so it is switched on as `acceptance` says.
 */
export type PrivateDNSOfTheService = boolean
/**
 * Who accepts the endpoint, and whether that is done. `pending`: its owner has to, and nothing connects until then. `accepted`: the owner has. `automatic`: the service takes each endpoint by itself, as its owner tells. `terraform`: Terraform accepts it, in the account of the service, where this stack or `role` may.
 */
export type AcceptanceOfTheEndpoint = ("pending" | "accepted" | "automatic" | "terraform")
/**
 * With `acceptance: terraform`: the account that owns the service; without it the application's own. It stays for one apply when `acceptance` becomes another, in another Region or account: Terraform forgets there what it has accepted.
 */
export type AccountOfTheService = string
/**
 * With `acceptance: terraform`: a role of the service's account that Terraform assumes to accept the endpoint, and to reject it when it goes. It stays for one apply when `acceptance` becomes another.
 */
export type RoleThatAccepts = string
/**
 * The first of two steps to remove an entry that Terraform accepts in another Region or through `role`: with `remove: true` all of it goes, while Terraform still knows where. Take the entry out after that apply.
 */
export type RemoveTheEndpoint = boolean
/**
 * A name, or `*.` and a domain.
 */
export type HostOfTheService = string
/**
 * The host names that lead to the endpoint: whole ones, or `*.` and what they end in. With `domain` they follow from the records.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type HostsOfTheService = HostOfTheService[]
/**
 * The TCP port that clients connect to.
 */
export type PortOfTheListener = number
/**
 * The TCP port on which the targets listen. Without it that of the listener.
 */
export type PortOfTheTargets = number
/**
 * A private IPv4 address.
 */
export type Target = string
/**
 * IPv4 addresses in the VPC, or private ones that it reaches by peering, a Transit Gateway or Direct Connect.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type Targets = Target[]
/**
 * What is tried: a connection, or a request.
 */
export type ProtocolOfTheCheck = ("tcp" | "http" | "https")
/**
 * The TCP port that is tried. Without it that of the targets.
 */
export type PortOfTheCheck = number
/**
 * What is asked for, with `http` and `https`.
 */
export type PathOfTheCheck = string
/**
 * Seconds from one try to the next, 5 to 300.
 */
export type IntervalOfTheCheck = number
/**
 * How many tries in a row say that a target works, or works no more: 2 to 10.
 */
export type ThresholdOfTheCheck = number
/**
 * An account, an ARN, or `*`.
 */
export type Principal = string
/**
 * Who may connect: accounts by their ids, roles and users by their ARNs, `*` for everyone. Without it nobody.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type Principals = Principal[]
/**
 * Whether somebody must accept each endpoint by hand.
 */
export type Acceptance = boolean
/**
 * Regions from which the service can be reached beside its own. Whoever deploys needs `vpce:AllowMultiRegion`. Taking the list out takes no Region away: for that, name the service's own alone.
 * 
 * @minItems 1
 * @maxItems 40
 */
export type RegionsOfConsumers = Region[]
/**
 * A public domain name of yours by which consumers may know the service: `*.` before it for all names below. AWS asks for a TXT record as proof, which is an output where `privateNameZone` is not given. Another name replaces it; taking the key out does not.
 */
export type PrivateName = string
/**
 * The id of the public hosted zone of `privateName` or of a domain above it, in Route 53: Terraform writes the TXT record there, and then has AWS verify the name, which takes up to some ten minutes. Another name takes two applies: the second one writes its record and has it verified.
 */
export type ZoneOfThePrivateName = string
/**
 * Whether each zone of the load balancer reaches the targets of all zones. Without it a client in a zone where a listener has no target is refused.
 */
export type CrossZoneBalancing = boolean
/**
 * An IPv4 range.
 */
export type RangeOfClients = string
/**
 * IPv4 ranges of the consumers' VPCs from which the load balancer takes connections. Without it from every endpoint that is accepted, whose addresses may be anything.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type AddressesOfClients = RangeOfClients[]
/**
 * Whether AWS refuses to delete the load balancer, and Terraform to destroy the service, whose name consumers have in their configuration. Without it: true in production, false elsewhere.
 */
export type DeletionProtectionOfTheLoadBalancer = boolean
/**
 * The id of an existing gateway in the application's Region.
 */
export type TransitGatewayId = string
/**
 * The account that shares the existing gateway through AWS Resource Access Manager. It alone can associate and propagate: what it must do is in the output `transit_gateway_handover`. Without it the gateway is of the application's own account.
 */
export type OwnerOfTheGateway = string
/**
 * The ARN of the share by which `owner` shares the gateway, where an invitation waits to be accepted. Within one organisation there is none.
 */
export type ResourceShareToAccept = string
/**
 * The autonomous system number of the existing gateway, which nothing but checks read: those of customer gateways and Direct Connect gateways must be others.
 */
export type ASNOfTheExistingGateway = number
/**
 * The private autonomous system number of the gateway: 64512 to 65534, or 4200000000 to 4294967294.
 */
export type ASNOfTheGateway = number
/**
 * A name in `attachments`.
 */
export type TargetOfAStaticRoute = string
/**
 * A CIDR block such as 10.8.0.0/16: the bits after the prefix are zero.
 */
export type IPv4Range = string
/**
 * IPv4 ranges whose traffic is dropped, whatever the table learns of wider ones.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type BlackholeRoutes = IPv4Range[]
/**
 * One of `routeTables`, for attachments that no `routeTable` is said for, those of Direct Connect gateways and of other accounts among them. Where there is one table, it is that.
 */
export type DefaultRouteTable = string
/**
 * Whether attachments of accounts that the gateway is shared with need nobody's consent.
 */
export type AutomaticAcceptance = boolean
/**
 * The id of the attachment.
 */
export type AttachmentId = string
/**
 * Whether the attachment of another account is accepted here; not with `acceptAttachments`.
 */
export type AcceptanceByTheGateway = boolean
/**
 * The table that traffic from the attachment is looked up in: an id of an existing gateway, a name in `create.routeTables` of a created one.
 */
export type RouteTableOfTheGateway = string
/**
 * The tables that have routes to what the attachment leads to: by propagation, or as static routes where it announces none.
 * 
 * @maxItems 20
 */
export type TablesThatLearnTheAttachment = RouteTableOfTheGateway[]
/**
 * An account id, or the ARN of an organisation or organisational unit.
 */
export type PrincipalOfTheShare = string
/**
 * Accounts by their ids; organisations and organisational units by their ARNs.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type PrincipalsOfTheShare = PrincipalOfTheShare[]
/**
 * Whether principals may be outside the organisation of the application's account.
 */
export type AccountsOutsideTheOrganisation = boolean
/**
 * The id of a subnet.
 */
export type SubnetOfTheAttachment = string
/**
 * Of an existing VPC: one subnet in each zone of the application's subnets, best of a size of /28 and with nothing else in it. In a created VPC they are created.
 * 
 * @minItems 1
 * @maxItems 8
 */
export type SubnetsOfTheAttachment = SubnetOfTheAttachment[]
/**
 * IPv4 ranges that the private route tables send to the gateway. Those of sites are there without being said, and that to everywhere is `egress: transit`.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type RoutesToTheGateway = IPv4Range[]
/**
 * Whether both directions of a connection go through the same zone: for a VPC of firewalls, not for one of applications.
 */
export type ApplianceMode = boolean
/**
 * Where the host has its addresses: IPv4 ranges that the private route tables send to the gateway.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type RangesOfAHost = IPv4Range[]
/**
 * The id of the other gateway. It is not one that is shared: only its own account accepts peerings.
 */
export type OtherTransitGateway = string
/**
 * IPv4 ranges that are reached through it: static routes in the tables of this gateway that `routeTable.propagate` names, and routes of the VPC to the gateway.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type RangesBeyondTheOtherGateway = IPv4Range[]
/**
 * A host name, or one that begins with `*.`.
 */
export type HostBeyondTheOtherGateway = string
/**
 * What of the sources and sinks is there: host names, or `*.` and what they end in.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type HostsBeyondTheOtherGateway = HostBeyondTheOtherGateway[]
/**
 * Where the other gateway is; without it in the application's Region.
 */
export type RegionOfTheOtherGateway = string
/**
 * The account that owns the other gateway; without it the application's own.
 */
export type AccountOfTheOtherGateway = string
/**
 * A role of that account that Terraform assumes to make the other side: the acceptance, the association and the routes back. Without it, in another account, they are an output for the owner.
 */
export type DeployRoleOfTheOtherGateway = string
/**
 * The id of a table: for `associate` that in which traffic from here is looked up.
 */
export type RouteTableOfTheOtherGateway = string
/**
 * Each gets a static route to each range of the VPC.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type TablesWithRoutesBack = RouteTableOfTheOtherGateway[]
/**
 * The second of two steps where the owner of the other gateway accepts: AWS associates no attachment that waits, and takes no route to it. Say it when they have done what the output says, and apply again.
 */
export type AcceptedByItsOwner = boolean
/**
 * The first of two steps to remove a peering whose other side Terraform makes through another Region or `role`: with `remove: true` all of it goes, while Terraform still knows where. Take the section out after that apply.
 */
export type RemoveThePeeringOfGateways = boolean
/**
 * The IPv4 ranges of the site, which overlap with none of the VPC's and of other sites'.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type RangesOfTheSite = IPv4Range[]
/**
 * A host name, or one that begins with `*.`.
 */
export type HostOfASite = string
/**
 * Host names of sources, sinks and registries there; of Kafka also the names that its brokers advertise. `*.corp.example.com` is every name below corp.example.com.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type HostsOfTheSite = HostOfASite[]
/**
 * The id of an existing customer gateway.
 */
export type CustomerGatewayId = string
/**
 * The public IPv4 address of the router, or of the NAT device before it.
 */
export type AddressOfTheRouter = string
/**
 * The router's autonomous system number, another than the gateway's.
 */
export type ASNOfTheSite = number
/**
 * `bgp`: the site announces its ranges. `static`: the gateway's tables get a route for each of `cidrs`.
 */
export type RoutingOfTheVPN = ("bgp" | "static")
/**
 * Galois/Counter Mode where the router knows it.
 */
export type EncryptionAlgorithm = ("AES256-GCM-16" | "AES128-GCM-16" | "AES256")
/**
 * For both phases.
 * 
 * @minItems 1
 * @maxItems 3
 */
export type EncryptionAlgorithms = EncryptionAlgorithm[]
/**
 * A hash of the SHA-2 family.
 */
export type IntegrityAlgorithm = ("SHA2-256" | "SHA2-384" | "SHA2-512")
/**
 * For both phases.
 * 
 * @minItems 1
 * @maxItems 3
 */
export type IntegrityAlgorithms = IntegrityAlgorithm[]
/**
 * The number of the group.
 */
export type DiffieHellmanGroup = (14 | 15 | 16 | 17 | 18 | 19 | 20 | 21)
/**
 * For both phases, 14 to 21: those below are weak, and the ones above that AWS knows are advised against (RFC 8247).
 * 
 * @minItems 1
 * @maxItems 8
 */
export type DiffieHellmanGroups = DiffieHellmanGroup[]
/**
 * A /30 of 169.254.0.0/16.
 */
export type InsideRange = string
/**
 * The /30 of each tunnel out of 169.254.0.0/16, first that of tunnel 1; without them AWS chooses.
 * 
 * @minItems 2
 * @maxItems 2
 */
export type InsideRanges = InsideRange[]
/**
 * Who begins: `add` waits for the router, `start` has AWS begin, for which the router has a public address.
 */
export type StartOfTheTunnels = ("add" | "start")
/**
 * AWS makes the keys, and no spec holds them. `secrets-manager` keeps them in a secret, whose ARN is an output; `standard` in the connection, and so in Terraform's state as well.
 */
export type PlaceOfThePreSharedKeys = ("secrets-manager" | "standard")
/**
 * The id of the gateway.
 */
export type DirectConnectGateway = string
/**
 * The account of the gateway: it is sent a proposal, which it must accept. Without it the gateway is of the application's own account.
 */
export type OwnerOfTheDirectConnectGateway = string
/**
 * The autonomous system number of the gateway, which nothing but a check reads: the transit gateway's must be another.
 */
export type ASNOfTheDirectConnectGateway = number
/**
 * The IPv4 ranges that are announced to the site, the VPC's among them. AWS announces nothing else, and without any nothing flows.
 * 
 * @minItems 1
 * @maxItems 200
 */
export type AllowedPrefixes = IPv4Range[]
/**
 * The address of a server.
 */
export type DNSServerOfTheSite = string
/**
 * IPv4 addresses of servers there, within `cidrs`.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type DNSServersOfTheSite = DNSServerOfTheSite[]
/**
 * A domain name.
 */
export type DomainOfTheSite = string
/**
 * The domains that are asked for there, with all names below them.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type DomainsOfTheSite = DomainOfTheSite[]
/**
 * The id of a rule.
 */
export type ResolverRule = string
/**
 * Ids of existing rules of Route 53 Resolver, of this account or shared with it, which the VPC is associated with.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type ResolverRules = ResolverRule[]
/**
 * The id of the other VPC.
 */
export type PeerVPC = string
/**
 * Its IPv4 ranges. All of them, for AWS refuses a peering when any two ranges of the two VPCs overlap: each gets a route.
 * 
 * @minItems 1
 * @maxItems 50
 */
export type CIDRBlocksOfThePeer = CIDRBlock[]
/**
 * Where the other VPC is; without it in the application's Region. Across Regions security groups cannot name each other, so that rules name ranges.
 */
export type RegionOfThePeer = string
/**
 * The account that owns the other VPC; without it the application's own.
 */
export type AccountOfThePeer = string
/**
 * A role of that account that Terraform assumes to make the peer's side: the acceptance, the routes back, the rule and the DNS option. Without it, in another account, they are an output for the owner.
 */
export type DeployRoleOfThePeer = string
/**
 * The id of a route table of the other VPC.
 */
export type RouteTableIdOfThePeer = string
/**
 * Those of the subnets that are reached: each gets a route back.
 * 
 * @minItems 1
 * @maxItems 200
 */
export type RouteTablesOfThePeer = RouteTableIdOfThePeer[]
/**
 * A host name, a wildcard for all names below one, or an IPv4 address.
 */
export type HostOfThePeer = string
/**
 * What of the sources and sinks is there: host names, `*.` and what they end in, or IPv4 addresses within `cidrs`.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type HostsOfThePeer = HostOfThePeer[]
/**
 * Whether public host names of EC2 are resolved to private addresses from the other side. Private hosted zones are not shared by it: they are associated with the VPC.
 */
export type DNSOverThePeering = boolean
/**
 * The group in front of what is reached there. It gets a rule for each port that a source or sink needs: by security group in the same Region, by range across Regions. Not in a network of many, which knows no ports: there the owner opens the group to the ranges of the VPC.
 */
export type SecurityGroupOfThePeer = string
/**
 * The first of two steps to remove a peering whose other side Terraform makes through another Region or `role`: with `remove: true` all of it goes, while Terraform still knows where. Take the section out after that apply.
 */
export type RemoveThePeering = boolean
/**
 * The code of the policy.
 */
export type WaivedRule = string
/**
 * Why it does not hold here: every report shows it.
 */
export type ReasonForTheWaiver = string
/**
 * The field of the spec (sources.orders) or the address of the resource that it is for; all findings of the rule when left out.
 */
export type TargetOfTheWaiver = string
/**
 * Who answers for it.
 */
export type OwnerOfTheWaiver = string
/**
 * The last day on which it holds for flinkform policy; afterwards it fails there. Compiling looks at no calendar: the same spec always gives the same files.
 */
export type LastDayOfTheWaiver = string
/**
 * Findings that are accepted: each becomes a note with the reason, in every report.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type Waivers = Waiver[]
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
policy?: Policy
overrides?: Overrides
}
/**
 * What the application is called and where it belongs.
 */
export interface Metadata {
name: ApplicationName
environment?: Environment
project?: Project
naming?: Naming
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
privateLink?: PrivateLink
endpointServices?: EndpointServices
transitGateway?: TransitGateway
onPremises?: SitesOnPremises
peering?: Peerings
}
/**
 * The VPC of the application: give exactly one of `create`, `subnets` and `find`. In a VPC the application has no internet access of its own.
 */
export interface VPC {
create?: VPCCreation
id?: IdOfTheVPC
cidrs?: CIDRBlocks
subnets?: Subnets
subnetZones?: ZonesOfExistingSubnets
find?: VPCSearch
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
 * The Availability Zone of each existing subnet that the network names, so that checks know of it: AWS takes one subnet of each zone for an endpoint, a load balancer or an attachment. All by letters, or all by ids.
 */
export interface ZonesOfExistingSubnets {
[k: string]: Zone
}
/**
 * Finds the existing subnets at every plan, by their tags or by parameters that another stack has written. Give exactly one of `tags` and `parameters`. A plan that finds another number than `count` is refused, so that a subnet that somebody adds does not restart the job.
 */
export interface VPCSearch {
count: NumberOfSubnets
tags?: SearchTags
parameters?: SearchParameters
}
/**
 * What the subnets are tagged with, and their VPC, of which `id` may be given beside `find` instead.
 */
export interface SearchTags {
subnets: SoughtTags
vpc?: SoughtTags
}
/**
 * Tags, all of which what is found has. EC2 takes `*`, `?` and `\` in them for wildcards, so they are not allowed here.
 */
export interface SoughtTags {
[k: string]: SoughtValue
}
/**
 * Parameters of Systems Manager in the account and Region of the application that hold the ids.
 */
export interface SearchParameters {
subnets: ParameterName
vpc?: ParameterName
securityGroups?: ParametersOfSecurityGroups
}
/**
 * The NAT gateways of `egress: nat`. Their addresses are outputs, for the allow-lists of partners.
 */
export interface NAT {
perZone?: OneForEachZone
zone?: ZoneOfTheNATGateway
addresses?: Addresses
}
/**
 * Existing Elastic IP addresses by the zone of their gateway, where partners have them in their allow-lists already.
 */
export interface Addresses {
[k: string]: AllocationId
}
/**
 * The VPC endpoints of `egress: endpoints` follow from sources, sinks and settings, and the gateway endpoints of `egress: nat` do too. What the code calls beside them is added here.
 */
export interface Endpoints {
add?: FurtherServices
omit?: LeftOutServices
zones?: ZonesOfTheEndpoints
subnets?: SubnetsOfTheEndpoints
find?: EndpointSubnetSearch
policy?: EndpointPolicy
organization?: Organization
}
/**
 * Finds the subnets of the existing VPC in which the interface endpoints stand, at every plan, in place of `subnets`. Give exactly one of `tags` and `parameter`. A plan that finds another number than `count` is refused.
 */
export interface EndpointSubnetSearch {
count: NumberOfSubnetsForEndpoints
tags?: SoughtTags
parameter?: ParameterName
}
/**
 * Endpoint services of others that the application reaches as if they stood in its VPC: Confluent Cloud, Redpanda Cloud, a partner, another team. Each entry is an interface endpoint with a security group of its own, and perhaps a private zone for the names that clients use. For services of AWS there is `egress`.
 */
export interface PrivateLink {
[k: string]: PrivateLinkEntry
}
/**
 * One endpoint service of somebody else. Its owner may have to accept the endpoint (`acceptance`), whose id is an output.
 */
export interface PrivateLinkEntry {
service: EndpointService
region?: RegionOfTheService
zones?: ZonesOfTheEndpoint
subnets?: SubnetsOfTheEndpoint
providerZones?: ZonesOfTheProvider
ports?: PortsOfTheService
portRanges?: RangesOfPorts
domain?: DomainOfTheService
records?: Records
privateDns?: PrivateDNSOfTheService
acceptance?: AcceptanceOfTheEndpoint
account?: AccountOfTheService
role?: RoleThatAccepts
remove?: RemoveTheEndpoint
hosts?: HostsOfTheService
}
/**
 * TCP ports, both ends among them.
 */
export interface PortRange {
first: FirstPort
last: LastPort
}
/**
 * The names in the zone of `domain`, before the domain: `*` for all that have no record of their own, `*.euw1-az1` for those of a zone, `b-1` for one broker, `@` for the domain itself. Without it: `*`.
 */
export interface Records {
[k: string]: Record
}
/**
 * Where a name leads. Without `zone`: to the endpoint in all its zones.
 */
export interface Record {
zone?: ZoneOfTheRecord
}
/**
 * What stands in the VPC and is offered to other VPCs and accounts over PrivateLink: each entry is an internal network load balancer with its listeners, and an endpoint service in front of it.
 */
export interface EndpointServices {
[k: string]: EndpointServiceOffer
}
/**
 * One service for others. Its name, its zones and the security group that targets must let in are outputs.
 */
export interface EndpointServiceOffer {
listeners: Listeners
principals?: Principals
acceptance?: Acceptance
regions?: RegionsOfConsumers
privateName?: PrivateName
privateNameZone?: ZoneOfThePrivateName
crossZone?: CrossZoneBalancing
clientCidrs?: AddressesOfClients
deletionProtection?: DeletionProtectionOfTheLoadBalancer
}
/**
 * One for each thing that clients must tell apart: of Kafka one for each broker, as brokers name themselves by host and port.
 */
export interface Listeners {
[k: string]: Listener
}
/**
 * A TCP port of the load balancer, and what it leads to.
 */
export interface Listener {
port: PortOfTheListener
targetPort?: PortOfTheTargets
targets: Targets
healthCheck?: HealthCheck
}
/**
 * How the load balancer knows that a target works.
 */
export interface HealthCheck {
protocol?: ProtocolOfTheCheck
port?: PortOfTheCheck
path?: PathOfTheCheck
interval?: IntervalOfTheCheck
threshold?: ThresholdOfTheCheck
}
/**
 * Attaches the VPC to a transit gateway: give exactly one of `id` and `create`. The attachment has a subnet in every zone of the VPC, and each private route table sends `routes` to the gateway. Routes back are the gateway's: it learns the VPC's ranges by `routeTable.propagate`.
 */
export interface TransitGateway {
id?: TransitGatewayId
owner?: OwnerOfTheGateway
share?: ResourceShareToAccept
asn?: ASNOfTheExistingGateway
create?: TransitGatewayCreation
subnets?: SubnetsOfTheAttachment
routes?: RoutesToTheGateway
routeTable?: RoutingOfAnAttachment
applianceMode?: ApplianceMode
hosts?: HostsBeyondTheGateway
peers?: PeersOfTheGateway
}
/**
 * A gateway of the spec's own. Without `routeTables` it has one, `main`, in which all attachments reach each other; with several only what is associated and propagated does.
 */
export interface TransitGatewayCreation {
asn?: ASNOfTheGateway
routeTables?: RouteTablesOfTheGateway
defaultRouteTable?: DefaultRouteTable
acceptAttachments?: AutomaticAcceptance
attachments?: FurtherAttachments
share?: ShareOfTheGateway
}
/**
 * Tables by name. The VPC, sites and other attachments say in their `routeTable` which they have to do with.
 */
export interface RouteTablesOfTheGateway {
[k: string]: RouteTableOfACreatedGateway
}
/**
 * What the table has besides what it learns.
 */
export interface RouteTableOfACreatedGateway {
routes?: StaticRoutes
blackholes?: BlackholeRoutes
}
/**
 * IPv4 ranges, and the name in `attachments` that each leads to.
 */
export interface StaticRoutes {
[k: string]: TargetOfAStaticRoute
}
/**
 * Attachments by name, of other VPCs of this account or of those that the gateway is shared with: accepted, associated and propagated here. They have ids once the gateway is there, so they come in a later apply than it.
 */
export interface FurtherAttachments {
[k: string]: AttachmentOfAnotherVPC
}
/**
 * An attachment that exists, or waits to be accepted.
 */
export interface AttachmentOfAnotherVPC {
id: AttachmentId
accept?: AcceptanceByTheGateway
routeTable?: RoutingOfAnAttachment
}
/**
 * The gateway's route tables that an attachment has to do with: ids of an existing gateway, names in `create.routeTables` of a created one, whose `defaultRouteTable` it is where nothing is said. What it says is what holds, whatever the gateway's default tables are.
 */
export interface RoutingOfAnAttachment {
associate: RouteTableOfTheGateway
propagate: TablesThatLearnTheAttachment
}
/**
 * Shares the created gateway through AWS Resource Access Manager. Accounts outside the organisation accept the share by its ARN, in the output `transit_gateway_share`.
 */
export interface ShareOfTheGateway {
principals: PrincipalsOfTheShare
external?: AccountsOutsideTheOrganisation
}
/**
 * Host names of sources, sinks and registries beyond the gateway, and the ranges that they have there. Security groups then name these ranges: none can be referred to by group there. `*.lake.internal` is every name below lake.internal.
 */
export interface HostsBeyondTheGateway {
[k: string]: RangesOfAHost
}
/**
 * Other transit gateways by name, mostly of other Regions, that this one is peered with. Gateways that are peered tell each other no routes: `cidrs` are static routes here, and the ranges of the VPC are static routes there.
 */
export interface PeersOfTheGateway {
[k: string]: PeerOfTheGateway
}
/**
 * One other gateway. What is in the application's account, or is reached by `role`, is made on both sides; otherwise the owner of the other gateway finds in an output what to do. Names are not resolved across: private hosted zones are associated with the VPC, or forwarded by resolver rules.
 */
export interface PeerOfTheGateway {
gateway: OtherTransitGateway
cidrs: RangesBeyondTheOtherGateway
hosts?: HostsBeyondTheOtherGateway
region?: RegionOfTheOtherGateway
account?: AccountOfTheOtherGateway
role?: DeployRoleOfTheOtherGateway
routeTable?: RoutingOfAnAttachment
peerRouteTable?: RouteTablesOfTheOtherGateway
accepted?: AcceptedByItsOwner
remove?: RemoveThePeeringOfGateways
}
/**
 * The tables of the other gateway that the peering has to do with.
 */
export interface RouteTablesOfTheOtherGateway {
associate: RouteTableOfTheOtherGateway
propagate: TablesWithRoutesBack
}
/**
 * Data centres and offices by name, which the VPC reaches over `transitGateway`.
 */
export interface SitesOnPremises {
[k: string]: Site
}
/**
 * The private route tables send its ranges to the gateway, and security groups name them for its hosts. Without `vpn` and `directConnect` the gateway reaches the site already.
 */
export interface Site {
cidrs: RangesOfTheSite
hosts?: HostsOfTheSite
vpn?: VPN
directConnect?: DirectConnect
dns?: DNSOfTheSite
}
/**
 * A Site-to-Site VPN connection of two tunnels between the transit gateway and the site's router.
 */
export interface VPN {
customerGateway: CustomerGateway
routing?: RoutingOfTheVPN
routeTable?: RoutingOfAnAttachment
tunnels?: Tunnels
presharedKeys?: PlaceOfThePreSharedKeys
}
/**
 * The site's router, as AWS knows it: give exactly one of `id` and `ip`. One without BGP has an `asn` as well, which nobody then reads: 65000.
 */
export interface CustomerGateway {
id?: CustomerGatewayId
ip?: AddressOfTheRouter
asn?: ASNOfTheSite
}
/**
 * What the two tunnels may agree on with the router. Always IKEv2, and by default only what is considered safe today.
 */
export interface Tunnels {
encryption?: EncryptionAlgorithms
integrity?: IntegrityAlgorithms
diffieHellmanGroups?: DiffieHellmanGroups
insideCidrs?: InsideRanges
startup?: StartOfTheTunnels
}
/**
 * Associates the transit gateway with an existing Direct Connect gateway. The attachment is in the default route tables of the transit gateway: `create.defaultRouteTable` of a created one.
 */
export interface DirectConnect {
gateway: DirectConnectGateway
owner?: OwnerOfTheDirectConnectGateway
asn?: ASNOfTheDirectConnectGateway
allowedPrefixes: AllowedPrefixes
}
/**
 * How names of the site are resolved in the VPC: by forwarding `domains` to `servers`, through an outbound endpoint of Route 53 Resolver in two private subnets; or by existing `rules`.
 */
export interface DNSOfTheSite {
servers?: DNSServersOfTheSite
domains?: DomainsOfTheSite
rules?: ResolverRules
}
/**
 * VPC peering connections by name. Peering is not transitive: of the other VPC only its own addresses are reached, not its NAT gateways, VPNs, gateway endpoints or further peerings.
 */
export interface Peerings {
[k: string]: Peering
}
/**
 * One other VPC. What is in the application's account, or is reached by `role`, is made on both sides; otherwise the peer's owner finds in an output what to do.
 */
export interface Peering {
vpc: PeerVPC
cidrs: CIDRBlocksOfThePeer
region?: RegionOfThePeer
account?: AccountOfThePeer
role?: DeployRoleOfThePeer
routeTables?: RouteTablesOfThePeer
hosts?: HostsOfThePeer
dns?: DNSOverThePeering
securityGroup?: SecurityGroupOfThePeer
remove?: RemoveThePeering
}
/**
 * What of the policies does not hold here, and why. What AWS refuses or what cannot work is no policy, and cannot be waived.
 */
export interface Policy {
waivers?: Waivers
}
/**
 * A policy that does not hold here.
 */
export interface Waiver {
rule: WaivedRule
reason: ReasonForTheWaiver
target?: TargetOfTheWaiver
owner?: OwnerOfTheWaiver
expires?: LastDayOfTheWaiver
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
