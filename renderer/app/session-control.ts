import type { Result } from '#shared/basics/result';
import { ok } from '#shared/basics/result';
import type { BureauSettings } from '#shared/communities/bureau';
import { SETTINGS_ROW } from '#shared/communities/change-settings';
import type { SessionStatus, Unlocked } from '#shared/ipc/contract';
import { commitTo } from '../store/commit';
import { openStore, setCurrentStore, type OpenStore } from '../store/open-store';
import { readRowFrom } from '../store/read';
import { JournalUnreadable, recover, type Recovery } from '../store/rebuild';
import { currentPhase, setPhase, type Session } from '../store/session';
import { bridge } from './bridge';
import { say } from './notices';
import { showRefusal } from './refusal-notice';

/** Asks the main process how things stand and shows the matching closed page. */
export async function refreshStatus(): Promise<void> {
  const answer = await bridge['session.status']({});
  if (answer.ok) close(answer.value);
  else showRefusal(answer.refusal);
}

/** A page that was loaded anew has lost its row key while the main process is still unlocked: the officer enters again. */
async function begin(): Promise<void> {
  const answer = await bridge['session.status']({});
  if (answer.ok && answer.value.state === 'unlocked') await lock();
  else await refreshStatus();
}

/** First call of the page; also follows what the main process decides by itself. */
export function startSession(): void {
  bridge.on('locked', ({ reason }) => {
    if (currentPhase().at === 'closed') return;
    void refreshStatus().then(() => {
      if (reason === 'idle') say.info('一段时间没有操作，程序已自动锁定');
    });
  });
  begin().catch((error: unknown) => setPhase({ at: 'fault', error }));
}

export function close(next: SessionStatus): void {
  setCurrentStore(null);
  setPhase({ at: 'closed', status: next });
}

export async function lock(): Promise<void> {
  const answer = await bridge['session.lock']({});
  if (!answer.ok) return showRefusal(answer.refusal);
  await refreshStatus();
}

/** From an accepted passphrase (or a finished first start) to the open desk; what fails is said and locked again. */
export async function enter(unlocked: Unlocked, firstSettings?: BureauSettings): Promise<void> {
  setPhase({ at: 'opening', done: 0, total: unlocked.head.seq });
  try {
    const opened = await open(unlocked, firstSettings);
    if (opened.ok) return setPhase({ at: 'open', session: opened.value });
    await lock();
    showRefusal(opened.refusal);
  } catch (error) {
    setPhase({ at: 'fault', error });
  }
}

async function open(unlocked: Unlocked, firstSettings?: BureauSettings): Promise<Result<Session>> {
  const answer = await bridge['session.status']({});
  if (!answer.ok) return answer;
  const store = await openStore(unlocked, bridge);
  try {
    const recovery = await recover(store, unlocked, (done, total) => setPhase({ at: 'opening', done, total }));
    const news: Recovery = firstSettings ? { kind: 'fresh', entries: 0 } : recovery;
    const settings = await settingsOf(store, answer.value, firstSettings);
    if (!settings.ok) return settings;
    setCurrentStore(store);
    followSettings(store);
    return ok({
      officer: unlocked.officer,
      settings: settings.value,
      storeId: unlocked.storeId,
      practice: answer.value.practice,
      dataFolder: answer.value.store?.dataFolder ?? '',
      recovery: news,
      notices: unlocked.notices,
    });
  } catch (error) {
    if (error instanceof JournalUnreadable) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** The settings are the first thing in a new store; should the program have died before they were written, they are written now. */
async function settingsOf(
  store: OpenStore,
  { store: summary }: SessionStatus,
  first?: BureauSettings,
): Promise<Result<BureauSettings>> {
  const row = await readRowFrom(store, 'settings', SETTINGS_ROW);
  if (row) return ok(row.body);
  const body: BureauSettings = first ?? {
    city: summary?.city ?? '',
    district: summary?.district ?? '',
    bureau: `${summary?.district ?? ''}住房和城乡建设局`,
    jurisdiction: 'national',
    practice: summary?.practice ?? false,
    idleMinutes: 10,
  };
  const written = await commitTo(store, {
    command: 'settings.first',
    words: '建立单位设置',
    changes: [{ table: 'settings', id: SETTINGS_ROW, body }],
  });
  return written.ok ? ok(body) : written;
}

/** Changed settings are seen at once by everything that uses the session. */
function followSettings(store: OpenStore): void {
  store.feed.listen(changes => {
    if (changes === 'everything') return;
    const change = changes.find(one => one.table === 'settings' && one.id === SETTINGS_ROW);
    const phase = currentPhase();
    if (!change?.row || phase.at !== 'open') return;
    const session: Session = { ...phase.session, settings: change.row.body as BureauSettings };
    setPhase({ at: 'open', session });
  });
}
