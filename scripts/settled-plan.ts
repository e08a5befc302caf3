// A plan's JSON without what changes from run to run: paths, times, and the ids that the mock draws.

/** Ids of EC2, IAM and KMS, by what stands before what is drawn. */
const drawn =
  /\b((?:vpc|subnet|sg|sgr|vpce|eni|rtb|acl|dopt|nat|eipalloc|igw|pcx|r-rtb|rtbassoc)-)[0-9a-f]{8,17}\b|\b(AROA|AIDA|ANPA)[A-Z0-9]{12,20}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

/** RFC 3339, as Terraform and the provider write it. */
const time = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.]\d+)?Z/g;

/** Zones and addresses that the mock chooses, and the names that it makes of them. */
const chosen: readonly (readonly [RegExp, string])[] = [
  [/\bus-east-1[a-f]\b/g, 'us-east-1a'],
  [/\buse1-az\d\b/g, 'use1-az1'],
  [/("(?:ipv4|private_ip|public_ip)":")\d[^"]*"/g, '$110.0.0.9"'],
  [/("hosted_zone_id":")[A-Z0-9]+"/g, '$1Z0000000000000"'],
  [/(\bvpce-[0-9a-f]{17}-)[0-9a-z]{8}\b/g, '$100000000'],
];

/** @param folder where it was made */
export function settled(text: string, folder: string): string {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  const same = text
    .replaceAll(folder, '.')
    .replace(time, '2026-01-01T00:00:00Z')
    .replace(drawn, (id, ec2?: string, iam?: string) => {
      if (ec2 !== undefined) return `${ec2}${numberOf(id).toString(16).padStart(17, '0')}`;
      if (iam !== undefined) return `${iam}${String(numberOf(id)).padStart(16, '0')}`;
      return `00000000-0000-4000-8000-${String(numberOf(id)).padStart(12, '0')}`;
    });
  const json = JSON.stringify(JSON.parse(chosen.reduce((left, [what, by]) => left.replace(what, by), same)));
  // One line for each resource: a change of one is told from the rest.
  return `${json.replaceAll('{"address":', '\n{"address":')}\n`;
}
