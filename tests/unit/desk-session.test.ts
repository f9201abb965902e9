import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { BureauSettings } from '#shared/communities/bureau';
import { changeSettings } from '#shared/communities/change-settings';
import { fakeBridge } from '../fixtures/fake-bridge';
import { FakeJournal } from '../fixtures/fake-journal';

const settings: BureauSettings = {
  city: '青岛市',
  district: '崂山区',
  bureau: '崂山区住房和城乡建设局',
  jurisdiction: 'qingdao',
  practice: false,
  idleMinutes: 10,
};
const journal = new FakeJournal();
const bridge = fakeBridge({
  state: 'locked',
  settings,
  officers: [{ id: 'o1', name: '李晓梅', passphrase: '12345678' }],
  journal,
});

/** The page takes its bridge from the window when it is loaded. */
async function page() {
  const [control, session, commits, store] = await Promise.all([
    import('../../renderer/app/session-control'),
    import('../../renderer/store/session'),
    import('../../renderer/store/commit'),
    import('../../renderer/store/open-store'),
  ]);
  return { ...control, ...session, ...commits, ...store };
}

describe('the session of the page', () => {
  let here: Awaited<ReturnType<typeof page>>;
  beforeAll(async () => {
    vi.stubGlobal('gongzhi', bridge);
    here = await page();
  });

  const unlock = async () => {
    const answer = await bridge['session.unlock']({ officerId: 'o1', passphrase: '12345678' });
    if (!answer.ok) throw new Error(answer.refusal.code);
    await here.enter(answer.value);
    const phase = here.currentPhase();
    if (phase.at !== 'open') throw new Error(phase.at);
    return phase.session;
  };

  it('starts closed and knows why', async () => {
    here.startSession();
    await vi.waitFor(() => expect(here.currentPhase()).toMatchObject({ at: 'closed', status: { state: 'locked' } }));
    expect(() => here.currentStore()).toThrow('locked');
    expect(() => here.commandContext()).toThrow('locked');
  });

  it('opens, and writes the settings of a store that has none', async () => {
    const session = await unlock();
    expect(session).toMatchObject({ officer: { name: '李晓梅' }, practice: false, settings: { district: '崂山区' } });
    expect(journal.entries[0]?.changeSet).toMatchObject({ command: 'settings.first', by: 'o1' });
    expect(here.commandContext()).toMatchObject({ officerId: 'o1' });
  });

  it('sees changed settings at once, and never changes practice', async () => {
    const draft = changeSettings(settings, { ...settings, jurisdiction: 'national', bureau: ' 崂山区住建局 ' });
    if (!draft.ok) throw new Error(draft.refusal.code);
    await here.commit(draft.value);
    const phase = here.currentPhase();
    expect(phase.at === 'open' && phase.session.settings.bureau).toBe('崂山区住建局');
    expect(changeSettings(settings, settings)).toMatchObject({ ok: false, refusal: { code: 'settings-unchanged' } });
    expect(changeSettings(settings, { ...settings, district: ' ' })).toMatchObject({
      refusal: { code: 'settings-incomplete' },
    });
  });

  it('locks: the store is gone from the page', async () => {
    await here.lock();
    expect(here.currentPhase()).toMatchObject({ at: 'closed', status: { state: 'locked' } });
    expect(() => here.currentStore()).toThrow('locked');
  });

  it('says on unlock what was brought back from the journal', async () => {
    const { store } = await import('./store-fixture').then(async fixture => fixture.openOver(journal, 'elsewhere'));
    await here.commitTo(store, { command: 'x', words: '别处改动', changes: [] });
    const session = await unlock();
    expect(session.recovery).toEqual({ kind: 'caught-up', entries: 1 });
    expect(session.settings.bureau).toBe('崂山区住建局');
  });

  it('follows the main process when it locks by itself', async () => {
    await bridge['session.lock']({});
    bridge.emit('locked', { reason: 'idle' });
    await vi.waitFor(() => expect(here.currentPhase().at).toBe('closed'));
  });
});
