import type { Page } from 'playwright-core';

/** 评审与公示, and the parts 评分 and 流程 of a dossier. */
export class DossierProcessPage {
  constructor(private readonly page: Page) {}

  async review(search = ''): Promise<void> {
    await this.go(`/nominations/review${search}`);
    await this.page.getByLabel('查看').waitFor();
  }

  async dossier(id: string, part: 'scores' | 'chain'): Promise<void> {
    await this.go(`/nominations/dossiers/${id}?part=${part}`);
  }

  async go(address: string): Promise<void> {
    await this.page.evaluate(to => {
      location.hash = `#${to}`;
    }, address);
  }

  ranked(name: string) {
    return this.page.getByRole('region', { name: '排名表' }).getByRole('row').filter({ hasText: name });
  }

  choose(name: string) {
    return this.page.getByRole('checkbox', { name: `选择 ${name}` });
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name });
  }

  field(label: string) {
    return this.page.getByLabel(label);
  }

  text(words: string) {
    return this.page.getByText(words).first();
  }

  next(title: string) {
    return this.page.getByRole('heading', { name: `下一步：${title}` });
  }

  points(item: string, level: string) {
    return this.page.getByRole('textbox', { name: `${item}：${level}得分` });
  }
}
