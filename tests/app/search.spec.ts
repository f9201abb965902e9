import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryRuntime, type Machine, type Program } from './launch';
import { SearchPage } from './pages/search.page';
import { startWithPractice } from './support/practice-program';
import { takeScreens } from './support/screens';

onEveryRuntime('one box over everything', runtime => {
  let machine: Machine;
  let program: Program;
  let search: SearchPage;
  beforeAll(async () => {
    ({ machine, program } = await startWithPractice(runtime));
    search = new SearchPage(program.page);
  });
  afterAll(() => machine.remove());

  it('finds by characters, pinyin and initials, and says when there is nothing', async () => {
    await search.open();
    expect(await search.find('春和苑')).toContain('春和苑');
    expect(await search.find('chy')).toContain('春和苑');
    expect(await search.find('chunheyuan')).toContain('春和苑');
    await takeScreens(program.page, 'search', `${runtime.name}-hits`);
    await search.nothing('没有这样的记录');
  });

  it('goes where the officer wants with the keyboard alone', async () => {
    await search.find('chy 选举');
    await program.page.keyboard.press('Enter');
    await program.page.waitForFunction(() => location.hash.startsWith('#/elections/'));
    await search.open();
    await search.find('dianti');
    await program.page.keyboard.press('ArrowDown');
    await expect.poll(() => search.hits().nth(1).getAttribute('aria-selected')).toBe('true');
    await program.page.keyboard.press('ArrowUp');
    await program.page.keyboard.press('Enter');
    // Topics and registers speak of lifts; which of them comes first is the ranking's business.
    await program.page.waitForFunction(() => /^#\/(coordination|evidence|nominations)\//.test(location.hash));
  });
});
