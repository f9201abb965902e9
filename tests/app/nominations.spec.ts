import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { CampaignsPage } from './pages/campaigns.page';
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
    await campaigns.open('/nominations?part=sheets&category=advancedUnit');
    await campaigns.itemPoints(1).fill('5.5');
    await campaigns.notice('还差 2.50 分').waitFor();

    await campaigns.open('/nominations?part=summary');
    await campaigns.summary('主要做法').fill('按月调度，逐项督办。');
    await campaigns.summaryKept();
    await shot('4-summary');
    await program.kill();
    program = await startAgain(machine);
    campaigns = new CampaignsPage(program.page);
    await campaigns.open('/nominations?part=summary');
    await expect.poll(() => campaigns.summary('主要做法').inputValue()).toBe('按月调度，逐项督办。');
    await campaigns.open('/nominations?part=sheets&category=advancedUnit');
    await campaigns.notice('还差 2.50 分，改动已存草稿，尚未采用').waitFor();
  });
});
