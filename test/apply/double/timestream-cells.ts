// The cell of Timestream that an account writes to. Moto tells the host of AWS, which the provider would call then:
// whoever asks here is told the very address that it has asked.
import { json, type Double } from './call';

export const timestreamCells: Double = async ({ target, headers }) =>
  `${target.prefix}.${target.operation}` === 'Timestream_20181101.DescribeEndpoints'
    ? json({ Endpoints: [{ Address: String(headers.host), CachePeriodInMinutes: 1440 }] })
    : undefined;
