// A plan's JSON without what changes from run to run: paths, times, and the ids that the mock draws.

/** Ids of EC2 and of IAM, by what stands before what is drawn. */
const drawn =
  /\b((?:vpc|subnet|sg|sgr|vpce|eni|rtb|acl|dopt|nat|eipalloc|igw)-)[0-9a-f]{8,17}\b|\b(AROA|AIDA|ANPA)[A-Z0-9]{12,20}\b/g;

/** RFC 3339, as Terraform and the provider write it. */
const time = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.]\d+)?Z/g;

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
    .replace(drawn, (id, ec2?: string, iam?: string) =>
      ec2 === undefined
        ? `${String(iam)}${String(numberOf(id)).padStart(16, '0')}`
        : `${ec2}${numberOf(id).toString(16).padStart(17, '0')}`,
    );
  return `${JSON.stringify(JSON.parse(same), undefined, 1)}\n`;
}
