// The picture of what changes between two compiled specs, for comments and the summaries of jobs.
import type { Compiled } from '../compile';
import { concealedBoth } from '../concealment/conceal';
import { drawChange } from '../graph/change-picture';
import { mermaid } from '../graph/mermaid';
import { sketch, sketchNetworkStack, type Sketch } from '../graph/sketch';
import type { Difference } from '../impact/difference';
import { ensured } from '../text/ensured';

/** A third of a comment; Mermaid refuses 50,000 (`maxTextSize` in its config.schema.yaml). */
const longest = 20_000;

/**
 * As Markdown; nothing when nothing differs. Both have a configuration.
 * @param most characters
 */
export function changePicture(
  before: Compiled,
  after: Compiled,
  difference: Difference,
  most = longest,
): string | undefined {
  const [old, now] = [sketchOf(before, after), sketchOf(after, before)];
  const picture = drawChange(old, now, difference);
  if (picture === undefined) return undefined;
  const drawn = mermaid(picture);
  return drawn.length <= most ? drawn : '_The picture of what changes is too large to be drawn here._\n';
}

/** What the other side has to hide, it hides as well. */
function sketchOf({ normalised, networkStack, ...compiled }: Compiled, other: Compiled): Sketch {
  const told = { ...compiled, concealment: concealedBoth(compiled.concealment, other.concealment) };
  if (normalised) return sketch({ ...told, normalised });
  return sketchNetworkStack(ensured(networkStack, 'a difference of nothing').identity, told);
}
