import type { Locator, Page } from 'playwright-core';

/** The election area: the list of cases, the form of a new case, and the parts of one case. */
export class ElectionPage {
  constructor(private readonly page: Page) {}

  button = (name: string | RegExp) => this.page.getByRole('button', { name, exact: typeof name === 'string' });
  heading = (name: string | RegExp) => this.page.getByRole('heading', { name });
  /** The tag beside the title: 清册已冻结. */
  stage = () => this.page.locator('.page-state .ant-tag').first();
  said = (words: string | RegExp) => this.page.getByText(words).first();
  detail = () => this.page.locator('.case-detail');

  async openList(): Promise<void> {
    await this.page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '业委会选举' }).click();
    await this.page.getByRole('heading', { level: 1, name: '业委会选举' }).waitFor();
  }

  async openCase(title: string | RegExp): Promise<void> {
    await this.openList();
    await this.page.getByRole('link', { name: title }).first().click();
    await this.page.getByRole('navigation', { name: '办理阶段' }).waitFor();
  }

  async openPart(title: string): Promise<void> {
    await this.page.getByRole('navigation', { name: '办理阶段' }).getByRole('link', { name: title }).click();
  }

  async waitForStage(title: string): Promise<void> {
    await this.page.locator('.page-state .ant-tag', { hasText: title }).first().waitFor();
  }

  async choose(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).click();
    await this.page.locator('.ant-select-dropdown:visible').getByText(option, { exact: false }).first().click();
  }

  /** A day or a minute, typed as an officer types it. */
  async day(label: string, value: string): Promise<void> {
    await this.fillAndLeave(this.page.getByLabel(label, { exact: true }), value);
  }

  async text(label: string, value: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(value);
  }

  async newCase(project: string, voteDate: string): Promise<void> {
    await this.openList();
    await this.button('新建选举').click();
    await this.page.getByRole('heading', { level: 1, name: '新建选举' }).waitFor();
    await this.choose('小区', project);
    await this.day('表决日期', voteDate);
    await this.button('立案').click();
    await this.waitForStage('已立案');
  }

  async freeze(recordDate: string): Promise<void> {
    await this.day('基准日', recordDate);
    await this.button('冻结业主清册').click();
    await this.waitForStage('清册已冻结');
  }

  async addCandidate(name: string, unit: string): Promise<void> {
    await this.button('添加候选人').click();
    await this.text('姓名', name);
    await this.text('房号（如 1-2-301）', unit);
    await this.page.getByLabel('年龄', { exact: true }).fill('45');
    await this.page
      .getByRole('radiogroup', { name: '具有完全民事行为能力' })
      .getByText('符合', { exact: true })
      .click();
    await this.page.locator('.case-detail').getByRole('button', { name: '保存' }).click();
    await this.page.getByRole('button', { name, exact: true }).waitFor();
  }

  async addMatter(title: string): Promise<void> {
    await this.page.locator('.case-detail').getByRole('button', { name: '保存' }).click();
    await this.page.getByRole('button', { name: title, exact: true }).waitFor();
  }

  async arrangeMeeting(from: string, until: string, count: string): Promise<void> {
    await this.text('会议地点', '小区广场');
    await this.day('投票开始', from);
    await this.day('投票截止', until);
    await this.day('计票时间', count);
    await this.text('计票地点', '居委会会议室');
    await this.text('选票送达办法', '上门当面送达');
    await this.text('选票回收办法', '投入门厅票箱');
    await this.text('联系人', '筹备组');
    await this.text('联系电话', '0532-88990012');
  }

  async deliver(number: string): Promise<void> {
    const field = this.page.getByLabel('选票编号', { exact: true });
    await field.fill(number);
    await field.press('Enter');
    await this.said(`选票 ${number.padStart(6, '0')} 已登记`).waitFor();
  }

  async goBack(to: string, reason: string): Promise<void> {
    await this.button(/^退回/).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('combobox').click();
    await this.page.locator('.ant-select-dropdown:visible').getByText(to, { exact: true }).click();
    await dialog.getByLabel('理由').fill(reason);
    await dialog.getByRole('button', { name: '退回', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** The text inside the sandboxed preview. */
  preview = () => this.page.frameLocator('.document-preview iframe').locator('body');

  private async fillAndLeave(field: Locator, value: string): Promise<void> {
    await field.fill(value);
    await field.press('Enter');
    await field.press('Tab');
  }
}
