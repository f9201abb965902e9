import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Bridge } from '#shared/ipc/contract';
import { readRequest } from '../../electron/keys/certificate-request';
import { createCityRoot, issueCertificate, yearsLater, type CityRoot } from '../../electron/keys/city-root/city-root';
import { readPem, writePem } from '../../electron/keys/pem';
import type { SigningKey } from '../../electron/keys/signing-key';
import { filingFacts } from '../fixtures/filing-facts';
import { hostilePackage } from '../fixtures/hostile-package';
import { buildPackage, certifiedKey, check, derOf } from '../fixtures/package-world';
import { newMachine, onEveryRuntime, type Machine, type Program } from './launch';
import { PackagesPage } from './pages/packages.page';
import { SetupPage } from './pages/setup.page';
import { ShellPage } from './pages/shell.page';
import { takeScreens } from './support/screens';

const facts = filingFacts({ heads: 30, candidates: 5, seats: 3 });

onEveryRuntime('key, trust and received packages', runtime => {
  let machine: Machine;
  let program: Program;
  let packages: PackagesPage;
  let root: CityRoot;
  let sender: SigningKey;
  beforeAll(async () => {
    root = await createCityRoot('青岛市', new Date('2024-01-02'));
    sender = await certifiedKey(root, { from: new Date('2024-06-01'), until: yearsLater(new Date(), 2) });
    machine = newMachine(runtime);
    program = await machine.start();
    await new SetupPage(program.page).complete({ practice: false });
    const shell = new ShellPage(program.page);
    await shell.waitFor();
    await shell.open('报送');
    packages = new PackagesPage(program.page);
  });
  afterAll(() => machine.remove());
  const shot = (name: string) => takeScreens(program.page, 'packages', `${runtime.name}-${name}`);

  it('says how to begin, and makes the key once', async () => {
    await shot('1-empty');
    await packages.openKeys();
    await packages.keyState('还没有签名密钥');
    await shot('2-no-key');
    await packages.createKey();
    await shot('3-self-signed');
  });

  it('writes the request, takes the city root and the certificate that the city issues', async () => {
    const folder = join(machine.home, '交给 市级');
    mkdirSync(folder);
    await packages.writeRequest(folder);
    const [name = ''] = readdirSync(folder);
    expect(name).toBe('证书申请-崂山区.csr');
    const request = await readRequest(
      readPem('CERTIFICATE REQUEST', readFileSync(join(folder, name), 'utf8'))[0] ?? new Uint8Array(),
    );
    if (!request) throw new Error('the request does not verify');
    const now = new Date();
    const validity = { from: new Date(now.getTime() - 60_000), until: yearsLater(now, 3) };
    const certificate = writePem('CERTIFICATE', derOf(await issueCertificate(root, request, validity)));

    await packages.importCertificate(certificate);
    await program.page.getByText('不在信任的根证书之列').first().waitFor();
    await packages.importRoot(writePem('CERTIFICATE', derOf(root.certificate)));
    await program.page.locator('.trust-line', { hasText: '青岛市共治报送根证书' }).waitFor();
    await packages.importCertificate(certificate);
    await packages.keyState('市级证书');
    await shot('4-certified');
  });

  it('exports a filing under the city’s certificate, and not twice over the same name', async () => {
    const folder = join(machine.home, '报送 U盘');
    mkdirSync(folder);
    const send = () =>
      program.page.evaluate(input => (window as unknown as { gongzhi: Bridge }).gongzhi['packages.export'](input), {
        operation: 'export',
        kind: 'election-filing' as const,
        facts: facts as unknown,
        folder,
        overwrite: false,
      });
    const sent = await send();
    if (!sent.ok) throw new Error(sent.refusal.code);
    expect(sent.value.verdict.grade).toBe('有效');
    const [name = ''] = readdirSync(folder);
    const input = { trustRoots: [derOf(root.certificate)], now: new Date() };
    const { verdict } = await check(new Uint8Array(readFileSync(join(folder, name))), input);
    expect(verdict.grade).toBe('有效');
    const again = await send();
    expect(again.ok || again.refusal.code).toBe('package-file-exists');
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('examines a sound package, prints its sheet and enters it', async () => {
    await new ShellPage(program.page).open('报送');
    await packages.openVerify();
    await shot('5-verify');
    await packages.examine({ name: '共报-崂山区.zip', bytes: await buildPackage({ facts, key: sender }) });
    await packages.verdict('有效');
    await expect.poll(() => packages.claims()).toHaveLength(9);
    await shot('6-valid');
    await packages.printSheet();
    await program.page.getByText('校验单已打开').first().waitFor();
    expect(machine.opened()[0]).toMatch(/\.pdf$/);
    await packages.enter();
    await packages.heading('报送');
    expect((await packages.lines()).join()).toContain('海悦花园');
    await shot('7-list');
  });

  it('says what is wrong with a changed, a cut and a practice package', async () => {
    await packages.openVerify();
    const changed = await buildPackage({ facts, key: sender });
    changed[changed.length >> 1] = (changed[changed.length >> 1] as number) ^ 1;
    await packages.examine({ name: 'changed.zip', bytes: changed });
    await packages.verdict('无效');
    await shot('8-invalid');
    await packages.examine({ name: 'cut.zip', bytes: changed.slice(0, 20_000) });
    await packages.verdict('无法判断');
    await packages.examine({ name: 'practice.zip', bytes: await buildPackage({ facts, key: sender, practice: true }) });
    await packages.refusal().waitFor();
    await expect.poll(() => packages.refusal().textContent()).toContain('演练包');
    await shot('9-practice');
  });

  it('answers everything else while a hostile package is examined, and lets go of it when asked', async () => {
    const data = Buffer.from(hostilePackage()).toString('base64');
    const seen = await program.page.evaluate(async given => {
      const { gongzhi } = window as unknown as { gongzhi: Bridge };
      const words: string[] = [];
      const began = new Promise<void>(done =>
        gongzhi.on('progress', ({ operation, words: text }) => {
          if (operation !== 'hostile') return;
          words.push(text);
          done();
        }),
      );
      const examined = gongzhi['packages.verify']({ operation: 'hostile', path: null, name: '包.zip', data: given });
      await began;
      const asked = performance.now();
      await gongzhi['runtime.info']({});
      const cancelled = performance.now();
      await gongzhi['operation.cancel']({ operation: 'hostile' });
      const result = await examined;
      const code = result.ok ? result.value.verdict.grade : result.refusal.code;
      return { words, code, other: cancelled - asked, letGo: performance.now() - cancelled };
    }, data);
    expect(seen.words[0]).toBe('正在查验：文件外壳');
    expect(seen.code).toBe('package-examination-cancelled');
    expect(seen.other).toBeLessThan(500);
    expect(seen.letGo).toBeLessThan(500);
  });

  it('takes a hostile package to its verdict in a process that does not hold the window', async () => {
    await packages.examine({ name: 'hostile.zip', bytes: hostilePackage() });
    await packages.verdict('无效');
    await shot('10-hostile');
  });
});
