import { describe, expect, test } from 'vitest';
import type { HandlerContext } from '../../electron/ipc/handler-context';
import { journalHandlers } from '../../electron/ipc/handlers/journal';
import { ballotChange, refusalOf, valueOf } from '../fault/support/journal-bench';
import { newMachine, PASSPHRASE, settings, type Machine } from '../fault/support/machine';

const contextOf = ({ session }: Machine) => ({ session }) as unknown as HandlerContext;

describe('the journal’s calls', () => {
  test('append only what the unlocked officer, or the program itself, does', async () => {
    const machine = newMachine();
    const { unlocked } = await machine.setup();
    const context = contextOf(machine);
    const append = (by: string, number: number) =>
      journalHandlers['journal.append']({ changeSet: { ...ballotChange(number), by } }, context);
    expect(refusalOf(await append('somebody else', 1)).code).toBe('journal-not-yours');
    expect(valueOf(await append(unlocked.officer.id, 1)).seq).toBe(2);
    expect(valueOf(await append('system', 2)).seq).toBe(3);
    const read = valueOf(await journalHandlers['journal.read']({ after: 1 }, context));
    expect(read.entries.map(({ seq }) => seq)).toEqual([2, 3]);
    expect(read.head.seq).toBe(3);
  });

  test('keep the unlock screen in step with the settings row', async () => {
    const machine = newMachine();
    const { unlocked } = await machine.setup();
    const changes = [{ table: 'settings' as const, id: 'bureau', rev: 2, body: { ...settings, district: '城阳区' } }];
    const changeSet = { ...ballotChange(1), by: unlocked.officer.id, changes };
    valueOf(await journalHandlers['journal.append']({ changeSet }, contextOf(machine)));
    await machine.session.lock('asked');
    expect(valueOf(await machine.session.status()).store?.district).toBe('城阳区');
    expect((await machine.session.unlock(unlocked.officer.id, PASSPHRASE)).ok).toBe(true);
  });

  test('answer nothing while locked, also to what was asked just before', async () => {
    const machine = newMachine();
    const { unlocked } = await machine.setup();
    await machine.enter(1, 20);
    const { journal } = machine.store();
    const asked = [
      journal.check(),
      journal.audit(null, 500, ''),
      machine.session.lock('asked'),
      journal.read(0),
    ] as const;
    await Promise.all(asked);
    expect(refusalOf(await journal.append({ ...ballotChange(21), by: unlocked.officer.id })).code).toBe(
      'session-locked',
    );
    expect(refusalOf(await journal.read(0)).code).toBe('session-locked');
    expect(refusalOf(await journalHandlers['journal.check']({}, contextOf(machine))).code).toBe('session-locked');
  });
});
