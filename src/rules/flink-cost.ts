// What the KPUs of an application cost: the least that it costs at all.
import { prices } from '../aws/prices';
import { own } from '../document/own';

/** Hours of a month, as AWS's calculator has them. */
const hours = 730;

/** US dollars a month for the KPUs of a job and the one that orchestrates it. */
export function monthlyOfKpus(kpus: number, region: string | undefined): number {
  const { usd, elsewhere } = prices.kpu;
  const rate = own<number>(elsewhere, String(region)) ?? usd;
  return (kpus + 1) * rate * hours;
}
