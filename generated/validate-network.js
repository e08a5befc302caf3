// Generated from schema/ by `npm run generate`. Do not edit.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Network stack","description":"A network that is a stack of its own, for many applications: each says `network: { from: NAME }`.","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","aws","spec"],"properties":{"$schema":{"title":"Schema reference","description":"Where editors find this schema, for specs in JSON. Has no effect.","type":"string","examples":["./network-stack.schema.json"]},"apiVersion":{"title":"API version","description":"The version of the spec's shape.","const":"flinkform/v1"},"kind":{"title":"Kind","description":"What the spec describes.","const":"Network"},"metadata":{"$ref":"#/definitions/Metadata"},"aws":{"$ref":"#/definitions/Aws"},"spec":{"$ref":"#/definitions/Network"},"policy":{"$ref":"#/definitions/Policy"},"overrides":{"title":"Overrides","description":"The escape hatch: changes to the compiled Terraform, each with its reason.","type":"array","maxItems":100,"items":{"$ref":"#/definitions/Override"},"examples":[[{"address":"aws_vpc.network","reason":"Metrics of address use","operations":[{"op":"add","path":"/enable_network_address_usage_metrics","value":true}]}]]}},"definitions":{"AccountId":{"title":"Account id","description":"An AWS account id: twelve digits, in quotes so that it stays text.","type":"string","pattern":"^[0-9]{12}$","examples":["111122223333"]},"Aws":{"title":"AWS","description":"The account and Region, and where Terraform keeps its state.","type":"object","additionalProperties":false,"required":["region","accountId"],"properties":{"region":{"$ref":"#/definitions/Region"},"accountId":{"$ref":"#/definitions/AccountId"},"partition":{"$ref":"#/definitions/Partition"},"backend":{"$ref":"#/definitions/Backend"},"deployRole":{"$ref":"#/definitions/RoleArn"}},"examples":[{"region":"eu-west-1","accountId":"111122223333"}]},"Backend":{"title":"Backend","description":"Where Terraform keeps its state. Without it no backend is written, and Terraform keeps the state in a local file in the folder of the stack.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/definitions/S3Backend"},{"$ref":"#/definitions/LocalBackend"}]},"BucketName":{"title":"Bucket name","description":"The name of an S3 bucket: 3 to 63 lower-case letters, digits, dots and hyphens.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$","examples":["example-orders-archive"]},"CustomerGateway":{"title":"Customer gateway","description":"The site's router, as AWS knows it: give exactly one of `id` and `ip`. One without BGP has an `asn` as well, which nobody then reads: 65000.","type":"object","additionalProperties":false,"properties":{"id":{"title":"Customer gateway id","description":"The id of an existing customer gateway.","type":"string","pattern":"^cgw-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["cgw-0a1b2c3d4e5f60718"]},"ip":{"title":"Address of the router","description":"The public IPv4 address of the router, or of the NAT device before it.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}$","examples":["198.51.100.10"]},"asn":{"title":"ASN of the site","description":"The router's autonomous system number, another than the gateway's.","type":"integer","minimum":1,"maximum":4294967294,"default":65000,"examples":[65010]}},"examples":[{"ip":"198.51.100.10","asn":65010}]},"DirectConnect":{"title":"Direct Connect","description":"Associates the transit gateway with an existing Direct Connect gateway. The attachment is in the default route tables of the transit gateway: `create.defaultRouteTable` of a created one.","type":"object","additionalProperties":false,"required":["gateway","allowedPrefixes"],"properties":{"gateway":{"title":"Direct Connect gateway","description":"The id of the gateway.","type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","examples":["0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"]},"owner":{"title":"Owner of the Direct Connect gateway","description":"The account of the gateway: it is sent a proposal, which it must accept. Without it the gateway is of the application's own account.","type":"string","pattern":"^[0-9]{12}$","examples":["222233334444"]},"asn":{"title":"ASN of the Direct Connect gateway","description":"The autonomous system number of the gateway, which nothing but a check reads: the transit gateway's must be another.","type":"integer","minimum":1,"maximum":4294967294,"examples":[64600]},"allowedPrefixes":{"title":"Allowed prefixes","description":"The IPv4 ranges that are announced to the site, the VPC's among them. AWS announces nothing else, and without any nothing flows.","type":"array","minItems":1,"maxItems":200,"uniqueItems":true,"items":{"$ref":"#/definitions/IpRange"},"examples":[["10.20.0.0/16"]]}},"examples":[{"gateway":"0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9","allowedPrefixes":["10.20.0.0/16"]}]},"EndpointService":{"title":"Service","description":"The name that VPC endpoints have for a service of AWS.","type":"string","enum":["aps-workspaces","athena","bedrock-runtime","dynamodb","dynamodb-streams","events","glue","kinesis-firehose","kinesis-streams","kms","lakeformation","lambda","logs","monitoring","rds-data","redshift-data","s3","s3tables","sagemaker.runtime","secretsmanager","sns","sqs","ssm","states","sts","timestream.ingest-cell1","timestream.ingest-cell2","timestream.ingest-cell3","timestream.ingest-cell4","timestream.ingest-cell5","timestream.ingest-cell6","timestream.ingest-cell7","timestream.ingest-cell8","timestream.query-cell1","timestream.query-cell2","timestream.query-cell3","timestream.query-cell4","timestream.query-cell5","timestream.query-cell6","timestream.query-cell7","timestream.query-cell8"],"examples":["sts"]},"EndpointServiceOffer":{"title":"Endpoint service offer","description":"One service for others. Its name, its zones and the security group that targets must let in are outputs.","type":"object","additionalProperties":false,"required":["listeners"],"properties":{"listeners":{"title":"Listeners","description":"One for each thing that clients must tell apart: of Kafka one for each broker, as brokers name themselves by host and port.","type":"object","propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Listener"},"minProperties":1,"maxProperties":50,"examples":[{"broker-1":{"port":9001,"targetPort":9092,"targets":["10.20.0.11"]}}]},"principals":{"title":"Principals","description":"Who may connect: accounts by their ids, roles and users by their ARNs, `*` for everyone. Without it nobody.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"title":"Principal","description":"An account, an ARN, or `*`.","type":"string","pattern":"^([0-9]{12}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:(role|user)/[A-Za-z0-9+=,.@_/-]{1,576}|[*])$","examples":["arn:aws:iam::444455556666:role/kafka-client","444455556666"]},"examples":[["444455556666"]]},"acceptance":{"title":"Acceptance","description":"Whether somebody must accept each endpoint by hand.","type":"boolean","default":true,"examples":[false]},"regions":{"title":"Regions of consumers","description":"Regions from which the service can be reached beside its own. Whoever deploys needs `vpce:AllowMultiRegion`. Taking the list out takes no Region away: for that, name the service's own alone.","type":"array","minItems":1,"maxItems":40,"uniqueItems":true,"items":{"$ref":"#/definitions/Region"},"examples":[["eu-central-1"]]},"privateName":{"title":"Private name","description":"A public domain name of yours by which consumers may know the service: `*.` before it for all names below. AWS asks for a TXT record as proof, which is an output where `privateNameZone` is not given. Another name replaces it; taking the key out does not.","type":"string","pattern":"^([*][.])?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?([.][a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","maxLength":253,"examples":["*.kafka.example.com"]},"privateNameZone":{"title":"Zone of the private name","description":"The id of the public hosted zone of `privateName` or of a domain above it, in Route 53: Terraform writes the TXT record there, and then has AWS verify the name, which takes up to some ten minutes. Another name takes two applies: the second one writes its record and has it verified.","type":"string","pattern":"^Z[A-Z0-9]{1,31}$","examples":["Z0123456789ABCDEFGHIJ"]},"crossZone":{"title":"Cross-zone balancing","description":"Whether each zone of the load balancer reaches the targets of all zones. Without it a client in a zone where a listener has no target is refused.","type":"boolean","default":true,"examples":[false]},"clientCidrs":{"title":"Addresses of clients","description":"IPv4 ranges of the consumers' VPCs from which the load balancer takes connections. Without it from every endpoint that is accepted, whose addresses may be anything.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"title":"Range of clients","description":"An IPv4 range.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}/([0-9]|[12][0-9]|3[0-2])$","examples":["10.40.0.0/16"]},"examples":[["10.40.0.0/16"]]},"deletionProtection":{"title":"Deletion protection of the load balancer","description":"Whether AWS refuses to delete the load balancer, and Terraform to destroy the service, whose name consumers have in their configuration. Without it: true in production, false elsewhere.","type":"boolean","examples":[true]}},"examples":[{"principals":["444455556666"],"listeners":{"broker-1":{"port":9001,"targetPort":9092,"targets":["10.20.0.11"]}}}]},"EndpointServices":{"title":"Endpoint services","description":"What stands in the VPC and is offered to other VPCs and accounts over PrivateLink: each entry is an internal network load balancer with its listeners, and an endpoint service in front of it.","type":"object","propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/EndpointServiceOffer"},"minProperties":1,"maxProperties":20,"examples":[{"kafka":{"principals":["444455556666"],"listeners":{"broker-1":{"port":9001,"targetPort":9092,"targets":["10.20.0.11"]}}}}]},"EndpointSubnetSearch":{"title":"Endpoint subnet search","description":"Finds the subnets of the existing VPC in which the interface endpoints stand, at every plan, in place of `subnets`. Give exactly one of `tags` and `parameter`. A plan that finds another number than `count` is refused.","type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"title":"Number of subnets for endpoints","description":"How many subnets are found, exactly: one in a zone.","type":"integer","minimum":1,"maximum":6,"examples":[2]},"tags":{"$ref":"#/definitions/SoughtTags"},"parameter":{"$ref":"#/definitions/ParameterName"}},"examples":[{"count":2,"tags":{"Tier":"endpoints"}}]},"Endpoints":{"title":"Endpoints","description":"The VPC endpoints of `egress: endpoints` follow from sources, sinks and settings, and the gateway endpoints of `egress: nat` do too. What the code calls beside them is added here.","type":"object","additionalProperties":false,"properties":{"add":{"title":"Further services","description":"Services that the code of the job calls, by the names that endpoints have for them.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/EndpointService"},"examples":[["kms","sts"]]},"omit":{"title":"Left-out services","description":"Services that get no endpoint although they are needed, because the VPC has one already. AWS refuses a second one with private DNS.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/EndpointService"},"examples":[["logs"]]},"zones":{"title":"Zones of the endpoints","description":"Those of the created VPC's zones in which the interface endpoints stand, as `vpc.create.zones` names them; the names of services lead there from all others. Without it: all, each paid by the hour. Leave a zone out where AWS does not offer one of the services in it.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Zone of the endpoints","description":"A letter or an id.","type":"string","pattern":"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$","examples":["a"]},"examples":[["a","b"]]},"subnets":{"title":"Subnets of the endpoints","description":"The subnets of the existing VPC in which the interface endpoints stand, one in a zone; the application reaches them from its own. Without it: those of the application, of which AWS refuses two in one zone.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Subnet of the endpoints","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-0a1b2c3d4e5f60719"]]},"find":{"$ref":"#/definitions/EndpointSubnetSearch"},"policy":{"title":"Endpoint policy","description":"Who may use the endpoints of a service that takes a policy. `role`: the execution role, for what its own policy allows. `account`: all of the stack's account. `organization`: all of the organization, for what belongs to it. `open`: no policy, which allows everything. Without it: `role` in a VPC that is created for one application, `account` in one that is created for many, `open` in one that exists, where others use the endpoints too. Images of ECR come from buckets of AWS, which only `open` lets through.","type":"string","enum":["role","account","organization","open"],"examples":["account"]},"organization":{"title":"Organization","description":"The id of the organization that `policy: organization` lets through.","type":"string","pattern":"^o-[a-z0-9]{10,32}$","examples":["o-a1b2c3d4e5"]}},"examples":[{"add":["sts"]}]},"FlowLogs":{"title":"Flow logs","description":"What the VPC's interfaces send and take, in a log group of its own. Of a path that is missing they are often the only trace.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Flow logs enabled","description":"Whether there are any.","type":"boolean","default":true,"examples":[false]},"traffic":{"title":"Traffic","description":"Which traffic is written: what was rejected, what was accepted, or all.","type":"string","enum":["reject","accept","all"],"default":"reject","examples":["all"]},"retention":{"$ref":"#/definitions/LogRetention"}},"examples":[{"traffic":"all","retention":"14d"}]},"HealthCheck":{"title":"Health check","description":"How the load balancer knows that a target works.","type":"object","additionalProperties":false,"properties":{"protocol":{"title":"Protocol of the check","description":"What is tried: a connection, or a request.","type":"string","enum":["tcp","http","https"],"default":"tcp","examples":["http"]},"port":{"title":"Port of the check","description":"The TCP port that is tried. Without it that of the targets.","type":"integer","minimum":1,"maximum":65535,"examples":[8080]},"path":{"title":"Path of the check","description":"What is asked for, with `http` and `https`.","type":"string","pattern":"^/[A-Za-z0-9/_.~-]*$","maxLength":1024,"examples":["/health"]},"interval":{"title":"Interval of the check","description":"Seconds from one try to the next, 5 to 300.","type":"integer","minimum":5,"maximum":300,"default":10,"examples":[30]},"threshold":{"title":"Threshold of the check","description":"How many tries in a row say that a target works, or works no more: 2 to 10.","type":"integer","minimum":2,"maximum":10,"default":3,"examples":[2]}},"examples":[{"protocol":"http","port":8080,"path":"/health"}]},"IpRange":{"title":"IPv4 range","description":"A CIDR block such as 10.8.0.0/16: the bits after the prefix are zero.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$","examples":["10.8.0.0/16"]},"Ipam":{"title":"IPAM","description":"Takes the range of the VPC out of a pool of Amazon VPC IP Address Manager.","type":"object","additionalProperties":false,"required":["pool","netmask"],"properties":{"pool":{"title":"IPAM pool","description":"The id of an IPv4 pool.","type":"string","pattern":"^ipam-pool-[0-9a-f]{17}$","examples":["ipam-pool-0a1b2c3d4e5f60718"]},"netmask":{"title":"Netmask length","description":"The length of the prefix: 16 is 65,536 addresses.","type":"integer","minimum":16,"maximum":28,"examples":[20]}},"examples":[{"pool":"ipam-pool-0a1b2c3d4e5f60718","netmask":20}]},"KmsKeyArn":{"title":"KMS key ARN","description":"The ARN of a KMS key (not of an alias: IAM policies match keys only).","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$","examples":["arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"]},"Listener":{"title":"Listener","description":"A TCP port of the load balancer, and what it leads to.","type":"object","additionalProperties":false,"required":["port","targets"],"properties":{"port":{"title":"Port of the listener","description":"The TCP port that clients connect to.","type":"integer","minimum":1,"maximum":65535,"examples":[9001]},"targetPort":{"title":"Port of the targets","description":"The TCP port on which the targets listen. Without it that of the listener.","type":"integer","minimum":1,"maximum":65535,"examples":[9092]},"targets":{"title":"Targets","description":"IPv4 addresses in the VPC, or private ones that it reaches by peering, a Transit Gateway or Direct Connect.","type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"title":"Target","description":"A private IPv4 address.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}$","examples":["10.20.0.11"]},"examples":[["10.20.0.11"]]},"healthCheck":{"$ref":"#/definitions/HealthCheck"}},"examples":[{"port":9001,"targetPort":9092,"targets":["10.20.0.11"]}]},"LocalBackend":{"title":"Local backend","description":"State in a local file.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Local backend type","description":"Always `local`.","const":"local"},"path":{"title":"State path","description":"The state file, relative to the stack's folder.","type":"string","pattern":"^(?!.*[.][.])[A-Za-z0-9_][A-Za-z0-9_./-]{0,500}$","default":"terraform.tfstate","examples":["terraform.tfstate"]}},"examples":[{"type":"local"}]},"LogRetention":{"title":"Retention of a log","description":"How long the log is kept: one of the periods that CloudWatch knows.","enum":["1d","3d","5d","7d","14d","30d","60d","90d","120d","150d","180d","365d","400d","545d","731d","1096d","1827d","2192d","2557d","2922d","3288d","3653d"],"default":"30d","examples":["30d"]},"Metadata":{"title":"Metadata","description":"What the application is called and where it belongs.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"Application name","description":"The prefix of every AWS name. Changing it replaces the application and loses its state.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":60,"examples":["orders-enrichment"]},"environment":{"title":"Environment","description":"Becomes part of every AWS name, so that environments can share an account; `naming` says where. `prod`, `production`, `prd` and `live`, alone or as a word of the name (`prod-eu`, but not `pre-prod`), are production: stricter checks, and protection against deletion.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":20,"examples":["prod"]},"project":{"title":"Project","description":"What the application belongs to, for `naming`.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":30,"examples":["payments"]},"naming":{"title":"Naming","description":"How the prefix of every AWS name, which is the name of the stack, is made of `{name}`, `{environment}` and `{project}`: `{name}-{environment}` without it. Where there is no environment, its hyphen goes as well. Changing it replaces what has the names, the application with its state among it.","type":"string","pattern":"^([a-z0-9-]|\\{(name|environment|project)\\})+$","maxLength":100,"examples":["{project}-{environment}-{name}"]},"tags":{"$ref":"#/definitions/Tags"}}},"Nat":{"title":"NAT","description":"The NAT gateways of `egress: nat`. Their addresses are outputs, for the allow-lists of partners.","type":"object","additionalProperties":false,"properties":{"perZone":{"title":"One for each zone","description":"Whether each zone has a gateway of its own. One gateway for all costs less, and its zone's failure cuts off the others. Without it: true in production, false elsewhere.","type":"boolean","examples":[true]},"zone":{"title":"Zone of the NAT gateway","description":"Where the one gateway for all zones stands. Without it: in the first of `zones`, so that a zone named before it moves the gateway, and what leaves has another public address. Another zone is another gateway.","type":"string","pattern":"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$","examples":["a"]},"addresses":{"title":"Addresses","description":"Existing Elastic IP addresses by the zone of their gateway, where partners have them in their allow-lists already.","type":"object","minProperties":1,"maxProperties":6,"propertyNames":{"$ref":"#/definitions/Zone"},"additionalProperties":{"title":"Allocation id","description":"The allocation id of an Elastic IP address.","type":"string","pattern":"^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["eipalloc-0a1b2c3d4e5f60718"]},"examples":[{"a":"eipalloc-0a1b2c3d4e5f60718"}]}},"examples":[{"perZone":true}]},"Network":{"title":"Network","description":"Where the application's network interfaces stand. Without it the application runs outside any VPC and reaches public AWS endpoints.","type":"object","additionalProperties":false,"properties":{"vpc":{"$ref":"#/definitions/Vpc"},"from":{"title":"Shared network","description":"The name of a network that is a stack of its own (`kind: Network`), with its environment: `core-prod`. Its contract is read from the parameter `/flinkform/network/core-prod` of the application's account and Region. Give this or `vpc`.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":81,"examples":["core-prod"]},"zones":{"title":"Zones in a shared network","description":"The zones of the shared network that the application stands in, as that network calls them. A list, for a zone that is added there must not restart the job.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Zone of a shared network","description":"A letter or an id; of a network of subnets that exist, the number of one in its list.","type":"string","pattern":"^([a-h]|[1-9]|1[0-6]|[a-z]{2,6}[1-9]-az[1-8])$","examples":["a"]},"examples":[["a","b"]]},"securityGroups":{"title":"Security groups in a shared network","description":"1 to 5 existing security groups of its VPC. Without them one is created, with rules for exactly what the application needs.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"#/definitions/SecurityGroupId"},"examples":[["sg-0a1b2c3d4e5f60718"]]},"subnetOwner":{"$ref":"#/definitions/SubnetOwner"},"egress":{"title":"Egress","description":"How the application leaves its subnets. `endpoints`: by VPC endpoints for exactly the services that it needs, and no way to the internet. `nat`: by NAT gateways, with gateway endpoints (which cost nothing) for S3 and DynamoDB. `transit`: by the transit gateway, behind which a hub has inspection and endpoints. `none`: nothing is created. Of a created VPC the default is `endpoints`; of an existing one `none`, as it has its ways already.","type":"string","enum":["endpoints","nat","transit","none"],"examples":["endpoints"]},"nat":{"$ref":"#/definitions/Nat"},"endpoints":{"$ref":"#/definitions/Endpoints"},"privateLink":{"$ref":"#/definitions/PrivateLink"},"endpointServices":{"$ref":"#/definitions/EndpointServices"},"transitGateway":{"$ref":"#/definitions/TransitGateway"},"onPremises":{"$ref":"#/definitions/OnPremises"},"peering":{"$ref":"#/definitions/Peerings"}},"examples":[{"vpc":{"create":{"cidr":"10.20.0.0/16","zones":["a","b","c"]}},"egress":"endpoints"}]},"OnPremises":{"title":"Sites on premises","description":"Data centres and offices by name, which the VPC reaches over `transitGateway`.","type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Site"},"examples":[{"frankfurt":{"cidrs":["172.16.0.0/16"],"hosts":["*.kafka.corp.example.com"]}}]},"Override":{"title":"Override","description":"RFC 6902 operations on the arguments of one compiled resource.","type":"object","additionalProperties":false,"required":["address","reason","operations"],"properties":{"address":{"title":"Override address","description":"The Terraform address of the resource; `flinkform plan` lists them.","type":"string","pattern":"^aws_[a-z0-9_]{1,80}[.][a-z][a-z0-9_-]{0,80}$","examples":["aws_cloudwatch_log_group.application"]},"reason":{"title":"Override reason","description":"Why the spec has no better way. Shown in every report.","type":"string","minLength":5,"maxLength":500,"examples":["Legal hold: logs must survive the stack"]},"operations":{"title":"Operations","description":"What to change, in order.","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/definitions/OverrideOperation"},"examples":[[{"op":"add","path":"/skip_destroy","value":true}]]}}},"OverrideOperation":{"title":"Override operation","description":"One RFC 6902 operation; paths begin at the resource's arguments. Values are literal: they are never evaluated by Terraform.","type":"object","additionalProperties":false,"required":["op","path"],"properties":{"op":{"title":"Operation name","description":"`add` sets or inserts, `replace` changes what is there, `remove` takes it away.","enum":["add","replace","remove"],"examples":["add"]},"path":{"title":"Operation path","description":"A JSON Pointer into the resource's arguments.","type":"string","pattern":"^(/[^/]{0,200}){1,20}$","examples":["/skip_destroy"]},"value":{"title":"Operation value","description":"The value for `add` and `replace`: any JSON.","tsType":"unknown","examples":[true]}},"examples":[{"op":"add","path":"/skip_destroy","value":true}]},"ParameterName":{"title":"Parameter name","description":"The name of a parameter of Systems Manager, of the type String for one id and StringList for several.","type":"string","pattern":"^(/[A-Za-z0-9_.-]+)+$|^[A-Za-z0-9_.-]+$","maxLength":1011,"examples":["/core/private-subnets"]},"Partition":{"title":"Partition","description":"The partition of a Region that is newer than this release of flinkform. Beside a Region that flinkform knows it has no effect, and must be right.","enum":["aws","aws-cn","aws-us-gov","aws-iso","aws-iso-b","aws-iso-e","aws-iso-f","aws-eusc"],"examples":["aws"]},"Peering":{"title":"Peering","description":"One other VPC. What is in the application's account, or is reached by `role`, is made on both sides; otherwise the peer's owner finds in an output what to do.","type":"object","additionalProperties":false,"required":["vpc","cidrs"],"properties":{"vpc":{"title":"Peer VPC","description":"The id of the other VPC.","type":"string","pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["vpc-0b1c2d3e4f5061728"]},"cidrs":{"title":"CIDR blocks of the peer","description":"Its IPv4 ranges. All of them, for AWS refuses a peering when any two ranges of the two VPCs overlap: each gets a route.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/VpcCidr"},"examples":[["10.50.0.0/16"]]},"region":{"title":"Region of the peer","description":"Where the other VPC is; without it in the application's Region. Across Regions security groups cannot name each other, so that rules name ranges.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$","examples":["eu-central-1"]},"account":{"title":"Account of the peer","description":"The account that owns the other VPC; without it the application's own.","type":"string","pattern":"^[0-9]{12}$","examples":["222233334444"]},"role":{"title":"Deploy role of the peer","description":"A role of that account that Terraform assumes to make the peer's side: the acceptance, the routes back, the rule and the DNS option. Without it, in another account, they are an output for the owner.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::222233334444:role/network-deploy"]},"routeTables":{"title":"Route tables of the peer","description":"Those of the subnets that are reached: each gets a route back.","type":"array","minItems":1,"maxItems":200,"uniqueItems":true,"items":{"title":"Route table id of the peer","description":"The id of a route table of the other VPC.","type":"string","pattern":"^rtb-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["rtb-0b1c2d3e4f5061728"]},"examples":[["rtb-0b1c2d3e4f5061728"]]},"hosts":{"title":"Hosts of the peer","description":"What of the sources and sinks is there: host names, `*.` and what they end in, or IPv4 addresses within `cidrs`.","type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"title":"Host of the peer","description":"A host name, a wildcard for all names below one, or an IPv4 address.","type":"string","pattern":"^([*][.])?[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?([.][A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$","maxLength":253,"examples":["*.lake.internal"]},"examples":[["*.lake.internal","10.50.4.7"]]},"dns":{"title":"DNS over the peering","description":"Whether public host names of EC2 are resolved to private addresses from the other side. Private hosted zones are not shared by it: they are associated with the VPC.","type":"boolean","default":true,"examples":[false]},"securityGroup":{"title":"Security group of the peer","description":"The group in front of what is reached there. It gets a rule for each port that a source or sink needs: by security group in the same Region, by range across Regions. Not in a network of many, which knows no ports: there the owner opens the group to the ranges of the VPC.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0b1c2d3e4f5061728"]},"remove":{"title":"Remove the peering","description":"The first of two steps to remove a peering whose other side Terraform makes through another Region or `role`: with `remove: true` all of it goes, while Terraform still knows where. Take the section out after that apply.","type":"boolean","default":false,"examples":[true]}},"examples":[{"vpc":"vpc-0b1c2d3e4f5061728","cidrs":["10.50.0.0/16"],"account":"222233334444"}]},"Peerings":{"title":"Peerings","description":"VPC peering connections by name. Peering is not transitive: of the other VPC only its own addresses are reached, not its NAT gateways, VPNs, gateway endpoints or further peerings.","type":"object","minProperties":1,"maxProperties":125,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Peering"},"examples":[{"lake":{"vpc":"vpc-0b1c2d3e4f5061728","cidrs":["10.50.0.0/16"],"routeTables":["rtb-0b1c2d3e4f5061728"],"hosts":["*.lake.internal"]}}]},"Policy":{"title":"Policy","description":"What of the policies does not hold here, and why. What AWS refuses or what cannot work is no policy, and cannot be waived.","type":"object","additionalProperties":false,"properties":{"waivers":{"title":"Waivers","description":"Findings that are accepted: each becomes a note with the reason, in every report.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/definitions/Waiver"},"examples":[[{"rule":"FLK3040","reason":"A trial run, which may stop"}]]}},"examples":[{"waivers":[{"rule":"FLK3040","reason":"A trial run, which may stop"}]}]},"PortRange":{"title":"Port range","description":"TCP ports, both ends among them.","type":"object","additionalProperties":false,"required":["first","last"],"properties":{"first":{"title":"First port","description":"The lowest.","type":"integer","minimum":1,"maximum":65535,"examples":[30000]},"last":{"title":"Last port","description":"The highest.","type":"integer","minimum":1,"maximum":65535,"examples":[30499]}},"examples":[{"first":30000,"last":30499}]},"PrivateLink":{"title":"PrivateLink","description":"Endpoint services of others that the application reaches as if they stood in its VPC: Confluent Cloud, Redpanda Cloud, a partner, another team. Each entry is an interface endpoint with a security group of its own, and perhaps a private zone for the names that clients use. For services of AWS there is `egress`.","type":"object","propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/PrivateLinkEntry"},"minProperties":1,"maxProperties":50,"examples":[{"confluent":{"service":"com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718","ports":[443,9092],"domain":"4kgzg.eu-west-1.aws.confluent.cloud"}}]},"PrivateLinkEntry":{"title":"PrivateLink entry","description":"One endpoint service of somebody else. Its owner may have to accept the endpoint (`acceptance`), whose id is an output.","type":"object","additionalProperties":false,"required":["service"],"properties":{"service":{"title":"Endpoint service","description":"The name of the service, which its owner tells. Another one takes a new endpoint, which is there before the old one goes. With `privateDns`, change it in two steps where both services have the same private name, which a VPC gives to one endpoint: apply `acceptance: pending` with the new service first, which leaves the name out.","type":"string","pattern":"^(cn[.]com[.]amazonaws|com[.]amazonaws|eu[.]amazonaws)[.]vpce[.][a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?[.]vpce-svc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718"]},"region":{"title":"Region of the service","description":"Where the service is, if that is not the application's Region: its owner must offer it to this one, and whoever deploys needs `vpce:AllowMultiRegion`.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$","examples":["eu-central-1"]},"zones":{"title":"Zones of the endpoint","description":"Those of the created VPC's zones in which the endpoint stands, as `vpc.create.zones` names them. Without it: those of `providerZones` where both are ids, or else all.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Zone of the endpoint","description":"A letter or an id.","type":"string","pattern":"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$","examples":["euw1-az1"]},"examples":[["euw1-az1","euw1-az2"]]},"subnets":{"title":"Subnets of the endpoint","description":"Those of the existing VPC's subnets in which the endpoint stands, at most one in each zone. Without it: all of `vpc.subnets`.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Subnet of the endpoint","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718"]]},"providerZones":{"title":"Zones of the provider","description":"The ids of the zones in which the service is offered, which its owner tells; letters mean other zones in another account. An endpoint can stand in these only. Of zones that the VPC names by letter Terraform compares the ids before it creates the endpoint.","type":"array","minItems":1,"maxItems":8,"uniqueItems":true,"items":{"title":"Zone of the provider","description":"The id of a zone.","type":"string","pattern":"^[a-z]{2,6}[1-9]-az[1-8]$","examples":["euw1-az1"]},"examples":[["euw1-az1","euw1-az2","euw1-az3"]]},"ports":{"title":"Ports of the service","description":"The TCP ports on which the service is reached: of Kafka that of the bootstrap servers, and those that the brokers name.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"title":"Port of the service","description":"A TCP port.","type":"integer","minimum":1,"maximum":65535,"examples":[9092]},"examples":[[443,9092]]},"portRanges":{"title":"Ranges of ports","description":"Ports from one to another, as where each broker has one.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/definitions/PortRange"},"examples":[[{"first":30000,"last":30499}]]},"domain":{"title":"Domain of the service","description":"The domain under which clients name the service: becomes a private zone of the VPC with `records` that lead to the endpoint. What the zone does not have is found nowhere else.","type":"string","pattern":"^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?([.][a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?)+$","maxLength":240,"examples":["4kgzg.eu-west-1.aws.confluent.cloud"]},"records":{"$ref":"#/definitions/PrivateLinkRecords"},"privateDns":{"title":"Private DNS of the service","description":"Whether the VPC knows the service by the private name that its owner has verified. AWS takes it when the endpoint is accepted, so it is switched on as `acceptance` says.","type":"boolean","default":false,"examples":[true]},"acceptance":{"title":"Acceptance of the endpoint","description":"Who accepts the endpoint, and whether that is done. `pending`: its owner has to, and nothing connects until then. `accepted`: the owner has. `automatic`: the service takes each endpoint by itself, as its owner tells. `terraform`: Terraform accepts it, in the account of the service, where this stack or `role` may.","type":"string","enum":["pending","accepted","automatic","terraform"],"default":"pending","examples":["accepted"]},"account":{"title":"Account of the service","description":"With `acceptance: terraform`: the account that owns the service; without it the application's own. It stays for one apply when `acceptance` becomes another, in another Region or account: Terraform forgets there what it has accepted.","type":"string","pattern":"^[0-9]{12}$","examples":["444455556666"]},"role":{"title":"Role that accepts","description":"With `acceptance: terraform`: a role of the service's account that Terraform assumes to accept the endpoint, and to reject it when it goes. It stays for one apply when `acceptance` becomes another.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::444455556666:role/network-deploy"]},"remove":{"title":"Remove the endpoint","description":"The first of two steps to remove an entry that Terraform accepts in another Region or through `role`: with `remove: true` all of it goes, while Terraform still knows where. Take the entry out after that apply.","type":"boolean","default":false,"examples":[true]},"hosts":{"title":"Hosts of the service","description":"The host names that lead to the endpoint: whole ones, or `*.` and what they end in. With `domain` they follow from the records.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"title":"Host of the service","description":"A name, or `*.` and a domain.","type":"string","pattern":"^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})+$","maxLength":253,"examples":["*.kafka.partner.example.com"]},"examples":[["*.kafka.partner.example.com"]]}},"examples":[{"service":"com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718","ports":[9092],"domain":"kafka.partner.example.com"}]},"PrivateLinkRecord":{"title":"Record","description":"Where a name leads. Without `zone`: to the endpoint in all its zones.","type":"object","additionalProperties":false,"properties":{"zone":{"title":"Zone of the record","description":"One zone of the endpoint, to which the name leads: of a created VPC as `vpc.create.zones` names it, of an existing one by its letter.","type":"string","pattern":"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$","examples":["euw1-az1"]}},"examples":[{"zone":"euw1-az1"}]},"PrivateLinkRecords":{"title":"Records","description":"The names in the zone of `domain`, before the domain: `*` for all that have no record of their own, `*.euw1-az1` for those of a zone, `b-1` for one broker, `@` for the domain itself. Without it: `*`.","type":"object","propertyNames":{"title":"Record name","description":"What stands before the domain.","type":"string","pattern":"^(@|[*]|([*][.])?[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?([.][a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?)*)$","maxLength":120},"additionalProperties":{"$ref":"#/definitions/PrivateLinkRecord"},"minProperties":1,"maxProperties":100,"examples":[{"*":{},"*.euw1-az1":{"zone":"euw1-az1"}}]},"Region":{"title":"Region","description":"An AWS Region code. One that is newer than this release of flinkform needs `aws.partition` beside it.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$","examples":["eu-west-1"]},"ResourceName":{"title":"Resource name","description":"The name of a source, sink or other named part of the spec: it becomes part of Terraform addresses and AWS names.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":30,"examples":["orders"]},"RoleArn":{"title":"Role ARN","description":"The ARN of an IAM role.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::111122223333:role/flink/orders"]},"S3Backend":{"title":"S3 backend","description":"State in an S3 bucket.","type":"object","additionalProperties":false,"required":["type","bucket","key"],"properties":{"type":{"title":"S3 backend type","description":"Always `s3`.","const":"s3"},"bucket":{"$ref":"#/definitions/BucketName"},"key":{"title":"State key","description":"The key of the state object.","type":"string","pattern":"^[A-Za-z0-9!_.=-][A-Za-z0-9!_.=/-]{0,900}$","examples":["flink/orders.tfstate"]},"region":{"$ref":"#/definitions/Region"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"useLockfile":{"title":"Use lockfile","description":"Locks the state with an object beside it. Needs Terraform 1.10.","type":"boolean","default":true,"examples":[true]},"dynamodbTable":{"title":"Lock table","description":"Locks the state with a DynamoDB table, the older way.","type":"string","pattern":"^[a-zA-Z0-9_.-]{3,255}$","examples":["terraform-locks"]}},"examples":[{"type":"s3","bucket":"example-terraform-state","key":"flink/orders.tfstate"}]},"SecurityGroupId":{"title":"Security group id","description":"The id of a security group.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0a1b2c3d4e5f60718"]},"Site":{"title":"Site","description":"The private route tables send its ranges to the gateway, and security groups name them for its hosts. Without `vpn` and `directConnect` the gateway reaches the site already.","type":"object","additionalProperties":false,"required":["cidrs"],"properties":{"cidrs":{"title":"Ranges of the site","description":"The IPv4 ranges of the site, which overlap with none of the VPC's and of other sites'.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/definitions/IpRange"},"examples":[["172.16.0.0/16"]]},"hosts":{"title":"Hosts of the site","description":"Host names of sources, sinks and registries there; of Kafka also the names that its brokers advertise. `*.corp.example.com` is every name below corp.example.com.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"title":"Host of a site","description":"A host name, or one that begins with `*.`.","type":"string","pattern":"^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})*$","maxLength":253,"examples":["*.kafka.corp.example.com"]},"examples":[["*.kafka.corp.example.com"]]},"vpn":{"$ref":"#/definitions/Vpn"},"directConnect":{"$ref":"#/definitions/DirectConnect"},"dns":{"$ref":"#/definitions/SiteDns"}},"examples":[{"cidrs":["172.16.0.0/16"],"hosts":["*.kafka.corp.example.com"]}]},"SiteDns":{"title":"DNS of the site","description":"How names of the site are resolved in the VPC: by forwarding `domains` to `servers`, through an outbound endpoint of Route 53 Resolver in two private subnets; or by existing `rules`.","type":"object","additionalProperties":false,"properties":{"servers":{"title":"DNS servers of the site","description":"IPv4 addresses of servers there, within `cidrs`.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"DNS server of the site","description":"The address of a server.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}$","examples":["172.16.0.53"]},"examples":[["172.16.0.53","172.16.1.53"]]},"domains":{"title":"Domains of the site","description":"The domains that are asked for there, with all names below them.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"title":"Domain of the site","description":"A domain name.","type":"string","pattern":"^[a-z0-9-]{1,63}([.][a-z0-9-]{1,63})*$","maxLength":253,"examples":["corp.example.com"]},"examples":[["corp.example.com"]]},"rules":{"title":"Resolver rules","description":"Ids of existing rules of Route 53 Resolver, of this account or shared with it, which the VPC is associated with.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"title":"Resolver rule","description":"The id of a rule.","type":"string","pattern":"^rslvr-rr-[0-9a-f]{17}$","examples":["rslvr-rr-0a1b2c3d4e5f60718"]},"examples":[["rslvr-rr-0a1b2c3d4e5f60718"]]}},"examples":[{"servers":["172.16.0.53","172.16.1.53"],"domains":["corp.example.com"]}]},"SoughtTags":{"title":"Sought tags","description":"Tags, all of which what is found has. EC2 takes `*`, `?` and `\\` in them for wildcards, so they are not allowed here.","type":"object","minProperties":1,"maxProperties":10,"propertyNames":{"pattern":"^[^*?\\\\]+$","maxLength":128},"additionalProperties":{"title":"Sought value","description":"The whole value, in capitals and small letters as they are.","type":"string","pattern":"^[^*?\\\\]*$","maxLength":256,"examples":["private"]},"examples":[{"Tier":"private"}]},"SubnetOwner":{"title":"Subnet owner","description":"The account that shares the subnets with the application's, through AWS Resource Access Manager: their ARNs, which the execution role must be allowed, have its id. Without it the subnets are of the application's own account.","type":"string","pattern":"^[0-9]{12}$","examples":["222233334444"]},"Tags":{"title":"Tags","description":"AWS tags, put on every resource. At most 50.","type":"object","maxProperties":50,"propertyNames":{"minLength":1,"maxLength":128},"additionalProperties":{"title":"Tag value","description":"Text of at most 256 characters.","type":"string","maxLength":256,"examples":["payments"]},"examples":[{"owner":"payments"}]},"TransitAttachment":{"title":"Attachment of another VPC","description":"An attachment that exists, or waits to be accepted.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"title":"Attachment id","description":"The id of the attachment.","type":"string","pattern":"^tgw-attach-[0-9a-f]{17}$","examples":["tgw-attach-0a1b2c3d4e5f60718"]},"accept":{"title":"Acceptance by the gateway","description":"Whether the attachment of another account is accepted here; not with `acceptAttachments`.","type":"boolean","default":false,"examples":[true]},"routeTable":{"$ref":"#/definitions/TransitRouting"}},"examples":[{"id":"tgw-attach-0a1b2c3d4e5f60718","accept":true}]},"TransitGateway":{"title":"Transit gateway","description":"Attaches the VPC to a transit gateway: give exactly one of `id` and `create`. The attachment has a subnet in every zone of the VPC, and each private route table sends `routes` to the gateway. Routes back are the gateway's: it learns the VPC's ranges by `routeTable.propagate`.","type":"object","additionalProperties":false,"properties":{"id":{"title":"Transit gateway id","description":"The id of an existing gateway in the application's Region.","type":"string","pattern":"^tgw-[0-9a-f]{17}$","examples":["tgw-0a1b2c3d4e5f60718"]},"owner":{"title":"Owner of the gateway","description":"The account that shares the existing gateway through AWS Resource Access Manager. It alone can associate and propagate: what it must do is in the output `transit_gateway_handover`. Without it the gateway is of the application's own account.","type":"string","pattern":"^[0-9]{12}$","examples":["222233334444"]},"share":{"title":"Resource share to accept","description":"The ARN of the share by which `owner` shares the gateway, where an invitation waits to be accepted. Within one organisation there is none.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:ram:[a-z0-9-]+:[0-9]{12}:resource-share/[0-9a-f-]{36}$","examples":["arn:aws:ram:eu-west-1:222233334444:resource-share/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"]},"asn":{"title":"ASN of the existing gateway","description":"The autonomous system number of the existing gateway, which nothing but checks read: those of customer gateways and Direct Connect gateways must be others.","type":"integer","minimum":1,"maximum":4294967294,"examples":[64512]},"create":{"$ref":"#/definitions/TransitGatewayCreation"},"subnets":{"title":"Subnets of the attachment","description":"Of an existing VPC: one subnet in each zone of the application's subnets, best of a size of /28 and with nothing else in it. In a created VPC they are created.","type":"array","minItems":1,"maxItems":8,"uniqueItems":true,"items":{"title":"Subnet of the attachment","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-0a1b2c3d4e5f60719"]]},"routes":{"title":"Routes to the gateway","description":"IPv4 ranges that the private route tables send to the gateway. Those of sites are there without being said, and that to everywhere is `egress: transit`.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/IpRange"},"examples":[["10.0.0.0/8"]]},"routeTable":{"$ref":"#/definitions/TransitRouting"},"applianceMode":{"title":"Appliance mode","description":"Whether both directions of a connection go through the same zone: for a VPC of firewalls, not for one of applications.","type":"boolean","default":false,"examples":[true]},"hosts":{"title":"Hosts beyond the gateway","description":"Host names of sources, sinks and registries beyond the gateway, and the ranges that they have there. Security groups then name these ranges: none can be referred to by group there. `*.lake.internal` is every name below lake.internal.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"title":"Host name","description":"A host name, or one that begins with `*.`.","type":"string","pattern":"^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})*$","maxLength":253},"additionalProperties":{"title":"Ranges of a host","description":"Where the host has its addresses: IPv4 ranges that the private route tables send to the gateway.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/definitions/IpRange"},"examples":[["10.8.0.0/16"]]},"examples":[{"*.lake.internal":["10.8.0.0/16"]}]},"peers":{"title":"Peers of the gateway","description":"Other transit gateways by name, mostly of other Regions, that this one is peered with. Gateways that are peered tell each other no routes: `cidrs` are static routes here, and the ranges of the VPC are static routes there.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/TransitPeer"},"examples":[{"frankfurt":{"gateway":"tgw-0b1c2d3e4f5061728","region":"eu-central-1","cidrs":["10.60.0.0/16"],"peerRouteTable":{"associate":"tgw-rtb-0b1c2d3e4f5061728","propagate":["tgw-rtb-0b1c2d3e4f5061728"]}}}]}},"examples":[{"id":"tgw-0a1b2c3d4e5f60718","routeTable":{"associate":"tgw-rtb-0a1b2c3d4e5f60718","propagate":["tgw-rtb-0a1b2c3d4e5f60718"]},"routes":["10.0.0.0/8"]}]},"TransitGatewayCreation":{"title":"Transit gateway creation","description":"A gateway of the spec's own. Without `routeTables` it has one, `main`, in which all attachments reach each other; with several only what is associated and propagated does.","type":"object","additionalProperties":false,"properties":{"asn":{"title":"ASN of the gateway","description":"The private autonomous system number of the gateway: 64512 to 65534, or 4200000000 to 4294967294.","type":"integer","minimum":1,"maximum":4294967294,"default":64512,"examples":[64513]},"routeTables":{"title":"Route tables of the gateway","description":"Tables by name. The VPC, sites and other attachments say in their `routeTable` which they have to do with.","type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/TransitRouteTable"},"examples":[{"production":{}}]},"defaultRouteTable":{"title":"Default route table","description":"One of `routeTables`, for attachments that no `routeTable` is said for, those of Direct Connect gateways and of other accounts among them. Where there is one table, it is that.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":30,"examples":["production"]},"acceptAttachments":{"title":"Automatic acceptance","description":"Whether attachments of accounts that the gateway is shared with need nobody's consent.","type":"boolean","default":false,"examples":[true]},"attachments":{"title":"Further attachments","description":"Attachments by name, of other VPCs of this account or of those that the gateway is shared with: accepted, associated and propagated here. They have ids once the gateway is there, so they come in a later apply than it.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/TransitAttachment"},"examples":[{"analytics":{"id":"tgw-attach-0a1b2c3d4e5f60718","accept":true}}]},"share":{"$ref":"#/definitions/TransitShare"}},"examples":[{"asn":64513}]},"TransitPeer":{"title":"Peer of the gateway","description":"One other gateway. What is in the application's account, or is reached by `role`, is made on both sides; otherwise the owner of the other gateway finds in an output what to do. Names are not resolved across: private hosted zones are associated with the VPC, or forwarded by resolver rules.","type":"object","additionalProperties":false,"required":["gateway","cidrs"],"properties":{"gateway":{"title":"Other transit gateway","description":"The id of the other gateway. It is not one that is shared: only its own account accepts peerings.","type":"string","pattern":"^tgw-[0-9a-f]{17}$","examples":["tgw-0b1c2d3e4f5061728"]},"cidrs":{"title":"Ranges beyond the other gateway","description":"IPv4 ranges that are reached through it: static routes in the tables of this gateway that `routeTable.propagate` names, and routes of the VPC to the gateway.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/IpRange"},"examples":[["10.60.0.0/16"]]},"hosts":{"title":"Hosts beyond the other gateway","description":"What of the sources and sinks is there: host names, or `*.` and what they end in.","type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"title":"Host beyond the other gateway","description":"A host name, or one that begins with `*.`.","type":"string","pattern":"^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})*$","maxLength":253,"examples":["*.frankfurt.internal"]},"examples":[["*.frankfurt.internal"]]},"region":{"title":"Region of the other gateway","description":"Where the other gateway is; without it in the application's Region.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$","examples":["eu-central-1"]},"account":{"title":"Account of the other gateway","description":"The account that owns the other gateway; without it the application's own.","type":"string","pattern":"^[0-9]{12}$","examples":["222233334444"]},"role":{"title":"Deploy role of the other gateway","description":"A role of that account that Terraform assumes to make the other side: the acceptance, the association and the routes back. Without it, in another account, they are an output for the owner.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::222233334444:role/network-deploy"]},"routeTable":{"$ref":"#/definitions/TransitRouting"},"peerRouteTable":{"$ref":"#/definitions/TransitPeerRouting"},"accepted":{"title":"Accepted by its owner","description":"The second of two steps where the owner of the other gateway accepts: AWS associates no attachment that waits, and takes no route to it. Say it when they have done what the output says, and apply again.","type":"boolean","default":false,"examples":[true]},"remove":{"title":"Remove the peering of gateways","description":"The first of two steps to remove a peering whose other side Terraform makes through another Region or `role`: with `remove: true` all of it goes, while Terraform still knows where. Take the section out after that apply.","type":"boolean","default":false,"examples":[true]}},"examples":[{"gateway":"tgw-0b1c2d3e4f5061728","region":"eu-central-1","cidrs":["10.60.0.0/16"],"account":"222233334444"}]},"TransitPeerRouting":{"title":"Route tables of the other gateway","description":"The tables of the other gateway that the peering has to do with.","type":"object","additionalProperties":false,"required":["associate","propagate"],"properties":{"associate":{"$ref":"#/definitions/TransitPeerTable"},"propagate":{"title":"Tables with routes back","description":"Each gets a static route to each range of the VPC.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/definitions/TransitPeerTable"},"examples":[["tgw-rtb-0b1c2d3e4f5061728"]]}},"examples":[{"associate":"tgw-rtb-0b1c2d3e4f5061728","propagate":["tgw-rtb-0b1c2d3e4f5061728"]}]},"TransitPeerTable":{"title":"Route table of the other gateway","description":"The id of a table: for `associate` that in which traffic from here is looked up.","type":"string","pattern":"^tgw-rtb-[0-9a-f]{17}$","examples":["tgw-rtb-0b1c2d3e4f5061728"]},"TransitRouteTable":{"title":"Route table of a created gateway","description":"What the table has besides what it learns.","type":"object","additionalProperties":false,"properties":{"routes":{"title":"Static routes","description":"IPv4 ranges, and the name in `attachments` that each leads to.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"title":"Destination of a static route","description":"A CIDR block such as 10.8.0.0/16: the bits after the prefix are zero.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$"},"additionalProperties":{"title":"Target of a static route","description":"A name in `attachments`.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":30,"examples":["inspection"]},"examples":[{"0.0.0.0/0":"inspection"}]},"blackholes":{"title":"Blackhole routes","description":"IPv4 ranges whose traffic is dropped, whatever the table learns of wider ones.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/IpRange"},"examples":[["10.99.0.0/16"]]}},"examples":[{"blackholes":["10.99.0.0/16"]}]},"TransitRouting":{"title":"Routing of an attachment","description":"The gateway's route tables that an attachment has to do with: ids of an existing gateway, names in `create.routeTables` of a created one, whose `defaultRouteTable` it is where nothing is said. What it says is what holds, whatever the gateway's default tables are.","type":"object","additionalProperties":false,"required":["associate","propagate"],"properties":{"associate":{"$ref":"#/definitions/TransitTable"},"propagate":{"title":"Tables that learn the attachment","description":"The tables that have routes to what the attachment leads to: by propagation, or as static routes where it announces none.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/definitions/TransitTable"},"examples":[["tgw-rtb-0a1b2c3d4e5f60718"]]}},"examples":[{"associate":"tgw-rtb-0a1b2c3d4e5f60718","propagate":["tgw-rtb-0a1b2c3d4e5f60718"]}]},"TransitShare":{"title":"Share of the gateway","description":"Shares the created gateway through AWS Resource Access Manager. Accounts outside the organisation accept the share by its ARN, in the output `transit_gateway_share`.","type":"object","additionalProperties":false,"required":["principals"],"properties":{"principals":{"title":"Principals of the share","description":"Accounts by their ids; organisations and organisational units by their ARNs.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"title":"Principal of the share","description":"An account id, or the ARN of an organisation or organisational unit.","type":"string","pattern":"^([0-9]{12}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:organizations::[0-9]{12}:(organization/o-[a-z0-9]{10,32}|ou/o-[a-z0-9]{10,32}/ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}))$","examples":["222233334444","arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"]},"examples":[["222233334444"]]},"external":{"title":"Accounts outside the organisation","description":"Whether principals may be outside the organisation of the application's account.","type":"boolean","default":false,"examples":[true]}},"examples":[{"principals":["222233334444"]}]},"TransitTable":{"title":"Route table of the gateway","description":"The table that traffic from the attachment is looked up in: an id of an existing gateway, a name in `create.routeTables` of a created one.","type":"string","pattern":"^(tgw-rtb-[0-9a-f]{17}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$","maxLength":30,"examples":["tgw-rtb-0a1b2c3d4e5f60718"]},"Tunnels":{"title":"Tunnels","description":"What the two tunnels may agree on with the router. Always IKEv2, and by default only what is considered safe today.","type":"object","additionalProperties":false,"properties":{"encryption":{"title":"Encryption algorithms","description":"For both phases.","type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"title":"Encryption algorithm","description":"Galois/Counter Mode where the router knows it.","type":"string","enum":["AES256-GCM-16","AES128-GCM-16","AES256"],"examples":["AES256-GCM-16"]},"default":["AES256-GCM-16"],"examples":[["AES256-GCM-16","AES256"]]},"integrity":{"title":"Integrity algorithms","description":"For both phases.","type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"title":"Integrity algorithm","description":"A hash of the SHA-2 family.","type":"string","enum":["SHA2-256","SHA2-384","SHA2-512"],"examples":["SHA2-384"]},"default":["SHA2-256","SHA2-384","SHA2-512"],"examples":[["SHA2-384"]]},"diffieHellmanGroups":{"title":"Diffie-Hellman groups","description":"For both phases, 14 to 21: those below are weak, and the ones above that AWS knows are advised against (RFC 8247).","type":"array","minItems":1,"maxItems":8,"uniqueItems":true,"items":{"title":"Diffie-Hellman group","description":"The number of the group.","type":"integer","enum":[14,15,16,17,18,19,20,21],"examples":[20]},"default":[14,15,16,17,18,19,20,21],"examples":[[19,20,21]]},"insideCidrs":{"title":"Inside ranges","description":"The /30 of each tunnel out of 169.254.0.0/16, first that of tunnel 1; without them AWS chooses.","type":"array","minItems":2,"maxItems":2,"uniqueItems":true,"items":{"title":"Inside range","description":"A /30 of 169.254.0.0/16.","type":"string","pattern":"^169[.]254[.][0-9]{1,3}[.][0-9]{1,3}/30$","examples":["169.254.10.0/30"]},"examples":[["169.254.10.0/30","169.254.11.0/30"]]},"startup":{"title":"Start of the tunnels","description":"Who begins: `add` waits for the router, `start` has AWS begin, for which the router has a public address.","type":"string","enum":["add","start"],"default":"add","examples":["start"]}},"examples":[{"diffieHellmanGroups":[19,20,21]}]},"Vpc":{"title":"VPC","description":"The VPC of the application: give exactly one of `create`, `subnets` and `find`. In a VPC the application has no internet access of its own.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/VpcCreation"},"id":{"title":"Id of the VPC","description":"The VPC of `subnets`, or that in which `find` looks for subnets by their tags. Needed for what is created in it: a security group, endpoints.","type":"string","pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["vpc-0a1b2c3d4e5f60718"]},"cidrs":{"title":"CIDR blocks","description":"All IPv4 address ranges of the existing VPC. The endpoints that are created in it take HTTPS from them, for their names lead all of the VPC there; rules of a created security group name them.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/VpcCidr"},"examples":[["10.20.0.0/16"]]},"subnets":{"title":"Subnets","description":"1 to 16 existing private subnets of one VPC, in at least two Availability Zones. If another account shares them, its id goes into `subnetOwner`.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"title":"Subnet id","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-0a1b2c3d4e5f60719"]]},"subnetZones":{"title":"Zones of existing subnets","description":"The Availability Zone of each existing subnet that the network names, so that checks know of it: AWS takes one subnet of each zone for an endpoint, a load balancer or an attachment. All by letters, or all by ids.","type":"object","minProperties":1,"maxProperties":48,"propertyNames":{"pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},"additionalProperties":{"$ref":"#/definitions/Zone"},"examples":[{"subnet-0a1b2c3d4e5f60718":"euw1-az1","subnet-0a1b2c3d4e5f60719":"euw1-az2"}]},"find":{"$ref":"#/definitions/VpcSearch"},"subnetOwner":{"$ref":"#/definitions/SubnetOwner"},"securityGroups":{"title":"Security groups","description":"1 to 5 existing security groups of the same VPC. Without them one is created, with rules for exactly what the application needs.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"#/definitions/SecurityGroupId"},"examples":[["sg-0a1b2c3d4e5f60718"]]},"routeTables":{"title":"Route tables","description":"The route tables of the existing subnets: gateway endpoints, peerings and transit gateways are routes in them. Of subnets that are found (`find`) the tables are found as well, where each subnet is associated with one.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"title":"Route table id","description":"The id of a route table.","type":"string","pattern":"^rtb-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["rtb-0a1b2c3d4e5f60718"]},"examples":[["rtb-0a1b2c3d4e5f60718"]]}},"examples":[{"subnets":["subnet-0a1b2c3d4e5f60718"],"securityGroups":["sg-0a1b2c3d4e5f60718"]}]},"VpcCidr":{"title":"CIDR block","description":"An IPv4 range from /16 to /28, such as 10.20.0.0/16: the bits after the prefix are zero.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$","examples":["10.20.0.0/16"]},"VpcCreation":{"title":"VPC creation","description":"A VPC with a private subnet in each zone; with `egress: nat` also a public one for the NAT gateway. The range is cut into eight blocks, one for each zone by its letter, so that another zone moves nothing: the private subnet is the first half of its block, and /28 subnets follow it. Give exactly one of `cidr` and `ipam`.","type":"object","additionalProperties":false,"required":["zones"],"properties":{"cidr":{"$ref":"#/definitions/VpcCidr"},"ipam":{"$ref":"#/definitions/Ipam"},"secondaryCidrs":{"title":"Secondary CIDR blocks","description":"Further IPv4 ranges of the VPC, for what `privateCidr` names, or for what others put into the VPC.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/definitions/VpcCidr"},"examples":[["100.64.0.0/16"]]},"privateCidr":{"title":"CIDR block of the private subnets","description":"One of `secondaryCidrs`: the private subnets are its eighths, where addresses of the first range are scarce.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$","examples":["100.64.0.0/16"]},"zones":{"title":"Zones of the VPC","description":"The Availability Zones, by the letter of their name or by their id, which is the same in all accounts. A list and not a number: which zones a number means changes with time, and would replace subnets.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"$ref":"#/definitions/Zone"},"examples":[["a","b","c"]]},"flowLogs":{"$ref":"#/definitions/FlowLogs"},"networkAcl":{"title":"Network ACL","description":"Of the private subnets. `default` leaves them the VPC's own, which allows everything. `ephemeral` gives them one that takes from outside the VPC nothing but answers, on the ports 1024 to 65535; nothing finer works, as network ACLs know no connections.","type":"string","enum":["default","ephemeral"],"default":"default","examples":["ephemeral"]},"dns":{"$ref":"#/definitions/VpcDns"}},"examples":[{"cidr":"10.20.0.0/16","zones":["a","b","c"]}]},"VpcDns":{"title":"DNS","description":"DNS servers of your own for the VPC, in place of AWS's resolver. They must forward the names of AWS and of private zones to it (the second address of the VPC), or endpoints are not found.","type":"object","additionalProperties":false,"required":["servers"],"properties":{"servers":{"title":"DNS servers","description":"One to four IPv4 addresses.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"title":"DNS server","description":"The address of a server.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}$","examples":["10.0.0.2"]},"examples":[["10.0.0.2","10.0.1.2"]]},"domain":{"title":"Domain","description":"What a name without a dot is looked up in.","type":"string","pattern":"^[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63})*$","maxLength":253,"examples":["corp.example.com"]}},"examples":[{"servers":["10.0.0.2"],"domain":"corp.example.com"}]},"VpcSearch":{"title":"VPC search","description":"Finds the existing subnets at every plan, by their tags or by parameters that another stack has written. Give exactly one of `tags` and `parameters`. A plan that finds another number than `count` is refused, so that a subnet that somebody adds does not restart the job.","type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"title":"Number of subnets","description":"How many subnets are found, exactly. Those of one Availability Zone count like others.","type":"integer","minimum":1,"maximum":16,"examples":[3]},"tags":{"title":"Search tags","description":"What the subnets are tagged with, and their VPC, of which `id` may be given beside `find` instead.","type":"object","additionalProperties":false,"required":["subnets"],"properties":{"subnets":{"$ref":"#/definitions/SoughtTags"},"vpc":{"$ref":"#/definitions/SoughtTags"}},"examples":[{"vpc":{"Name":"core"},"subnets":{"Tier":"private"}}]},"parameters":{"title":"Search parameters","description":"Parameters of Systems Manager in the account and Region of the application that hold the ids.","type":"object","additionalProperties":false,"required":["subnets"],"properties":{"subnets":{"$ref":"#/definitions/ParameterName"},"vpc":{"$ref":"#/definitions/ParameterName"},"securityGroups":{"title":"Parameters of security groups","description":"1 to 5 parameters, each with the id of one security group. Without them, and without `securityGroups` beside `find`, one is created.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"#/definitions/ParameterName"},"examples":[["/core/flink-security-group"]]}},"examples":[{"vpc":"/core/vpc-id","subnets":"/core/private-subnets"}]}},"examples":[{"count":3,"tags":{"vpc":{"Name":"core"},"subnets":{"Tier":"private"}}}]},"Vpn":{"title":"VPN","description":"A Site-to-Site VPN connection of two tunnels between the transit gateway and the site's router.","type":"object","additionalProperties":false,"required":["customerGateway"],"properties":{"customerGateway":{"$ref":"#/definitions/CustomerGateway"},"routing":{"title":"Routing of the VPN","description":"`bgp`: the site announces its ranges. `static`: the gateway's tables get a route for each of `cidrs`.","type":"string","enum":["bgp","static"],"default":"bgp","examples":["static"]},"routeTable":{"$ref":"#/definitions/TransitRouting"},"tunnels":{"$ref":"#/definitions/Tunnels"},"presharedKeys":{"title":"Place of the pre-shared keys","description":"AWS makes the keys, and no spec holds them. `secrets-manager` keeps them in a secret, whose ARN is an output; `standard` in the connection, and so in Terraform's state as well.","type":"string","enum":["secrets-manager","standard"],"default":"secrets-manager","examples":["standard"]}},"examples":[{"customerGateway":{"ip":"198.51.100.10","asn":65010}}]},"Waiver":{"title":"Waiver","description":"A policy that does not hold here.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Waived rule","description":"The code of the policy.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,127}$","examples":["FLK3040"]},"reason":{"title":"Reason for the waiver","description":"Why it does not hold here: every report shows it.","type":"string","minLength":1,"maxLength":300,"examples":["A trial run, which may stop"]},"target":{"title":"Target of the waiver","description":"The field of the spec (sources.orders) or the address of the resource that it is for; all findings of the rule when left out.","type":"string","minLength":1,"maxLength":1000,"examples":["sources.orders"]},"owner":{"title":"Owner of the waiver","description":"Who answers for it.","type":"string","minLength":1,"maxLength":100,"examples":["payments"]},"expires":{"title":"Last day of the waiver","description":"The last day on which it holds for flinkform policy; afterwards it fails there. Compiling looks at no calendar: the same spec always gives the same files.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2027-01-31"]}},"examples":[{"rule":"FLK3040","reason":"A trial run, which may stop"}]},"Zone":{"title":"Zone","description":"A letter, `a` for eu-west-1a in eu-west-1, or an id such as euw1-az1.","type":"string","pattern":"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$","examples":["a"]}}};
const schema12 = {"title":"Metadata","description":"What the application is called and where it belongs.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"Application name","description":"The prefix of every AWS name. Changing it replaces the application and loses its state.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":60,"examples":["orders-enrichment"]},"environment":{"title":"Environment","description":"Becomes part of every AWS name, so that environments can share an account; `naming` says where. `prod`, `production`, `prd` and `live`, alone or as a word of the name (`prod-eu`, but not `pre-prod`), are production: stricter checks, and protection against deletion.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":20,"examples":["prod"]},"project":{"title":"Project","description":"What the application belongs to, for `naming`.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":30,"examples":["payments"]},"naming":{"title":"Naming","description":"How the prefix of every AWS name, which is the name of the stack, is made of `{name}`, `{environment}` and `{project}`: `{name}-{environment}` without it. Where there is no environment, its hyphen goes as well. Changing it replaces what has the names, the application with its state among it.","type":"string","pattern":"^([a-z0-9-]|\\{(name|environment|project)\\})+$","maxLength":100,"examples":["{project}-{environment}-{name}"]},"tags":{"$ref":"#/definitions/Tags"}}};
const schema13 = {"title":"Tags","description":"AWS tags, put on every resource. At most 50.","type":"object","maxProperties":50,"propertyNames":{"minLength":1,"maxLength":128},"additionalProperties":{"title":"Tag value","description":"Text of at most 256 characters.","type":"string","maxLength":256,"examples":["payments"]},"examples":[{"owner":"payments"}]};
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern3 = new RegExp("^([a-z0-9-]|\\{(name|environment|project)\\})+$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "environment")) || (key0 === "project")) || (key0 === "naming")) || (key0 === "tags"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 60){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema12.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema12.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.environment !== undefined){
let data1 = data.environment;
if(typeof data1 === "string"){
if(func2(data1) > 20){
const err5 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema12.properties.environment,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema12.properties.environment,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},schema:schema12.properties.environment.type,parentSchema:schema12.properties.environment,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.project !== undefined){
let data2 = data.project;
if(typeof data2 === "string"){
if(func2(data2) > 30){
const err8 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema12.properties.project,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema12.properties.project,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},schema:schema12.properties.project.type,parentSchema:schema12.properties.project,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.naming !== undefined){
let data3 = data.naming;
if(typeof data3 === "string"){
if(func2(data3) > 100){
const err11 = {instancePath:instancePath+"/naming",schemaPath:"#/properties/naming/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema12.properties.naming,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern3.test(data3)){
const err12 = {instancePath:instancePath+"/naming",schemaPath:"#/properties/naming/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9-]|\\{(name|environment|project)\\})+$"},schema:"^([a-z0-9-]|\\{(name|environment|project)\\})+$",parentSchema:schema12.properties.naming,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type: "string"},schema:schema12.properties.naming.type,parentSchema:schema12.properties.naming,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.tags !== undefined){
let data4 = data.tags;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 50){
const err14 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data4){
const _errs13 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 128){
const err15 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema13.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(key1) < 1){
const err16 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
const err17 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema13.propertyNames,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
for(const key2 in data4){
let data5 = data4[key2];
if(typeof data5 === "string"){
if(func2(data5) > 256){
const err18 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/Tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema13.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/Tags/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/Tags/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema14 = {"title":"AWS","description":"The account and Region, and where Terraform keeps its state.","type":"object","additionalProperties":false,"required":["region","accountId"],"properties":{"region":{"$ref":"#/definitions/Region"},"accountId":{"$ref":"#/definitions/AccountId"},"partition":{"$ref":"#/definitions/Partition"},"backend":{"$ref":"#/definitions/Backend"},"deployRole":{"$ref":"#/definitions/RoleArn"}},"examples":[{"region":"eu-west-1","accountId":"111122223333"}]};
const schema15 = {"title":"Region","description":"An AWS Region code. One that is newer than this release of flinkform needs `aws.partition` beside it.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$","examples":["eu-west-1"]};
const schema16 = {"title":"Account id","description":"An AWS account id: twelve digits, in quotes so that it stays text.","type":"string","pattern":"^[0-9]{12}$","examples":["111122223333"]};
const schema17 = {"title":"Partition","description":"The partition of a Region that is newer than this release of flinkform. Beside a Region that flinkform knows it has no effect, and must be right.","enum":["aws","aws-cn","aws-us-gov","aws-iso","aws-iso-b","aws-iso-e","aws-iso-f","aws-eusc"],"examples":["aws"]};
const schema24 = {"title":"Role ARN","description":"The ARN of an IAM role.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::111122223333:role/flink/orders"]};
const pattern4 = new RegExp("^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$", "u");
const pattern5 = new RegExp("^[0-9]{12}$", "u");
const pattern12 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$", "u");
const schema18 = {"title":"Backend","description":"Where Terraform keeps its state. Without it no backend is written, and Terraform keeps the state in a local file in the folder of the stack.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/definitions/S3Backend"},{"$ref":"#/definitions/LocalBackend"}]};
const schema23 = {"title":"Local backend","description":"State in a local file.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Local backend type","description":"Always `local`.","const":"local"},"path":{"title":"State path","description":"The state file, relative to the stack's folder.","type":"string","pattern":"^(?!.*[.][.])[A-Za-z0-9_][A-Za-z0-9_./-]{0,500}$","default":"terraform.tfstate","examples":["terraform.tfstate"]}},"examples":[{"type":"local"}]};
const schema19 = {"title":"S3 backend","description":"State in an S3 bucket.","type":"object","additionalProperties":false,"required":["type","bucket","key"],"properties":{"type":{"title":"S3 backend type","description":"Always `s3`.","const":"s3"},"bucket":{"$ref":"#/definitions/BucketName"},"key":{"title":"State key","description":"The key of the state object.","type":"string","pattern":"^[A-Za-z0-9!_.=-][A-Za-z0-9!_.=/-]{0,900}$","examples":["flink/orders.tfstate"]},"region":{"$ref":"#/definitions/Region"},"kmsKey":{"$ref":"#/definitions/KmsKeyArn"},"useLockfile":{"title":"Use lockfile","description":"Locks the state with an object beside it. Needs Terraform 1.10.","type":"boolean","default":true,"examples":[true]},"dynamodbTable":{"title":"Lock table","description":"Locks the state with a DynamoDB table, the older way.","type":"string","pattern":"^[a-zA-Z0-9_.-]{3,255}$","examples":["terraform-locks"]}},"examples":[{"type":"s3","bucket":"example-terraform-state","key":"flink/orders.tfstate"}]};
const schema20 = {"title":"Bucket name","description":"The name of an S3 bucket: 3 to 63 lower-case letters, digits, dots and hyphens.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$","examples":["example-orders-archive"]};
const schema22 = {"title":"KMS key ARN","description":"The ARN of a KMS key (not of an alias: IAM policies match keys only).","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$","examples":["arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11"]};
const pattern6 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9!_.=-][A-Za-z0-9!_.=/-]{0,900}$", "u");
const pattern9 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$", "u");
const pattern10 = new RegExp("^[a-zA-Z0-9_.-]{3,255}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.bucket === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bucket"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "bucket")) || (key0 === "key")) || (key0 === "region")) || (key0 === "kmsKey")) || (key0 === "useLockfile")) || (key0 === "dynamodbTable"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("s3" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "s3"},schema:"s3",parentSchema:schema19.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bucket !== undefined){
let data1 = data.bucket;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err5 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},schema:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",parentSchema:schema20,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/BucketName/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!_.=-][A-Za-z0-9!_.=/-]{0,900}$"},schema:"^[A-Za-z0-9!_.=-][A-Za-z0-9!_.=/-]{0,900}$",parentSchema:schema19.properties.key,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},schema:schema19.properties.key.type,parentSchema:schema19.properties.key,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.region !== undefined){
let data3 = data.region;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/Region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$"},schema:"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$",parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/Region/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.kmsKey !== undefined){
let data4 = data.kmsKey;
if(typeof data4 === "string"){
if(!pattern9.test(data4)){
const err11 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,128}$",parentSchema:schema22,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/kmsKey",schemaPath:"#/definitions/KmsKeyArn/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.useLockfile !== undefined){
let data5 = data.useLockfile;
if(typeof data5 !== "boolean"){
const err13 = {instancePath:instancePath+"/useLockfile",schemaPath:"#/properties/useLockfile/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.useLockfile.type,parentSchema:schema19.properties.useLockfile,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.dynamodbTable !== undefined){
let data6 = data.dynamodbTable;
if(typeof data6 === "string"){
if(!pattern10.test(data6)){
const err14 = {instancePath:instancePath+"/dynamodbTable",schemaPath:"#/properties/dynamodbTable/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]{3,255}$"},schema:"^[a-zA-Z0-9_.-]{3,255}$",parentSchema:schema19.properties.dynamodbTable,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/dynamodbTable",schemaPath:"#/properties/dynamodbTable/type",keyword:"type",params:{type: "string"},schema:schema19.properties.dynamodbTable.type,parentSchema:schema19.properties.dynamodbTable,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const pattern11 = new RegExp("^(?!.*[.][.])[A-Za-z0-9_][A-Za-z0-9_./-]{0,500}$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "s3"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/definitions/LocalBackend/required",keyword:"required",params:{missingProperty: "type"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "path"))){
const err2 = {instancePath,schemaPath:"#/definitions/LocalBackend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("local" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/LocalBackend/properties/type/const",keyword:"const",params:{allowedValue: "local"},schema:"local",parentSchema:schema23.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/LocalBackend/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?!.*[.][.])[A-Za-z0-9_][A-Za-z0-9_./-]{0,500}$"},schema:"^(?!.*[.][.])[A-Za-z0-9_][A-Za-z0-9_./-]{0,500}$",parentSchema:schema23.properties.path,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/LocalBackend/properties/path/type",keyword:"type",params:{type: "string"},schema:schema23.properties.path.type,parentSchema:schema23.properties.path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/definitions/LocalBackend/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema18.discriminator,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema18.discriminator,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.region === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.accountId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accountId"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "region") || (key0 === "accountId")) || (key0 === "partition")) || (key0 === "backend")) || (key0 === "deployRole"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/Region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$"},schema:"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$",parentSchema:schema15,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/Region/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.accountId !== undefined){
let data1 = data.accountId;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err5 = {instancePath:instancePath+"/accountId",schemaPath:"#/definitions/AccountId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/accountId",schemaPath:"#/definitions/AccountId/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.partition !== undefined){
let data2 = data.partition;
if(!((((((((data2 === "aws") || (data2 === "aws-cn")) || (data2 === "aws-us-gov")) || (data2 === "aws-iso")) || (data2 === "aws-iso-b")) || (data2 === "aws-iso-e")) || (data2 === "aws-iso-f")) || (data2 === "aws-eusc"))){
const err7 = {instancePath:instancePath+"/partition",schemaPath:"#/definitions/Partition/enum",keyword:"enum",params:{allowedValues: schema17.enum},schema:schema17.enum,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.backend !== undefined){
if(!(validate14(data.backend, {instancePath:instancePath+"/backend",parentData:data,parentDataProperty:"backend",rootData}))){
vErrors = vErrors === null ? validate14.errors : append(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.deployRole !== undefined){
let data4 = data.deployRole;
if(typeof data4 === "string"){
if(!pattern12.test(data4)){
const err8 = {instancePath:instancePath+"/deployRole",schemaPath:"#/definitions/RoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$",parentSchema:schema24,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/deployRole",schemaPath:"#/definitions/RoleArn/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema25 = {"title":"Network","description":"Where the application's network interfaces stand. Without it the application runs outside any VPC and reaches public AWS endpoints.","type":"object","additionalProperties":false,"properties":{"vpc":{"$ref":"#/definitions/Vpc"},"from":{"title":"Shared network","description":"The name of a network that is a stack of its own (`kind: Network`), with its environment: `core-prod`. Its contract is read from the parameter `/flinkform/network/core-prod` of the application's account and Region. Give this or `vpc`.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":81,"examples":["core-prod"]},"zones":{"title":"Zones in a shared network","description":"The zones of the shared network that the application stands in, as that network calls them. A list, for a zone that is added there must not restart the job.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Zone of a shared network","description":"A letter or an id; of a network of subnets that exist, the number of one in its list.","type":"string","pattern":"^([a-h]|[1-9]|1[0-6]|[a-z]{2,6}[1-9]-az[1-8])$","examples":["a"]},"examples":[["a","b"]]},"securityGroups":{"title":"Security groups in a shared network","description":"1 to 5 existing security groups of its VPC. Without them one is created, with rules for exactly what the application needs.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"#/definitions/SecurityGroupId"},"examples":[["sg-0a1b2c3d4e5f60718"]]},"subnetOwner":{"$ref":"#/definitions/SubnetOwner"},"egress":{"title":"Egress","description":"How the application leaves its subnets. `endpoints`: by VPC endpoints for exactly the services that it needs, and no way to the internet. `nat`: by NAT gateways, with gateway endpoints (which cost nothing) for S3 and DynamoDB. `transit`: by the transit gateway, behind which a hub has inspection and endpoints. `none`: nothing is created. Of a created VPC the default is `endpoints`; of an existing one `none`, as it has its ways already.","type":"string","enum":["endpoints","nat","transit","none"],"examples":["endpoints"]},"nat":{"$ref":"#/definitions/Nat"},"endpoints":{"$ref":"#/definitions/Endpoints"},"privateLink":{"$ref":"#/definitions/PrivateLink"},"endpointServices":{"$ref":"#/definitions/EndpointServices"},"transitGateway":{"$ref":"#/definitions/TransitGateway"},"onPremises":{"$ref":"#/definitions/OnPremises"},"peering":{"$ref":"#/definitions/Peerings"}},"examples":[{"vpc":{"create":{"cidr":"10.20.0.0/16","zones":["a","b","c"]}},"egress":"endpoints"}]};
const schema44 = {"title":"Security group id","description":"The id of a security group.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0a1b2c3d4e5f60718"]};
const schema43 = {"title":"Subnet owner","description":"The account that shares the subnets with the application's, through AWS Resource Access Manager: their ARNs, which the execution role must be allowed, have its id. Without it the subnets are of the application's own account.","type":"string","pattern":"^[0-9]{12}$","examples":["222233334444"]};
const func9 = Object.prototype.hasOwnProperty;
const func0 = require("ajv/dist/runtime/equal").default;
const schema26 = {"title":"VPC","description":"The VPC of the application: give exactly one of `create`, `subnets` and `find`. In a VPC the application has no internet access of its own.","type":"object","additionalProperties":false,"properties":{"create":{"$ref":"#/definitions/VpcCreation"},"id":{"title":"Id of the VPC","description":"The VPC of `subnets`, or that in which `find` looks for subnets by their tags. Needed for what is created in it: a security group, endpoints.","type":"string","pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["vpc-0a1b2c3d4e5f60718"]},"cidrs":{"title":"CIDR blocks","description":"All IPv4 address ranges of the existing VPC. The endpoints that are created in it take HTTPS from them, for their names lead all of the VPC there; rules of a created security group name them.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/VpcCidr"},"examples":[["10.20.0.0/16"]]},"subnets":{"title":"Subnets","description":"1 to 16 existing private subnets of one VPC, in at least two Availability Zones. If another account shares them, its id goes into `subnetOwner`.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"title":"Subnet id","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-0a1b2c3d4e5f60719"]]},"subnetZones":{"title":"Zones of existing subnets","description":"The Availability Zone of each existing subnet that the network names, so that checks know of it: AWS takes one subnet of each zone for an endpoint, a load balancer or an attachment. All by letters, or all by ids.","type":"object","minProperties":1,"maxProperties":48,"propertyNames":{"pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},"additionalProperties":{"$ref":"#/definitions/Zone"},"examples":[{"subnet-0a1b2c3d4e5f60718":"euw1-az1","subnet-0a1b2c3d4e5f60719":"euw1-az2"}]},"find":{"$ref":"#/definitions/VpcSearch"},"subnetOwner":{"$ref":"#/definitions/SubnetOwner"},"securityGroups":{"title":"Security groups","description":"1 to 5 existing security groups of the same VPC. Without them one is created, with rules for exactly what the application needs.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"#/definitions/SecurityGroupId"},"examples":[["sg-0a1b2c3d4e5f60718"]]},"routeTables":{"title":"Route tables","description":"The route tables of the existing subnets: gateway endpoints, peerings and transit gateways are routes in them. Of subnets that are found (`find`) the tables are found as well, where each subnet is associated with one.","type":"array","minItems":1,"maxItems":16,"uniqueItems":true,"items":{"title":"Route table id","description":"The id of a route table.","type":"string","pattern":"^rtb-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["rtb-0a1b2c3d4e5f60718"]},"examples":[["rtb-0a1b2c3d4e5f60718"]]}},"examples":[{"subnets":["subnet-0a1b2c3d4e5f60718"],"securityGroups":["sg-0a1b2c3d4e5f60718"]}]};
const schema28 = {"title":"CIDR block","description":"An IPv4 range from /16 to /28, such as 10.20.0.0/16: the bits after the prefix are zero.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$","examples":["10.20.0.0/16"]};
const schema31 = {"title":"Zone","description":"A letter, `a` for eu-west-1a in eu-west-1, or an id such as euw1-az1.","type":"string","pattern":"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$","examples":["a"]};
const schema27 = {"title":"VPC creation","description":"A VPC with a private subnet in each zone; with `egress: nat` also a public one for the NAT gateway. The range is cut into eight blocks, one for each zone by its letter, so that another zone moves nothing: the private subnet is the first half of its block, and /28 subnets follow it. Give exactly one of `cidr` and `ipam`.","type":"object","additionalProperties":false,"required":["zones"],"properties":{"cidr":{"$ref":"#/definitions/VpcCidr"},"ipam":{"$ref":"#/definitions/Ipam"},"secondaryCidrs":{"title":"Secondary CIDR blocks","description":"Further IPv4 ranges of the VPC, for what `privateCidr` names, or for what others put into the VPC.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/definitions/VpcCidr"},"examples":[["100.64.0.0/16"]]},"privateCidr":{"title":"CIDR block of the private subnets","description":"One of `secondaryCidrs`: the private subnets are its eighths, where addresses of the first range are scarce.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$","examples":["100.64.0.0/16"]},"zones":{"title":"Zones of the VPC","description":"The Availability Zones, by the letter of their name or by their id, which is the same in all accounts. A list and not a number: which zones a number means changes with time, and would replace subnets.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"$ref":"#/definitions/Zone"},"examples":[["a","b","c"]]},"flowLogs":{"$ref":"#/definitions/FlowLogs"},"networkAcl":{"title":"Network ACL","description":"Of the private subnets. `default` leaves them the VPC's own, which allows everything. `ephemeral` gives them one that takes from outside the VPC nothing but answers, on the ports 1024 to 65535; nothing finer works, as network ACLs know no connections.","type":"string","enum":["default","ephemeral"],"default":"default","examples":["ephemeral"]},"dns":{"$ref":"#/definitions/VpcDns"}},"examples":[{"cidr":"10.20.0.0/16","zones":["a","b","c"]}]};
const schema29 = {"title":"IPAM","description":"Takes the range of the VPC out of a pool of Amazon VPC IP Address Manager.","type":"object","additionalProperties":false,"required":["pool","netmask"],"properties":{"pool":{"title":"IPAM pool","description":"The id of an IPv4 pool.","type":"string","pattern":"^ipam-pool-[0-9a-f]{17}$","examples":["ipam-pool-0a1b2c3d4e5f60718"]},"netmask":{"title":"Netmask length","description":"The length of the prefix: 16 is 65,536 addresses.","type":"integer","minimum":16,"maximum":28,"examples":[20]}},"examples":[{"pool":"ipam-pool-0a1b2c3d4e5f60718","netmask":20}]};
const schema34 = {"title":"DNS","description":"DNS servers of your own for the VPC, in place of AWS's resolver. They must forward the names of AWS and of private zones to it (the second address of the VPC), or endpoints are not found.","type":"object","additionalProperties":false,"required":["servers"],"properties":{"servers":{"title":"DNS servers","description":"One to four IPv4 addresses.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"title":"DNS server","description":"The address of a server.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}$","examples":["10.0.0.2"]},"examples":[["10.0.0.2","10.0.1.2"]]},"domain":{"title":"Domain","description":"What a name without a dot is looked up in.","type":"string","pattern":"^[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63})*$","maxLength":253,"examples":["corp.example.com"]}},"examples":[{"servers":["10.0.0.2"],"domain":"corp.example.com"}]};
const pattern13 = new RegExp("^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$", "u");
const pattern14 = new RegExp("^ipam-pool-[0-9a-f]{17}$", "u");
const pattern17 = new RegExp("^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$", "u");
const pattern18 = new RegExp("^[0-9]{1,3}([.][0-9]{1,3}){3}$", "u");
const pattern19 = new RegExp("^[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63})*$", "u");
const schema32 = {"title":"Flow logs","description":"What the VPC's interfaces send and take, in a log group of its own. Of a path that is missing they are often the only trace.","type":"object","additionalProperties":false,"properties":{"enabled":{"title":"Flow logs enabled","description":"Whether there are any.","type":"boolean","default":true,"examples":[false]},"traffic":{"title":"Traffic","description":"Which traffic is written: what was rejected, what was accepted, or all.","type":"string","enum":["reject","accept","all"],"default":"reject","examples":["all"]},"retention":{"$ref":"#/definitions/LogRetention"}},"examples":[{"traffic":"all","retention":"14d"}]};
const schema33 = {"title":"Retention of a log","description":"How long the log is kept: one of the periods that CloudWatch knows.","enum":["1d","3d","5d","7d","14d","30d","60d","90d","120d","150d","180d","365d","400d","545d","731d","1096d","1827d","2192d","2557d","2922d","3288d","3653d"],"default":"30d","examples":["30d"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "traffic")) || (key0 === "retention"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},schema:schema32.properties.enabled.type,parentSchema:schema32.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.traffic !== undefined){
let data1 = data.traffic;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type: "string"},schema:schema32.properties.traffic.type,parentSchema:schema32.properties.traffic,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data1 === "reject") || (data1 === "accept")) || (data1 === "all"))){
const err3 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/enum",keyword:"enum",params:{allowedValues: schema32.properties.traffic.enum},schema:schema32.properties.traffic.enum,parentSchema:schema32.properties.traffic,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.retention !== undefined){
let data2 = data.retention;
if(!((((((((((((((((((((((data2 === "1d") || (data2 === "3d")) || (data2 === "5d")) || (data2 === "7d")) || (data2 === "14d")) || (data2 === "30d")) || (data2 === "60d")) || (data2 === "90d")) || (data2 === "120d")) || (data2 === "150d")) || (data2 === "180d")) || (data2 === "365d")) || (data2 === "400d")) || (data2 === "545d")) || (data2 === "731d")) || (data2 === "1096d")) || (data2 === "1827d")) || (data2 === "2192d")) || (data2 === "2557d")) || (data2 === "2922d")) || (data2 === "3288d")) || (data2 === "3653d"))){
const err4 = {instancePath:instancePath+"/retention",schemaPath:"#/definitions/LogRetention/enum",keyword:"enum",params:{allowedValues: schema33.enum},schema:schema33.enum,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zones === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zones"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "cidr") || (key0 === "ipam")) || (key0 === "secondaryCidrs")) || (key0 === "privateCidr")) || (key0 === "zones")) || (key0 === "flowLogs")) || (key0 === "networkAcl")) || (key0 === "dns"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cidr !== undefined){
let data0 = data.cidr;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err2 = {instancePath:instancePath+"/cidr",schemaPath:"#/definitions/VpcCidr/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$",parentSchema:schema28,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/cidr",schemaPath:"#/definitions/VpcCidr/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ipam !== undefined){
let data1 = data.ipam;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.pool === undefined){
const err4 = {instancePath:instancePath+"/ipam",schemaPath:"#/definitions/Ipam/required",keyword:"required",params:{missingProperty: "pool"},schema:schema29.required,parentSchema:schema29,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.netmask === undefined){
const err5 = {instancePath:instancePath+"/ipam",schemaPath:"#/definitions/Ipam/required",keyword:"required",params:{missingProperty: "netmask"},schema:schema29.required,parentSchema:schema29,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "pool") || (key1 === "netmask"))){
const err6 = {instancePath:instancePath+"/ipam",schemaPath:"#/definitions/Ipam/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema29,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.pool !== undefined){
let data2 = data1.pool;
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err7 = {instancePath:instancePath+"/ipam/pool",schemaPath:"#/definitions/Ipam/properties/pool/pattern",keyword:"pattern",params:{pattern: "^ipam-pool-[0-9a-f]{17}$"},schema:"^ipam-pool-[0-9a-f]{17}$",parentSchema:schema29.properties.pool,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/ipam/pool",schemaPath:"#/definitions/Ipam/properties/pool/type",keyword:"type",params:{type: "string"},schema:schema29.properties.pool.type,parentSchema:schema29.properties.pool,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.netmask !== undefined){
let data3 = data1.netmask;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/ipam/netmask",schemaPath:"#/definitions/Ipam/properties/netmask/type",keyword:"type",params:{type: "integer"},schema:schema29.properties.netmask.type,parentSchema:schema29.properties.netmask,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 28 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/ipam/netmask",schemaPath:"#/definitions/Ipam/properties/netmask/maximum",keyword:"maximum",params:{comparison: "<=", limit: 28},schema:28,parentSchema:schema29.properties.netmask,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 16 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/ipam/netmask",schemaPath:"#/definitions/Ipam/properties/netmask/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},schema:16,parentSchema:schema29.properties.netmask,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/ipam",schemaPath:"#/definitions/Ipam/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.secondaryCidrs !== undefined){
let data4 = data.secondaryCidrs;
if(Array.isArray(data4)){
if(data4.length > 4){
const err13 = {instancePath:instancePath+"/secondaryCidrs",schemaPath:"#/properties/secondaryCidrs/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema27.properties.secondaryCidrs,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/secondaryCidrs",schemaPath:"#/properties/secondaryCidrs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema27.properties.secondaryCidrs,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err15 = {instancePath:instancePath+"/secondaryCidrs/" + i0,schemaPath:"#/definitions/VpcCidr/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$",parentSchema:schema28,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/secondaryCidrs/" + i0,schemaPath:"#/definitions/VpcCidr/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
const err17 = {instancePath:instancePath+"/secondaryCidrs",schemaPath:"#/properties/secondaryCidrs/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema27.properties.secondaryCidrs,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/secondaryCidrs",schemaPath:"#/properties/secondaryCidrs/type",keyword:"type",params:{type: "array"},schema:schema27.properties.secondaryCidrs.type,parentSchema:schema27.properties.secondaryCidrs,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.privateCidr !== undefined){
let data6 = data.privateCidr;
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
const err19 = {instancePath:instancePath+"/privateCidr",schemaPath:"#/properties/privateCidr/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$",parentSchema:schema27.properties.privateCidr,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/privateCidr",schemaPath:"#/properties/privateCidr/type",keyword:"type",params:{type: "string"},schema:schema27.properties.privateCidr.type,parentSchema:schema27.properties.privateCidr,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.zones !== undefined){
let data7 = data.zones;
if(Array.isArray(data7)){
if(data7.length > 6){
const err21 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema27.properties.zones,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema27.properties.zones,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern17.test(data8)){
const err23 = {instancePath:instancePath+"/zones/" + i2,schemaPath:"#/definitions/Zone/pattern",keyword:"pattern",params:{pattern: "^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$"},schema:"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$",parentSchema:schema31,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/zones/" + i2,schemaPath:"#/definitions/Zone/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data7[i3], data7[j1])){
const err25 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema27.properties.zones,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{type: "array"},schema:schema27.properties.zones.type,parentSchema:schema27.properties.zones,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.flowLogs !== undefined){
if(!(validate22(data.flowLogs, {instancePath:instancePath+"/flowLogs",parentData:data,parentDataProperty:"flowLogs",rootData}))){
vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.networkAcl !== undefined){
let data10 = data.networkAcl;
if(typeof data10 !== "string"){
const err27 = {instancePath:instancePath+"/networkAcl",schemaPath:"#/properties/networkAcl/type",keyword:"type",params:{type: "string"},schema:schema27.properties.networkAcl.type,parentSchema:schema27.properties.networkAcl,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data10 === "default") || (data10 === "ephemeral"))){
const err28 = {instancePath:instancePath+"/networkAcl",schemaPath:"#/properties/networkAcl/enum",keyword:"enum",params:{allowedValues: schema27.properties.networkAcl.enum},schema:schema27.properties.networkAcl.enum,parentSchema:schema27.properties.networkAcl,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.dns !== undefined){
let data11 = data.dns;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.servers === undefined){
const err29 = {instancePath:instancePath+"/dns",schemaPath:"#/definitions/VpcDns/required",keyword:"required",params:{missingProperty: "servers"},schema:schema34.required,parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "servers") || (key2 === "domain"))){
const err30 = {instancePath:instancePath+"/dns",schemaPath:"#/definitions/VpcDns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.servers !== undefined){
let data12 = data11.servers;
if(Array.isArray(data12)){
if(data12.length > 4){
const err31 = {instancePath:instancePath+"/dns/servers",schemaPath:"#/definitions/VpcDns/properties/servers/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema34.properties.servers,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.length < 1){
const err32 = {instancePath:instancePath+"/dns/servers",schemaPath:"#/definitions/VpcDns/properties/servers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema34.properties.servers,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len2 = data12.length;
for(let i4=0; i4<len2; i4++){
let data13 = data12[i4];
if(typeof data13 === "string"){
if(!pattern18.test(data13)){
const err33 = {instancePath:instancePath+"/dns/servers/" + i4,schemaPath:"#/definitions/VpcDns/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}$",parentSchema:schema34.properties.servers.items,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/dns/servers/" + i4,schemaPath:"#/definitions/VpcDns/properties/servers/items/type",keyword:"type",params:{type: "string"},schema:schema34.properties.servers.items.type,parentSchema:schema34.properties.servers.items,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let i5 = data12.length;
let j2;
if(i5 > 1){
const indices0 = {};
for(;i5--;){
let item0 = data12[i5];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
const err35 = {instancePath:instancePath+"/dns/servers",schemaPath:"#/definitions/VpcDns/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema34.properties.servers,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
indices0[item0] = i5;
}
}
}
else {
const err36 = {instancePath:instancePath+"/dns/servers",schemaPath:"#/definitions/VpcDns/properties/servers/type",keyword:"type",params:{type: "array"},schema:schema34.properties.servers.type,parentSchema:schema34.properties.servers,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.domain !== undefined){
let data14 = data11.domain;
if(typeof data14 === "string"){
if(func2(data14) > 253){
const err37 = {instancePath:instancePath+"/dns/domain",schemaPath:"#/definitions/VpcDns/properties/domain/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema34.properties.domain,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern19.test(data14)){
const err38 = {instancePath:instancePath+"/dns/domain",schemaPath:"#/definitions/VpcDns/properties/domain/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63})*$"},schema:"^[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63})*$",parentSchema:schema34.properties.domain,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/dns/domain",schemaPath:"#/definitions/VpcDns/properties/domain/type",keyword:"type",params:{type: "string"},schema:schema34.properties.domain.type,parentSchema:schema34.properties.domain,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/dns",schemaPath:"#/definitions/VpcDns/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema37 = {"title":"VPC search","description":"Finds the existing subnets at every plan, by their tags or by parameters that another stack has written. Give exactly one of `tags` and `parameters`. A plan that finds another number than `count` is refused, so that a subnet that somebody adds does not restart the job.","type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"title":"Number of subnets","description":"How many subnets are found, exactly. Those of one Availability Zone count like others.","type":"integer","minimum":1,"maximum":16,"examples":[3]},"tags":{"title":"Search tags","description":"What the subnets are tagged with, and their VPC, of which `id` may be given beside `find` instead.","type":"object","additionalProperties":false,"required":["subnets"],"properties":{"subnets":{"$ref":"#/definitions/SoughtTags"},"vpc":{"$ref":"#/definitions/SoughtTags"}},"examples":[{"vpc":{"Name":"core"},"subnets":{"Tier":"private"}}]},"parameters":{"title":"Search parameters","description":"Parameters of Systems Manager in the account and Region of the application that hold the ids.","type":"object","additionalProperties":false,"required":["subnets"],"properties":{"subnets":{"$ref":"#/definitions/ParameterName"},"vpc":{"$ref":"#/definitions/ParameterName"},"securityGroups":{"title":"Parameters of security groups","description":"1 to 5 parameters, each with the id of one security group. Without them, and without `securityGroups` beside `find`, one is created.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"#/definitions/ParameterName"},"examples":[["/core/flink-security-group"]]}},"examples":[{"vpc":"/core/vpc-id","subnets":"/core/private-subnets"}]}},"examples":[{"count":3,"tags":{"vpc":{"Name":"core"},"subnets":{"Tier":"private"}}}]};
const schema38 = {"title":"Sought tags","description":"Tags, all of which what is found has. EC2 takes `*`, `?` and `\\` in them for wildcards, so they are not allowed here.","type":"object","minProperties":1,"maxProperties":10,"propertyNames":{"pattern":"^[^*?\\\\]+$","maxLength":128},"additionalProperties":{"title":"Sought value","description":"The whole value, in capitals and small letters as they are.","type":"string","pattern":"^[^*?\\\\]*$","maxLength":256,"examples":["private"]},"examples":[{"Tier":"private"}]};
const schema40 = {"title":"Parameter name","description":"The name of a parameter of Systems Manager, of the type String for one id and StringList for several.","type":"string","pattern":"^(/[A-Za-z0-9_.-]+)+$|^[A-Za-z0-9_.-]+$","maxLength":1011,"examples":["/core/private-subnets"]};
const pattern25 = new RegExp("^[^*?\\\\]+$", "u");
const pattern26 = new RegExp("^[^*?\\\\]*$", "u");
const pattern29 = new RegExp("^(/[A-Za-z0-9_.-]+)+$|^[A-Za-z0-9_.-]+$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "tags")) || (key0 === "parameters"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.count.type,parentSchema:schema37.properties.count,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 16 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},schema:16,parentSchema:schema37.properties.count,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37.properties.count,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.subnets === undefined){
const err5 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/required",keyword:"required",params:{missingProperty: "subnets"},schema:schema37.properties.tags.required,parentSchema:schema37.properties.tags,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "subnets") || (key1 === "vpc"))){
const err6 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema37.properties.tags,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.subnets !== undefined){
let data2 = data1.subnets;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 10){
const err7 = {instancePath:instancePath+"/tags/subnets",schemaPath:"#/definitions/SoughtTags/maxProperties",keyword:"maxProperties",params:{limit: 10},schema:10,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Object.keys(data2).length < 1){
const err8 = {instancePath:instancePath+"/tags/subnets",schemaPath:"#/definitions/SoughtTags/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 in data2){
const _errs10 = errors;
if(typeof key2 === "string"){
if(func2(key2) > 128){
const err9 = {instancePath:instancePath+"/tags/subnets",schemaPath:"#/definitions/SoughtTags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema38.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern25.test(key2)){
const err10 = {instancePath:instancePath+"/tags/subnets",schemaPath:"#/definitions/SoughtTags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^*?\\\\]+$"},schema:"^[^*?\\\\]+$",parentSchema:schema38.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
const err11 = {instancePath:instancePath+"/tags/subnets",schemaPath:"#/definitions/SoughtTags/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema38.propertyNames,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key3 in data2){
let data3 = data2[key3];
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err12 = {instancePath:instancePath+"/tags/subnets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/SoughtTags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema38.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern26.test(data3)){
const err13 = {instancePath:instancePath+"/tags/subnets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/SoughtTags/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^*?\\\\]*$"},schema:"^[^*?\\\\]*$",parentSchema:schema38.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/tags/subnets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/SoughtTags/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema38.additionalProperties.type,parentSchema:schema38.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/tags/subnets",schemaPath:"#/definitions/SoughtTags/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.vpc !== undefined){
let data4 = data1.vpc;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 10){
const err16 = {instancePath:instancePath+"/tags/vpc",schemaPath:"#/definitions/SoughtTags/maxProperties",keyword:"maxProperties",params:{limit: 10},schema:10,parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Object.keys(data4).length < 1){
const err17 = {instancePath:instancePath+"/tags/vpc",schemaPath:"#/definitions/SoughtTags/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key4 in data4){
const _errs17 = errors;
if(typeof key4 === "string"){
if(func2(key4) > 128){
const err18 = {instancePath:instancePath+"/tags/vpc",schemaPath:"#/definitions/SoughtTags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema38.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern25.test(key4)){
const err19 = {instancePath:instancePath+"/tags/vpc",schemaPath:"#/definitions/SoughtTags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^*?\\\\]+$"},schema:"^[^*?\\\\]+$",parentSchema:schema38.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid6 = _errs17 === errors;
if(!valid6){
const err20 = {instancePath:instancePath+"/tags/vpc",schemaPath:"#/definitions/SoughtTags/propertyNames",keyword:"propertyNames",params:{propertyName: key4},schema:schema38.propertyNames,parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key5 in data4){
let data5 = data4[key5];
if(typeof data5 === "string"){
if(func2(data5) > 256){
const err21 = {instancePath:instancePath+"/tags/vpc/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/SoughtTags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema38.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern26.test(data5)){
const err22 = {instancePath:instancePath+"/tags/vpc/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/SoughtTags/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^*?\\\\]*$"},schema:"^[^*?\\\\]*$",parentSchema:schema38.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/tags/vpc/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/SoughtTags/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema38.additionalProperties.type,parentSchema:schema38.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/tags/vpc",schemaPath:"#/definitions/SoughtTags/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},schema:schema37.properties.tags.type,parentSchema:schema37.properties.tags,data:data1};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.parameters !== undefined){
let data6 = data.parameters;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.subnets === undefined){
const err26 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/required",keyword:"required",params:{missingProperty: "subnets"},schema:schema37.properties.parameters.required,parentSchema:schema37.properties.parameters,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key6 in data6){
if(!(((key6 === "subnets") || (key6 === "vpc")) || (key6 === "securityGroups"))){
const err27 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema37.properties.parameters,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.subnets !== undefined){
let data7 = data6.subnets;
if(typeof data7 === "string"){
if(func2(data7) > 1011){
const err28 = {instancePath:instancePath+"/parameters/subnets",schemaPath:"#/definitions/ParameterName/maxLength",keyword:"maxLength",params:{limit: 1011},schema:1011,parentSchema:schema40,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern29.test(data7)){
const err29 = {instancePath:instancePath+"/parameters/subnets",schemaPath:"#/definitions/ParameterName/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9_.-]+)+$|^[A-Za-z0-9_.-]+$"},schema:"^(/[A-Za-z0-9_.-]+)+$|^[A-Za-z0-9_.-]+$",parentSchema:schema40,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/parameters/subnets",schemaPath:"#/definitions/ParameterName/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6.vpc !== undefined){
let data8 = data6.vpc;
if(typeof data8 === "string"){
if(func2(data8) > 1011){
const err31 = {instancePath:instancePath+"/parameters/vpc",schemaPath:"#/definitions/ParameterName/maxLength",keyword:"maxLength",params:{limit: 1011},schema:1011,parentSchema:schema40,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern29.test(data8)){
const err32 = {instancePath:instancePath+"/parameters/vpc",schemaPath:"#/definitions/ParameterName/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9_.-]+)+$|^[A-Za-z0-9_.-]+$"},schema:"^(/[A-Za-z0-9_.-]+)+$|^[A-Za-z0-9_.-]+$",parentSchema:schema40,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/parameters/vpc",schemaPath:"#/definitions/ParameterName/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.securityGroups !== undefined){
let data9 = data6.securityGroups;
if(Array.isArray(data9)){
if(data9.length > 5){
const err34 = {instancePath:instancePath+"/parameters/securityGroups",schemaPath:"#/properties/parameters/properties/securityGroups/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema37.properties.parameters.properties.securityGroups,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data9.length < 1){
const err35 = {instancePath:instancePath+"/parameters/securityGroups",schemaPath:"#/properties/parameters/properties/securityGroups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.parameters.properties.securityGroups,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func2(data10) > 1011){
const err36 = {instancePath:instancePath+"/parameters/securityGroups/" + i0,schemaPath:"#/definitions/ParameterName/maxLength",keyword:"maxLength",params:{limit: 1011},schema:1011,parentSchema:schema40,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern29.test(data10)){
const err37 = {instancePath:instancePath+"/parameters/securityGroups/" + i0,schemaPath:"#/definitions/ParameterName/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9_.-]+)+$|^[A-Za-z0-9_.-]+$"},schema:"^(/[A-Za-z0-9_.-]+)+$|^[A-Za-z0-9_.-]+$",parentSchema:schema40,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/parameters/securityGroups/" + i0,schemaPath:"#/definitions/ParameterName/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data9[i1], data9[j0])){
const err39 = {instancePath:instancePath+"/parameters/securityGroups",schemaPath:"#/properties/parameters/properties/securityGroups/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema37.properties.parameters.properties.securityGroups,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/parameters/securityGroups",schemaPath:"#/properties/parameters/properties/securityGroups/type",keyword:"type",params:{type: "array"},schema:schema37.properties.parameters.properties.securityGroups.type,parentSchema:schema37.properties.parameters.properties.securityGroups,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},schema:schema37.properties.parameters.type,parentSchema:schema37.properties.parameters,data:data6};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const pattern20 = new RegExp("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern22 = new RegExp("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern33 = new RegExp("^sg-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern34 = new RegExp("^rtb-([0-9a-f]{8}|[0-9a-f]{17})$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func9.call(schema26.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.create !== undefined){
if(!(validate21(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate21.errors : append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern20.test(data1)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema26.properties.id,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema26.properties.id.type,parentSchema:schema26.properties.id,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cidrs !== undefined){
let data2 = data.cidrs;
if(Array.isArray(data2)){
if(data2.length > 50){
const err3 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema26.properties.cidrs,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.cidrs,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
const err5 = {instancePath:instancePath+"/cidrs/" + i0,schemaPath:"#/definitions/VpcCidr/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$",parentSchema:schema28,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/cidrs/" + i0,schemaPath:"#/definitions/VpcCidr/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err7 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema26.properties.cidrs,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/type",keyword:"type",params:{type: "array"},schema:schema26.properties.cidrs.type,parentSchema:schema26.properties.cidrs,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.subnets !== undefined){
let data4 = data.subnets;
if(Array.isArray(data4)){
if(data4.length > 16){
const err9 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema26.properties.subnets,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.subnets,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern22.test(data5)){
const err11 = {instancePath:instancePath+"/subnets/" + i2,schemaPath:"#/properties/subnets/items/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema26.properties.subnets.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/subnets/" + i2,schemaPath:"#/properties/subnets/items/type",keyword:"type",params:{type: "string"},schema:schema26.properties.subnets.items.type,parentSchema:schema26.properties.subnets.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data4[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err13 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema26.properties.subnets,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err14 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"type",params:{type: "array"},schema:schema26.properties.subnets.type,parentSchema:schema26.properties.subnets,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.subnetZones !== undefined){
let data6 = data.subnetZones;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 48){
const err15 = {instancePath:instancePath+"/subnetZones",schemaPath:"#/properties/subnetZones/maxProperties",keyword:"maxProperties",params:{limit: 48},schema:48,parentSchema:schema26.properties.subnetZones,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Object.keys(data6).length < 1){
const err16 = {instancePath:instancePath+"/subnetZones",schemaPath:"#/properties/subnetZones/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema26.properties.subnetZones,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data6){
const _errs16 = errors;
if(typeof key1 === "string"){
if(!pattern22.test(key1)){
const err17 = {instancePath:instancePath+"/subnetZones",schemaPath:"#/properties/subnetZones/propertyNames/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema26.properties.subnetZones.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid8 = _errs16 === errors;
if(!valid8){
const err18 = {instancePath:instancePath+"/subnetZones",schemaPath:"#/properties/subnetZones/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema26.properties.subnetZones.propertyNames,parentSchema:schema26.properties.subnetZones,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key2 in data6){
let data7 = data6[key2];
if(typeof data7 === "string"){
if(!pattern17.test(data7)){
const err19 = {instancePath:instancePath+"/subnetZones/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/Zone/pattern",keyword:"pattern",params:{pattern: "^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$"},schema:"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$",parentSchema:schema31,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/subnetZones/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/Zone/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/subnetZones",schemaPath:"#/properties/subnetZones/type",keyword:"type",params:{type: "object"},schema:schema26.properties.subnetZones.type,parentSchema:schema26.properties.subnetZones,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.find !== undefined){
if(!(validate25(data.find, {instancePath:instancePath+"/find",parentData:data,parentDataProperty:"find",rootData}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.subnetOwner !== undefined){
let data9 = data.subnetOwner;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err22 = {instancePath:instancePath+"/subnetOwner",schemaPath:"#/definitions/SubnetOwner/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema43,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/subnetOwner",schemaPath:"#/definitions/SubnetOwner/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.securityGroups !== undefined){
let data10 = data.securityGroups;
if(Array.isArray(data10)){
if(data10.length > 5){
const err24 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/properties/securityGroups/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema26.properties.securityGroups,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.length < 1){
const err25 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/properties/securityGroups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.securityGroups,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
if(typeof data11 === "string"){
if(!pattern33.test(data11)){
const err26 = {instancePath:instancePath+"/securityGroups/" + i4,schemaPath:"#/definitions/SecurityGroupId/pattern",keyword:"pattern",params:{pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^sg-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema44,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/securityGroups/" + i4,schemaPath:"#/definitions/SecurityGroupId/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i5 = data10.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data10[i5], data10[j2])){
const err28 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/properties/securityGroups/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema26.properties.securityGroups,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/properties/securityGroups/type",keyword:"type",params:{type: "array"},schema:schema26.properties.securityGroups.type,parentSchema:schema26.properties.securityGroups,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.routeTables !== undefined){
let data12 = data.routeTables;
if(Array.isArray(data12)){
if(data12.length > 16){
const err30 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema26.properties.routeTables,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12.length < 1){
const err31 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.routeTables,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len3 = data12.length;
for(let i6=0; i6<len3; i6++){
let data13 = data12[i6];
if(typeof data13 === "string"){
if(!pattern34.test(data13)){
const err32 = {instancePath:instancePath+"/routeTables/" + i6,schemaPath:"#/properties/routeTables/items/pattern",keyword:"pattern",params:{pattern: "^rtb-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^rtb-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema26.properties.routeTables.items,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/routeTables/" + i6,schemaPath:"#/properties/routeTables/items/type",keyword:"type",params:{type: "string"},schema:schema26.properties.routeTables.items.type,parentSchema:schema26.properties.routeTables.items,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
let i7 = data12.length;
let j3;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data12[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
const err34 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},schema:true,parentSchema:schema26.properties.routeTables,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
const err35 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/type",keyword:"type",params:{type: "array"},schema:schema26.properties.routeTables.type,parentSchema:schema26.properties.routeTables,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema47 = {"title":"NAT","description":"The NAT gateways of `egress: nat`. Their addresses are outputs, for the allow-lists of partners.","type":"object","additionalProperties":false,"properties":{"perZone":{"title":"One for each zone","description":"Whether each zone has a gateway of its own. One gateway for all costs less, and its zone's failure cuts off the others. Without it: true in production, false elsewhere.","type":"boolean","examples":[true]},"zone":{"title":"Zone of the NAT gateway","description":"Where the one gateway for all zones stands. Without it: in the first of `zones`, so that a zone named before it moves the gateway, and what leaves has another public address. Another zone is another gateway.","type":"string","pattern":"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$","examples":["a"]},"addresses":{"title":"Addresses","description":"Existing Elastic IP addresses by the zone of their gateway, where partners have them in their allow-lists already.","type":"object","minProperties":1,"maxProperties":6,"propertyNames":{"$ref":"#/definitions/Zone"},"additionalProperties":{"title":"Allocation id","description":"The allocation id of an Elastic IP address.","type":"string","pattern":"^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["eipalloc-0a1b2c3d4e5f60718"]},"examples":[{"a":"eipalloc-0a1b2c3d4e5f60718"}]}},"examples":[{"perZone":true}]};
const pattern41 = new RegExp("^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "perZone") || (key0 === "zone")) || (key0 === "addresses"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.perZone !== undefined){
let data0 = data.perZone;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/perZone",schemaPath:"#/properties/perZone/type",keyword:"type",params:{type: "boolean"},schema:schema47.properties.perZone.type,parentSchema:schema47.properties.perZone,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.zone !== undefined){
let data1 = data.zone;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err2 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/pattern",keyword:"pattern",params:{pattern: "^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$"},schema:"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$",parentSchema:schema47.properties.zone,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"},schema:schema47.properties.zone.type,parentSchema:schema47.properties.zone,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.addresses !== undefined){
let data2 = data.addresses;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 6){
const err4 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/maxProperties",keyword:"maxProperties",params:{limit: 6},schema:6,parentSchema:schema47.properties.addresses,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Object.keys(data2).length < 1){
const err5 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema47.properties.addresses,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern17.test(key1)){
const err6 = {instancePath:instancePath+"/addresses",schemaPath:"#/definitions/Zone/pattern",keyword:"pattern",params:{pattern: "^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$"},schema:"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$",parentSchema:schema31,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/addresses",schemaPath:"#/definitions/Zone/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err8 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema47.properties.addresses.propertyNames,parentSchema:schema47.properties.addresses,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 === "string"){
if(!pattern41.test(data3)){
const err9 = {instancePath:instancePath+"/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/addresses/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^eipalloc-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema47.properties.addresses.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/addresses/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema47.properties.addresses.additionalProperties.type,parentSchema:schema47.properties.addresses.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "object"},schema:schema47.properties.addresses.type,parentSchema:schema47.properties.addresses,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema49 = {"title":"Endpoints","description":"The VPC endpoints of `egress: endpoints` follow from sources, sinks and settings, and the gateway endpoints of `egress: nat` do too. What the code calls beside them is added here.","type":"object","additionalProperties":false,"properties":{"add":{"title":"Further services","description":"Services that the code of the job calls, by the names that endpoints have for them.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/EndpointService"},"examples":[["kms","sts"]]},"omit":{"title":"Left-out services","description":"Services that get no endpoint although they are needed, because the VPC has one already. AWS refuses a second one with private DNS.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/EndpointService"},"examples":[["logs"]]},"zones":{"title":"Zones of the endpoints","description":"Those of the created VPC's zones in which the interface endpoints stand, as `vpc.create.zones` names them; the names of services lead there from all others. Without it: all, each paid by the hour. Leave a zone out where AWS does not offer one of the services in it.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Zone of the endpoints","description":"A letter or an id.","type":"string","pattern":"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$","examples":["a"]},"examples":[["a","b"]]},"subnets":{"title":"Subnets of the endpoints","description":"The subnets of the existing VPC in which the interface endpoints stand, one in a zone; the application reaches them from its own. Without it: those of the application, of which AWS refuses two in one zone.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Subnet of the endpoints","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-0a1b2c3d4e5f60719"]]},"find":{"$ref":"#/definitions/EndpointSubnetSearch"},"policy":{"title":"Endpoint policy","description":"Who may use the endpoints of a service that takes a policy. `role`: the execution role, for what its own policy allows. `account`: all of the stack's account. `organization`: all of the organization, for what belongs to it. `open`: no policy, which allows everything. Without it: `role` in a VPC that is created for one application, `account` in one that is created for many, `open` in one that exists, where others use the endpoints too. Images of ECR come from buckets of AWS, which only `open` lets through.","type":"string","enum":["role","account","organization","open"],"examples":["account"]},"organization":{"title":"Organization","description":"The id of the organization that `policy: organization` lets through.","type":"string","pattern":"^o-[a-z0-9]{10,32}$","examples":["o-a1b2c3d4e5"]}},"examples":[{"add":["sts"]}]};
const schema50 = {"title":"Service","description":"The name that VPC endpoints have for a service of AWS.","type":"string","enum":["aps-workspaces","athena","bedrock-runtime","dynamodb","dynamodb-streams","events","glue","kinesis-firehose","kinesis-streams","kms","lakeformation","lambda","logs","monitoring","rds-data","redshift-data","s3","s3tables","sagemaker.runtime","secretsmanager","sns","sqs","ssm","states","sts","timestream.ingest-cell1","timestream.ingest-cell2","timestream.ingest-cell3","timestream.ingest-cell4","timestream.ingest-cell5","timestream.ingest-cell6","timestream.ingest-cell7","timestream.ingest-cell8","timestream.query-cell1","timestream.query-cell2","timestream.query-cell3","timestream.query-cell4","timestream.query-cell5","timestream.query-cell6","timestream.query-cell7","timestream.query-cell8"],"examples":["sts"]};
const pattern47 = new RegExp("^o-[a-z0-9]{10,32}$", "u");
const schema52 = {"title":"Endpoint subnet search","description":"Finds the subnets of the existing VPC in which the interface endpoints stand, at every plan, in place of `subnets`. Give exactly one of `tags` and `parameter`. A plan that finds another number than `count` is refused.","type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"title":"Number of subnets for endpoints","description":"How many subnets are found, exactly: one in a zone.","type":"integer","minimum":1,"maximum":6,"examples":[2]},"tags":{"$ref":"#/definitions/SoughtTags"},"parameter":{"$ref":"#/definitions/ParameterName"}},"examples":[{"count":2,"tags":{"Tier":"endpoints"}}]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "tags")) || (key0 === "parameter"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema52.properties.count.type,parentSchema:schema52.properties.count,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 6 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},schema:6,parentSchema:schema52.properties.count,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema52.properties.count,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 10){
const err5 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/SoughtTags/maxProperties",keyword:"maxProperties",params:{limit: 10},schema:10,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Object.keys(data1).length < 1){
const err6 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/SoughtTags/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
const _errs7 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 128){
const err7 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/SoughtTags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema38.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern25.test(key1)){
const err8 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/SoughtTags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^*?\\\\]+$"},schema:"^[^*?\\\\]+$",parentSchema:schema38.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/SoughtTags/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema38.propertyNames,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err10 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/SoughtTags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema38.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern26.test(data2)){
const err11 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/SoughtTags/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^*?\\\\]*$"},schema:"^[^*?\\\\]*$",parentSchema:schema38.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/SoughtTags/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema38.additionalProperties.type,parentSchema:schema38.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/SoughtTags/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.parameter !== undefined){
let data3 = data.parameter;
if(typeof data3 === "string"){
if(func2(data3) > 1011){
const err14 = {instancePath:instancePath+"/parameter",schemaPath:"#/definitions/ParameterName/maxLength",keyword:"maxLength",params:{limit: 1011},schema:1011,parentSchema:schema40,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern29.test(data3)){
const err15 = {instancePath:instancePath+"/parameter",schemaPath:"#/definitions/ParameterName/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9_.-]+)+$|^[A-Za-z0-9_.-]+$"},schema:"^(/[A-Za-z0-9_.-]+)+$|^[A-Za-z0-9_.-]+$",parentSchema:schema40,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/parameter",schemaPath:"#/definitions/ParameterName/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "add") || (key0 === "omit")) || (key0 === "zones")) || (key0 === "subnets")) || (key0 === "find")) || (key0 === "policy")) || (key0 === "organization"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.add !== undefined){
let data0 = data.add;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/add",schemaPath:"#/properties/add/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema49.properties.add,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/add/" + i0,schemaPath:"#/definitions/EndpointService/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((data1 === "aps-workspaces") || (data1 === "athena")) || (data1 === "bedrock-runtime")) || (data1 === "dynamodb")) || (data1 === "dynamodb-streams")) || (data1 === "events")) || (data1 === "glue")) || (data1 === "kinesis-firehose")) || (data1 === "kinesis-streams")) || (data1 === "kms")) || (data1 === "lakeformation")) || (data1 === "lambda")) || (data1 === "logs")) || (data1 === "monitoring")) || (data1 === "rds-data")) || (data1 === "redshift-data")) || (data1 === "s3")) || (data1 === "s3tables")) || (data1 === "sagemaker.runtime")) || (data1 === "secretsmanager")) || (data1 === "sns")) || (data1 === "sqs")) || (data1 === "ssm")) || (data1 === "states")) || (data1 === "sts")) || (data1 === "timestream.ingest-cell1")) || (data1 === "timestream.ingest-cell2")) || (data1 === "timestream.ingest-cell3")) || (data1 === "timestream.ingest-cell4")) || (data1 === "timestream.ingest-cell5")) || (data1 === "timestream.ingest-cell6")) || (data1 === "timestream.ingest-cell7")) || (data1 === "timestream.ingest-cell8")) || (data1 === "timestream.query-cell1")) || (data1 === "timestream.query-cell2")) || (data1 === "timestream.query-cell3")) || (data1 === "timestream.query-cell4")) || (data1 === "timestream.query-cell5")) || (data1 === "timestream.query-cell6")) || (data1 === "timestream.query-cell7")) || (data1 === "timestream.query-cell8"))){
const err3 = {instancePath:instancePath+"/add/" + i0,schemaPath:"#/definitions/EndpointService/enum",keyword:"enum",params:{allowedValues: schema50.enum},schema:schema50.enum,parentSchema:schema50,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err4 = {instancePath:instancePath+"/add",schemaPath:"#/properties/add/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema49.properties.add,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{type: "array"},schema:schema49.properties.add.type,parentSchema:schema49.properties.add,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.omit !== undefined){
let data2 = data.omit;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema49.properties.omit,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/omit/" + i2,schemaPath:"#/definitions/EndpointService/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((data3 === "aps-workspaces") || (data3 === "athena")) || (data3 === "bedrock-runtime")) || (data3 === "dynamodb")) || (data3 === "dynamodb-streams")) || (data3 === "events")) || (data3 === "glue")) || (data3 === "kinesis-firehose")) || (data3 === "kinesis-streams")) || (data3 === "kms")) || (data3 === "lakeformation")) || (data3 === "lambda")) || (data3 === "logs")) || (data3 === "monitoring")) || (data3 === "rds-data")) || (data3 === "redshift-data")) || (data3 === "s3")) || (data3 === "s3tables")) || (data3 === "sagemaker.runtime")) || (data3 === "secretsmanager")) || (data3 === "sns")) || (data3 === "sqs")) || (data3 === "ssm")) || (data3 === "states")) || (data3 === "sts")) || (data3 === "timestream.ingest-cell1")) || (data3 === "timestream.ingest-cell2")) || (data3 === "timestream.ingest-cell3")) || (data3 === "timestream.ingest-cell4")) || (data3 === "timestream.ingest-cell5")) || (data3 === "timestream.ingest-cell6")) || (data3 === "timestream.ingest-cell7")) || (data3 === "timestream.ingest-cell8")) || (data3 === "timestream.query-cell1")) || (data3 === "timestream.query-cell2")) || (data3 === "timestream.query-cell3")) || (data3 === "timestream.query-cell4")) || (data3 === "timestream.query-cell5")) || (data3 === "timestream.query-cell6")) || (data3 === "timestream.query-cell7")) || (data3 === "timestream.query-cell8"))){
const err8 = {instancePath:instancePath+"/omit/" + i2,schemaPath:"#/definitions/EndpointService/enum",keyword:"enum",params:{allowedValues: schema50.enum},schema:schema50.enum,parentSchema:schema50,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data2[i3], data2[j1])){
const err9 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema49.properties.omit,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/type",keyword:"type",params:{type: "array"},schema:schema49.properties.omit.type,parentSchema:schema49.properties.omit,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.zones !== undefined){
let data4 = data.zones;
if(Array.isArray(data4)){
if(data4.length > 6){
const err11 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema49.properties.zones,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema49.properties.zones,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
let data5 = data4[i4];
if(typeof data5 === "string"){
if(!pattern17.test(data5)){
const err13 = {instancePath:instancePath+"/zones/" + i4,schemaPath:"#/properties/zones/items/pattern",keyword:"pattern",params:{pattern: "^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$"},schema:"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$",parentSchema:schema49.properties.zones.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/zones/" + i4,schemaPath:"#/properties/zones/items/type",keyword:"type",params:{type: "string"},schema:schema49.properties.zones.items.type,parentSchema:schema49.properties.zones.items,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i5 = data4.length;
let j2;
if(i5 > 1){
const indices0 = {};
for(;i5--;){
let item0 = data4[i5];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
const err15 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema49.properties.zones,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i5;
}
}
}
else {
const err16 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{type: "array"},schema:schema49.properties.zones.type,parentSchema:schema49.properties.zones,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.subnets !== undefined){
let data6 = data.subnets;
if(Array.isArray(data6)){
if(data6.length > 6){
const err17 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema49.properties.subnets,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema49.properties.subnets,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len3 = data6.length;
for(let i6=0; i6<len3; i6++){
let data7 = data6[i6];
if(typeof data7 === "string"){
if(!pattern22.test(data7)){
const err19 = {instancePath:instancePath+"/subnets/" + i6,schemaPath:"#/properties/subnets/items/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema49.properties.subnets.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/subnets/" + i6,schemaPath:"#/properties/subnets/items/type",keyword:"type",params:{type: "string"},schema:schema49.properties.subnets.items.type,parentSchema:schema49.properties.subnets.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i7 = data6.length;
let j3;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data6[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
const err21 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},schema:true,parentSchema:schema49.properties.subnets,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
const err22 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"type",params:{type: "array"},schema:schema49.properties.subnets.type,parentSchema:schema49.properties.subnets,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.find !== undefined){
if(!(validate31(data.find, {instancePath:instancePath+"/find",parentData:data,parentDataProperty:"find",rootData}))){
vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(data.policy !== undefined){
let data9 = data.policy;
if(typeof data9 !== "string"){
const err23 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"},schema:schema49.properties.policy.type,parentSchema:schema49.properties.policy,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data9 === "role") || (data9 === "account")) || (data9 === "organization")) || (data9 === "open"))){
const err24 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/enum",keyword:"enum",params:{allowedValues: schema49.properties.policy.enum},schema:schema49.properties.policy.enum,parentSchema:schema49.properties.policy,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.organization !== undefined){
let data10 = data.organization;
if(typeof data10 === "string"){
if(!pattern47.test(data10)){
const err25 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/pattern",keyword:"pattern",params:{pattern: "^o-[a-z0-9]{10,32}$"},schema:"^o-[a-z0-9]{10,32}$",parentSchema:schema49.properties.organization,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "string"},schema:schema49.properties.organization.type,parentSchema:schema49.properties.organization,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema55 = {"title":"PrivateLink","description":"Endpoint services of others that the application reaches as if they stood in its VPC: Confluent Cloud, Redpanda Cloud, a partner, another team. Each entry is an interface endpoint with a security group of its own, and perhaps a private zone for the names that clients use. For services of AWS there is `egress`.","type":"object","propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/PrivateLinkEntry"},"minProperties":1,"maxProperties":50,"examples":[{"confluent":{"service":"com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718","ports":[443,9092],"domain":"4kgzg.eu-west-1.aws.confluent.cloud"}}]};
const schema56 = {"title":"Resource name","description":"The name of a source, sink or other named part of the spec: it becomes part of Terraform addresses and AWS names.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":30,"examples":["orders"]};
const schema57 = {"title":"PrivateLink entry","description":"One endpoint service of somebody else. Its owner may have to accept the endpoint (`acceptance`), whose id is an output.","type":"object","additionalProperties":false,"required":["service"],"properties":{"service":{"title":"Endpoint service","description":"The name of the service, which its owner tells. Another one takes a new endpoint, which is there before the old one goes. With `privateDns`, change it in two steps where both services have the same private name, which a VPC gives to one endpoint: apply `acceptance: pending` with the new service first, which leaves the name out.","type":"string","pattern":"^(cn[.]com[.]amazonaws|com[.]amazonaws|eu[.]amazonaws)[.]vpce[.][a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?[.]vpce-svc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718"]},"region":{"title":"Region of the service","description":"Where the service is, if that is not the application's Region: its owner must offer it to this one, and whoever deploys needs `vpce:AllowMultiRegion`.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$","examples":["eu-central-1"]},"zones":{"title":"Zones of the endpoint","description":"Those of the created VPC's zones in which the endpoint stands, as `vpc.create.zones` names them. Without it: those of `providerZones` where both are ids, or else all.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Zone of the endpoint","description":"A letter or an id.","type":"string","pattern":"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$","examples":["euw1-az1"]},"examples":[["euw1-az1","euw1-az2"]]},"subnets":{"title":"Subnets of the endpoint","description":"Those of the existing VPC's subnets in which the endpoint stands, at most one in each zone. Without it: all of `vpc.subnets`.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"Subnet of the endpoint","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718"]]},"providerZones":{"title":"Zones of the provider","description":"The ids of the zones in which the service is offered, which its owner tells; letters mean other zones in another account. An endpoint can stand in these only. Of zones that the VPC names by letter Terraform compares the ids before it creates the endpoint.","type":"array","minItems":1,"maxItems":8,"uniqueItems":true,"items":{"title":"Zone of the provider","description":"The id of a zone.","type":"string","pattern":"^[a-z]{2,6}[1-9]-az[1-8]$","examples":["euw1-az1"]},"examples":[["euw1-az1","euw1-az2","euw1-az3"]]},"ports":{"title":"Ports of the service","description":"The TCP ports on which the service is reached: of Kafka that of the bootstrap servers, and those that the brokers name.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"title":"Port of the service","description":"A TCP port.","type":"integer","minimum":1,"maximum":65535,"examples":[9092]},"examples":[[443,9092]]},"portRanges":{"title":"Ranges of ports","description":"Ports from one to another, as where each broker has one.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/definitions/PortRange"},"examples":[[{"first":30000,"last":30499}]]},"domain":{"title":"Domain of the service","description":"The domain under which clients name the service: becomes a private zone of the VPC with `records` that lead to the endpoint. What the zone does not have is found nowhere else.","type":"string","pattern":"^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?([.][a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?)+$","maxLength":240,"examples":["4kgzg.eu-west-1.aws.confluent.cloud"]},"records":{"$ref":"#/definitions/PrivateLinkRecords"},"privateDns":{"title":"Private DNS of the service","description":"Whether the VPC knows the service by the private name that its owner has verified. AWS takes it when the endpoint is accepted, so it is switched on as `acceptance` says.","type":"boolean","default":false,"examples":[true]},"acceptance":{"title":"Acceptance of the endpoint","description":"Who accepts the endpoint, and whether that is done. `pending`: its owner has to, and nothing connects until then. `accepted`: the owner has. `automatic`: the service takes each endpoint by itself, as its owner tells. `terraform`: Terraform accepts it, in the account of the service, where this stack or `role` may.","type":"string","enum":["pending","accepted","automatic","terraform"],"default":"pending","examples":["accepted"]},"account":{"title":"Account of the service","description":"With `acceptance: terraform`: the account that owns the service; without it the application's own. It stays for one apply when `acceptance` becomes another, in another Region or account: Terraform forgets there what it has accepted.","type":"string","pattern":"^[0-9]{12}$","examples":["444455556666"]},"role":{"title":"Role that accepts","description":"With `acceptance: terraform`: a role of the service's account that Terraform assumes to accept the endpoint, and to reject it when it goes. It stays for one apply when `acceptance` becomes another.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::444455556666:role/network-deploy"]},"remove":{"title":"Remove the endpoint","description":"The first of two steps to remove an entry that Terraform accepts in another Region or through `role`: with `remove: true` all of it goes, while Terraform still knows where. Take the entry out after that apply.","type":"boolean","default":false,"examples":[true]},"hosts":{"title":"Hosts of the service","description":"The host names that lead to the endpoint: whole ones, or `*.` and what they end in. With `domain` they follow from the records.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"title":"Host of the service","description":"A name, or `*.` and a domain.","type":"string","pattern":"^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})+$","maxLength":253,"examples":["*.kafka.partner.example.com"]},"examples":[["*.kafka.partner.example.com"]]}},"examples":[{"service":"com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718","ports":[9092],"domain":"kafka.partner.example.com"}]};
const schema58 = {"title":"Port range","description":"TCP ports, both ends among them.","type":"object","additionalProperties":false,"required":["first","last"],"properties":{"first":{"title":"First port","description":"The lowest.","type":"integer","minimum":1,"maximum":65535,"examples":[30000]},"last":{"title":"Last port","description":"The highest.","type":"integer","minimum":1,"maximum":65535,"examples":[30499]}},"examples":[{"first":30000,"last":30499}]};
const pattern49 = new RegExp("^(cn[.]com[.]amazonaws|com[.]amazonaws|eu[.]amazonaws)[.]vpce[.][a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?[.]vpce-svc-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern53 = new RegExp("^[a-z]{2,6}[1-9]-az[1-8]$", "u");
const pattern54 = new RegExp("^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?([.][a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?)+$", "u");
const pattern59 = new RegExp("^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})+$", "u");
const schema59 = {"title":"Records","description":"The names in the zone of `domain`, before the domain: `*` for all that have no record of their own, `*.euw1-az1` for those of a zone, `b-1` for one broker, `@` for the domain itself. Without it: `*`.","type":"object","propertyNames":{"title":"Record name","description":"What stands before the domain.","type":"string","pattern":"^(@|[*]|([*][.])?[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?([.][a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?)*)$","maxLength":120},"additionalProperties":{"$ref":"#/definitions/PrivateLinkRecord"},"minProperties":1,"maxProperties":100,"examples":[{"*":{},"*.euw1-az1":{"zone":"euw1-az1"}}]};
const schema60 = {"title":"Record","description":"Where a name leads. Without `zone`: to the endpoint in all its zones.","type":"object","additionalProperties":false,"properties":{"zone":{"title":"Zone of the record","description":"One zone of the endpoint, to which the name leads: of a created VPC as `vpc.create.zones` names it, of an existing one by its letter.","type":"string","pattern":"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$","examples":["euw1-az1"]}},"examples":[{"zone":"euw1-az1"}]};
const pattern55 = new RegExp("^(@|[*]|([*][.])?[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?([.][a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?)*)$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 100},schema:100,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 120){
const err2 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema59.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern55.test(key0)){
const err3 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(@|[*]|([*][.])?[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?([.][a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?)*)$"},schema:"^(@|[*]|([*][.])?[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?([.][a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?)*)$",parentSchema:schema59.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema59.propertyNames.type,parentSchema:schema59.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema59.propertyNames,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!(key2 === "zone")){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PrivateLinkRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema60,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.zone !== undefined){
let data1 = data0.zone;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/zone",schemaPath:"#/definitions/PrivateLinkRecord/properties/zone/pattern",keyword:"pattern",params:{pattern: "^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$"},schema:"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$",parentSchema:schema60.properties.zone,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/zone",schemaPath:"#/definitions/PrivateLinkRecord/properties/zone/type",keyword:"type",params:{type: "string"},schema:schema60.properties.zone.type,parentSchema:schema60.properties.zone,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/PrivateLinkRecord/type",keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func9.call(schema57.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.service !== undefined){
let data0 = data.service;
if(typeof data0 === "string"){
if(!pattern49.test(data0)){
const err2 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/pattern",keyword:"pattern",params:{pattern: "^(cn[.]com[.]amazonaws|com[.]amazonaws|eu[.]amazonaws)[.]vpce[.][a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?[.]vpce-svc-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^(cn[.]com[.]amazonaws|com[.]amazonaws|eu[.]amazonaws)[.]vpce[.][a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?[.]vpce-svc-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema57.properties.service,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},schema:schema57.properties.service.type,parentSchema:schema57.properties.service,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.region !== undefined){
let data1 = data.region;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$"},schema:"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$",parentSchema:schema57.properties.region,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema57.properties.region.type,parentSchema:schema57.properties.region,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.zones !== undefined){
let data2 = data.zones;
if(Array.isArray(data2)){
if(data2.length > 6){
const err6 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema57.properties.zones,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema57.properties.zones,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern17.test(data3)){
const err8 = {instancePath:instancePath+"/zones/" + i0,schemaPath:"#/properties/zones/items/pattern",keyword:"pattern",params:{pattern: "^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$"},schema:"^([a-h]|[a-z]{2,6}[1-9]-az[1-8])$",parentSchema:schema57.properties.zones.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/zones/" + i0,schemaPath:"#/properties/zones/items/type",keyword:"type",params:{type: "string"},schema:schema57.properties.zones.items.type,parentSchema:schema57.properties.zones.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err10 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema57.properties.zones,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err11 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{type: "array"},schema:schema57.properties.zones.type,parentSchema:schema57.properties.zones,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.subnets !== undefined){
let data4 = data.subnets;
if(Array.isArray(data4)){
if(data4.length > 6){
const err12 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema57.properties.subnets,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema57.properties.subnets,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern22.test(data5)){
const err14 = {instancePath:instancePath+"/subnets/" + i2,schemaPath:"#/properties/subnets/items/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema57.properties.subnets.items,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/subnets/" + i2,schemaPath:"#/properties/subnets/items/type",keyword:"type",params:{type: "string"},schema:schema57.properties.subnets.items.type,parentSchema:schema57.properties.subnets.items,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data4[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err16 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema57.properties.subnets,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err17 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"type",params:{type: "array"},schema:schema57.properties.subnets.type,parentSchema:schema57.properties.subnets,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.providerZones !== undefined){
let data6 = data.providerZones;
if(Array.isArray(data6)){
if(data6.length > 8){
const err18 = {instancePath:instancePath+"/providerZones",schemaPath:"#/properties/providerZones/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema57.properties.providerZones,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/providerZones",schemaPath:"#/properties/providerZones/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema57.properties.providerZones,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data6.length;
for(let i4=0; i4<len2; i4++){
let data7 = data6[i4];
if(typeof data7 === "string"){
if(!pattern53.test(data7)){
const err20 = {instancePath:instancePath+"/providerZones/" + i4,schemaPath:"#/properties/providerZones/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,6}[1-9]-az[1-8]$"},schema:"^[a-z]{2,6}[1-9]-az[1-8]$",parentSchema:schema57.properties.providerZones.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/providerZones/" + i4,schemaPath:"#/properties/providerZones/items/type",keyword:"type",params:{type: "string"},schema:schema57.properties.providerZones.items.type,parentSchema:schema57.properties.providerZones.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let i5 = data6.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data6[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err22 = {instancePath:instancePath+"/providerZones",schemaPath:"#/properties/providerZones/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema57.properties.providerZones,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err23 = {instancePath:instancePath+"/providerZones",schemaPath:"#/properties/providerZones/type",keyword:"type",params:{type: "array"},schema:schema57.properties.providerZones.type,parentSchema:schema57.properties.providerZones,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.ports !== undefined){
let data8 = data.ports;
if(Array.isArray(data8)){
if(data8.length > 50){
const err24 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema57.properties.ports,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.length < 1){
const err25 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema57.properties.ports,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len3 = data8.length;
for(let i6=0; i6<len3; i6++){
let data9 = data8[i6];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err26 = {instancePath:instancePath+"/ports/" + i6,schemaPath:"#/properties/ports/items/type",keyword:"type",params:{type: "integer"},schema:schema57.properties.ports.items.type,parentSchema:schema57.properties.ports.items,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 65535 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/ports/" + i6,schemaPath:"#/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema57.properties.ports.items,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/ports/" + i6,schemaPath:"#/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema57.properties.ports.items,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
let i7 = data8.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data8[i7];
if(!(((typeof item3 == "number") && (!(item3 % 1) && !isNaN(item3))) && (isFinite(item3)))){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err29 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},schema:true,parentSchema:schema57.properties.ports,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err30 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},schema:schema57.properties.ports.type,parentSchema:schema57.properties.ports,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.portRanges !== undefined){
let data10 = data.portRanges;
if(Array.isArray(data10)){
if(data10.length > 10){
const err31 = {instancePath:instancePath+"/portRanges",schemaPath:"#/properties/portRanges/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema57.properties.portRanges,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data10.length < 1){
const err32 = {instancePath:instancePath+"/portRanges",schemaPath:"#/properties/portRanges/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema57.properties.portRanges,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len4 = data10.length;
for(let i8=0; i8<len4; i8++){
let data11 = data10[i8];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.first === undefined){
const err33 = {instancePath:instancePath+"/portRanges/" + i8,schemaPath:"#/definitions/PortRange/required",keyword:"required",params:{missingProperty: "first"},schema:schema58.required,parentSchema:schema58,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.last === undefined){
const err34 = {instancePath:instancePath+"/portRanges/" + i8,schemaPath:"#/definitions/PortRange/required",keyword:"required",params:{missingProperty: "last"},schema:schema58.required,parentSchema:schema58,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data11){
if(!((key1 === "first") || (key1 === "last"))){
const err35 = {instancePath:instancePath+"/portRanges/" + i8,schemaPath:"#/definitions/PortRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema58,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.first !== undefined){
let data12 = data11.first;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err36 = {instancePath:instancePath+"/portRanges/" + i8+"/first",schemaPath:"#/definitions/PortRange/properties/first/type",keyword:"type",params:{type: "integer"},schema:schema58.properties.first.type,parentSchema:schema58.properties.first,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
const err37 = {instancePath:instancePath+"/portRanges/" + i8+"/first",schemaPath:"#/definitions/PortRange/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema58.properties.first,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err38 = {instancePath:instancePath+"/portRanges/" + i8+"/first",schemaPath:"#/definitions/PortRange/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema58.properties.first,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data11.last !== undefined){
let data13 = data11.last;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err39 = {instancePath:instancePath+"/portRanges/" + i8+"/last",schemaPath:"#/definitions/PortRange/properties/last/type",keyword:"type",params:{type: "integer"},schema:schema58.properties.last.type,parentSchema:schema58.properties.last,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 65535 || isNaN(data13)){
const err40 = {instancePath:instancePath+"/portRanges/" + i8+"/last",schemaPath:"#/definitions/PortRange/properties/last/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema58.properties.last,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err41 = {instancePath:instancePath+"/portRanges/" + i8+"/last",schemaPath:"#/definitions/PortRange/properties/last/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema58.properties.last,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/portRanges/" + i8,schemaPath:"#/definitions/PortRange/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let i9 = data10.length;
let j4;
if(i9 > 1){
outer0:
for(;i9--;){
for(j4 = i9; j4--;){
if(func0(data10[i9], data10[j4])){
const err43 = {instancePath:instancePath+"/portRanges",schemaPath:"#/properties/portRanges/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},schema:true,parentSchema:schema57.properties.portRanges,data:data10};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/portRanges",schemaPath:"#/properties/portRanges/type",keyword:"type",params:{type: "array"},schema:schema57.properties.portRanges.type,parentSchema:schema57.properties.portRanges,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.domain !== undefined){
let data14 = data.domain;
if(typeof data14 === "string"){
if(func2(data14) > 240){
const err45 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/maxLength",keyword:"maxLength",params:{limit: 240},schema:240,parentSchema:schema57.properties.domain,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern54.test(data14)){
const err46 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?([.][a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?)+$"},schema:"^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?([.][a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?)+$",parentSchema:schema57.properties.domain,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},schema:schema57.properties.domain.type,parentSchema:schema57.properties.domain,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.records !== undefined){
if(!(validate36(data.records, {instancePath:instancePath+"/records",parentData:data,parentDataProperty:"records",rootData}))){
vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.privateDns !== undefined){
let data16 = data.privateDns;
if(typeof data16 !== "boolean"){
const err48 = {instancePath:instancePath+"/privateDns",schemaPath:"#/properties/privateDns/type",keyword:"type",params:{type: "boolean"},schema:schema57.properties.privateDns.type,parentSchema:schema57.properties.privateDns,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.acceptance !== undefined){
let data17 = data.acceptance;
if(typeof data17 !== "string"){
const err49 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/type",keyword:"type",params:{type: "string"},schema:schema57.properties.acceptance.type,parentSchema:schema57.properties.acceptance,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((((data17 === "pending") || (data17 === "accepted")) || (data17 === "automatic")) || (data17 === "terraform"))){
const err50 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/enum",keyword:"enum",params:{allowedValues: schema57.properties.acceptance.enum},schema:schema57.properties.acceptance.enum,parentSchema:schema57.properties.acceptance,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.account !== undefined){
let data18 = data.account;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err51 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema57.properties.account,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},schema:schema57.properties.account.type,parentSchema:schema57.properties.account,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.role !== undefined){
let data19 = data.role;
if(typeof data19 === "string"){
if(!pattern12.test(data19)){
const err53 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$",parentSchema:schema57.properties.role,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema57.properties.role.type,parentSchema:schema57.properties.role,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.remove !== undefined){
let data20 = data.remove;
if(typeof data20 !== "boolean"){
const err55 = {instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",params:{type: "boolean"},schema:schema57.properties.remove.type,parentSchema:schema57.properties.remove,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.hosts !== undefined){
let data21 = data.hosts;
if(Array.isArray(data21)){
if(data21.length > 50){
const err56 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema57.properties.hosts,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data21.length < 1){
const err57 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema57.properties.hosts,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len5 = data21.length;
for(let i10=0; i10<len5; i10++){
let data22 = data21[i10];
if(typeof data22 === "string"){
if(func2(data22) > 253){
const err58 = {instancePath:instancePath+"/hosts/" + i10,schemaPath:"#/properties/hosts/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema57.properties.hosts.items,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern59.test(data22)){
const err59 = {instancePath:instancePath+"/hosts/" + i10,schemaPath:"#/properties/hosts/items/pattern",keyword:"pattern",params:{pattern: "^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})+$"},schema:"^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})+$",parentSchema:schema57.properties.hosts.items,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/hosts/" + i10,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type: "string"},schema:schema57.properties.hosts.items.type,parentSchema:schema57.properties.hosts.items,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
let i11 = data21.length;
let j5;
if(i11 > 1){
const indices4 = {};
for(;i11--;){
let item4 = data21[i11];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j5 = indices4[item4];
const err61 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5},schema:true,parentSchema:schema57.properties.hosts,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
break;
}
indices4[item4] = i11;
}
}
}
else {
const err62 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "array"},schema:schema57.properties.hosts.type,parentSchema:schema57.properties.hosts,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 30){
const err2 = {instancePath,schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema56,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(key0)){
const err3 = {instancePath,schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema56,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},schema:schema56.type,parentSchema:schema56,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema55.propertyNames,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key1 in data){
if(!(validate35(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema61 = {"title":"Endpoint services","description":"What stands in the VPC and is offered to other VPCs and accounts over PrivateLink: each entry is an internal network load balancer with its listeners, and an endpoint service in front of it.","type":"object","propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/EndpointServiceOffer"},"minProperties":1,"maxProperties":20,"examples":[{"kafka":{"principals":["444455556666"],"listeners":{"broker-1":{"port":9001,"targetPort":9092,"targets":["10.20.0.11"]}}}}]};
const schema63 = {"title":"Endpoint service offer","description":"One service for others. Its name, its zones and the security group that targets must let in are outputs.","type":"object","additionalProperties":false,"required":["listeners"],"properties":{"listeners":{"title":"Listeners","description":"One for each thing that clients must tell apart: of Kafka one for each broker, as brokers name themselves by host and port.","type":"object","propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Listener"},"minProperties":1,"maxProperties":50,"examples":[{"broker-1":{"port":9001,"targetPort":9092,"targets":["10.20.0.11"]}}]},"principals":{"title":"Principals","description":"Who may connect: accounts by their ids, roles and users by their ARNs, `*` for everyone. Without it nobody.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"title":"Principal","description":"An account, an ARN, or `*`.","type":"string","pattern":"^([0-9]{12}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:(role|user)/[A-Za-z0-9+=,.@_/-]{1,576}|[*])$","examples":["arn:aws:iam::444455556666:role/kafka-client","444455556666"]},"examples":[["444455556666"]]},"acceptance":{"title":"Acceptance","description":"Whether somebody must accept each endpoint by hand.","type":"boolean","default":true,"examples":[false]},"regions":{"title":"Regions of consumers","description":"Regions from which the service can be reached beside its own. Whoever deploys needs `vpce:AllowMultiRegion`. Taking the list out takes no Region away: for that, name the service's own alone.","type":"array","minItems":1,"maxItems":40,"uniqueItems":true,"items":{"$ref":"#/definitions/Region"},"examples":[["eu-central-1"]]},"privateName":{"title":"Private name","description":"A public domain name of yours by which consumers may know the service: `*.` before it for all names below. AWS asks for a TXT record as proof, which is an output where `privateNameZone` is not given. Another name replaces it; taking the key out does not.","type":"string","pattern":"^([*][.])?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?([.][a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","maxLength":253,"examples":["*.kafka.example.com"]},"privateNameZone":{"title":"Zone of the private name","description":"The id of the public hosted zone of `privateName` or of a domain above it, in Route 53: Terraform writes the TXT record there, and then has AWS verify the name, which takes up to some ten minutes. Another name takes two applies: the second one writes its record and has it verified.","type":"string","pattern":"^Z[A-Z0-9]{1,31}$","examples":["Z0123456789ABCDEFGHIJ"]},"crossZone":{"title":"Cross-zone balancing","description":"Whether each zone of the load balancer reaches the targets of all zones. Without it a client in a zone where a listener has no target is refused.","type":"boolean","default":true,"examples":[false]},"clientCidrs":{"title":"Addresses of clients","description":"IPv4 ranges of the consumers' VPCs from which the load balancer takes connections. Without it from every endpoint that is accepted, whose addresses may be anything.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"title":"Range of clients","description":"An IPv4 range.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}/([0-9]|[12][0-9]|3[0-2])$","examples":["10.40.0.0/16"]},"examples":[["10.40.0.0/16"]]},"deletionProtection":{"title":"Deletion protection of the load balancer","description":"Whether AWS refuses to delete the load balancer, and Terraform to destroy the service, whose name consumers have in their configuration. Without it: true in production, false elsewhere.","type":"boolean","examples":[true]}},"examples":[{"principals":["444455556666"],"listeners":{"broker-1":{"port":9001,"targetPort":9092,"targets":["10.20.0.11"]}}}]};
const pattern64 = new RegExp("^([0-9]{12}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:(role|user)/[A-Za-z0-9+=,.@_/-]{1,576}|[*])$", "u");
const pattern66 = new RegExp("^([*][.])?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?([.][a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
const pattern67 = new RegExp("^Z[A-Z0-9]{1,31}$", "u");
const pattern68 = new RegExp("^[0-9]{1,3}([.][0-9]{1,3}){3}/([0-9]|[12][0-9]|3[0-2])$", "u");
const schema65 = {"title":"Listener","description":"A TCP port of the load balancer, and what it leads to.","type":"object","additionalProperties":false,"required":["port","targets"],"properties":{"port":{"title":"Port of the listener","description":"The TCP port that clients connect to.","type":"integer","minimum":1,"maximum":65535,"examples":[9001]},"targetPort":{"title":"Port of the targets","description":"The TCP port on which the targets listen. Without it that of the listener.","type":"integer","minimum":1,"maximum":65535,"examples":[9092]},"targets":{"title":"Targets","description":"IPv4 addresses in the VPC, or private ones that it reaches by peering, a Transit Gateway or Direct Connect.","type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"title":"Target","description":"A private IPv4 address.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}$","examples":["10.20.0.11"]},"examples":[["10.20.0.11"]]},"healthCheck":{"$ref":"#/definitions/HealthCheck"}},"examples":[{"port":9001,"targetPort":9092,"targets":["10.20.0.11"]}]};
const schema66 = {"title":"Health check","description":"How the load balancer knows that a target works.","type":"object","additionalProperties":false,"properties":{"protocol":{"title":"Protocol of the check","description":"What is tried: a connection, or a request.","type":"string","enum":["tcp","http","https"],"default":"tcp","examples":["http"]},"port":{"title":"Port of the check","description":"The TCP port that is tried. Without it that of the targets.","type":"integer","minimum":1,"maximum":65535,"examples":[8080]},"path":{"title":"Path of the check","description":"What is asked for, with `http` and `https`.","type":"string","pattern":"^/[A-Za-z0-9/_.~-]*$","maxLength":1024,"examples":["/health"]},"interval":{"title":"Interval of the check","description":"Seconds from one try to the next, 5 to 300.","type":"integer","minimum":5,"maximum":300,"default":10,"examples":[30]},"threshold":{"title":"Threshold of the check","description":"How many tries in a row say that a target works, or works no more: 2 to 10.","type":"integer","minimum":2,"maximum":10,"default":3,"examples":[2]}},"examples":[{"protocol":"http","port":8080,"path":"/health"}]};
const pattern63 = new RegExp("^/[A-Za-z0-9/_.~-]*$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.targets === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targets"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "port") || (key0 === "targetPort")) || (key0 === "targets")) || (key0 === "healthCheck"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.port !== undefined){
let data0 = data.port;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.port.type,parentSchema:schema65.properties.port,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema65.properties.port,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.port,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.targetPort !== undefined){
let data1 = data.targetPort;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/targetPort",schemaPath:"#/properties/targetPort/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.targetPort.type,parentSchema:schema65.properties.targetPort,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/targetPort",schemaPath:"#/properties/targetPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema65.properties.targetPort,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/targetPort",schemaPath:"#/properties/targetPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema65.properties.targetPort,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.targets !== undefined){
let data2 = data.targets;
if(Array.isArray(data2)){
if(data2.length > 100){
const err9 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema65.properties.targets,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema65.properties.targets,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
const err11 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}$",parentSchema:schema65.properties.targets.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "string"},schema:schema65.properties.targets.items.type,parentSchema:schema65.properties.targets.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema65.properties.targets,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"},schema:schema65.properties.targets.type,parentSchema:schema65.properties.targets,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.healthCheck !== undefined){
let data4 = data.healthCheck;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(((((key1 === "protocol") || (key1 === "port")) || (key1 === "path")) || (key1 === "interval")) || (key1 === "threshold"))){
const err15 = {instancePath:instancePath+"/healthCheck",schemaPath:"#/definitions/HealthCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema66,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.protocol !== undefined){
let data5 = data4.protocol;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/healthCheck/protocol",schemaPath:"#/definitions/HealthCheck/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema66.properties.protocol.type,parentSchema:schema66.properties.protocol,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((data5 === "tcp") || (data5 === "http")) || (data5 === "https"))){
const err17 = {instancePath:instancePath+"/healthCheck/protocol",schemaPath:"#/definitions/HealthCheck/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema66.properties.protocol.enum},schema:schema66.properties.protocol.enum,parentSchema:schema66.properties.protocol,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.port !== undefined){
let data6 = data4.port;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/healthCheck/port",schemaPath:"#/definitions/HealthCheck/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema66.properties.port.type,parentSchema:schema66.properties.port,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/healthCheck/port",schemaPath:"#/definitions/HealthCheck/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema66.properties.port,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/healthCheck/port",schemaPath:"#/definitions/HealthCheck/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema66.properties.port,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data4.path !== undefined){
let data7 = data4.path;
if(typeof data7 === "string"){
if(func2(data7) > 1024){
const err21 = {instancePath:instancePath+"/healthCheck/path",schemaPath:"#/definitions/HealthCheck/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema66.properties.path,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern63.test(data7)){
const err22 = {instancePath:instancePath+"/healthCheck/path",schemaPath:"#/definitions/HealthCheck/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9/_.~-]*$"},schema:"^/[A-Za-z0-9/_.~-]*$",parentSchema:schema66.properties.path,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/healthCheck/path",schemaPath:"#/definitions/HealthCheck/properties/path/type",keyword:"type",params:{type: "string"},schema:schema66.properties.path.type,parentSchema:schema66.properties.path,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.interval !== undefined){
let data8 = data4.interval;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err24 = {instancePath:instancePath+"/healthCheck/interval",schemaPath:"#/definitions/HealthCheck/properties/interval/type",keyword:"type",params:{type: "integer"},schema:schema66.properties.interval.type,parentSchema:schema66.properties.interval,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 300 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/healthCheck/interval",schemaPath:"#/definitions/HealthCheck/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},schema:300,parentSchema:schema66.properties.interval,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8 < 5 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/healthCheck/interval",schemaPath:"#/definitions/HealthCheck/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},schema:5,parentSchema:schema66.properties.interval,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data4.threshold !== undefined){
let data9 = data4.threshold;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err27 = {instancePath:instancePath+"/healthCheck/threshold",schemaPath:"#/definitions/HealthCheck/properties/threshold/type",keyword:"type",params:{type: "integer"},schema:schema66.properties.threshold.type,parentSchema:schema66.properties.threshold,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 10 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/healthCheck/threshold",schemaPath:"#/definitions/HealthCheck/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema66.properties.threshold,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9 < 2 || isNaN(data9)){
const err29 = {instancePath:instancePath+"/healthCheck/threshold",schemaPath:"#/definitions/HealthCheck/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema66.properties.threshold,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/healthCheck",schemaPath:"#/definitions/HealthCheck/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.listeners === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "listeners"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func9.call(schema63.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.listeners !== undefined){
let data0 = data.listeners;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 50){
const err2 = {instancePath:instancePath+"/listeners",schemaPath:"#/properties/listeners/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema63.properties.listeners,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Object.keys(data0).length < 1){
const err3 = {instancePath:instancePath+"/listeners",schemaPath:"#/properties/listeners/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema63.properties.listeners,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 30){
const err4 = {instancePath:instancePath+"/listeners",schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema56,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(key1)){
const err5 = {instancePath:instancePath+"/listeners",schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema56,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/listeners",schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},schema:schema56.type,parentSchema:schema56,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/listeners",schemaPath:"#/properties/listeners/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema63.properties.listeners.propertyNames,parentSchema:schema63.properties.listeners,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data0){
if(!(validate42(data0[key2], {instancePath:instancePath+"/listeners/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/listeners",schemaPath:"#/properties/listeners/type",keyword:"type",params:{type: "object"},schema:schema63.properties.listeners.type,parentSchema:schema63.properties.listeners,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.principals !== undefined){
let data2 = data.principals;
if(Array.isArray(data2)){
if(data2.length > 50){
const err9 = {instancePath:instancePath+"/principals",schemaPath:"#/properties/principals/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema63.properties.principals,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/principals",schemaPath:"#/properties/principals/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema63.properties.principals,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern64.test(data3)){
const err11 = {instancePath:instancePath+"/principals/" + i0,schemaPath:"#/properties/principals/items/pattern",keyword:"pattern",params:{pattern: "^([0-9]{12}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:(role|user)/[A-Za-z0-9+=,.@_/-]{1,576}|[*])$"},schema:"^([0-9]{12}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:(role|user)/[A-Za-z0-9+=,.@_/-]{1,576}|[*])$",parentSchema:schema63.properties.principals.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/principals/" + i0,schemaPath:"#/properties/principals/items/type",keyword:"type",params:{type: "string"},schema:schema63.properties.principals.items.type,parentSchema:schema63.properties.principals.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/principals",schemaPath:"#/properties/principals/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema63.properties.principals,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/principals",schemaPath:"#/properties/principals/type",keyword:"type",params:{type: "array"},schema:schema63.properties.principals.type,parentSchema:schema63.properties.principals,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.acceptance !== undefined){
let data4 = data.acceptance;
if(typeof data4 !== "boolean"){
const err15 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/type",keyword:"type",params:{type: "boolean"},schema:schema63.properties.acceptance.type,parentSchema:schema63.properties.acceptance,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.regions !== undefined){
let data5 = data.regions;
if(Array.isArray(data5)){
if(data5.length > 40){
const err16 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/maxItems",keyword:"maxItems",params:{limit: 40},schema:40,parentSchema:schema63.properties.regions,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema63.properties.regions,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err18 = {instancePath:instancePath+"/regions/" + i2,schemaPath:"#/definitions/Region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$"},schema:"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$",parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/regions/" + i2,schemaPath:"#/definitions/Region/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data5[i3], data5[j1])){
const err20 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema63.properties.regions,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: "array"},schema:schema63.properties.regions.type,parentSchema:schema63.properties.regions,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.privateName !== undefined){
let data7 = data.privateName;
if(typeof data7 === "string"){
if(func2(data7) > 253){
const err22 = {instancePath:instancePath+"/privateName",schemaPath:"#/properties/privateName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema63.properties.privateName,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern66.test(data7)){
const err23 = {instancePath:instancePath+"/privateName",schemaPath:"#/properties/privateName/pattern",keyword:"pattern",params:{pattern: "^([*][.])?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?([.][a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},schema:"^([*][.])?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?([.][a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$",parentSchema:schema63.properties.privateName,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/privateName",schemaPath:"#/properties/privateName/type",keyword:"type",params:{type: "string"},schema:schema63.properties.privateName.type,parentSchema:schema63.properties.privateName,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.privateNameZone !== undefined){
let data8 = data.privateNameZone;
if(typeof data8 === "string"){
if(!pattern67.test(data8)){
const err25 = {instancePath:instancePath+"/privateNameZone",schemaPath:"#/properties/privateNameZone/pattern",keyword:"pattern",params:{pattern: "^Z[A-Z0-9]{1,31}$"},schema:"^Z[A-Z0-9]{1,31}$",parentSchema:schema63.properties.privateNameZone,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/privateNameZone",schemaPath:"#/properties/privateNameZone/type",keyword:"type",params:{type: "string"},schema:schema63.properties.privateNameZone.type,parentSchema:schema63.properties.privateNameZone,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.crossZone !== undefined){
let data9 = data.crossZone;
if(typeof data9 !== "boolean"){
const err27 = {instancePath:instancePath+"/crossZone",schemaPath:"#/properties/crossZone/type",keyword:"type",params:{type: "boolean"},schema:schema63.properties.crossZone.type,parentSchema:schema63.properties.crossZone,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.clientCidrs !== undefined){
let data10 = data.clientCidrs;
if(Array.isArray(data10)){
if(data10.length > 20){
const err28 = {instancePath:instancePath+"/clientCidrs",schemaPath:"#/properties/clientCidrs/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema63.properties.clientCidrs,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.length < 1){
const err29 = {instancePath:instancePath+"/clientCidrs",schemaPath:"#/properties/clientCidrs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema63.properties.clientCidrs,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
if(typeof data11 === "string"){
if(!pattern68.test(data11)){
const err30 = {instancePath:instancePath+"/clientCidrs/" + i4,schemaPath:"#/properties/clientCidrs/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/([0-9]|[12][0-9]|3[0-2])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/([0-9]|[12][0-9]|3[0-2])$",parentSchema:schema63.properties.clientCidrs.items,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/clientCidrs/" + i4,schemaPath:"#/properties/clientCidrs/items/type",keyword:"type",params:{type: "string"},schema:schema63.properties.clientCidrs.items.type,parentSchema:schema63.properties.clientCidrs.items,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i5 = data10.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data10[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err32 = {instancePath:instancePath+"/clientCidrs",schemaPath:"#/properties/clientCidrs/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema63.properties.clientCidrs,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err33 = {instancePath:instancePath+"/clientCidrs",schemaPath:"#/properties/clientCidrs/type",keyword:"type",params:{type: "array"},schema:schema63.properties.clientCidrs.type,parentSchema:schema63.properties.clientCidrs,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.deletionProtection !== undefined){
let data12 = data.deletionProtection;
if(typeof data12 !== "boolean"){
const err34 = {instancePath:instancePath+"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"type",params:{type: "boolean"},schema:schema63.properties.deletionProtection.type,parentSchema:schema63.properties.deletionProtection,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20},schema:20,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 30){
const err2 = {instancePath,schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema56,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(key0)){
const err3 = {instancePath,schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema56,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},schema:schema56.type,parentSchema:schema56,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema61.propertyNames,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key1 in data){
if(!(validate41(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate41.errors : append(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema68 = {"title":"Transit gateway","description":"Attaches the VPC to a transit gateway: give exactly one of `id` and `create`. The attachment has a subnet in every zone of the VPC, and each private route table sends `routes` to the gateway. Routes back are the gateway's: it learns the VPC's ranges by `routeTable.propagate`.","type":"object","additionalProperties":false,"properties":{"id":{"title":"Transit gateway id","description":"The id of an existing gateway in the application's Region.","type":"string","pattern":"^tgw-[0-9a-f]{17}$","examples":["tgw-0a1b2c3d4e5f60718"]},"owner":{"title":"Owner of the gateway","description":"The account that shares the existing gateway through AWS Resource Access Manager. It alone can associate and propagate: what it must do is in the output `transit_gateway_handover`. Without it the gateway is of the application's own account.","type":"string","pattern":"^[0-9]{12}$","examples":["222233334444"]},"share":{"title":"Resource share to accept","description":"The ARN of the share by which `owner` shares the gateway, where an invitation waits to be accepted. Within one organisation there is none.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:ram:[a-z0-9-]+:[0-9]{12}:resource-share/[0-9a-f-]{36}$","examples":["arn:aws:ram:eu-west-1:222233334444:resource-share/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"]},"asn":{"title":"ASN of the existing gateway","description":"The autonomous system number of the existing gateway, which nothing but checks read: those of customer gateways and Direct Connect gateways must be others.","type":"integer","minimum":1,"maximum":4294967294,"examples":[64512]},"create":{"$ref":"#/definitions/TransitGatewayCreation"},"subnets":{"title":"Subnets of the attachment","description":"Of an existing VPC: one subnet in each zone of the application's subnets, best of a size of /28 and with nothing else in it. In a created VPC they are created.","type":"array","minItems":1,"maxItems":8,"uniqueItems":true,"items":{"title":"Subnet of the attachment","description":"The id of a subnet.","type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["subnet-0a1b2c3d4e5f60718"]},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-0a1b2c3d4e5f60719"]]},"routes":{"title":"Routes to the gateway","description":"IPv4 ranges that the private route tables send to the gateway. Those of sites are there without being said, and that to everywhere is `egress: transit`.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/IpRange"},"examples":[["10.0.0.0/8"]]},"routeTable":{"$ref":"#/definitions/TransitRouting"},"applianceMode":{"title":"Appliance mode","description":"Whether both directions of a connection go through the same zone: for a VPC of firewalls, not for one of applications.","type":"boolean","default":false,"examples":[true]},"hosts":{"title":"Hosts beyond the gateway","description":"Host names of sources, sinks and registries beyond the gateway, and the ranges that they have there. Security groups then name these ranges: none can be referred to by group there. `*.lake.internal` is every name below lake.internal.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"title":"Host name","description":"A host name, or one that begins with `*.`.","type":"string","pattern":"^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})*$","maxLength":253},"additionalProperties":{"title":"Ranges of a host","description":"Where the host has its addresses: IPv4 ranges that the private route tables send to the gateway.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/definitions/IpRange"},"examples":[["10.8.0.0/16"]]},"examples":[{"*.lake.internal":["10.8.0.0/16"]}]},"peers":{"title":"Peers of the gateway","description":"Other transit gateways by name, mostly of other Regions, that this one is peered with. Gateways that are peered tell each other no routes: `cidrs` are static routes here, and the ranges of the VPC are static routes there.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/TransitPeer"},"examples":[{"frankfurt":{"gateway":"tgw-0b1c2d3e4f5061728","region":"eu-central-1","cidrs":["10.60.0.0/16"],"peerRouteTable":{"associate":"tgw-rtb-0b1c2d3e4f5061728","propagate":["tgw-rtb-0b1c2d3e4f5061728"]}}}]}},"examples":[{"id":"tgw-0a1b2c3d4e5f60718","routeTable":{"associate":"tgw-rtb-0a1b2c3d4e5f60718","propagate":["tgw-rtb-0a1b2c3d4e5f60718"]},"routes":["10.0.0.0/8"]}]};
const schema72 = {"title":"IPv4 range","description":"A CIDR block such as 10.8.0.0/16: the bits after the prefix are zero.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$","examples":["10.8.0.0/16"]};
const pattern69 = new RegExp("^tgw-[0-9a-f]{17}$", "u");
const pattern71 = new RegExp("^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:ram:[a-z0-9-]+:[0-9]{12}:resource-share/[0-9a-f-]{36}$", "u");
const pattern73 = new RegExp("^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$", "u");
const pattern84 = new RegExp("^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})*$", "u");
const schema69 = {"title":"Transit gateway creation","description":"A gateway of the spec's own. Without `routeTables` it has one, `main`, in which all attachments reach each other; with several only what is associated and propagated does.","type":"object","additionalProperties":false,"properties":{"asn":{"title":"ASN of the gateway","description":"The private autonomous system number of the gateway: 64512 to 65534, or 4200000000 to 4294967294.","type":"integer","minimum":1,"maximum":4294967294,"default":64512,"examples":[64513]},"routeTables":{"title":"Route tables of the gateway","description":"Tables by name. The VPC, sites and other attachments say in their `routeTable` which they have to do with.","type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/TransitRouteTable"},"examples":[{"production":{}}]},"defaultRouteTable":{"title":"Default route table","description":"One of `routeTables`, for attachments that no `routeTable` is said for, those of Direct Connect gateways and of other accounts among them. Where there is one table, it is that.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":30,"examples":["production"]},"acceptAttachments":{"title":"Automatic acceptance","description":"Whether attachments of accounts that the gateway is shared with need nobody's consent.","type":"boolean","default":false,"examples":[true]},"attachments":{"title":"Further attachments","description":"Attachments by name, of other VPCs of this account or of those that the gateway is shared with: accepted, associated and propagated here. They have ids once the gateway is there, so they come in a later apply than it.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/TransitAttachment"},"examples":[{"analytics":{"id":"tgw-attach-0a1b2c3d4e5f60718","accept":true}}]},"share":{"$ref":"#/definitions/TransitShare"}},"examples":[{"asn":64513}]};
const schema78 = {"title":"Share of the gateway","description":"Shares the created gateway through AWS Resource Access Manager. Accounts outside the organisation accept the share by its ARN, in the output `transit_gateway_share`.","type":"object","additionalProperties":false,"required":["principals"],"properties":{"principals":{"title":"Principals of the share","description":"Accounts by their ids; organisations and organisational units by their ARNs.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"title":"Principal of the share","description":"An account id, or the ARN of an organisation or organisational unit.","type":"string","pattern":"^([0-9]{12}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:organizations::[0-9]{12}:(organization/o-[a-z0-9]{10,32}|ou/o-[a-z0-9]{10,32}/ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}))$","examples":["222233334444","arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"]},"examples":[["222233334444"]]},"external":{"title":"Accounts outside the organisation","description":"Whether principals may be outside the organisation of the application's account.","type":"boolean","default":false,"examples":[true]}},"examples":[{"principals":["222233334444"]}]};
const pattern81 = new RegExp("^([0-9]{12}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:organizations::[0-9]{12}:(organization/o-[a-z0-9]{10,32}|ou/o-[a-z0-9]{10,32}/ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}))$", "u");
const schema71 = {"title":"Route table of a created gateway","description":"What the table has besides what it learns.","type":"object","additionalProperties":false,"properties":{"routes":{"title":"Static routes","description":"IPv4 ranges, and the name in `attachments` that each leads to.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"title":"Destination of a static route","description":"A CIDR block such as 10.8.0.0/16: the bits after the prefix are zero.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$"},"additionalProperties":{"title":"Target of a static route","description":"A name in `attachments`.","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":30,"examples":["inspection"]},"examples":[{"0.0.0.0/0":"inspection"}]},"blackholes":{"title":"Blackhole routes","description":"IPv4 ranges whose traffic is dropped, whatever the table learns of wider ones.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/IpRange"},"examples":[["10.99.0.0/16"]]}},"examples":[{"blackholes":["10.99.0.0/16"]}]};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "routes") || (key0 === "blackholes"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.routes !== undefined){
let data0 = data.routes;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 50){
const err1 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema71.properties.routes,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Object.keys(data0).length < 1){
const err2 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema71.properties.routes,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern73.test(key1)){
const err3 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$",parentSchema:schema71.properties.routes.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema71.properties.routes.propertyNames.type,parentSchema:schema71.properties.routes.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema71.properties.routes.propertyNames,parentSchema:schema71.properties.routes,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if(typeof data1 === "string"){
if(func2(data1) > 30){
const err6 = {instancePath:instancePath+"/routes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema71.properties.routes.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/routes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema71.properties.routes.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/routes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema71.properties.routes.additionalProperties.type,parentSchema:schema71.properties.routes.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "object"},schema:schema71.properties.routes.type,parentSchema:schema71.properties.routes,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.blackholes !== undefined){
let data2 = data.blackholes;
if(Array.isArray(data2)){
if(data2.length > 50){
const err10 = {instancePath:instancePath+"/blackholes",schemaPath:"#/properties/blackholes/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema71.properties.blackholes,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/blackholes",schemaPath:"#/properties/blackholes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema71.properties.blackholes,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern73.test(data3)){
const err12 = {instancePath:instancePath+"/blackholes/" + i0,schemaPath:"#/definitions/IpRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$",parentSchema:schema72,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/blackholes/" + i0,schemaPath:"#/definitions/IpRange/type",keyword:"type",params:{type: "string"},schema:schema72.type,parentSchema:schema72,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err14 = {instancePath:instancePath+"/blackholes",schemaPath:"#/properties/blackholes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema71.properties.blackholes,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/blackholes",schemaPath:"#/properties/blackholes/type",keyword:"type",params:{type: "array"},schema:schema71.properties.blackholes.type,parentSchema:schema71.properties.blackholes,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema74 = {"title":"Attachment of another VPC","description":"An attachment that exists, or waits to be accepted.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"title":"Attachment id","description":"The id of the attachment.","type":"string","pattern":"^tgw-attach-[0-9a-f]{17}$","examples":["tgw-attach-0a1b2c3d4e5f60718"]},"accept":{"title":"Acceptance by the gateway","description":"Whether the attachment of another account is accepted here; not with `acceptAttachments`.","type":"boolean","default":false,"examples":[true]},"routeTable":{"$ref":"#/definitions/TransitRouting"}},"examples":[{"id":"tgw-attach-0a1b2c3d4e5f60718","accept":true}]};
const pattern78 = new RegExp("^tgw-attach-[0-9a-f]{17}$", "u");
const schema75 = {"title":"Routing of an attachment","description":"The gateway's route tables that an attachment has to do with: ids of an existing gateway, names in `create.routeTables` of a created one, whose `defaultRouteTable` it is where nothing is said. What it says is what holds, whatever the gateway's default tables are.","type":"object","additionalProperties":false,"required":["associate","propagate"],"properties":{"associate":{"$ref":"#/definitions/TransitTable"},"propagate":{"title":"Tables that learn the attachment","description":"The tables that have routes to what the attachment leads to: by propagation, or as static routes where it announces none.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/definitions/TransitTable"},"examples":[["tgw-rtb-0a1b2c3d4e5f60718"]]}},"examples":[{"associate":"tgw-rtb-0a1b2c3d4e5f60718","propagate":["tgw-rtb-0a1b2c3d4e5f60718"]}]};
const schema76 = {"title":"Route table of the gateway","description":"The table that traffic from the attachment is looked up in: an id of an existing gateway, a name in `create.routeTables` of a created one.","type":"string","pattern":"^(tgw-rtb-[0-9a-f]{17}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$","maxLength":30,"examples":["tgw-rtb-0a1b2c3d4e5f60718"]};
const pattern79 = new RegExp("^(tgw-rtb-[0-9a-f]{17}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$", "u");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.associate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "associate"},schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.propagate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "propagate"},schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "associate") || (key0 === "propagate"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.associate !== undefined){
let data0 = data.associate;
if(typeof data0 === "string"){
if(func2(data0) > 30){
const err3 = {instancePath:instancePath+"/associate",schemaPath:"#/definitions/TransitTable/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema76,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern79.test(data0)){
const err4 = {instancePath:instancePath+"/associate",schemaPath:"#/definitions/TransitTable/pattern",keyword:"pattern",params:{pattern: "^(tgw-rtb-[0-9a-f]{17}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$"},schema:"^(tgw-rtb-[0-9a-f]{17}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$",parentSchema:schema76,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/associate",schemaPath:"#/definitions/TransitTable/type",keyword:"type",params:{type: "string"},schema:schema76.type,parentSchema:schema76,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.propagate !== undefined){
let data1 = data.propagate;
if(Array.isArray(data1)){
if(data1.length > 20){
const err6 = {instancePath:instancePath+"/propagate",schemaPath:"#/properties/propagate/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema75.properties.propagate,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 30){
const err7 = {instancePath:instancePath+"/propagate/" + i0,schemaPath:"#/definitions/TransitTable/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema76,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern79.test(data2)){
const err8 = {instancePath:instancePath+"/propagate/" + i0,schemaPath:"#/definitions/TransitTable/pattern",keyword:"pattern",params:{pattern: "^(tgw-rtb-[0-9a-f]{17}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$"},schema:"^(tgw-rtb-[0-9a-f]{17}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$",parentSchema:schema76,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/propagate/" + i0,schemaPath:"#/definitions/TransitTable/type",keyword:"type",params:{type: "string"},schema:schema76.type,parentSchema:schema76,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err10 = {instancePath:instancePath+"/propagate",schemaPath:"#/properties/propagate/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema75.properties.propagate,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/propagate",schemaPath:"#/properties/propagate/type",keyword:"type",params:{type: "array"},schema:schema75.properties.propagate.type,parentSchema:schema75.properties.propagate,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "accept")) || (key0 === "routeTable"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern78.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^tgw-attach-[0-9a-f]{17}$"},schema:"^tgw-attach-[0-9a-f]{17}$",parentSchema:schema74.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema74.properties.id.type,parentSchema:schema74.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.accept !== undefined){
let data1 = data.accept;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "boolean"},schema:schema74.properties.accept.type,parentSchema:schema74.properties.accept,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.routeTable !== undefined){
if(!(validate51(data.routeTable, {instancePath:instancePath+"/routeTable",parentData:data,parentDataProperty:"routeTable",rootData}))){
vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "asn") || (key0 === "routeTables")) || (key0 === "defaultRouteTable")) || (key0 === "acceptAttachments")) || (key0 === "attachments")) || (key0 === "share"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.asn !== undefined){
let data0 = data.asn;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/asn",schemaPath:"#/properties/asn/type",keyword:"type",params:{type: "integer"},schema:schema69.properties.asn.type,parentSchema:schema69.properties.asn,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967294 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/asn",schemaPath:"#/properties/asn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967294},schema:4294967294,parentSchema:schema69.properties.asn,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/asn",schemaPath:"#/properties/asn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema69.properties.asn,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.routeTables !== undefined){
let data1 = data.routeTables;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 20){
const err4 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/maxProperties",keyword:"maxProperties",params:{limit: 20},schema:20,parentSchema:schema69.properties.routeTables,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Object.keys(data1).length < 1){
const err5 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema69.properties.routeTables,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 30){
const err6 = {instancePath:instancePath+"/routeTables",schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema56,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(key1)){
const err7 = {instancePath:instancePath+"/routeTables",schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema56,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/routeTables",schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},schema:schema56.type,parentSchema:schema56,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err9 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema69.properties.routeTables.propertyNames,parentSchema:schema69.properties.routeTables,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate48(data1[key2], {instancePath:instancePath+"/routeTables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate48.errors : append(vErrors, validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/type",keyword:"type",params:{type: "object"},schema:schema69.properties.routeTables.type,parentSchema:schema69.properties.routeTables,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.defaultRouteTable !== undefined){
let data3 = data.defaultRouteTable;
if(typeof data3 === "string"){
if(func2(data3) > 30){
const err11 = {instancePath:instancePath+"/defaultRouteTable",schemaPath:"#/properties/defaultRouteTable/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema69.properties.defaultRouteTable,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern0.test(data3)){
const err12 = {instancePath:instancePath+"/defaultRouteTable",schemaPath:"#/properties/defaultRouteTable/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema69.properties.defaultRouteTable,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/defaultRouteTable",schemaPath:"#/properties/defaultRouteTable/type",keyword:"type",params:{type: "string"},schema:schema69.properties.defaultRouteTable.type,parentSchema:schema69.properties.defaultRouteTable,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.acceptAttachments !== undefined){
let data4 = data.acceptAttachments;
if(typeof data4 !== "boolean"){
const err14 = {instancePath:instancePath+"/acceptAttachments",schemaPath:"#/properties/acceptAttachments/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.acceptAttachments.type,parentSchema:schema69.properties.acceptAttachments,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.attachments !== undefined){
let data5 = data.attachments;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 50){
const err15 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema69.properties.attachments,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Object.keys(data5).length < 1){
const err16 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema69.properties.attachments,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 in data5){
const _errs17 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 30){
const err17 = {instancePath:instancePath+"/attachments",schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema56,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern0.test(key3)){
const err18 = {instancePath:instancePath+"/attachments",schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema56,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/attachments",schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},schema:schema56.type,parentSchema:schema56,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid4 = _errs17 === errors;
if(!valid4){
const err20 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema69.properties.attachments.propertyNames,parentSchema:schema69.properties.attachments,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key4 in data5){
if(!(validate50(data5[key4], {instancePath:instancePath+"/attachments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate50.errors : append(vErrors, validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "object"},schema:schema69.properties.attachments.type,parentSchema:schema69.properties.attachments,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.share !== undefined){
let data7 = data.share;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.principals === undefined){
const err22 = {instancePath:instancePath+"/share",schemaPath:"#/definitions/TransitShare/required",keyword:"required",params:{missingProperty: "principals"},schema:schema78.required,parentSchema:schema78,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key5 in data7){
if(!((key5 === "principals") || (key5 === "external"))){
const err23 = {instancePath:instancePath+"/share",schemaPath:"#/definitions/TransitShare/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema78,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.principals !== undefined){
let data8 = data7.principals;
if(Array.isArray(data8)){
if(data8.length > 50){
const err24 = {instancePath:instancePath+"/share/principals",schemaPath:"#/definitions/TransitShare/properties/principals/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema78.properties.principals,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.length < 1){
const err25 = {instancePath:instancePath+"/share/principals",schemaPath:"#/definitions/TransitShare/properties/principals/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema78.properties.principals,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(!pattern81.test(data9)){
const err26 = {instancePath:instancePath+"/share/principals/" + i0,schemaPath:"#/definitions/TransitShare/properties/principals/items/pattern",keyword:"pattern",params:{pattern: "^([0-9]{12}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:organizations::[0-9]{12}:(organization/o-[a-z0-9]{10,32}|ou/o-[a-z0-9]{10,32}/ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}))$"},schema:"^([0-9]{12}|arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:organizations::[0-9]{12}:(organization/o-[a-z0-9]{10,32}|ou/o-[a-z0-9]{10,32}/ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}))$",parentSchema:schema78.properties.principals.items,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/share/principals/" + i0,schemaPath:"#/definitions/TransitShare/properties/principals/items/type",keyword:"type",params:{type: "string"},schema:schema78.properties.principals.items.type,parentSchema:schema78.properties.principals.items,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err28 = {instancePath:instancePath+"/share/principals",schemaPath:"#/definitions/TransitShare/properties/principals/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema78.properties.principals,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err29 = {instancePath:instancePath+"/share/principals",schemaPath:"#/definitions/TransitShare/properties/principals/type",keyword:"type",params:{type: "array"},schema:schema78.properties.principals.type,parentSchema:schema78.properties.principals,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.external !== undefined){
let data10 = data7.external;
if(typeof data10 !== "boolean"){
const err30 = {instancePath:instancePath+"/share/external",schemaPath:"#/definitions/TransitShare/properties/external/type",keyword:"type",params:{type: "boolean"},schema:schema78.properties.external.type,parentSchema:schema78.properties.external,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/share",schemaPath:"#/definitions/TransitShare/type",keyword:"type",params:{type: "object"},schema:schema78.type,parentSchema:schema78,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const schema82 = {"title":"Peer of the gateway","description":"One other gateway. What is in the application's account, or is reached by `role`, is made on both sides; otherwise the owner of the other gateway finds in an output what to do. Names are not resolved across: private hosted zones are associated with the VPC, or forwarded by resolver rules.","type":"object","additionalProperties":false,"required":["gateway","cidrs"],"properties":{"gateway":{"title":"Other transit gateway","description":"The id of the other gateway. It is not one that is shared: only its own account accepts peerings.","type":"string","pattern":"^tgw-[0-9a-f]{17}$","examples":["tgw-0b1c2d3e4f5061728"]},"cidrs":{"title":"Ranges beyond the other gateway","description":"IPv4 ranges that are reached through it: static routes in the tables of this gateway that `routeTable.propagate` names, and routes of the VPC to the gateway.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/IpRange"},"examples":[["10.60.0.0/16"]]},"hosts":{"title":"Hosts beyond the other gateway","description":"What of the sources and sinks is there: host names, or `*.` and what they end in.","type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"title":"Host beyond the other gateway","description":"A host name, or one that begins with `*.`.","type":"string","pattern":"^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})*$","maxLength":253,"examples":["*.frankfurt.internal"]},"examples":[["*.frankfurt.internal"]]},"region":{"title":"Region of the other gateway","description":"Where the other gateway is; without it in the application's Region.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$","examples":["eu-central-1"]},"account":{"title":"Account of the other gateway","description":"The account that owns the other gateway; without it the application's own.","type":"string","pattern":"^[0-9]{12}$","examples":["222233334444"]},"role":{"title":"Deploy role of the other gateway","description":"A role of that account that Terraform assumes to make the other side: the acceptance, the association and the routes back. Without it, in another account, they are an output for the owner.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::222233334444:role/network-deploy"]},"routeTable":{"$ref":"#/definitions/TransitRouting"},"peerRouteTable":{"$ref":"#/definitions/TransitPeerRouting"},"accepted":{"title":"Accepted by its owner","description":"The second of two steps where the owner of the other gateway accepts: AWS associates no attachment that waits, and takes no route to it. Say it when they have done what the output says, and apply again.","type":"boolean","default":false,"examples":[true]},"remove":{"title":"Remove the peering of gateways","description":"The first of two steps to remove a peering whose other side Terraform makes through another Region or `role`: with `remove: true` all of it goes, while Terraform still knows where. Take the section out after that apply.","type":"boolean","default":false,"examples":[true]}},"examples":[{"gateway":"tgw-0b1c2d3e4f5061728","region":"eu-central-1","cidrs":["10.60.0.0/16"],"account":"222233334444"}]};
const schema84 = {"title":"Route tables of the other gateway","description":"The tables of the other gateway that the peering has to do with.","type":"object","additionalProperties":false,"required":["associate","propagate"],"properties":{"associate":{"$ref":"#/definitions/TransitPeerTable"},"propagate":{"title":"Tables with routes back","description":"Each gets a static route to each range of the VPC.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/definitions/TransitPeerTable"},"examples":[["tgw-rtb-0b1c2d3e4f5061728"]]}},"examples":[{"associate":"tgw-rtb-0b1c2d3e4f5061728","propagate":["tgw-rtb-0b1c2d3e4f5061728"]}]};
const schema85 = {"title":"Route table of the other gateway","description":"The id of a table: for `associate` that in which traffic from here is looked up.","type":"string","pattern":"^tgw-rtb-[0-9a-f]{17}$","examples":["tgw-rtb-0b1c2d3e4f5061728"]};
const pattern93 = new RegExp("^tgw-rtb-[0-9a-f]{17}$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.associate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "associate"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.propagate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "propagate"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "associate") || (key0 === "propagate"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.associate !== undefined){
let data0 = data.associate;
if(typeof data0 === "string"){
if(!pattern93.test(data0)){
const err3 = {instancePath:instancePath+"/associate",schemaPath:"#/definitions/TransitPeerTable/pattern",keyword:"pattern",params:{pattern: "^tgw-rtb-[0-9a-f]{17}$"},schema:"^tgw-rtb-[0-9a-f]{17}$",parentSchema:schema85,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/associate",schemaPath:"#/definitions/TransitPeerTable/type",keyword:"type",params:{type: "string"},schema:schema85.type,parentSchema:schema85,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.propagate !== undefined){
let data1 = data.propagate;
if(Array.isArray(data1)){
if(data1.length > 20){
const err5 = {instancePath:instancePath+"/propagate",schemaPath:"#/properties/propagate/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema84.properties.propagate,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/propagate",schemaPath:"#/properties/propagate/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema84.properties.propagate,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern93.test(data2)){
const err7 = {instancePath:instancePath+"/propagate/" + i0,schemaPath:"#/definitions/TransitPeerTable/pattern",keyword:"pattern",params:{pattern: "^tgw-rtb-[0-9a-f]{17}$"},schema:"^tgw-rtb-[0-9a-f]{17}$",parentSchema:schema85,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/propagate/" + i0,schemaPath:"#/definitions/TransitPeerTable/type",keyword:"type",params:{type: "string"},schema:schema85.type,parentSchema:schema85,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err9 = {instancePath:instancePath+"/propagate",schemaPath:"#/properties/propagate/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema84.properties.propagate,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/propagate",schemaPath:"#/properties/propagate/type",keyword:"type",params:{type: "array"},schema:schema84.properties.propagate.type,parentSchema:schema84.properties.propagate,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gateway === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gateway"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cidrs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cidrs"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func9.call(schema82.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.gateway !== undefined){
let data0 = data.gateway;
if(typeof data0 === "string"){
if(!pattern69.test(data0)){
const err3 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^tgw-[0-9a-f]{17}$"},schema:"^tgw-[0-9a-f]{17}$",parentSchema:schema82.properties.gateway,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "string"},schema:schema82.properties.gateway.type,parentSchema:schema82.properties.gateway,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cidrs !== undefined){
let data1 = data.cidrs;
if(Array.isArray(data1)){
if(data1.length > 50){
const err5 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema82.properties.cidrs,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema82.properties.cidrs,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern73.test(data2)){
const err7 = {instancePath:instancePath+"/cidrs/" + i0,schemaPath:"#/definitions/IpRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$",parentSchema:schema72,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/cidrs/" + i0,schemaPath:"#/definitions/IpRange/type",keyword:"type",params:{type: "string"},schema:schema72.type,parentSchema:schema72,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err9 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema82.properties.cidrs,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/type",keyword:"type",params:{type: "array"},schema:schema82.properties.cidrs.type,parentSchema:schema82.properties.cidrs,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.hosts !== undefined){
let data3 = data.hosts;
if(Array.isArray(data3)){
if(data3.length > 100){
const err11 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema82.properties.hosts,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema82.properties.hosts,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(func2(data4) > 253){
const err13 = {instancePath:instancePath+"/hosts/" + i2,schemaPath:"#/properties/hosts/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema82.properties.hosts.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern84.test(data4)){
const err14 = {instancePath:instancePath+"/hosts/" + i2,schemaPath:"#/properties/hosts/items/pattern",keyword:"pattern",params:{pattern: "^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})*$"},schema:"^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})*$",parentSchema:schema82.properties.hosts.items,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/hosts/" + i2,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type: "string"},schema:schema82.properties.hosts.items.type,parentSchema:schema82.properties.hosts.items,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data3[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err16 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema82.properties.hosts,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err17 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "array"},schema:schema82.properties.hosts.type,parentSchema:schema82.properties.hosts,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.region !== undefined){
let data5 = data.region;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err18 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$"},schema:"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$",parentSchema:schema82.properties.region,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema82.properties.region.type,parentSchema:schema82.properties.region,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.account !== undefined){
let data6 = data.account;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err20 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema82.properties.account,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},schema:schema82.properties.account.type,parentSchema:schema82.properties.account,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.role !== undefined){
let data7 = data.role;
if(typeof data7 === "string"){
if(!pattern12.test(data7)){
const err22 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$",parentSchema:schema82.properties.role,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema82.properties.role.type,parentSchema:schema82.properties.role,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.routeTable !== undefined){
if(!(validate51(data.routeTable, {instancePath:instancePath+"/routeTable",parentData:data,parentDataProperty:"routeTable",rootData}))){
vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.peerRouteTable !== undefined){
if(!(validate58(data.peerRouteTable, {instancePath:instancePath+"/peerRouteTable",parentData:data,parentDataProperty:"peerRouteTable",rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.accepted !== undefined){
let data10 = data.accepted;
if(typeof data10 !== "boolean"){
const err24 = {instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "boolean"},schema:schema82.properties.accepted.type,parentSchema:schema82.properties.accepted,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.remove !== undefined){
let data11 = data.remove;
if(typeof data11 !== "boolean"){
const err25 = {instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",params:{type: "boolean"},schema:schema82.properties.remove.type,parentSchema:schema82.properties.remove,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func9.call(schema68.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern69.test(data0)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^tgw-[0-9a-f]{17}$"},schema:"^tgw-[0-9a-f]{17}$",parentSchema:schema68.properties.id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema68.properties.id.type,parentSchema:schema68.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.owner !== undefined){
let data1 = data.owner;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err3 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema68.properties.owner,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema68.properties.owner.type,parentSchema:schema68.properties.owner,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.share !== undefined){
let data2 = data.share;
if(typeof data2 === "string"){
if(!pattern71.test(data2)){
const err5 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:ram:[a-z0-9-]+:[0-9]{12}:resource-share/[0-9a-f-]{36}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:ram:[a-z0-9-]+:[0-9]{12}:resource-share/[0-9a-f-]{36}$",parentSchema:schema68.properties.share,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "string"},schema:schema68.properties.share.type,parentSchema:schema68.properties.share,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.asn !== undefined){
let data3 = data.asn;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/asn",schemaPath:"#/properties/asn/type",keyword:"type",params:{type: "integer"},schema:schema68.properties.asn.type,parentSchema:schema68.properties.asn,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967294 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/asn",schemaPath:"#/properties/asn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967294},schema:4294967294,parentSchema:schema68.properties.asn,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/asn",schemaPath:"#/properties/asn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema68.properties.asn,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.create !== undefined){
if(!(validate47(data.create, {instancePath:instancePath+"/create",parentData:data,parentDataProperty:"create",rootData}))){
vErrors = vErrors === null ? validate47.errors : append(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data.subnets !== undefined){
let data5 = data.subnets;
if(Array.isArray(data5)){
if(data5.length > 8){
const err10 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema68.properties.subnets,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema68.properties.subnets,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern22.test(data6)){
const err12 = {instancePath:instancePath+"/subnets/" + i0,schemaPath:"#/properties/subnets/items/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema68.properties.subnets.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/subnets/" + i0,schemaPath:"#/properties/subnets/items/type",keyword:"type",params:{type: "string"},schema:schema68.properties.subnets.items.type,parentSchema:schema68.properties.subnets.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err14 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema68.properties.subnets,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err15 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"type",params:{type: "array"},schema:schema68.properties.subnets.type,parentSchema:schema68.properties.subnets,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.routes !== undefined){
let data7 = data.routes;
if(Array.isArray(data7)){
if(data7.length > 50){
const err16 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema68.properties.routes,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema68.properties.routes,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern73.test(data8)){
const err18 = {instancePath:instancePath+"/routes/" + i2,schemaPath:"#/definitions/IpRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$",parentSchema:schema72,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/routes/" + i2,schemaPath:"#/definitions/IpRange/type",keyword:"type",params:{type: "string"},schema:schema72.type,parentSchema:schema72,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data7[i3], data7[j1])){
const err20 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema68.properties.routes,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},schema:schema68.properties.routes.type,parentSchema:schema68.properties.routes,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.routeTable !== undefined){
if(!(validate51(data.routeTable, {instancePath:instancePath+"/routeTable",parentData:data,parentDataProperty:"routeTable",rootData}))){
vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.applianceMode !== undefined){
let data10 = data.applianceMode;
if(typeof data10 !== "boolean"){
const err22 = {instancePath:instancePath+"/applianceMode",schemaPath:"#/properties/applianceMode/type",keyword:"type",params:{type: "boolean"},schema:schema68.properties.applianceMode.type,parentSchema:schema68.properties.applianceMode,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.hosts !== undefined){
let data11 = data.hosts;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 50){
const err23 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema68.properties.hosts,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Object.keys(data11).length < 1){
const err24 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema68.properties.hosts,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data11){
const _errs25 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 253){
const err25 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema68.properties.hosts.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern84.test(key1)){
const err26 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})*$"},schema:"^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})*$",parentSchema:schema68.properties.hosts.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema68.properties.hosts.propertyNames.type,parentSchema:schema68.properties.hosts.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid8 = _errs25 === errors;
if(!valid8){
const err28 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema68.properties.hosts.propertyNames,parentSchema:schema68.properties.hosts,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key2 in data11){
let data12 = data11[key2];
if(Array.isArray(data12)){
if(data12.length > 20){
const err29 = {instancePath:instancePath+"/hosts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/hosts/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema68.properties.hosts.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.length < 1){
const err30 = {instancePath:instancePath+"/hosts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/hosts/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema68.properties.hosts.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data12.length;
for(let i4=0; i4<len2; i4++){
let data13 = data12[i4];
if(typeof data13 === "string"){
if(!pattern73.test(data13)){
const err31 = {instancePath:instancePath+"/hosts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/definitions/IpRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$",parentSchema:schema72,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/hosts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/definitions/IpRange/type",keyword:"type",params:{type: "string"},schema:schema72.type,parentSchema:schema72,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i5 = data12.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data12[i5], data12[j2])){
const err33 = {instancePath:instancePath+"/hosts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/hosts/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema68.properties.hosts.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/hosts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/hosts/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema68.properties.hosts.additionalProperties.type,parentSchema:schema68.properties.hosts.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "object"},schema:schema68.properties.hosts.type,parentSchema:schema68.properties.hosts,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.peers !== undefined){
let data14 = data.peers;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 50){
const err36 = {instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema68.properties.peers,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(Object.keys(data14).length < 1){
const err37 = {instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema68.properties.peers,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data14){
const _errs35 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 30){
const err38 = {instancePath:instancePath+"/peers",schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema56,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern0.test(key3)){
const err39 = {instancePath:instancePath+"/peers",schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema56,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/peers",schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},schema:schema56.type,parentSchema:schema56,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid14 = _errs35 === errors;
if(!valid14){
const err41 = {instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema68.properties.peers.propertyNames,parentSchema:schema68.properties.peers,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key4 in data14){
if(!(validate56(data14[key4], {instancePath:instancePath+"/peers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/type",keyword:"type",params:{type: "object"},schema:schema68.properties.peers.type,parentSchema:schema68.properties.peers,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema87 = {"title":"Sites on premises","description":"Data centres and offices by name, which the VPC reaches over `transitGateway`.","type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Site"},"examples":[{"frankfurt":{"cidrs":["172.16.0.0/16"],"hosts":["*.kafka.corp.example.com"]}}]};
const schema89 = {"title":"Site","description":"The private route tables send its ranges to the gateway, and security groups name them for its hosts. Without `vpn` and `directConnect` the gateway reaches the site already.","type":"object","additionalProperties":false,"required":["cidrs"],"properties":{"cidrs":{"title":"Ranges of the site","description":"The IPv4 ranges of the site, which overlap with none of the VPC's and of other sites'.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/definitions/IpRange"},"examples":[["172.16.0.0/16"]]},"hosts":{"title":"Hosts of the site","description":"Host names of sources, sinks and registries there; of Kafka also the names that its brokers advertise. `*.corp.example.com` is every name below corp.example.com.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"title":"Host of a site","description":"A host name, or one that begins with `*.`.","type":"string","pattern":"^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})*$","maxLength":253,"examples":["*.kafka.corp.example.com"]},"examples":[["*.kafka.corp.example.com"]]},"vpn":{"$ref":"#/definitions/Vpn"},"directConnect":{"$ref":"#/definitions/DirectConnect"},"dns":{"$ref":"#/definitions/SiteDns"}},"examples":[{"cidrs":["172.16.0.0/16"],"hosts":["*.kafka.corp.example.com"]}]};
const schema96 = {"title":"DNS of the site","description":"How names of the site are resolved in the VPC: by forwarding `domains` to `servers`, through an outbound endpoint of Route 53 Resolver in two private subnets; or by existing `rules`.","type":"object","additionalProperties":false,"properties":{"servers":{"title":"DNS servers of the site","description":"IPv4 addresses of servers there, within `cidrs`.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"title":"DNS server of the site","description":"The address of a server.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}$","examples":["172.16.0.53"]},"examples":[["172.16.0.53","172.16.1.53"]]},"domains":{"title":"Domains of the site","description":"The domains that are asked for there, with all names below them.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"title":"Domain of the site","description":"A domain name.","type":"string","pattern":"^[a-z0-9-]{1,63}([.][a-z0-9-]{1,63})*$","maxLength":253,"examples":["corp.example.com"]},"examples":[["corp.example.com"]]},"rules":{"title":"Resolver rules","description":"Ids of existing rules of Route 53 Resolver, of this account or shared with it, which the VPC is associated with.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"title":"Resolver rule","description":"The id of a rule.","type":"string","pattern":"^rslvr-rr-[0-9a-f]{17}$","examples":["rslvr-rr-0a1b2c3d4e5f60718"]},"examples":[["rslvr-rr-0a1b2c3d4e5f60718"]]}},"examples":[{"servers":["172.16.0.53","172.16.1.53"],"domains":["corp.example.com"]}]};
const pattern105 = new RegExp("^[a-z0-9-]{1,63}([.][a-z0-9-]{1,63})*$", "u");
const pattern106 = new RegExp("^rslvr-rr-[0-9a-f]{17}$", "u");
const schema91 = {"title":"VPN","description":"A Site-to-Site VPN connection of two tunnels between the transit gateway and the site's router.","type":"object","additionalProperties":false,"required":["customerGateway"],"properties":{"customerGateway":{"$ref":"#/definitions/CustomerGateway"},"routing":{"title":"Routing of the VPN","description":"`bgp`: the site announces its ranges. `static`: the gateway's tables get a route for each of `cidrs`.","type":"string","enum":["bgp","static"],"default":"bgp","examples":["static"]},"routeTable":{"$ref":"#/definitions/TransitRouting"},"tunnels":{"$ref":"#/definitions/Tunnels"},"presharedKeys":{"title":"Place of the pre-shared keys","description":"AWS makes the keys, and no spec holds them. `secrets-manager` keeps them in a secret, whose ARN is an output; `standard` in the connection, and so in Terraform's state as well.","type":"string","enum":["secrets-manager","standard"],"default":"secrets-manager","examples":["standard"]}},"examples":[{"customerGateway":{"ip":"198.51.100.10","asn":65010}}]};
const schema92 = {"title":"Customer gateway","description":"The site's router, as AWS knows it: give exactly one of `id` and `ip`. One without BGP has an `asn` as well, which nobody then reads: 65000.","type":"object","additionalProperties":false,"properties":{"id":{"title":"Customer gateway id","description":"The id of an existing customer gateway.","type":"string","pattern":"^cgw-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["cgw-0a1b2c3d4e5f60718"]},"ip":{"title":"Address of the router","description":"The public IPv4 address of the router, or of the NAT device before it.","type":"string","pattern":"^[0-9]{1,3}([.][0-9]{1,3}){3}$","examples":["198.51.100.10"]},"asn":{"title":"ASN of the site","description":"The router's autonomous system number, another than the gateway's.","type":"integer","minimum":1,"maximum":4294967294,"default":65000,"examples":[65010]}},"examples":[{"ip":"198.51.100.10","asn":65010}]};
const schema93 = {"title":"Tunnels","description":"What the two tunnels may agree on with the router. Always IKEv2, and by default only what is considered safe today.","type":"object","additionalProperties":false,"properties":{"encryption":{"title":"Encryption algorithms","description":"For both phases.","type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"title":"Encryption algorithm","description":"Galois/Counter Mode where the router knows it.","type":"string","enum":["AES256-GCM-16","AES128-GCM-16","AES256"],"examples":["AES256-GCM-16"]},"default":["AES256-GCM-16"],"examples":[["AES256-GCM-16","AES256"]]},"integrity":{"title":"Integrity algorithms","description":"For both phases.","type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"title":"Integrity algorithm","description":"A hash of the SHA-2 family.","type":"string","enum":["SHA2-256","SHA2-384","SHA2-512"],"examples":["SHA2-384"]},"default":["SHA2-256","SHA2-384","SHA2-512"],"examples":[["SHA2-384"]]},"diffieHellmanGroups":{"title":"Diffie-Hellman groups","description":"For both phases, 14 to 21: those below are weak, and the ones above that AWS knows are advised against (RFC 8247).","type":"array","minItems":1,"maxItems":8,"uniqueItems":true,"items":{"title":"Diffie-Hellman group","description":"The number of the group.","type":"integer","enum":[14,15,16,17,18,19,20,21],"examples":[20]},"default":[14,15,16,17,18,19,20,21],"examples":[[19,20,21]]},"insideCidrs":{"title":"Inside ranges","description":"The /30 of each tunnel out of 169.254.0.0/16, first that of tunnel 1; without them AWS chooses.","type":"array","minItems":2,"maxItems":2,"uniqueItems":true,"items":{"title":"Inside range","description":"A /30 of 169.254.0.0/16.","type":"string","pattern":"^169[.]254[.][0-9]{1,3}[.][0-9]{1,3}/30$","examples":["169.254.10.0/30"]},"examples":[["169.254.10.0/30","169.254.11.0/30"]]},"startup":{"title":"Start of the tunnels","description":"Who begins: `add` waits for the router, `start` has AWS begin, for which the router has a public address.","type":"string","enum":["add","start"],"default":"add","examples":["start"]}},"examples":[{"diffieHellmanGroups":[19,20,21]}]};
const pattern98 = new RegExp("^cgw-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern100 = new RegExp("^169[.]254[.][0-9]{1,3}[.][0-9]{1,3}/30$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customerGateway === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customerGateway"},schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "customerGateway") || (key0 === "routing")) || (key0 === "routeTable")) || (key0 === "tunnels")) || (key0 === "presharedKeys"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.customerGateway !== undefined){
let data0 = data.customerGateway;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "ip")) || (key1 === "asn"))){
const err2 = {instancePath:instancePath+"/customerGateway",schemaPath:"#/definitions/CustomerGateway/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern98.test(data1)){
const err3 = {instancePath:instancePath+"/customerGateway/id",schemaPath:"#/definitions/CustomerGateway/properties/id/pattern",keyword:"pattern",params:{pattern: "^cgw-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^cgw-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema92.properties.id,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/customerGateway/id",schemaPath:"#/definitions/CustomerGateway/properties/id/type",keyword:"type",params:{type: "string"},schema:schema92.properties.id.type,parentSchema:schema92.properties.id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.ip !== undefined){
let data2 = data0.ip;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err5 = {instancePath:instancePath+"/customerGateway/ip",schemaPath:"#/definitions/CustomerGateway/properties/ip/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}$",parentSchema:schema92.properties.ip,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/customerGateway/ip",schemaPath:"#/definitions/CustomerGateway/properties/ip/type",keyword:"type",params:{type: "string"},schema:schema92.properties.ip.type,parentSchema:schema92.properties.ip,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.asn !== undefined){
let data3 = data0.asn;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/customerGateway/asn",schemaPath:"#/definitions/CustomerGateway/properties/asn/type",keyword:"type",params:{type: "integer"},schema:schema92.properties.asn.type,parentSchema:schema92.properties.asn,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967294 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/customerGateway/asn",schemaPath:"#/definitions/CustomerGateway/properties/asn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967294},schema:4294967294,parentSchema:schema92.properties.asn,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/customerGateway/asn",schemaPath:"#/definitions/CustomerGateway/properties/asn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema92.properties.asn,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/customerGateway",schemaPath:"#/definitions/CustomerGateway/type",keyword:"type",params:{type: "object"},schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.routing !== undefined){
let data4 = data.routing;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/routing",schemaPath:"#/properties/routing/type",keyword:"type",params:{type: "string"},schema:schema91.properties.routing.type,parentSchema:schema91.properties.routing,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data4 === "bgp") || (data4 === "static"))){
const err12 = {instancePath:instancePath+"/routing",schemaPath:"#/properties/routing/enum",keyword:"enum",params:{allowedValues: schema91.properties.routing.enum},schema:schema91.properties.routing.enum,parentSchema:schema91.properties.routing,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.routeTable !== undefined){
if(!(validate51(data.routeTable, {instancePath:instancePath+"/routeTable",parentData:data,parentDataProperty:"routeTable",rootData}))){
vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.tunnels !== undefined){
let data6 = data.tunnels;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(((((key2 === "encryption") || (key2 === "integrity")) || (key2 === "diffieHellmanGroups")) || (key2 === "insideCidrs")) || (key2 === "startup"))){
const err13 = {instancePath:instancePath+"/tunnels",schemaPath:"#/definitions/Tunnels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema93,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.encryption !== undefined){
let data7 = data6.encryption;
if(Array.isArray(data7)){
if(data7.length > 3){
const err14 = {instancePath:instancePath+"/tunnels/encryption",schemaPath:"#/definitions/Tunnels/properties/encryption/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema93.properties.encryption,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.length < 1){
const err15 = {instancePath:instancePath+"/tunnels/encryption",schemaPath:"#/definitions/Tunnels/properties/encryption/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema93.properties.encryption,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/tunnels/encryption/" + i0,schemaPath:"#/definitions/Tunnels/properties/encryption/items/type",keyword:"type",params:{type: "string"},schema:schema93.properties.encryption.items.type,parentSchema:schema93.properties.encryption.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((data8 === "AES256-GCM-16") || (data8 === "AES128-GCM-16")) || (data8 === "AES256"))){
const err17 = {instancePath:instancePath+"/tunnels/encryption/" + i0,schemaPath:"#/definitions/Tunnels/properties/encryption/items/enum",keyword:"enum",params:{allowedValues: schema93.properties.encryption.items.enum},schema:schema93.properties.encryption.items.enum,parentSchema:schema93.properties.encryption.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err18 = {instancePath:instancePath+"/tunnels/encryption",schemaPath:"#/definitions/Tunnels/properties/encryption/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema93.properties.encryption,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err19 = {instancePath:instancePath+"/tunnels/encryption",schemaPath:"#/definitions/Tunnels/properties/encryption/type",keyword:"type",params:{type: "array"},schema:schema93.properties.encryption.type,parentSchema:schema93.properties.encryption,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.integrity !== undefined){
let data9 = data6.integrity;
if(Array.isArray(data9)){
if(data9.length > 3){
const err20 = {instancePath:instancePath+"/tunnels/integrity",schemaPath:"#/definitions/Tunnels/properties/integrity/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema93.properties.integrity,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.length < 1){
const err21 = {instancePath:instancePath+"/tunnels/integrity",schemaPath:"#/definitions/Tunnels/properties/integrity/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema93.properties.integrity,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/tunnels/integrity/" + i2,schemaPath:"#/definitions/Tunnels/properties/integrity/items/type",keyword:"type",params:{type: "string"},schema:schema93.properties.integrity.items.type,parentSchema:schema93.properties.integrity.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data10 === "SHA2-256") || (data10 === "SHA2-384")) || (data10 === "SHA2-512"))){
const err23 = {instancePath:instancePath+"/tunnels/integrity/" + i2,schemaPath:"#/definitions/Tunnels/properties/integrity/items/enum",keyword:"enum",params:{allowedValues: schema93.properties.integrity.items.enum},schema:schema93.properties.integrity.items.enum,parentSchema:schema93.properties.integrity.items,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data9[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err24 = {instancePath:instancePath+"/tunnels/integrity",schemaPath:"#/definitions/Tunnels/properties/integrity/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema93.properties.integrity,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err25 = {instancePath:instancePath+"/tunnels/integrity",schemaPath:"#/definitions/Tunnels/properties/integrity/type",keyword:"type",params:{type: "array"},schema:schema93.properties.integrity.type,parentSchema:schema93.properties.integrity,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.diffieHellmanGroups !== undefined){
let data11 = data6.diffieHellmanGroups;
if(Array.isArray(data11)){
if(data11.length > 8){
const err26 = {instancePath:instancePath+"/tunnels/diffieHellmanGroups",schemaPath:"#/definitions/Tunnels/properties/diffieHellmanGroups/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema93.properties.diffieHellmanGroups,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11.length < 1){
const err27 = {instancePath:instancePath+"/tunnels/diffieHellmanGroups",schemaPath:"#/definitions/Tunnels/properties/diffieHellmanGroups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema93.properties.diffieHellmanGroups,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data11.length;
for(let i4=0; i4<len2; i4++){
let data12 = data11[i4];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err28 = {instancePath:instancePath+"/tunnels/diffieHellmanGroups/" + i4,schemaPath:"#/definitions/Tunnels/properties/diffieHellmanGroups/items/type",keyword:"type",params:{type: "integer"},schema:schema93.properties.diffieHellmanGroups.items.type,parentSchema:schema93.properties.diffieHellmanGroups.items,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((((((((data12 === 14) || (data12 === 15)) || (data12 === 16)) || (data12 === 17)) || (data12 === 18)) || (data12 === 19)) || (data12 === 20)) || (data12 === 21))){
const err29 = {instancePath:instancePath+"/tunnels/diffieHellmanGroups/" + i4,schemaPath:"#/definitions/Tunnels/properties/diffieHellmanGroups/items/enum",keyword:"enum",params:{allowedValues: schema93.properties.diffieHellmanGroups.items.enum},schema:schema93.properties.diffieHellmanGroups.items.enum,parentSchema:schema93.properties.diffieHellmanGroups.items,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let i5 = data11.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data11[i5];
if(!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err30 = {instancePath:instancePath+"/tunnels/diffieHellmanGroups",schemaPath:"#/definitions/Tunnels/properties/diffieHellmanGroups/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema93.properties.diffieHellmanGroups,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err31 = {instancePath:instancePath+"/tunnels/diffieHellmanGroups",schemaPath:"#/definitions/Tunnels/properties/diffieHellmanGroups/type",keyword:"type",params:{type: "array"},schema:schema93.properties.diffieHellmanGroups.type,parentSchema:schema93.properties.diffieHellmanGroups,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.insideCidrs !== undefined){
let data13 = data6.insideCidrs;
if(Array.isArray(data13)){
if(data13.length > 2){
const err32 = {instancePath:instancePath+"/tunnels/insideCidrs",schemaPath:"#/definitions/Tunnels/properties/insideCidrs/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema93.properties.insideCidrs,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.length < 2){
const err33 = {instancePath:instancePath+"/tunnels/insideCidrs",schemaPath:"#/definitions/Tunnels/properties/insideCidrs/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema93.properties.insideCidrs,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len3 = data13.length;
for(let i6=0; i6<len3; i6++){
let data14 = data13[i6];
if(typeof data14 === "string"){
if(!pattern100.test(data14)){
const err34 = {instancePath:instancePath+"/tunnels/insideCidrs/" + i6,schemaPath:"#/definitions/Tunnels/properties/insideCidrs/items/pattern",keyword:"pattern",params:{pattern: "^169[.]254[.][0-9]{1,3}[.][0-9]{1,3}/30$"},schema:"^169[.]254[.][0-9]{1,3}[.][0-9]{1,3}/30$",parentSchema:schema93.properties.insideCidrs.items,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/tunnels/insideCidrs/" + i6,schemaPath:"#/definitions/Tunnels/properties/insideCidrs/items/type",keyword:"type",params:{type: "string"},schema:schema93.properties.insideCidrs.items.type,parentSchema:schema93.properties.insideCidrs.items,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
let i7 = data13.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data13[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err36 = {instancePath:instancePath+"/tunnels/insideCidrs",schemaPath:"#/definitions/Tunnels/properties/insideCidrs/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},schema:true,parentSchema:schema93.properties.insideCidrs,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err37 = {instancePath:instancePath+"/tunnels/insideCidrs",schemaPath:"#/definitions/Tunnels/properties/insideCidrs/type",keyword:"type",params:{type: "array"},schema:schema93.properties.insideCidrs.type,parentSchema:schema93.properties.insideCidrs,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data6.startup !== undefined){
let data15 = data6.startup;
if(typeof data15 !== "string"){
const err38 = {instancePath:instancePath+"/tunnels/startup",schemaPath:"#/definitions/Tunnels/properties/startup/type",keyword:"type",params:{type: "string"},schema:schema93.properties.startup.type,parentSchema:schema93.properties.startup,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!((data15 === "add") || (data15 === "start"))){
const err39 = {instancePath:instancePath+"/tunnels/startup",schemaPath:"#/definitions/Tunnels/properties/startup/enum",keyword:"enum",params:{allowedValues: schema93.properties.startup.enum},schema:schema93.properties.startup.enum,parentSchema:schema93.properties.startup,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/tunnels",schemaPath:"#/definitions/Tunnels/type",keyword:"type",params:{type: "object"},schema:schema93.type,parentSchema:schema93,data:data6};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.presharedKeys !== undefined){
let data16 = data.presharedKeys;
if(typeof data16 !== "string"){
const err41 = {instancePath:instancePath+"/presharedKeys",schemaPath:"#/properties/presharedKeys/type",keyword:"type",params:{type: "string"},schema:schema91.properties.presharedKeys.type,parentSchema:schema91.properties.presharedKeys,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((data16 === "secrets-manager") || (data16 === "standard"))){
const err42 = {instancePath:instancePath+"/presharedKeys",schemaPath:"#/properties/presharedKeys/enum",keyword:"enum",params:{allowedValues: schema91.properties.presharedKeys.enum},schema:schema91.properties.presharedKeys.enum,parentSchema:schema91.properties.presharedKeys,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema94 = {"title":"Direct Connect","description":"Associates the transit gateway with an existing Direct Connect gateway. The attachment is in the default route tables of the transit gateway: `create.defaultRouteTable` of a created one.","type":"object","additionalProperties":false,"required":["gateway","allowedPrefixes"],"properties":{"gateway":{"title":"Direct Connect gateway","description":"The id of the gateway.","type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","examples":["0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"]},"owner":{"title":"Owner of the Direct Connect gateway","description":"The account of the gateway: it is sent a proposal, which it must accept. Without it the gateway is of the application's own account.","type":"string","pattern":"^[0-9]{12}$","examples":["222233334444"]},"asn":{"title":"ASN of the Direct Connect gateway","description":"The autonomous system number of the gateway, which nothing but a check reads: the transit gateway's must be another.","type":"integer","minimum":1,"maximum":4294967294,"examples":[64600]},"allowedPrefixes":{"title":"Allowed prefixes","description":"The IPv4 ranges that are announced to the site, the VPC's among them. AWS announces nothing else, and without any nothing flows.","type":"array","minItems":1,"maxItems":200,"uniqueItems":true,"items":{"$ref":"#/definitions/IpRange"},"examples":[["10.20.0.0/16"]]}},"examples":[{"gateway":"0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9","allowedPrefixes":["10.20.0.0/16"]}]};
const pattern101 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gateway === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gateway"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.allowedPrefixes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allowedPrefixes"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "gateway") || (key0 === "owner")) || (key0 === "asn")) || (key0 === "allowedPrefixes"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.gateway !== undefined){
let data0 = data.gateway;
if(typeof data0 === "string"){
if(!pattern101.test(data0)){
const err3 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:schema94.properties.gateway,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "string"},schema:schema94.properties.gateway.type,parentSchema:schema94.properties.gateway,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.owner !== undefined){
let data1 = data.owner;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err5 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema94.properties.owner,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema94.properties.owner.type,parentSchema:schema94.properties.owner,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.asn !== undefined){
let data2 = data.asn;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/asn",schemaPath:"#/properties/asn/type",keyword:"type",params:{type: "integer"},schema:schema94.properties.asn.type,parentSchema:schema94.properties.asn,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967294 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/asn",schemaPath:"#/properties/asn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967294},schema:4294967294,parentSchema:schema94.properties.asn,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/asn",schemaPath:"#/properties/asn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema94.properties.asn,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.allowedPrefixes !== undefined){
let data3 = data.allowedPrefixes;
if(Array.isArray(data3)){
if(data3.length > 200){
const err10 = {instancePath:instancePath+"/allowedPrefixes",schemaPath:"#/properties/allowedPrefixes/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema94.properties.allowedPrefixes,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/allowedPrefixes",schemaPath:"#/properties/allowedPrefixes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema94.properties.allowedPrefixes,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern73.test(data4)){
const err12 = {instancePath:instancePath+"/allowedPrefixes/" + i0,schemaPath:"#/definitions/IpRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$",parentSchema:schema72,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/allowedPrefixes/" + i0,schemaPath:"#/definitions/IpRange/type",keyword:"type",params:{type: "string"},schema:schema72.type,parentSchema:schema72,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data3[i1], data3[j0])){
const err14 = {instancePath:instancePath+"/allowedPrefixes",schemaPath:"#/properties/allowedPrefixes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema94.properties.allowedPrefixes,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/allowedPrefixes",schemaPath:"#/properties/allowedPrefixes/type",keyword:"type",params:{type: "array"},schema:schema94.properties.allowedPrefixes.type,parentSchema:schema94.properties.allowedPrefixes,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cidrs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cidrs"},schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "cidrs") || (key0 === "hosts")) || (key0 === "vpn")) || (key0 === "directConnect")) || (key0 === "dns"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cidrs !== undefined){
let data0 = data.cidrs;
if(Array.isArray(data0)){
if(data0.length > 20){
const err2 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema89.properties.cidrs,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema89.properties.cidrs,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern73.test(data1)){
const err4 = {instancePath:instancePath+"/cidrs/" + i0,schemaPath:"#/definitions/IpRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(3[0-2]|[12]?[0-9])$",parentSchema:schema72,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/cidrs/" + i0,schemaPath:"#/definitions/IpRange/type",keyword:"type",params:{type: "string"},schema:schema72.type,parentSchema:schema72,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err6 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema89.properties.cidrs,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/type",keyword:"type",params:{type: "array"},schema:schema89.properties.cidrs.type,parentSchema:schema89.properties.cidrs,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.hosts !== undefined){
let data2 = data.hosts;
if(Array.isArray(data2)){
if(data2.length > 50){
const err8 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema89.properties.hosts,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema89.properties.hosts,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(func2(data3) > 253){
const err10 = {instancePath:instancePath+"/hosts/" + i2,schemaPath:"#/properties/hosts/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema89.properties.hosts.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern84.test(data3)){
const err11 = {instancePath:instancePath+"/hosts/" + i2,schemaPath:"#/properties/hosts/items/pattern",keyword:"pattern",params:{pattern: "^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})*$"},schema:"^([*][.])?[A-Za-z0-9_-]{1,63}([.][A-Za-z0-9_-]{1,63})*$",parentSchema:schema89.properties.hosts.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/hosts/" + i2,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type: "string"},schema:schema89.properties.hosts.items.type,parentSchema:schema89.properties.hosts.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data2[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err13 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema89.properties.hosts,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err14 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "array"},schema:schema89.properties.hosts.type,parentSchema:schema89.properties.hosts,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.vpn !== undefined){
if(!(validate64(data.vpn, {instancePath:instancePath+"/vpn",parentData:data,parentDataProperty:"vpn",rootData}))){
vErrors = vErrors === null ? validate64.errors : append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.directConnect !== undefined){
if(!(validate67(data.directConnect, {instancePath:instancePath+"/directConnect",parentData:data,parentDataProperty:"directConnect",rootData}))){
vErrors = vErrors === null ? validate67.errors : append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.dns !== undefined){
let data6 = data.dns;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(((key1 === "servers") || (key1 === "domains")) || (key1 === "rules"))){
const err15 = {instancePath:instancePath+"/dns",schemaPath:"#/definitions/SiteDns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema96,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.servers !== undefined){
let data7 = data6.servers;
if(Array.isArray(data7)){
if(data7.length > 6){
const err16 = {instancePath:instancePath+"/dns/servers",schemaPath:"#/definitions/SiteDns/properties/servers/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema96.properties.servers,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/dns/servers",schemaPath:"#/definitions/SiteDns/properties/servers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema96.properties.servers,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len2 = data7.length;
for(let i4=0; i4<len2; i4++){
let data8 = data7[i4];
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
const err18 = {instancePath:instancePath+"/dns/servers/" + i4,schemaPath:"#/definitions/SiteDns/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}$",parentSchema:schema96.properties.servers.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/dns/servers/" + i4,schemaPath:"#/definitions/SiteDns/properties/servers/items/type",keyword:"type",params:{type: "string"},schema:schema96.properties.servers.items.type,parentSchema:schema96.properties.servers.items,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i5 = data7.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data7[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err20 = {instancePath:instancePath+"/dns/servers",schemaPath:"#/definitions/SiteDns/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema96.properties.servers,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err21 = {instancePath:instancePath+"/dns/servers",schemaPath:"#/definitions/SiteDns/properties/servers/type",keyword:"type",params:{type: "array"},schema:schema96.properties.servers.type,parentSchema:schema96.properties.servers,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.domains !== undefined){
let data9 = data6.domains;
if(Array.isArray(data9)){
if(data9.length > 20){
const err22 = {instancePath:instancePath+"/dns/domains",schemaPath:"#/definitions/SiteDns/properties/domains/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema96.properties.domains,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.length < 1){
const err23 = {instancePath:instancePath+"/dns/domains",schemaPath:"#/definitions/SiteDns/properties/domains/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema96.properties.domains,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len3 = data9.length;
for(let i6=0; i6<len3; i6++){
let data10 = data9[i6];
if(typeof data10 === "string"){
if(func2(data10) > 253){
const err24 = {instancePath:instancePath+"/dns/domains/" + i6,schemaPath:"#/definitions/SiteDns/properties/domains/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema96.properties.domains.items,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern105.test(data10)){
const err25 = {instancePath:instancePath+"/dns/domains/" + i6,schemaPath:"#/definitions/SiteDns/properties/domains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,63}([.][a-z0-9-]{1,63})*$"},schema:"^[a-z0-9-]{1,63}([.][a-z0-9-]{1,63})*$",parentSchema:schema96.properties.domains.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/dns/domains/" + i6,schemaPath:"#/definitions/SiteDns/properties/domains/items/type",keyword:"type",params:{type: "string"},schema:schema96.properties.domains.items.type,parentSchema:schema96.properties.domains.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i7 = data9.length;
let j3;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data9[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j3 = indices2[item2];
const err27 = {instancePath:instancePath+"/dns/domains",schemaPath:"#/definitions/SiteDns/properties/domains/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},schema:true,parentSchema:schema96.properties.domains,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err28 = {instancePath:instancePath+"/dns/domains",schemaPath:"#/definitions/SiteDns/properties/domains/type",keyword:"type",params:{type: "array"},schema:schema96.properties.domains.type,parentSchema:schema96.properties.domains,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.rules !== undefined){
let data11 = data6.rules;
if(Array.isArray(data11)){
if(data11.length > 20){
const err29 = {instancePath:instancePath+"/dns/rules",schemaPath:"#/definitions/SiteDns/properties/rules/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema96.properties.rules,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.length < 1){
const err30 = {instancePath:instancePath+"/dns/rules",schemaPath:"#/definitions/SiteDns/properties/rules/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema96.properties.rules,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len4 = data11.length;
for(let i8=0; i8<len4; i8++){
let data12 = data11[i8];
if(typeof data12 === "string"){
if(!pattern106.test(data12)){
const err31 = {instancePath:instancePath+"/dns/rules/" + i8,schemaPath:"#/definitions/SiteDns/properties/rules/items/pattern",keyword:"pattern",params:{pattern: "^rslvr-rr-[0-9a-f]{17}$"},schema:"^rslvr-rr-[0-9a-f]{17}$",parentSchema:schema96.properties.rules.items,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/dns/rules/" + i8,schemaPath:"#/definitions/SiteDns/properties/rules/items/type",keyword:"type",params:{type: "string"},schema:schema96.properties.rules.items.type,parentSchema:schema96.properties.rules.items,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i9 = data11.length;
let j4;
if(i9 > 1){
const indices3 = {};
for(;i9--;){
let item3 = data11[i9];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j4 = indices3[item3];
const err33 = {instancePath:instancePath+"/dns/rules",schemaPath:"#/definitions/SiteDns/properties/rules/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},schema:true,parentSchema:schema96.properties.rules,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break;
}
indices3[item3] = i9;
}
}
}
else {
const err34 = {instancePath:instancePath+"/dns/rules",schemaPath:"#/definitions/SiteDns/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema96.properties.rules.type,parentSchema:schema96.properties.rules,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/dns",schemaPath:"#/definitions/SiteDns/type",keyword:"type",params:{type: "object"},schema:schema96.type,parentSchema:schema96,data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20},schema:20,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 30){
const err2 = {instancePath,schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema56,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(key0)){
const err3 = {instancePath,schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema56,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},schema:schema56.type,parentSchema:schema56,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema87.propertyNames,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key1 in data){
if(!(validate63(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema97 = {"title":"Peerings","description":"VPC peering connections by name. Peering is not transitive: of the other VPC only its own addresses are reached, not its NAT gateways, VPNs, gateway endpoints or further peerings.","type":"object","minProperties":1,"maxProperties":125,"propertyNames":{"$ref":"#/definitions/ResourceName"},"additionalProperties":{"$ref":"#/definitions/Peering"},"examples":[{"lake":{"vpc":"vpc-0b1c2d3e4f5061728","cidrs":["10.50.0.0/16"],"routeTables":["rtb-0b1c2d3e4f5061728"],"hosts":["*.lake.internal"]}}]};
const schema99 = {"title":"Peering","description":"One other VPC. What is in the application's account, or is reached by `role`, is made on both sides; otherwise the peer's owner finds in an output what to do.","type":"object","additionalProperties":false,"required":["vpc","cidrs"],"properties":{"vpc":{"title":"Peer VPC","description":"The id of the other VPC.","type":"string","pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["vpc-0b1c2d3e4f5061728"]},"cidrs":{"title":"CIDR blocks of the peer","description":"Its IPv4 ranges. All of them, for AWS refuses a peering when any two ranges of the two VPCs overlap: each gets a route.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/definitions/VpcCidr"},"examples":[["10.50.0.0/16"]]},"region":{"title":"Region of the peer","description":"Where the other VPC is; without it in the application's Region. Across Regions security groups cannot name each other, so that rules name ranges.","type":"string","pattern":"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$","examples":["eu-central-1"]},"account":{"title":"Account of the peer","description":"The account that owns the other VPC; without it the application's own.","type":"string","pattern":"^[0-9]{12}$","examples":["222233334444"]},"role":{"title":"Deploy role of the peer","description":"A role of that account that Terraform assumes to make the peer's side: the acceptance, the routes back, the rule and the DNS option. Without it, in another account, they are an output for the owner.","type":"string","pattern":"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$","examples":["arn:aws:iam::222233334444:role/network-deploy"]},"routeTables":{"title":"Route tables of the peer","description":"Those of the subnets that are reached: each gets a route back.","type":"array","minItems":1,"maxItems":200,"uniqueItems":true,"items":{"title":"Route table id of the peer","description":"The id of a route table of the other VPC.","type":"string","pattern":"^rtb-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["rtb-0b1c2d3e4f5061728"]},"examples":[["rtb-0b1c2d3e4f5061728"]]},"hosts":{"title":"Hosts of the peer","description":"What of the sources and sinks is there: host names, `*.` and what they end in, or IPv4 addresses within `cidrs`.","type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"title":"Host of the peer","description":"A host name, a wildcard for all names below one, or an IPv4 address.","type":"string","pattern":"^([*][.])?[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?([.][A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$","maxLength":253,"examples":["*.lake.internal"]},"examples":[["*.lake.internal","10.50.4.7"]]},"dns":{"title":"DNS over the peering","description":"Whether public host names of EC2 are resolved to private addresses from the other side. Private hosted zones are not shared by it: they are associated with the VPC.","type":"boolean","default":true,"examples":[false]},"securityGroup":{"title":"Security group of the peer","description":"The group in front of what is reached there. It gets a rule for each port that a source or sink needs: by security group in the same Region, by range across Regions. Not in a network of many, which knows no ports: there the owner opens the group to the ranges of the VPC.","type":"string","pattern":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","examples":["sg-0b1c2d3e4f5061728"]},"remove":{"title":"Remove the peering","description":"The first of two steps to remove a peering whose other side Terraform makes through another Region or `role`: with `remove: true` all of it goes, while Terraform still knows where. Take the section out after that apply.","type":"boolean","default":false,"examples":[true]}},"examples":[{"vpc":"vpc-0b1c2d3e4f5061728","cidrs":["10.50.0.0/16"],"account":"222233334444"}]};
const pattern114 = new RegExp("^([*][.])?[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?([.][A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vpc === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpc"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cidrs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cidrs"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func9.call(schema99.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.vpc !== undefined){
let data0 = data.vpc;
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
const err3 = {instancePath:instancePath+"/vpc",schemaPath:"#/properties/vpc/pattern",keyword:"pattern",params:{pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema99.properties.vpc,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/vpc",schemaPath:"#/properties/vpc/type",keyword:"type",params:{type: "string"},schema:schema99.properties.vpc.type,parentSchema:schema99.properties.vpc,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cidrs !== undefined){
let data1 = data.cidrs;
if(Array.isArray(data1)){
if(data1.length > 50){
const err5 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema99.properties.cidrs,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema99.properties.cidrs,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err7 = {instancePath:instancePath+"/cidrs/" + i0,schemaPath:"#/definitions/VpcCidr/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$"},schema:"^[0-9]{1,3}([.][0-9]{1,3}){3}/(1[6-9]|2[0-8])$",parentSchema:schema28,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/cidrs/" + i0,schemaPath:"#/definitions/VpcCidr/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err9 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema99.properties.cidrs,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/type",keyword:"type",params:{type: "array"},schema:schema99.properties.cidrs.type,parentSchema:schema99.properties.cidrs,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.region !== undefined){
let data3 = data.region;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$"},schema:"^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$",parentSchema:schema99.properties.region,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema99.properties.region.type,parentSchema:schema99.properties.region,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.account !== undefined){
let data4 = data.account;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err13 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema99.properties.account,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},schema:schema99.properties.account.type,parentSchema:schema99.properties.account,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.role !== undefined){
let data5 = data.role;
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
const err15 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},schema:"^arn:aws(-cn|-us-gov|-iso|-iso-b|-iso-e|-iso-f|-eusc)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$",parentSchema:schema99.properties.role,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema99.properties.role.type,parentSchema:schema99.properties.role,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.routeTables !== undefined){
let data6 = data.routeTables;
if(Array.isArray(data6)){
if(data6.length > 200){
const err17 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema99.properties.routeTables,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema99.properties.routeTables,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern34.test(data7)){
const err19 = {instancePath:instancePath+"/routeTables/" + i2,schemaPath:"#/properties/routeTables/items/pattern",keyword:"pattern",params:{pattern: "^rtb-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^rtb-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema99.properties.routeTables.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/routeTables/" + i2,schemaPath:"#/properties/routeTables/items/type",keyword:"type",params:{type: "string"},schema:schema99.properties.routeTables.items.type,parentSchema:schema99.properties.routeTables.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data6[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err21 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema99.properties.routeTables,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err22 = {instancePath:instancePath+"/routeTables",schemaPath:"#/properties/routeTables/type",keyword:"type",params:{type: "array"},schema:schema99.properties.routeTables.type,parentSchema:schema99.properties.routeTables,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.hosts !== undefined){
let data8 = data.hosts;
if(Array.isArray(data8)){
if(data8.length > 100){
const err23 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema99.properties.hosts,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema99.properties.hosts,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(func2(data9) > 253){
const err25 = {instancePath:instancePath+"/hosts/" + i4,schemaPath:"#/properties/hosts/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema99.properties.hosts.items,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern114.test(data9)){
const err26 = {instancePath:instancePath+"/hosts/" + i4,schemaPath:"#/properties/hosts/items/pattern",keyword:"pattern",params:{pattern: "^([*][.])?[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?([.][A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$"},schema:"^([*][.])?[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?([.][A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*$",parentSchema:schema99.properties.hosts.items,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/hosts/" + i4,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type: "string"},schema:schema99.properties.hosts.items.type,parentSchema:schema99.properties.hosts.items,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i5 = data8.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data8[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err28 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema99.properties.hosts,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err29 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "array"},schema:schema99.properties.hosts.type,parentSchema:schema99.properties.hosts,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.dns !== undefined){
let data10 = data.dns;
if(typeof data10 !== "boolean"){
const err30 = {instancePath:instancePath+"/dns",schemaPath:"#/properties/dns/type",keyword:"type",params:{type: "boolean"},schema:schema99.properties.dns.type,parentSchema:schema99.properties.dns,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.securityGroup !== undefined){
let data11 = data.securityGroup;
if(typeof data11 === "string"){
if(!pattern33.test(data11)){
const err31 = {instancePath:instancePath+"/securityGroup",schemaPath:"#/properties/securityGroup/pattern",keyword:"pattern",params:{pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^sg-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema99.properties.securityGroup,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/securityGroup",schemaPath:"#/properties/securityGroup/type",keyword:"type",params:{type: "string"},schema:schema99.properties.securityGroup.type,parentSchema:schema99.properties.securityGroup,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.remove !== undefined){
let data12 = data.remove;
if(typeof data12 !== "boolean"){
const err33 = {instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",params:{type: "boolean"},schema:schema99.properties.remove.type,parentSchema:schema99.properties.remove,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 125){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 125},schema:125,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 30){
const err2 = {instancePath,schemaPath:"#/definitions/ResourceName/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema56,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(key0)){
const err3 = {instancePath,schemaPath:"#/definitions/ResourceName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema56,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/definitions/ResourceName/type",keyword:"type",params:{type: "string"},schema:schema56.type,parentSchema:schema56,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema97.propertyNames,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key1 in data){
if(!(validate72(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate72.errors : append(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const pattern36 = new RegExp("^([a-h]|[1-9]|1[0-6]|[a-z]{2,6}[1-9]-az[1-8])$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func9.call(schema25.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.vpc !== undefined){
if(!(validate20(data.vpc, {instancePath:instancePath+"/vpc",parentData:data,parentDataProperty:"vpc",rootData}))){
vErrors = vErrors === null ? validate20.errors : append(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(func2(data1) > 81){
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxLength",keyword:"maxLength",params:{limit: 81},schema:81,parentSchema:schema25.properties.from,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema25.properties.from,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema25.properties.from.type,parentSchema:schema25.properties.from,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.zones !== undefined){
let data2 = data.zones;
if(Array.isArray(data2)){
if(data2.length > 6){
const err4 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema25.properties.zones,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25.properties.zones,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern36.test(data3)){
const err6 = {instancePath:instancePath+"/zones/" + i0,schemaPath:"#/properties/zones/items/pattern",keyword:"pattern",params:{pattern: "^([a-h]|[1-9]|1[0-6]|[a-z]{2,6}[1-9]-az[1-8])$"},schema:"^([a-h]|[1-9]|1[0-6]|[a-z]{2,6}[1-9]-az[1-8])$",parentSchema:schema25.properties.zones.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/zones/" + i0,schemaPath:"#/properties/zones/items/type",keyword:"type",params:{type: "string"},schema:schema25.properties.zones.items.type,parentSchema:schema25.properties.zones.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema25.properties.zones,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{type: "array"},schema:schema25.properties.zones.type,parentSchema:schema25.properties.zones,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.securityGroups !== undefined){
let data4 = data.securityGroups;
if(Array.isArray(data4)){
if(data4.length > 5){
const err10 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/properties/securityGroups/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema25.properties.securityGroups,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/properties/securityGroups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25.properties.securityGroups,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern33.test(data5)){
const err12 = {instancePath:instancePath+"/securityGroups/" + i2,schemaPath:"#/definitions/SecurityGroupId/pattern",keyword:"pattern",params:{pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"},schema:"^sg-([0-9a-f]{8}|[0-9a-f]{17})$",parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/securityGroups/" + i2,schemaPath:"#/definitions/SecurityGroupId/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data4[i3], data4[j1])){
const err14 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/properties/securityGroups/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema25.properties.securityGroups,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/properties/securityGroups/type",keyword:"type",params:{type: "array"},schema:schema25.properties.securityGroups.type,parentSchema:schema25.properties.securityGroups,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.subnetOwner !== undefined){
let data6 = data.subnetOwner;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err16 = {instancePath:instancePath+"/subnetOwner",schemaPath:"#/definitions/SubnetOwner/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema43,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/subnetOwner",schemaPath:"#/definitions/SubnetOwner/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.egress !== undefined){
let data7 = data.egress;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/egress",schemaPath:"#/properties/egress/type",keyword:"type",params:{type: "string"},schema:schema25.properties.egress.type,parentSchema:schema25.properties.egress,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((data7 === "endpoints") || (data7 === "nat")) || (data7 === "transit")) || (data7 === "none"))){
const err19 = {instancePath:instancePath+"/egress",schemaPath:"#/properties/egress/enum",keyword:"enum",params:{allowedValues: schema25.properties.egress.enum},schema:schema25.properties.egress.enum,parentSchema:schema25.properties.egress,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.nat !== undefined){
if(!(validate28(data.nat, {instancePath:instancePath+"/nat",parentData:data,parentDataProperty:"nat",rootData}))){
vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.endpoints !== undefined){
if(!(validate30(data.endpoints, {instancePath:instancePath+"/endpoints",parentData:data,parentDataProperty:"endpoints",rootData}))){
vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.privateLink !== undefined){
if(!(validate34(data.privateLink, {instancePath:instancePath+"/privateLink",parentData:data,parentDataProperty:"privateLink",rootData}))){
vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.endpointServices !== undefined){
if(!(validate40(data.endpointServices, {instancePath:instancePath+"/endpointServices",parentData:data,parentDataProperty:"endpointServices",rootData}))){
vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.transitGateway !== undefined){
if(!(validate46(data.transitGateway, {instancePath:instancePath+"/transitGateway",parentData:data,parentDataProperty:"transitGateway",rootData}))){
vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors);
errors = vErrors.length;
}
}
if(data.onPremises !== undefined){
if(!(validate62(data.onPremises, {instancePath:instancePath+"/onPremises",parentData:data,parentDataProperty:"onPremises",rootData}))){
vErrors = vErrors === null ? validate62.errors : append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.peering !== undefined){
if(!(validate71(data.peering, {instancePath:instancePath+"/peering",parentData:data,parentDataProperty:"peering",rootData}))){
vErrors = vErrors === null ? validate71.errors : append(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema101 = {"title":"Policy","description":"What of the policies does not hold here, and why. What AWS refuses or what cannot work is no policy, and cannot be waived.","type":"object","additionalProperties":false,"properties":{"waivers":{"title":"Waivers","description":"Findings that are accepted: each becomes a note with the reason, in every report.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/definitions/Waiver"},"examples":[[{"rule":"FLK3040","reason":"A trial run, which may stop"}]]}},"examples":[{"waivers":[{"rule":"FLK3040","reason":"A trial run, which may stop"}]}]};
const schema102 = {"title":"Waiver","description":"A policy that does not hold here.","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Waived rule","description":"The code of the policy.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_.-]{0,127}$","examples":["FLK3040"]},"reason":{"title":"Reason for the waiver","description":"Why it does not hold here: every report shows it.","type":"string","minLength":1,"maxLength":300,"examples":["A trial run, which may stop"]},"target":{"title":"Target of the waiver","description":"The field of the spec (sources.orders) or the address of the resource that it is for; all findings of the rule when left out.","type":"string","minLength":1,"maxLength":1000,"examples":["sources.orders"]},"owner":{"title":"Owner of the waiver","description":"Who answers for it.","type":"string","minLength":1,"maxLength":100,"examples":["payments"]},"expires":{"title":"Last day of the waiver","description":"The last day on which it holds for flinkform policy; afterwards it fails there. Compiling looks at no calendar: the same spec always gives the same files.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2027-01-31"]}},"examples":[{"rule":"FLK3040","reason":"A trial run, which may stop"}]};
const pattern116 = new RegExp("^[A-Za-z][A-Za-z0-9_.-]{0,127}$", "u");
const pattern117 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "waivers")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.waivers !== undefined){
let data0 = data.waivers;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema101.properties.waivers,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema101.properties.waivers,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.rule === undefined){
const err3 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/definitions/Waiver/required",keyword:"required",params:{missingProperty: "rule"},schema:schema102.required,parentSchema:schema102,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.reason === undefined){
const err4 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/definitions/Waiver/required",keyword:"required",params:{missingProperty: "reason"},schema:schema102.required,parentSchema:schema102,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "rule") || (key1 === "reason")) || (key1 === "target")) || (key1 === "owner")) || (key1 === "expires"))){
const err5 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/definitions/Waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema102,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.rule !== undefined){
let data2 = data1.rule;
if(typeof data2 === "string"){
if(!pattern116.test(data2)){
const err6 = {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/definitions/Waiver/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]{0,127}$"},schema:"^[A-Za-z][A-Za-z0-9_.-]{0,127}$",parentSchema:schema102.properties.rule,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/definitions/Waiver/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema102.properties.rule.type,parentSchema:schema102.properties.rule,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.reason !== undefined){
let data3 = data1.reason;
if(typeof data3 === "string"){
if(func2(data3) > 300){
const err8 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/definitions/Waiver/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema102.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data3) < 1){
const err9 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/definitions/Waiver/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema102.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/definitions/Waiver/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema102.properties.reason.type,parentSchema:schema102.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.target !== undefined){
let data4 = data1.target;
if(typeof data4 === "string"){
if(func2(data4) > 1000){
const err11 = {instancePath:instancePath+"/waivers/" + i0+"/target",schemaPath:"#/definitions/Waiver/properties/target/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema102.properties.target,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data4) < 1){
const err12 = {instancePath:instancePath+"/waivers/" + i0+"/target",schemaPath:"#/definitions/Waiver/properties/target/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema102.properties.target,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/waivers/" + i0+"/target",schemaPath:"#/definitions/Waiver/properties/target/type",keyword:"type",params:{type: "string"},schema:schema102.properties.target.type,parentSchema:schema102.properties.target,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.owner !== undefined){
let data5 = data1.owner;
if(typeof data5 === "string"){
if(func2(data5) > 100){
const err14 = {instancePath:instancePath+"/waivers/" + i0+"/owner",schemaPath:"#/definitions/Waiver/properties/owner/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema102.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data5) < 1){
const err15 = {instancePath:instancePath+"/waivers/" + i0+"/owner",schemaPath:"#/definitions/Waiver/properties/owner/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema102.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/waivers/" + i0+"/owner",schemaPath:"#/definitions/Waiver/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema102.properties.owner.type,parentSchema:schema102.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.expires !== undefined){
let data6 = data1.expires;
if(typeof data6 === "string"){
if(!pattern117.test(data6)){
const err17 = {instancePath:instancePath+"/waivers/" + i0+"/expires",schemaPath:"#/definitions/Waiver/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema102.properties.expires,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/waivers/" + i0+"/expires",schemaPath:"#/definitions/Waiver/properties/expires/type",keyword:"type",params:{type: "string"},schema:schema102.properties.expires.type,parentSchema:schema102.properties.expires,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/definitions/Waiver/type",keyword:"type",params:{type: "object"},schema:schema102.type,parentSchema:schema102,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},schema:schema101.properties.waivers.type,parentSchema:schema101.properties.waivers,data:data0};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema103 = {"title":"Override","description":"RFC 6902 operations on the arguments of one compiled resource.","type":"object","additionalProperties":false,"required":["address","reason","operations"],"properties":{"address":{"title":"Override address","description":"The Terraform address of the resource; `flinkform plan` lists them.","type":"string","pattern":"^aws_[a-z0-9_]{1,80}[.][a-z][a-z0-9_-]{0,80}$","examples":["aws_cloudwatch_log_group.application"]},"reason":{"title":"Override reason","description":"Why the spec has no better way. Shown in every report.","type":"string","minLength":5,"maxLength":500,"examples":["Legal hold: logs must survive the stack"]},"operations":{"title":"Operations","description":"What to change, in order.","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/definitions/OverrideOperation"},"examples":[[{"op":"add","path":"/skip_destroy","value":true}]]}}};
const schema104 = {"title":"Override operation","description":"One RFC 6902 operation; paths begin at the resource's arguments. Values are literal: they are never evaluated by Terraform.","type":"object","additionalProperties":false,"required":["op","path"],"properties":{"op":{"title":"Operation name","description":"`add` sets or inserts, `replace` changes what is there, `remove` takes it away.","enum":["add","replace","remove"],"examples":["add"]},"path":{"title":"Operation path","description":"A JSON Pointer into the resource's arguments.","type":"string","pattern":"^(/[^/]{0,200}){1,20}$","examples":["/skip_destroy"]},"value":{"title":"Operation value","description":"The value for `add` and `replace`: any JSON.","tsType":"unknown","examples":[true]}},"examples":[{"op":"add","path":"/skip_destroy","value":true}]};
const pattern118 = new RegExp("^aws_[a-z0-9_]{1,80}[.][a-z][a-z0-9_-]{0,80}$", "u");
const pattern119 = new RegExp("^(/[^/]{0,200}){1,20}$", "u");

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operations === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operations"},schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "address") || (key0 === "reason")) || (key0 === "operations"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(!pattern118.test(data0)){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^aws_[a-z0-9_]{1,80}[.][a-z][a-z0-9_-]{0,80}$"},schema:"^aws_[a-z0-9_]{1,80}[.][a-z][a-z0-9_-]{0,80}$",parentSchema:schema103.properties.address,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema103.properties.address.type,parentSchema:schema103.properties.address,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func2(data1) > 500){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema103.properties.reason,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 5){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 5},schema:5,parentSchema:schema103.properties.reason,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema103.properties.reason.type,parentSchema:schema103.properties.reason,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.operations !== undefined){
let data2 = data.operations;
if(Array.isArray(data2)){
if(data2.length > 50){
const err9 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema103.properties.operations,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema103.properties.operations,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.op === undefined){
const err11 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/definitions/OverrideOperation/required",keyword:"required",params:{missingProperty: "op"},schema:schema104.required,parentSchema:schema104,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.path === undefined){
const err12 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/definitions/OverrideOperation/required",keyword:"required",params:{missingProperty: "path"},schema:schema104.required,parentSchema:schema104,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "op") || (key1 === "path")) || (key1 === "value"))){
const err13 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/definitions/OverrideOperation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema104,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.op !== undefined){
let data4 = data3.op;
if(!(((data4 === "add") || (data4 === "replace")) || (data4 === "remove"))){
const err14 = {instancePath:instancePath+"/operations/" + i0+"/op",schemaPath:"#/definitions/OverrideOperation/properties/op/enum",keyword:"enum",params:{allowedValues: schema104.properties.op.enum},schema:schema104.properties.op.enum,parentSchema:schema104.properties.op,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.path !== undefined){
let data5 = data3.path;
if(typeof data5 === "string"){
if(!pattern119.test(data5)){
const err15 = {instancePath:instancePath+"/operations/" + i0+"/path",schemaPath:"#/definitions/OverrideOperation/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/[^/]{0,200}){1,20}$"},schema:"^(/[^/]{0,200}){1,20}$",parentSchema:schema104.properties.path,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/operations/" + i0+"/path",schemaPath:"#/definitions/OverrideOperation/properties/path/type",keyword:"type",params:{type: "string"},schema:schema104.properties.path.type,parentSchema:schema104.properties.path,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/definitions/OverrideOperation/type",keyword:"type",params:{type: "object"},schema:schema104.type,parentSchema:schema104,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},schema:schema103.properties.operations.type,parentSchema:schema103.properties.operations,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.aws === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aws"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.spec === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "$schema") || (key0 === "apiVersion")) || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "aws")) || (key0 === "spec")) || (key0 === "policy")) || (key0 === "overrides"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if("flinkform/v1" !== data1){
const err7 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "flinkform/v1"},schema:"flinkform/v1",parentSchema:schema11.properties.apiVersion,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if("Network" !== data2){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Network"},schema:"Network",parentSchema:schema11.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate11(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate11.errors : append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(data.aws !== undefined){
if(!(validate13(data.aws, {instancePath:instancePath+"/aws",parentData:data,parentDataProperty:"aws",rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate19(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData}))){
vErrors = vErrors === null ? validate19.errors : append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.policy !== undefined){
if(!(validate76(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData}))){
vErrors = vErrors === null ? validate76.errors : append(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data7 = data.overrides;
if(Array.isArray(data7)){
if(data7.length > 100){
const err9 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema11.properties.overrides,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate78(data7[i0], {instancePath:instancePath+"/overrides/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},schema:schema11.properties.overrides.type,parentSchema:schema11.properties.overrides,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

function append(all, more) { for (const one of more) all.push(one); return all; }
