// Starts and ends the AWS mock: loopback only, on a port of the system's choice.
import { spawn } from 'node:child_process';
import { request } from 'node:http';

export interface MotoProcess {
  readonly port: number;
  /** Forgets everything that the mock holds. */
  reset(): Promise<void>;
  stop(): void;
}

/**
 * @param executable path of `moto_server`
 * @param settings of the mock, by the names of its variables
 */
export function startMoto(executable: string, settings: Readonly<Record<string, string>> = {}): Promise<MotoProcess> {
  return new Promise((resolve, reject) => {
    // The account comes with each request, so a setting of this machine must not win over it.
    const { MOTO_ACCOUNT_ID: _account, ...env } = process.env;
    const child = spawn(executable, ['-H', '127.0.0.1', '-p', '0'], {
      env: { ...env, ...settings, PYTHONUNBUFFERED: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let log = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`moto_server ended before it was ready:\n${log}`)));
    child.stderr.on('data', (chunk: Buffer) => {
      const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec((log += chunk.toString()))?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      // From here on the log is one line per request, of no use: drop it, but keep the pipe empty.
      child.stderr.removeAllListeners('data').resume();
      resolve({
        port: Number(port),
        reset: () => post(Number(port), '/moto-api/reset'),
        stop: () => void child.kill('SIGKILL'),
      });
    });
  });
}

function post(port: number, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method: 'POST' }, (incoming) => {
      incoming
        .resume()
        .on('end', () =>
          incoming.statusCode === 200 ? resolve() : reject(new Error(`POST ${path}: ${incoming.statusCode}`)),
        );
    });
    outgoing.on('error', reject).end();
  });
}
