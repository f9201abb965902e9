import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOf } from '#shared/basics/dates';
import { check, codes } from '../fixtures/package-world';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { CampaignsPage } from './pages/campaigns.page';
import { DossiersPage } from './pages/dossiers.page';
import { DossierProcessPage } from './pages/dossier-process.page';
import { NominationExportPage } from './pages/nomination-export.page';
import { PackagesPage } from './pages/packages.page';
import { ShellPage } from './pages/shell.page';
import { startAgain, startWithPractice } from './support/practice-program';
import { takeScreens } from './support/screens';

onEveryRuntime('a campaign year', runtime => {
  let machine: Machine;
  let program: Program;
  const shot = (name: string) => takeScreens(program.page, 'nominations', `${runtime.name}-${name}`);
  beforeAll(async () => {
    ({ machine, program } = await startWithPractice(runtime));
  });
  afterAll(() => machine.remove());

  it('is worked: progress, places with their stop, pictures to a dossier; what is typed survives a kill', async () => {
    let campaigns = new CampaignsPage(program.page);
    await campaigns.open('/nominations');
    const late = await campaigns.chosenTask();
    await campaigns.report('标兵企业考评已完成，结果已公示。', 100);
    await campaigns.notice('任务已完成').waitFor();
    await expect.poll(() => campaigns.taskState(late)).toBe('已完成');
    await shot('1-tasks');

    await campaigns.open('/nominations/places?category=modelCompany');
    await campaigns.allot('九百多家', '1');
    await campaigns.notice('基数“九百多家”不是整数').waitFor();
    await campaigns.allot('967', '5');
    await campaigns.notice('超过基数 967 的千分之五 4 个').waitFor();
    await campaigns.allot('967', '0');
    await campaigns.notice('市里分配名额 0 个').waitFor();
    await campaigns.allot('967', '4');
    await campaigns.notice('还可推荐 4 个').waitFor();
    await shot('2-places');

    await campaigns.open('/nominations/pictures');
    await campaigns.chart('申报进度').locator('svg').waitFor();
    await shot('3-pictures');
    await campaigns.firstFigure('申报进度').click();
    await campaigns.firstBehind().click();
    await expect.poll(() => program.page.evaluate(() => location.hash)).toMatch(/^#\/nominations\/dossiers\/.+/);

    // Sheets of this year are frozen by their first scores; the next year's are not.
    await campaigns.openNextYear();
    const next = `&year=${new Date().getFullYear() + 1}`;
    await campaigns.open(`/nominations?part=sheets&category=advancedUnit${next}`);
    await campaigns.itemPoints(1).fill('5.5');
    await campaigns.notice('还差 2.50 分').waitFor();

    await campaigns.open(`/nominations?part=summary${next}`);
    await campaigns.summary('主要做法').fill('按月调度，逐项督办。');
    await campaigns.summaryKept();
    await shot('4-summary');
    await program.kill();
    program = await startAgain(machine);
    campaigns = new CampaignsPage(program.page);
    await campaigns.open(`/nominations?part=summary${next}`);
    await expect.poll(() => campaigns.summary('主要做法').inputValue()).toBe('按月调度，逐项督办。');
    await campaigns.open(`/nominations?part=sheets&category=advancedUnit${next}`);
    await campaigns.notice('还差 2.50 分，改动已存草稿，尚未采用').waitFor();
  });

  it('scores, posts, settles a tie and recommends within the places; what lost its ground is seen', async () => {
    const process = new DossierProcessPage(program.page);
    await process.review('?category=star');
    await process.ranked('罗頔欣').waitFor();
    await shot('5-ranking');
    await process.button('定先后').first().click();
    await process.field('理由').fill('业主满意率较高者在前');
    await process.button('确定先后').click();
    await expect.poll(() => process.button('定先后').count()).toBe(0);
    await process.choose('罗頔欣').check();
    await process.choose('吕刚华').check();
    await process.button('比较 2 份').click();
    await process.text('推荐条件').waitFor();
    await shot('6-compare');

    await process.review('?view=postings');
    await process.text('区级').waitFor();
    await shot('7-postings');
    await process.review('?view=fallen');
    await process.text('从业年限').waitFor();
    await shot('8-fallen');

    await process.dossier('practice-dossier-007', 'scores');
    await process.points('承接查验', '街道评分').fill('1');
    await process.text('扣了 1 分但没有写扣分原因').waitFor();
    await shot('9-scores');

    await process.dossier('practice-dossier-001', 'chain');
    await process.next('核查 1 件异议').waitFor();
    await shot('10-objection');
    await process.button('登记核查结果').click();
    await process.field('核查情况').fill('查值班记录和社保缴费，春节期间在岗');
    await process.button('登记核查结果').click();
    await process.next('公示中').waitFor();

    await process.dossier('practice-dossier-012', 'chain');
    await process.button('结束区级公示').click();
    await process.next('推荐').waitFor();
    await shot('11-chain');
    await process.review('?category=advancedPerson');
    await process.button('推荐（1）').click();
    await process.field('推荐函文号').fill('演住建函〔2026〕31号');
    await shot('12-recommend');
    await process.button('推荐 1 份').click();
    await process.ranked('郑海燕').filter({ hasText: '已推荐' }).waitFor();
  });

  it('is recommended: the letter written, the papers looked at, the package exported, verified and taken in', async () => {
    const packages = new PackagesPage(program.page);
    await new ShellPage(program.page).open('报送');
    await packages.openKeys();
    await packages.createKey();
    const sending = new NominationExportPage(program.page);
    await sending.open(`演住建函〔${new Date().getFullYear()}〕26号`);
    await shot('13-recommended');
    const folder = join(machine.home, '推荐 U盘');
    mkdirSync(folder);
    await sending.chooseFolder(folder);
    await sending.export();
    await expect.poll(() => sending.refusal().innerText()).toContain('推荐函和会议纪要还没有写全');
    await sending.part('推荐对象');
    // Before the practice letter, which went out some weeks ago.
    const decided = addDays(dayOf(new Date()), -60);
    await sending.writeLetter({ 会议次数: '第3次', 会议日期: decided, 会议地点: '局三楼会议室' });
    await sending.choosePaper('会议纪要');
    await shot('14-letter');
    await sending.chooseFolder(folder);
    await sending.export();
    await sending.done();
    await shot('15-exported');

    const [name = ''] = readdirSync(folder);
    expect(name).toContain('推荐申报');
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const verification = await check(bytes, { now: new Date() });
    expect(codes(verification)).toEqual(['signer-self-signed', 'practice-package']);
    expect(verification.verdict.findings.map(({ code }) => code)).toContain('nomination-ok');
    await new ShellPage(program.page).open('报送');
    await packages.openVerify();
    await packages.examine({ name, bytes });
    await packages.verdict('警告');
    await shot('16-received');
    await packages.enter();
    await program.page.getByText('已登记').first().waitFor();
  });

  it('dossiers: a list of applicants is read in, what is typed survives a kill, an open check is ruled on', async () => {
    let dossiers = new DossiersPage(program.page);
    await dossiers.open();
    await dossiers.row('2026-明星-001').waitFor();
    await shot('dossiers-1-list');
    await dossiers.openImport();
    await dossiers.choose('名单.csv', '姓名,工作单位,岗位,血型\n宋远航,安居乐物业服务有限公司,保洁员,O\n');
    await dossiers.left('血型：O').waitFor();
    await shot('dossiers-2-import');
    await dossiers.primary('导入 1 份').click();
    await dossiers.heading(/^宋远航/).waitFor();
    await dossiers.gap('没有事迹材料').click();
    await dossiers.field('正文').fill('他守了八年大门，2600 个夜班没有漏过一个点位。');
    await dossiers.kept();
    const address = await dossiers.address();
    await shot('dossiers-3-deed');
    await program.kill();
    program = await startAgain(machine);
    dossiers = new DossiersPage(program.page);
    await dossiers.goTo(address);
    await expect.poll(() => dossiers.field('正文').inputValue()).toContain('2600 个夜班');
    await dossiers.words('21 字，上限 2000 字').waitFor();
    await dossiers.part('条件').click();
    await dossiers.rule('从业年限', '已核对劳动合同，自 2018 年起从业');
    await dossiers.words('已核对劳动合同').waitFor();
    await shot('dossiers-4-checks');
    await dossiers.part('材料').click();
    await dossiers.words('还没有页数').waitFor();
    await shot('dossiers-5-materials');
  });
});
