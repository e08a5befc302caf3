// What the role of the application may do with a table of Timestream.
import { allow, type Statement } from '../../facts/statement';
import type { NormalSink } from './normal';
import type { Target } from './target';
import type { Use } from '../connector';

/**
 * A key of the user's asks for nothing more: Timestream uses it by a grant. Sources: Service Authorization Reference,
 * "Actions defined by Amazon Timestream", where DescribeEndpoints knows no resources; developer guide, "Encryption at
 * rest" and "The endpoint discovery pattern", by which whoever is told the cell asks for none.
 */
export function writeStatements({ cell }: NormalSink, { arn }: Target, { pointer, name }: Use): Statement[] {
  const find = { pointer, purpose: `find the cell of Timestream for sink ${name}` };
  return [
    allow(['timestream:WriteRecords'], [arn], { pointer, purpose: `write the records of sink ${name}` }),
    ...(cell === undefined ? [allow(['timestream:DescribeEndpoints'], ['*'], find)] : []),
  ];
}
