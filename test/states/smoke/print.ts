// Prints the script: `npx tsx test/states/smoke/print.ts > smoke.sh`.
import { smokeScript } from './script';

void smokeScript().then((script) => process.stdout.write(script));
