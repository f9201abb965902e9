import { describe, expect, test } from 'vitest';
import { ballotChange, emptyStore, importChange, opened, refusalOf, valueOf } from '../fault/support/journal-bench';

describe('undo', () => {
  test('gives the bodies before the entry, over any distance, and removes what was new', async () => {
    const { journal } = await opened(emptyStore());
    valueOf(await journal.append(ballotChange(1)));
    for (let number = 10; number < 30; number += 1) valueOf(await journal.append(ballotChange(number)));
    const change = ballotChange(1, 2);
    valueOf(await journal.append({ ...change, changes: [...change.changes, ...importChange(1, 2).changes] }));
    const { changes, words } = valueOf(await journal.inverse(22));
    expect(words).toBe('撤销：录入第 1 张票');
    expect(changes).toEqual([
      { table: 'ballots', id: 'b1', rev: 3, body: ballotChange(1).changes[0]?.body },
      { table: 'registerPages', id: 'p1/0', rev: 2, body: null },
      { table: 'registerPages', id: 'p1/1', rev: 2, body: null },
    ]);
    await journal.close();
  });

  test('of an undo brings a removed row back', async () => {
    const { journal } = await opened(emptyStore());
    valueOf(await journal.append(ballotChange(1)));
    const { changes } = valueOf(await journal.inverse(1));
    valueOf(await journal.append({ ...ballotChange(2), changes, undoes: 1 }));
    expect(valueOf(await journal.inverse(2)).changes).toEqual([{ ...ballotChange(1).changes[0], rev: 3 }]);
    await journal.close();
  });

  test('is refused when a later entry touched a row, when there is nothing, and for no entry', async () => {
    const { journal } = await opened(emptyStore());
    valueOf(await journal.append(ballotChange(1)));
    valueOf(await journal.append(ballotChange(1, 2)));
    valueOf(await journal.append({ ...ballotChange(5), changes: [] }));
    expect(refusalOf(await journal.inverse(1))).toMatchObject({
      code: 'undo-touched-later',
      params: { seq: 1, later: 2 },
    });
    expect(refusalOf(await journal.inverse(3)).code).toBe('undo-nothing');
    expect(refusalOf(await journal.inverse(4)).code).toBe('undo-no-entry');
    await journal.close();
  });
});

describe('the audit log', () => {
  test('pages from the newest and searches words, names and commands', async () => {
    const { journal } = await opened(emptyStore());
    for (let number = 1; number <= 25; number += 1) valueOf(await journal.append(ballotChange(number)));
    valueOf(await journal.append({ ...importChange(1, 3), by: 'o-li' }));
    const first = valueOf(await journal.audit(null, 10, ''));
    expect(first.lines.map(({ seq }) => seq)).toEqual([26, 25, 24, 23, 22, 21, 20, 19, 18, 17]);
    expect(first.more).toBe(true);
    expect(first.lines[0]).toMatchObject({ byName: '名-o-li', rows: 3, undoes: null, command: 'register.import' });
    const rest = valueOf(await journal.audit(17, 500, ''));
    expect(rest.lines).toHaveLength(16);
    expect(rest.more).toBe(false);
    expect(valueOf(await journal.audit(null, 10, ' 名-O-LI ')).lines.map(({ seq }) => seq)).toEqual([26]);
    expect(valueOf(await journal.audit(null, 10, '第 7 张')).lines.map(({ seq }) => seq)).toEqual([7]);
    await journal.close();
  });
});

test('reading goes on where it stopped, about a megabyte at a time', async () => {
  const { journal } = await opened(emptyStore());
  for (let number = 1; number <= 10; number += 1) valueOf(await journal.append(importChange(number, 80)));
  const seen: number[] = [];
  let calls = 0;
  for (;;) {
    const batch = valueOf(await journal.read(seen.length));
    if (batch.length === 0) break;
    calls += 1;
    seen.push(...batch.map(({ seq }) => seq));
  }
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(calls).toBeGreaterThan(1);
  await journal.close();
});
