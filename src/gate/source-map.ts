// Where in its spec everything in a stack comes from, as the file beside the stack says it: so that a plan of it is
// judged on the lines of the spec without compiling that again.
import type { MappedFile, MappedPlace, SourceMap } from '../../generated/source-map';
import { isObject, type Json } from '../document/document';
import type { Location } from '../document/location';
import { own } from '../document/own';
import { isWithin } from '../document/pointer';
import type { AnyResource } from '../terraform/resource';
import type { Place, PlaceOf } from '../estate/spec-place';

/** As paths are written from the output folder; undefined where there is no such path. */
type Naming = (file: string) => string | undefined;

/** The same bytes for the same spec at the same place: keys in the order of the plan, no time, no absolute path. */
export function sourceMap(
  planned: readonly AnyResource[],
  placeOf: PlaceOf,
  files: readonly MappedFile[],
  nameOf: Naming,
  pathsOf: (type: string) => readonly string[],
): SourceMap {
  const resources = planned.map(({ type, name }) => {
    const place = `${type}.${name}`;
    const paths = ['', ...pathsOf(type)].flatMap((path) => {
      const found = placeOf({ type, place }, path === '' ? undefined : path);
      return found?.specPath === undefined ? [] : [[path, mapped(found.specPath, found.location, nameOf)] as const];
    });
    return [place, Object.fromEntries(paths)] as const;
  });
  return { '//': note, version: 1, files: [...files], resources: Object.fromEntries(resources) };
}

const note = 'Where in the spec everything in this stack comes from: flinkform policy names its lines.';

function mapped(spec: string, location: Location | undefined, nameOf: Naming): MappedPlace {
  const file = location && nameOf(location.file);
  if (location === undefined || file === undefined) return { spec };
  const { start, end } = location.range;
  return { spec, at: { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column } };
}

/** What a file says, if it is one of these; anybody may have written it. */
export function readSourceMap(value: unknown): SourceMap | undefined {
  const map = value as Json | undefined;
  if (!isObject(map) || own(map, 'version') !== 1) return undefined;
  const { files, resources } = map;
  if (!Array.isArray(files) || !files.every(isFile) || !isObject(resources)) return undefined;
  const all = Object.values(resources);
  const isRight = all.every((one) => isObject(one) && Object.values(one).every(isPlace));
  return isRight ? (value as SourceMap) : undefined;
}

function isFile(value: Json): boolean {
  return isObject(value) && typeof own(value, 'file') === 'string' && typeof own(value, 'sha256') === 'string';
}

function isPlace(value: Json): boolean {
  if (!isObject(value) || typeof own(value, 'spec') !== 'string') return false;
  const at = own(value, 'at') as Json | undefined;
  if (at === undefined) return true;
  const numbers = ['line', 'column', 'endLine', 'endColumn'].map((key) => isObject(at) && own(at, key));
  return isObject(at) && typeof own(at, 'file') === 'string' && numbers.every((one) => Number.isInteger(one));
}

/** @param fileOf the path of a file as people are shown it, by how the map names it */
export function mappedPlaces({ resources }: SourceMap, fileOf: (file: string) => string): PlaceOf {
  return ({ place }, path = '') => {
    const known = own(resources, place) as SourceMap['resources'][string] | undefined;
    const [best] = Object.entries(known ?? {})
      .filter(([one]) => one === '' || isWithin(path, one))
      .sort(([a], [b]) => b.length - a.length);
    return best && placeOfMapped(best[1], fileOf);
  };
}

function placeOfMapped({ spec, at }: MappedPlace, fileOf: (file: string) => string): Place {
  if (at === undefined) return { specPath: spec };
  const range = { start: { line: at.line, column: at.column }, end: { line: at.endLine, column: at.endColumn } };
  return { specPath: spec, location: { file: fileOf(at.file), range } };
}
