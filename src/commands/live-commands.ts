// The commands that make the files of `reach --live`, as people copy them. docs/reach-live.md has the same ones.

/** For a shell; the first line is the user's to change. */
export const liveCommands = String.raw`region=eu-west-1 vpc=vpc-0a1b2c3d4e5f60718
export AWS_REGION=$region AWS_DEFAULT_REGION=$region AWS_DEFAULT_OUTPUT=json
mkdir -p live
for what in vpcs subnets route-tables security-groups network-acls vpc-endpoints network-interfaces; do
  aws ec2 describe-$what --filters Name=vpc-id,Values=$vpc > live/$what.json
done
aws ec2 describe-nat-gateways --filter Name=vpc-id,Values=$vpc > live/nat-gateways.json
aws ec2 describe-internet-gateways --filters Name=attachment.vpc-id,Values=$vpc > live/internet-gateways.json
aws ec2 describe-transit-gateway-vpc-attachments --filters Name=vpc-id,Values=$vpc > live/attachments.json
aws ec2 describe-vpc-peering-connections > live/vpc-peering-connections.json
aws ec2 describe-prefix-lists > live/prefix-lists.json
aws ec2 describe-dhcp-options > live/dhcp-options.json
aws route53resolver list-resolver-rules > live/resolver-rules.json
aws route53resolver list-resolver-rule-associations --filters Name=VPCId,Values=$vpc > live/rule-associations.json
for attribute in enableDnsSupport enableDnsHostnames; do
  aws ec2 describe-vpc-attribute --vpc-id $vpc --attribute $attribute > live/$attribute.json
done
aws route53 list-hosted-zones-by-vpc --vpc-id $vpc --vpc-region $region > live/zones.json
# With the parameters that the spec looks up: those of "find", and of "from" /flinkform/network/<name>.
aws ssm get-parameters --names /core/vpc-id /core/private-subnets > live/parameters.json
account=$(aws sts get-caller-identity --query Account --output text)
for zone in $(aws route53 list-hosted-zones-by-vpc --vpc-id $vpc --vpc-region $region \
  --query "HostedZoneSummaries[?Owner.OwningAccount=='$account'].HostedZoneId" --output text); do
  aws route53 get-hosted-zone --id $zone > live/zone-$zone.json
  aws route53 list-resource-record-sets --hosted-zone-id $zone > live/records-$zone.json
done`;
