import type { Page } from 'playwright-core';
import { ShellPage } from './shell.page';

/** 双随机: announcing and holding draws, their results, checks, directories. */
export class InspectionsPage {
  constructor(private readonly page: Page) {}

  private button = (name: string | RegExp) => this.page.locator('main').getByRole('button', { name });
  private field = (label: string | RegExp) => this.page.getByLabel(label, { exact: true });

  open = (part = '') => new ShellPage(this.page).goTo(`/evidence/inspections${part}`);
  refusal = () => this.page.getByRole('alert').first();
  section = (name: string | RegExp) => this.page.getByRole('region', { name });

  async fillAnnouncement(texts: { title: string; date: string; take: string; source: string; where: string }) {
    await this.field('名称').fill(texts.title);
    await this.field('抽取日期').fill(texts.date);
    await this.field('抽取日期').press('Enter');
    await this.field('公告公布在哪里').fill(texts.where);
    await this.page.locator('#draw-take').fill(texts.take);
    await this.field('来源').fill(texts.source);
  }

  /** Chooses the nth version of the directory of objects, the newest being 0. */
  async chooseObjects(version: RegExp): Promise<void> {
    await this.page.locator('#draw-objects').click();
    await this.page.locator('.ant-select-item-option').filter({ hasText: version }).first().click();
  }

  async exclude(number: string, why: string): Promise<void> {
    await this.button('排除一个').click();
    await this.choose('排除第 1 条的对象或人员', number);
    await this.field('排除第 1 条的原因').fill(why);
  }

  async conflict(inspector: string, object: string, why: string): Promise<void> {
    await this.button('登记一条回避').click();
    await this.choose('回避第 1 条的检查人员', inspector);
    await this.choose('回避第 1 条的检查对象', object);
    await this.field('回避第 1 条的原因').fill(why);
  }

  async announce(): Promise<void> {
    await this.page
      .locator('.page-actions')
      .getByRole('button', { name: /^公\s?告$/ })
      .click();
    await this.page
      .getByRole('tooltip')
      .getByRole('button', { name: /^公\s?告$/ })
      .click();
  }

  async hold(witness: string, again: string, names: string): Promise<void> {
    await this.field('见证号码').fill(witness);
    await this.field('再录一遍').fill(again);
    await this.field('见证人（几人用顿号隔开）').fill(names);
    await this.section('录入见证号码').getByRole('button').click();
  }

  /** Numbers of the objects drawn and of their inspectors, a text each. */
  async drawn(): Promise<{ object: string; inspectors: string[] }[]> {
    const rows = this.section(/^抽中/).locator('tbody tr');
    await rows.first().waitFor();
    const cells = await rows.evaluateAll(all =>
      all.map(row => [...row.querySelectorAll('td')].map(cell => cell.textContent ?? '')),
    );
    return cells.map(([, object = '', people = '']) => ({
      object: object.split(' ')[0] ?? '',
      inspectors: people.split('、').map(person => person.split(' ')[0] ?? ''),
    }));
  }

  async exportFile(folder: string): Promise<string> {
    await this.button('导出抽取文件').click();
    await this.page.getByLabel('文件夹路径').fill(folder);
    await this.page.getByLabel('文件夹路径').press('Enter');
    await this.page.getByRole('button', { name: '导出到这里' }).click();
    const path = (await this.page.locator('.ant-modal .break-all').textContent()) ?? '';
    await this.page.getByRole('button', { name: /^完\s?成$/ }).click();
    return path;
  }

  repeatWith = (path: string) => this.page.getByLabel('用抽取文件复核…').setInputFiles(path);

  private async choose(label: string, text: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).fill(text);
    await this.page.locator('.ant-select-item-option').filter({ hasText: text }).first().click();
  }
}
