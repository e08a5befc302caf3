// Matching a text against one with `*` for any text, in a time that grows with their product alone: a pattern may be
// anybody's. Written by hand because libraries for globs make regular expressions, whose time can explode, and give
// slashes, braces and brackets a meaning.

/** Whether `text` is like `pattern`, in which `*` stands for any text and all else for itself. */
export function like(text: string, pattern: string): boolean {
  let [at, in_, star, from] = [0, 0, -1, 0];
  while (at < text.length) {
    if (pattern[in_] === '*') [star, from] = [in_++, at];
    else if (in_ < pattern.length && pattern[in_] === text[at]) [at, in_] = [at + 1, in_ + 1];
    else if (star >= 0) [in_, at] = [star + 1, ++from];
    else return false;
  }
  while (pattern[in_] === '*') in_ += 1;
  return in_ === pattern.length;
}
