// The wildcards of IAM: `*` for any characters, `?` for one. Linear, as a file may hold any pattern.

/** Whether a pattern takes in all that a text, or another pattern, means: `?` there takes in no `*`. */
export function covers(pattern: string, text: string): boolean {
  let [at, from] = [0, 0];
  let star: { readonly at: number; from: number } | undefined;
  while (from < text.length) {
    if (pattern[at] === '*') star = { at: at++, from };
    else if (pattern[at] === text[from] || (pattern[at] === '?' && text[from] !== '*')) [at, from] = [at + 1, from + 1];
    else if (star) [at, from] = [star.at + 1, ++star.from];
    else return false;
  }
  return /^[*]*$/.test(pattern.slice(at));
}

/** The same for actions, whose letters IAM does not tell apart by size. */
export function coversAction(pattern: string, action: string): boolean {
  return covers(pattern.toLowerCase(), action.toLowerCase());
}

/** Parts of an ARN that are not known: of what is asked about, and of the policy. They are never alike. */
export const unknownHere = '\u0000';
export const unknownThere = '\u0001';

export type Answer = 'yes' | 'no' | 'maybe';

/** What all of them come to where one is enough; of none at all it is the last. */
export function bestBy<One>(scale: readonly [One, One, One], answers: readonly One[]): One {
  return scale.find((one) => answers.includes(one)) ?? scale[2];
}

export function bestOf(answers: readonly Answer[]): Answer {
  return bestBy(['yes', 'maybe', 'no'], answers);
}

/** What all of them come to where each is needed. */
export function worstOf(answers: readonly [Answer, ...Answer[]]): Answer {
  return bestBy(['no', 'maybe', 'yes'], answers);
}

/** What is not known to be said at all. */
export function weakened(answer: Answer): Answer {
  return answer === 'no' ? 'no' : 'maybe';
}

/**
 * Whether a pattern of a policy speaks of an ARN, either with parts that are not known. Partition, Region and account
 * that are not known are taken for those that are: one estate is one account.
 */
export function speaksOfArn(pattern: string, arn: string): Answer {
  const [asked, said] = [arn.split(':'), pattern.split(':')];
  if (asked.length >= 6 && said.length >= 6)
    for (const at of [1, 3, 4]) if (isOpen(asked[at]) || isOpen(said[at])) [asked[at], said[at]] = ['', ''];
  const [text, word] = [asked.join(':'), said.join(':')];
  if (covers(word, text)) return 'yes';
  // What is not known of the resource itself is the same in both.
  const isOpenBeside = word.includes(unknownThere) || partsOpen(text) > partsOpen(word);
  return isOpenBeside && mayMeet(word, text) ? 'maybe' : 'no';
}

function partsOpen(text: string): number {
  return text.split(unknownHere).length;
}

function isOpen(part: string | undefined): boolean {
  return part === unknownHere || part === unknownThere;
}

/** Two texts with open parts may be one as far as they begin and end alike. */
export function mayMeet(a: string, b: string): boolean {
  const reversed = (text: string): string => [...text].reverse().join('');
  return beginAlike(a, b) && beginAlike(reversed(a), reversed(b));
}

function beginAlike(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => text.replace(/[*?\0\x01].*$/s, ''));
  return first !== undefined && second !== undefined && (first.startsWith(second) || second.startsWith(first));
}
