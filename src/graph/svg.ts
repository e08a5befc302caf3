// A picture as an SVG, laid out by Graphviz (compiled to WebAssembly: nothing is fetched or installed). A bundle of its
// own: Graphviz is larger than all other commands together, and loaded for nothing else.
import { instance, type Viz } from '@viz-js/viz';
import { dot } from './dot';
import type { Picture } from './picture';

export async function svg(picture: Picture): Promise<string> {
  return svgBy(await instance(), picture);
}

/** By a Graphviz that is loaded already. */
export function svgBy(graphviz: Viz, picture: Picture): string {
  const result = graphviz.render(dot(picture), { format: 'svg' });
  if (result.status === 'failure') throw new Error(`Graphviz refused a picture: ${JSON.stringify(result.errors)}`);
  // Without the document type, which names an address, and the comments, which name Graphviz's release.
  return result.output.slice(result.output.indexOf('<svg')).replace(/<!--.*?-->\n/gs, '');
}
