// Lists in pages of fifty, which is also the most that can be asked for.

export interface Paged {
  readonly Limit?: number;
  /** Where the next page begins: nobody but the service may know that it is a number. */
  readonly NextToken?: string;
}

export function pageOf(
  member: string,
  all: readonly Record<string, unknown>[],
  { Limit = 50, NextToken = '0' }: Paged,
): Record<string, unknown> {
  const end = Number(NextToken) + Limit;
  return { [member]: all.slice(Number(NextToken), end), ...(end < all.length && { NextToken: String(end) }) };
}
