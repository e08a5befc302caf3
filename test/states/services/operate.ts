// One operation of one service's double, in the API's own words.

/** What an API answers or refuses, in its own words. */
export type Answer =
  { readonly answer: Readonly<Record<string, unknown>> } | { readonly code: string; readonly message: string };
export type Operate = (input: Readonly<Record<string, unknown>>) => Promise<Answer>;
