import { afterAll, beforeAll, expect, it } from 'vitest';
import { practicePerson } from '#shared/practice/practice-people';
import { dayOf } from '#shared/basics/dates';
import { quarterAt } from '#shared/coordination/quarter';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { AssessmentsPage } from './pages/assessments.page';
import { CreditPage } from './pages/credit.page';
import { RostersPage } from './pages/rosters.page';
import { ShellPage } from './pages/shell.page';
import { startAgain, startWithPractice } from './support/practice-program';
import { takeScreens } from './support/screens';

const company = '安居乐物业服务有限公司';
const companyId = 'practice-company-01';
const fresh = practicePerson(77, 9);
const again = practicePerson(940_001, 1);

/** A roster as companies send it: a title over the headings, one good row, one known person, four faults, a sum. */
const roster = [
  `${company}从业人员名册`,
  '序号,姓名,身份证号码,手机号码,岗位,所在项目,入职时间,证书名称,有效期至',
  `1,${fresh.name},${fresh.idNumber},${fresh.phone},秩序维护员,春和苑,2024年3月,保安员证,2030-01-31`,
  `2,${again.name},${again.idNumber},,保洁领班,春和苑,,,`,
  '3,,370299199001011234,,保洁员,,,,',
  '4,孙志强,3.70299E+17,,保洁员,,,,',
  '5,周建国,,,保洁员,春和园,,,',
  '6,吴丽娜,,,保洁员,,2026-02-30,,',
  '合计,6',
].join('\r\n');

onEveryRuntime('evidence registers', runtime => {
  let machine: Machine;
  let program: Program;
  beforeAll(async () => {
    ({ machine, program } = await startWithPractice(runtime));
  }, 120_000);
  afterAll(() => machine.remove());
  const shot = (name: string) => takeScreens(program.page, 'evidence', `${runtime.name}-${name}`);

  it('takes a roster row by row, says what is wrong with which, and keeps numbers masked until asked for', async () => {
    const { page } = program;
    const rosters = new RostersPage(page);
    await rosters.companies();
    await page.getByText(company).first().waitFor();
    await shot('companies');

    await rosters.import(`?kind=staff&company=${companyId}`);
    await rosters.choose('人员名册.csv', roster);
    await rosters.takeButton().filter({ hasText: '接受的 2 行，退回 4 行' }).waitFor();
    await page
      .getByText(/最接近的是“春和苑”/)
      .first()
      .waitFor();
    await shot('import');
    await rosters.takeButton().click();
    await page.getByText('已导入从业人员：接受 2 行').first().waitFor();

    await rosters.person(companyId, 'practice-staff-01-002');
    await rosters.detail().getByText('保洁领班').waitFor();
    expect(await rosters.text()).not.toContain(again.idNumber);
    await rosters.reveal('证件号码');
    await expect.poll(() => rosters.detail().innerText()).toContain(again.idNumber);
    await shot('person');
  });

  it('a credit file: refused input, an entry, an objection, the recount and its paper; a list with faulty rows', async () => {
    const credit = new CreditPage(program.page);
    const shell = new ShellPage(program.page);
    await shell.goTo('/evidence/credit');
    await credit.words('发布为 AA，复核为 A（79.00 分）').waitFor();
    await shot('credit');
    await credit.openFile('安居乐物业服务有限公司');
    await credit.beginEntry('未公示收费标准', '四分', '2026-06-02');
    await credit.save();
    await credit.refusal().filter({ hasText: '分值“四分”不是' }).waitFor();
    await credit.points('4');
    await credit.save();
    await credit.words('80.00 + 8.50 − 4.00 = 84.50').waitFor();
    await credit.openEntry('未公示收费标准');
    await credit.object('企业称当时正在更换公示栏');
    await credit.words('异议中，照计').waitFor();
    await shot('credit-file');
    await credit.print();
    await expect.poll(() => machine.opened().filter(path => path.includes('信用档案')).length).toBe(1);

    await shell.goTo('/evidence/credit/import');
    const head = '对象\t信息类别\t事项\t分值\t发生日期';
    const good = '同心园物业服务有限公司\t优良信息\t雪天保障突出\t2\t2026-02-03';
    await credit.paste([head, good, good, '没有的公司\t不良信息\t乱收费\t3\t2026-02-03']);
    await credit.counted().filter({ hasText: '读到 3 行：可以导入 1，已有 0，不能导入 2' }).waitFor();
    await credit.take(1);
    await credit.words('已导入信用记录 1 条').waitFor();
  });

  it('a score sheet by keyboard survives a kill; the vote that carried a use of the fund is linked', async () => {
    const { year, quarter } = quarterAt(dayOf(new Date()));
    const sheet = new AssessmentsPage(program.page);
    await sheet.openSheet('practice-project-11', `${year}-${quarter}`);
    await sheet.deduct('2-1', '6', '3号楼二单元楼道堆物');
    await sheet.kept();
    await program.kill();
    program = await startAgain(machine);
    const again = new AssessmentsPage(program.page);
    await again.openSheet('practice-project-11', `${year}-${quarter}`);
    await again.save();
    await again.refusal().filter({ hasText: '扣了 6 分，这一项只有 5 分' }).waitFor();
    await again.deduct('2-1', '2', '3号楼二单元楼道堆物');
    await expect.poll(() => again.total()).toContain('98');
    await shot('sheet');
    await again.save();
    await program.page.getByRole('heading', { level: 2, name: /98 分/ }).waitFor();
    const shell = new ShellPage(program.page);
    await shell.goTo('/evidence/repair-fund');
    await program.page.getByLabel('查找小区、维修项目').fill('道路沥青');
    await program.page.locator('.room-side').getByText('小区道路沥青罩面').waitFor();
    const uses = program.page.locator('.room-grid .grid-input');
    await uses.focus();
    await program.page.locator('.room-grid .ag-cell-focus').waitFor();
    await uses.press('Enter');
    await program.page.getByText('达到；面积').first().waitFor();
    await shot('repair-use');
    await program.page.locator('main a[href*="/elections/"]').first().click();
    await program.page.getByRole('heading', { level: 1, name: /银杏里/ }).waitFor();
  });
});
