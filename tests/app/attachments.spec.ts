import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Bridge } from '#shared/ipc/contract';
import { wholeElection } from '../fixtures/whole-election';
import { newMachine, onEveryRuntime, type Machine, type Program } from './launch';
import { AttachmentsPage } from './pages/attachments.page';
import { ElectionPage } from './pages/election.page';
import { PackagesPage } from './pages/packages.page';
import { SetupPage } from './pages/setup.page';
import { ShellPage } from './pages/shell.page';
import { UnlockPage } from './pages/unlock.page';
import { drawPicture, withExif } from './support/pictures';
import { takeScreens } from './support/screens';
import { seedStore } from './support/seed-store';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

onEveryRuntime('scans of a filing', runtime => {
  let machine: Machine;
  let program: Program;
  let list: AttachmentsPage;
  let election: ElectionPage;
  let files: string;
  beforeAll(async () => {
    machine = newMachine(runtime);
    files = join(machine.home, '扫描件 U盘');
    mkdirSync(files);
    await begin(await machine.start());
    await new SetupPage(program.page).complete();
    await new ShellPage(program.page).waitFor();
    await program.page.evaluate(() =>
      (window as unknown as { gongzhi: Bridge }).gongzhi['keys.create']({ commonName: '报送专用', unit: '物业科' }),
    );
    await seedStore(program.page, wholeElection({ units: 60 }).store);
  });
  afterAll(() => machine.remove());
  const begin = async (started: Program) => {
    program = started;
    program.page.setDefaultTimeout(15_000);
    list = new AttachmentsPage(program.page);
    election = new ElectionPage(program.page);
  };
  const shot = (name: string) => takeScreens(program.page, 'attachments', `${runtime.name}-${name}`);
  const file = (name: string, bytes: Buffer) => {
    writeFileSync(join(files, name), bytes);
    return join(files, name);
  };
  const openPackagePart = async () => {
    await election.openCase(/业主委员会/);
    await election.openPart('备案包');
    await election.heading('备案材料扫描件').waitFor();
  };

  it('are taken by what they are: pictures shown the right way up, broken and foreign files told apart', async () => {
    await openPackagePart();
    await shot('1-empty');
    const photo = await drawPicture(program.page, 'image/jpeg', 1600, 1000);
    await list.add(
      file('会议现场.jpg', withExif(photo)),
      file('坏照片.jpg', photo.subarray(0, 4000)),
      file('议事规则.pdf', PDF),
      file('旧通知.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
      file('程序.pdf', Buffer.from('MZ')),
    );
    await list.refused('“坏照片.jpg”已损坏，打不开').waitFor();
    await list.refused('旧版 Word').waitFor();
    await list.refused('不是可以附上的文件').waitFor();
    await list.tile('议事规则.pdf').waitFor();
    await expect.poll(() => list.names()).toEqual(['会议现场.jpg', '议事规则.pdf']);
    const shown = await list
      .tile('会议现场')
      .locator('img')
      .evaluate(image => {
        const { naturalWidth, naturalHeight } = image as HTMLImageElement;
        return naturalHeight > naturalWidth;
      });
    expect(shown).toBe(true);
    await shot('2-added');
    for (const words of ['坏照片', '旧版', '不是可以']) {
      await list.refused(words).getByRole('button', { name: '知道了' }).click();
    }
  });

  it('too large for the package: a picture is made smaller, without where it was taken', async () => {
    const photo = withExif(await drawPicture(program.page, 'image/jpeg', 4000, 3000));
    await list.dropHeavy('航拍.jpg', photo, 60);
    const refused = list.refused(/“航拍.jpg”有 6\d\.\d MB，超过 20 MB/);
    await refused.waitFor();
    await shot('3-too-large');
    await refused.getByRole('button', { name: '缩小后添加' }).click();
    await list.tile('航拍.jpg').waitFor();
    await list.open('航拍.jpg');
    const picture = list.viewer().locator('img');
    await picture.waitFor();
    await expect.poll(() => list.viewer().textContent()).toContain('1920 × 2560');
    await expect.poll(() => picture.evaluate(image => (image as HTMLImageElement).naturalHeight)).toBe(2560);
    await shot('4-viewer');
    await program.page.keyboard.press('ArrowLeft');
    await list.viewer().getByText('会议现场.jpg').waitFor();
    await program.page.keyboard.press('Escape');
    await list.viewer().waitFor({ state: 'detached' });
  });

  it('pasted, renamed, removed and put back by the keyboard', async () => {
    await list.pastePicture(await drawPicture(program.page, 'image/png', 300, 200));
    await list.tile('粘贴的图片').waitFor();
    await list.rename('议事规则.pdf', '议事规则（盖章页）');
    await list.tile('议事规则（盖章页）.pdf').waitFor();
    await list.remove('议事规则（盖章页）.pdf');
    await list.tile('议事规则（盖章页）.pdf').waitFor({ state: 'detached' });
    await program.page.getByRole('button', { name: '撤销' }).click();
    await list.tile('议事规则（盖章页）.pdf').waitFor();
    await list.open('议事规则（盖章页）.pdf');
    await expect.poll(() => machine.opened().length).toBe(1);
    expect(readFileSync(machine.opened()[0] ?? '').equals(PDF)).toBe(true);
  });

  it('survive a kill, leave with the package, and open at the receiver', async () => {
    await program.kill();
    await begin(await machine.start());
    await new UnlockPage(program.page).unlock();
    await new ShellPage(program.page).waitFor();
    await openPackagePart();
    await list.tile('议事规则（盖章页）.pdf').waitFor();
    await expect.poll(() => list.names()).toHaveLength(4);
    // What the viewer was given before the kill is gone.
    expect(() => statSync(machine.opened()[0] ?? '')).toThrow();
    const out = join(machine.home, '报送 U盘');
    mkdirSync(out);
    await program.page.getByLabel('文件夹路径').fill(out);
    await program.page.keyboard.press('Enter');
    await election.button('导出备案包').click();
    await election.said('备案包已导出并校验').waitFor();
    const [name = ''] = readdirSync(out);
    const bytes = readFileSync(join(out, name));
    const entries = unzipSync(new Uint8Array(bytes));
    const scans = Object.keys(entries).filter(path => path.startsWith('attachments/'));
    expect(scans.map(path => path.split('.')[1]).sort()).toEqual(['jpg', 'jpg', 'pdf', 'png']);
    // Both photos had a place; only the one that was kept as it is still has it.
    const placed = scans.filter(path => Buffer.from(entries[path] ?? []).includes('GPS-PLACE'));
    expect(placed).toHaveLength(1);
    await shot('5-exported');
    await new ShellPage(program.page).open('报送');
    const packages = new PackagesPage(program.page);
    await packages.openVerify();
    await packages.examine({ name, bytes });
    await packages.verdict('警告');
    await shot('6-received');
    await program.page.getByRole('button', { name: /^打开.*（2\/4）$/ }).click();
    await expect.poll(() => machine.opened().length).toBe(2);
    expect(readFileSync(machine.opened()[1] ?? '').length).toBeGreaterThan(0);
  });

  it('missing on the disk: said where it is named, in the check, and before anything is exported', async () => {
    await openPackagePart();
    const folder = await program.page.evaluate(async () => {
      const status = await (window as unknown as { gongzhi: Bridge }).gongzhi['session.status']({});
      return status.ok ? status.value.store?.dataFolder : '';
    });
    rmSync(join(folder ?? '', '演练', 'attachments'), { recursive: true });
    await new ShellPage(program.page).open('工作台');
    await openPackagePart();
    await program.page.getByText('附件缺失').first().waitFor();
    await expect.poll(() => list.tiles().count()).toBe(4);
    await shot('7-missing');
    await program.page.getByLabel('文件夹路径').fill(files);
    await program.page.keyboard.press('Enter');
    await election.button('导出备案包').click();
    await election.said(/的内容缺失或已损坏，没有导出/).waitFor();
    expect(readdirSync(files).filter(name => name.endsWith('.zip'))).toEqual([]);
    await new ShellPage(program.page).goTo('/safety/check');
    await election.button('检查日志和附件').click();
    await election.said('有 4 处附件打不开').waitFor();
    await election.said('选举：航拍.jpg（缺失）').waitFor();
    await shot('8-check');
  });
});
