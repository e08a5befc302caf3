import { mkdtempSync, readFileSync, writeFileSync, mkdirSync, cpSync } from 'node:fs';
import { request, createServer } from 'node:http';
import { join, dirname, resolve } from 'node:path';
import { tmpdir } from 'node:os';
const W = process.env.WT ?? '/work/wt/order';
const req = (p: string) => require(join(W, p));
const { compileFile, printed } = req('test/support/compile.ts');
const { findTerraform, findMoto } = req('test/support/terraform.ts');
const { startMoto } = req('test/apply/moto-process.ts');
const { connectMoto } = req('test/apply/double/moto.ts');
const { startDouble } = req('test/apply/double/server.ts');
const { playServices } = req('test/apply/double/services.ts');
const { createPrerequisites, withPrerequisites, prerequisitesOf } = req('test/apply/prerequisites.ts');
const { openWorkspace } = req('test/apply/workspace.ts');
const { terraformSteps } = req('test/apply/steps.ts');
const { parseAllDocuments } = require(join(W, 'node_modules/yaml'));

async function main() {
  const file = process.argv[2]!;
  const root = mkdtempSync(join(tmpdir(), 'orderplay-'));
  const docs = readFileSync(file, 'utf8').split(/^---\n/m);
  const compiled = docs.map((text, i) => {
    const home = join(root, `spec${i}`); mkdirSync(home);
    writeFileSync(join(home, 'cdktf.json'), '{}');
    const spec = join(home, 'app.yaml'); writeFileSync(spec, text);
    const jar = /# jar: (.*)/.exec(text)?.[1] ?? 'x';
    writeFileSync(join(home, 'app.jar'), 'PK\x03\x04' + jar);
    const c = compileFile(spec);
    if (printed(c)) console.log(`[step ${i}]`, printed(c).trim());
    if (!c.files) throw new Error('does not compile');
    const dir = join(root, `out${i}`); mkdirSync(dir);
    for (const t of c.files.values()) writeFileSync(join(dir, 'cdk.tf.json'), t);
    for (const { from, to } of c.plan.assets) { mkdirSync(dirname(join(dir, to)), { recursive: true }); cpSync(resolve(home, from), join(dir, to)); }
    return { dir, name: /# step: (.*)/.exec(text)?.[1] ?? String(i), fail: /# fails/.test(text) };
  });
  const moto = findMoto(); const terraform = findTerraform();
  const process_ = await startMoto(moto);
  const stack = JSON.parse(readFileSync(join(compiled[0]!.dir, 'cdk.tf.json'), 'utf8'));
  const given = compiled.flatMap(({dir}) => prerequisitesOf(JSON.parse(readFileSync(join(dir, 'cdk.tf.json'), 'utf8'))));
  const uniq = [...new Set(given)] as string[];
  const mock = withPrerequisites(connectMoto(process_.port), uniq);
  const services = playServices(moto, uniq);
  const { server, url } = await startDouble(services.doubles, { moto: mock, fault: (t: string) => console.log('FAULT', t) });
  let t0 = Date.now();
  const log: string[] = [];
  const port = Number(new URL(url).port);
  const proxy = createServer((inc, out) => {
    const chunks: Buffer[] = [];
    inc.on('data', (c) => chunks.push(c)).on('end', () => {
      const body = Buffer.concat(chunks);
      const cred = /Credential=([^,\s]+)/.exec(inc.headers.authorization ?? '')?.[1]?.split('/') ?? [];
      const target = String(inc.headers['x-amz-target'] ?? '').split('.').pop()!;
      const action = target || (/(?:^|&)Action=(\w+)/.exec(body.toString())?.[1] ?? `${inc.method} ${decodeURIComponent(inc.url!)}`);
      const reading = /^(Describe|List|Get|Head|HEAD|GET)/.test(action);
      const entry = { t: Date.now() - t0, s: cred[3], action };
      let extra = '';
      if (/Application$/.test(action) && action !== 'DescribeApplication') extra = ' ' + body.toString().slice(0, 1500);
      if (/RolePolicy/.test(action)) extra = ' ' + /PolicyName=([^&]*)/.exec(body.toString())?.[1];
      if (/Stream|Consumer|Table/.test(action)) extra = ' ' + body.toString().slice(0, 160);
      const fwd = request({ host: '127.0.0.1', port, path: inc.url, method: inc.method, headers: inc.headers }, (r) => {
        if (!reading) log.push(`${(entry.t / 1000).toFixed(1).padStart(6)} ${entry.s}:${action} -> ${r.statusCode}${extra}`);
        out.writeHead(r.statusCode!, r.headers); r.pipe(out);
      });
      fwd.on('error', (e) => { console.log('proxy', e); out.destroy(); });
      fwd.end(body);
    });
  });
  await new Promise<void>((r) => proxy.listen(0, '127.0.0.1', r));
  const purl = `http://127.0.0.1:${(proxy.address() as any).port}`;
  const ws = openWorkspace(compiled[0]!.dir, root);
  const steps = terraformSteps(terraform, ws.folder, purl);
  await createPrerequisites(ws, mock, uniq);
  await steps.init();
  const status = () => { for (const a of services.flink.applications(ws.accountId)) console.log('   app', a.status, JSON.stringify(a.run), JSON.stringify(a.code.location), 'snapshots', a.snapshots.map((s: any) => s.name).join(',')); };
  for (const [i, c] of compiled.entries()) {
    console.log(`== ${c.name}`);
    if (i > 0) ws.replace(c.dir);
    log.length = 0; t0 = Date.now();
    try {
      console.log('  plan:', (await steps.plan()).map((p: any) => `${p.action} ${p.address}`).join('\n        '));
      await steps.applyPlanned();
    } catch (e) { console.log('  ERROR', String(e).slice(0, 1500)); }
    for (const l of log) console.log('  ', l);
    status();
    try { const again = await steps.plan(); console.log('  second plan:', again.length ? JSON.stringify(again) : 'empty'); } catch (e) { console.log('  second plan ERROR', String(e).slice(0, 500)); }
  }
  if (process.env.DESTROY) { console.log('== destroy'); log.length = 0; t0 = Date.now(); try { await steps.destroy(); } catch (e) { console.log(String(e).slice(0, 800)); } for (const l of log) console.log('  ', l); }
  server.close(); server.closeAllConnections(); proxy.close(); proxy.closeAllConnections(); process_.stop();
  process.exit(0);
}
void main().catch((e) => { console.error(e); process.exit(1); });
