// Generated from schema/ by `npm run generate`. Do not edit.

/**
 * What the file is, for people.
 */
export type Note = string
/**
 * Always 1; changes that break a reader come with another.
 */
export type VersionOfTheSourceMap = 1
/**
 * Relative to the output folder, with forward slashes.
 */
export type Path = string
/**
 * Of the bytes of the file, in hexadecimal digits.
 */
export type SHA256 = string
/**
 * The spec and its overlay. Empty when the spec came from standard input.
 */
export type FilesOfTheSpec = MappedFile[]
/**
 * The field of the spec, with dots.
 */
export type Field = string
/**
 * One of `files`, by its path.
 */
export type MappedPath = string
/**
 * Counted from 1.
 */
export type FirstMappedLine = number
/**
 * Counted from 1.
 */
export type FirstMappedColumn = number
/**
 * Counted from 1.
 */
export type LastMappedLine = number
/**
 * Counted from 1.
 */
export type ColumnBehindWhatIsMapped = number

/**
 * `flinkform.sources.json` in the folder of a stack: where in its spec everything in it comes from.
 */
export interface SourceMap {
"//": Note
version: VersionOfTheSourceMap
files: FilesOfTheSpec
resources: Resources
}
/**
 * A file that the stack was compiled from.
 */
export interface MappedFile {
file: Path
sha256: SHA256
}
/**
 * Address of each resource, such as aws_kinesis_stream.orders, and its arguments.
 */
export interface Resources {
[k: string]: Arguments
}
/**
 * Path of an argument, and its place; the longest path that an argument begins with counts. The empty path is the resource itself.
 */
export interface Arguments {
[k: string]: MappedPlace
}
/**
 * A field of the spec; with its lines where one of the files has it.
 */
export interface MappedPlace {
spec: Field
at?: MappedRange
}
/**
 * Where the field stands, or what encloses it.
 */
export interface MappedRange {
file: MappedPath
line: FirstMappedLine
column: FirstMappedColumn
endLine: LastMappedLine
endColumn: ColumnBehindWhatIsMapped
}
