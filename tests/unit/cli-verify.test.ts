import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run as demo } from '../../electron/cli/demo';
import { run as cityRoot } from '../../electron/cli/city-root';
import { run as verify } from '../../electron/cli/verify';
import { certificateRequest } from '../../electron/keys/certificate-request';
import { writePem } from '../../electron/keys/pem';
import { subjectName } from '../../electron/keys/subject-name';
import { newKeyPair } from '../../electron/keys/web-crypto';
import { laoshan } from '../fixtures/package-world';

const freshFolder = () => mkdtemp(join(tmpdir(), '命令 行-'));
const call = (operands: string[], values: Record<string, string> = {}, json = true) => ({ operands, values, json });

it('demo ends in packages that verify under its own root, and nowhere better than 提示 without it', async () => {
  const out = await freshFolder();
  const made = await demo(call([], { out }));
  expect(made.exit).toBe(0);
  const { root, packages } = JSON.parse(made.stdout) as {
    root: string;
    packages: { path: string; ballots?: number; dossiers?: number }[];
  };
  expect(packages.map(({ ballots = 0, dossiers = 0 }) => [ballots > 100, dossiers > 0])).toEqual([
    [true, false],
    [false, true],
  ]);
  for (const { path } of packages) {
    const trusted = await verify(call([path], { trust: root, crl: join(out, 'city-root', 'revocations.crl') }));
    expect([trusted.exit, (JSON.parse(trusted.stdout) as { grade: string }).grade]).toEqual([0, '有效']);
    const alone = await verify(call([path]));
    expect([alone.exit, (JSON.parse(alone.stdout) as { grade: string }).grade]).toEqual([0, '提示']);
    expect((await verify(call([path], {}, false))).stdout).toContain('结论：提示');
  }
  expect((await demo(call([], { out }))).exit).toBe(0);
  expect((await readdir(out)).filter(name => name.startsWith('.'))).toEqual([]);
});

it('verify ends in one sentence and exit 2 for what cannot be read', async () => {
  const folder = await freshFolder();
  const text = join(folder, 'text.zip');
  await writeFile(text, 'not a package');
  for (const file of [join(folder, 'missing.zip'), folder, text]) {
    const { exit, stdout, stderr } = await verify(call([file]));
    expect([exit, stderr.length, (JSON.parse(stdout) as { grade: string }).grade]).toEqual([2, 1, '无法判断']);
    expect(stderr[0]).toContain(file);
  }
  expect((await verify(call([text], { trust: text }))).exit).toBe(2);
  expect((await verify(call([text], { crl: text }))).exit).toBe(2);
});

it('the city root is made once, issues for a sound request and revokes by number', async () => {
  const folder = join(await freshFolder(), 'root');
  expect((await cityRoot(call([folder], { issue: 'x' }))).exit).toBe(2);
  expect((await cityRoot(call([folder], { init: '青岛市' }))).exit).toBe(0);
  expect((await cityRoot(call([folder], { init: '青岛市' }))).exit).toBe(2);
  const request = join(await freshFolder(), 'request.csr');
  const der = await certificateRequest(await newKeyPair(), subjectName(laoshan));
  await writeFile(request, writePem('CERTIFICATE REQUEST', der));
  const issued = await cityRoot(call([folder], { issue: request, years: '2' }));
  expect(issued.exit).toBe(0);
  const { serial } = JSON.parse(issued.stdout) as { serial: string };
  expect((await cityRoot(call([folder], { revoke: '00000000000000' }))).exit).toBe(2);
  expect((await cityRoot(call([folder], { revoke: serial }, false))).stdout).toContain('已吊销');
  const broken = Uint8Array.from(der);
  broken[broken.length - 5] = (broken[broken.length - 5] as number) ^ 1;
  await writeFile(request, writePem('CERTIFICATE REQUEST', broken));
  expect((await cityRoot(call([folder], { issue: request }))).exit).toBe(2);
  expect((await cityRoot(call([folder], { issue: request, years: '99' }))).exit).toBe(2);
  expect((await cityRoot(call([folder], {}))).exit).toBe(2);
});
