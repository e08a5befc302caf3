// What cdktf.json runs: the same compiler as `flinkform synth`, told by CDKTF's own command line where to write.
import { exit, type Terminal } from './commands/command';
import { compileTo, defaultFolder } from './commands/synth';
import { writeStacks } from './commands/write-stacks';
import { harmless } from './text/harmless';

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: false,
  environment: process.env,
};

/**
 * `context.flinkform` of cdktf.json: which specs, for which environment, with which further overlays (`FLINKFORM_ENV`
 * and `FLINKFORM_OVERLAYS`, names with commas between, win).
 */
interface Settings {
  readonly specs?: readonly string[];
  readonly environment?: string;
  readonly overlays?: readonly string[];
}

async function app(): Promise<number> {
  const settings = readSettings(process.env['CDKTF_CONTEXT_JSON'] ?? '{}');
  if (typeof settings === 'string') {
    terminal.err(
      `flinkform: ${harmless(settings)}\n  = write: "context": { "flinkform": { "specs": ["specs"], ` +
        `"environment": "prod" } }\n`,
    );
    return exit.failed;
  }
  // CI systems set variables that have no value to the empty text.
  const environment = process.env['FLINKFORM_ENV'] || settings.environment;
  const directory = process.env['CDKTF_OUTDIR'] || defaultFolder;
  const overlays = process.env['FLINKFORM_OVERLAYS']?.split(',').filter((name) => name !== '') ?? [];
  const variant = { environment, overlays: overlays.length > 0 ? overlays : (settings.overlays ?? []) };
  const target = { directory, paths: settings.specs ?? ['.'], variant, prune: false, failOn: 'error' } as const;
  return compileTo(target, terminal, writeStacks);
}

/** The settings, or what is wrong with them. */
function readSettings(context: string): Settings | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(context);
  } catch {
    return 'the context in CDKTF_CONTEXT_JSON is not JSON';
  }
  const settings: unknown = isMap(parsed) ? (parsed['flinkform'] ?? {}) : undefined;
  if (!isMap(settings)) return 'context.flinkform in cdktf.json is not a map';
  const unknown = Object.keys(settings).find((key) => !['specs', 'environment', 'overlays'].includes(key));
  if (unknown !== undefined) return `context.flinkform in cdktf.json has an unknown key "${unknown}"`;
  const { specs, environment, overlays } = settings;
  if (
    specs !== undefined &&
    !(Array.isArray(specs) && specs.length > 0 && specs.every((path) => typeof path === 'string' && path !== '-'))
  )
    return 'context.flinkform.specs in cdktf.json is not a list of files and folders';
  if (environment !== undefined && (typeof environment !== 'string' || environment === ''))
    return 'context.flinkform.environment in cdktf.json is not the name of an environment';
  if (overlays !== undefined && !(Array.isArray(overlays) && overlays.every((name) => typeof name === 'string')))
    return 'context.flinkform.overlays in cdktf.json is not a list of names of overlays';
  return settings;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Compiles what CDKTF's own command line asks for in the environment. */
export function startApp(): void {
  // With a handler, a write beyond a file size limit fails like one on a full disk instead of killing the process.
  process.on('SIGXFSZ', () => undefined);

  void app().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      terminal.err(`flinkform has a bug: ${told}\n`);
      process.exitCode = exit.failed;
    },
  );
}
