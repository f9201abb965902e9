import type { Page } from 'playwright-core';

/** 议题: the board, entering a topic, and one topic's page. */
export class TopicsPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.evaluate(() => (location.hash = '/coordination/topics'));
    await this.page.getByRole('button', { name: '登记议题' }).waitFor();
  }

  card = (title: string) => this.page.locator('.topic-card').filter({ hasText: title });
  column = (title: string) => this.page.getByRole('region', { name: new RegExp(`^${title}，`) });
  heading = (title: string) => this.page.getByRole('heading', { level: 1, name: title });
  stage = () => this.page.locator('.page-state .ant-tag').first();
  primary = () => this.page.locator('.page-actions .ant-btn-primary');
  story = () => this.page.locator('.story-list');
  main = () => this.page.locator('main');

  async view(name: '看板' | '清单' | '日历'): Promise<void> {
    await this.page.locator('.ant-segmented-item').filter({ hasText: name }).click();
  }

  async openCard(title: string): Promise<void> {
    await this.card(title).click();
    await this.heading(title).waitFor();
  }

  /** Takes the step at the top right and waits until the topic stands there. */
  async step(button: string, stage: string): Promise<void> {
    await this.primary().filter({ hasText: button }).click();
    await this.stage().filter({ hasText: stage }).waitFor();
  }

  async more(item: string): Promise<void> {
    await this.page.getByRole('button', { name: '更多' }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }
}
