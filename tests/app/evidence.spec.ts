import { afterAll, beforeAll, expect, it } from 'vitest';
import { practicePerson } from '#shared/practice/practice-people';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { RostersPage } from './pages/rosters.page';
import { startWithPractice } from './support/practice-program';
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
});
