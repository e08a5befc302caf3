// The source map beside a stack: written with it, and read where a plan or the stack itself is judged.
import { dirname, join, resolve } from 'node:path';
import { plannedStack, type Compiled } from '../compile';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { warning } from '../diagnostics/problem';
import type { PlaceOf } from '../estate/spec-place';
import { mappedPlaces, readSourceMap, sourceMap } from '../gate/source-map';
import { mappedPaths } from '../gate/spec-places';
import type { MappedFile, SourceMap } from '../../generated/source-map';
import { sourceMapName } from '../terraform/stack-file';
import { ensured } from '../text/ensured';
import { jsonText } from '../text/json-text';
import { placesOf, propertiesOf } from './judge-specs';
import { pathFrom, realPath } from './origin-of';
import { readFile } from './read-file';
import { codeOf } from './reason';
import { readThrough, withRegularFile } from './regular-file';
import { shown } from './specs';

/** Nothing is told of a spec from standard input, or that is gone: nobody can say later whether it is the same one. */
export function sourceMapText(compiled: Compiled, directory: string): string {
  const nameOf = (file: string): string | undefined => (file === '<stdin>' ? undefined : pathFrom(directory, file));
  const told = compiled.sources.flatMap(({ file: path }): MappedFile[] => {
    const [file, sha256] = [nameOf(path), sha256At(path)];
    return file === undefined || sha256 === undefined ? [] : [{ file, sha256 }];
  });
  const isWhole = told.length === compiled.sources.length;
  const planned = isWhole ? ensured(plannedStack(compiled), 'a stack without a plan').resources : [];
  const pathsOf = (type: string): readonly string[] => mappedPaths(type, propertiesOf(compiled));
  return jsonText(sourceMap(planned, placesOf(compiled), isWhole ? told : [], nameOf, pathsOf));
}

/** What is known of where a stack comes from. */
export interface Mapped {
  readonly placeOf: PlaceOf;
  readonly problems: readonly Diagnostic[];
}

/** More bytes than any map has that we write: a plan has a thousand resources at most. */
const mostBytes = 16 * 1024 * 1024;

const nowhere: PlaceOf = () => undefined;

/**
 * By the file in the folder of a stack; nothing where there is none.
 * @param folder of the stack, below `stacks` in an output folder
 */
export function sourceMapIn(folder: string): Mapped | undefined {
  const path = join(folder, sourceMapName);
  const text = textAt(path);
  if (text === undefined) return undefined;
  const map = readSourceMap(parsed(text));
  if (map === undefined) return { placeOf: nowhere, problems: [unused(path, 'it is no source map of this release')] };
  const directory = realPath(dirname(dirname(resolve(folder))));
  const changed = map.files.find((one) => sha256At(resolve(directory, one.file)) !== one.sha256);
  if (changed) return { placeOf: nowhere, problems: [unused(path, whyOf(changed, directory))] };
  return { placeOf: mappedPlaces(map, (file) => shown(resolve(directory, file))), problems: [] };
}

function whyOf({ file }: SourceMap['files'][number], directory: string): string {
  return `${shown(resolve(directory, file))} is another one now`;
}

function unused(path: string, why: string): Diagnostic {
  const help = 'compile the spec again with flinkform synth, and plan again; or say --spec';
  return warning('FLK9042', undefined, `${shown(path)} is not used: ${why}`, { help });
}

function textAt(path: string): string | undefined {
  try {
    return new TextDecoder().decode(readFile(path, mostBytes));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(String(codeOf(error)))) return undefined;
    return '';
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sha256At(path: string): string | undefined {
  try {
    return withRegularFile(path, readThrough);
  } catch {
    return undefined;
  }
}
