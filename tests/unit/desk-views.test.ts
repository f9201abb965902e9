import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import type { ElectionCase } from '#shared/elections/election-case';
import type { BackupStatus } from '#shared/ipc/contract';
import type { Row } from '#shared/journal/table-bodies';
import { passphraseWords } from '../../renderer/app/gate/passphrase-words';
import { dataFolderIn, parentOf } from '../../renderer/app/gate/first-start/data-folder';
import { folderCautions } from '../../renderer/app/gate/first-start/folder-cautions';
import { jurisdictionFor } from '../../renderer/app/gate/first-start/first-start-draft';
import { waitWords } from '../../renderer/app/gate/wait-words';
import { keyCommand } from '../../renderer/app/keyboard';
import { openingWords } from '../../renderer/app/opening-words';
import { judge } from '../../renderer/app/restore/restore-view';
import { freeWords, showBytes } from '../../renderer/components/folder-words';
import { mask } from '../../renderer/components/mask';
import { beginSteps } from '../../renderer/screens/desk/begin-view';
import { dueLines } from '../../renderer/screens/desk/due-view';
import { runningLines } from '../../renderer/screens/desk/running-view';
import { termLines } from '../../renderer/screens/desk/term-view';
import { waitingLines, type WaitingFacts } from '../../renderer/screens/desk/waiting-view';
import { backupWord } from '../../renderer/screens/safety/backup-view';
import { mayUndo } from '../../renderer/screens/safety/log-view';
import { election, project } from './desk-fixture';

const today = '2024-06-01' as Day;
const now = new Date('2024-06-01T09:00:00+08:00');

const backup: BackupStatus = {
  folder: 'E:\\备份',
  folderThere: true,
  everyHours: 24,
  keep: 10,
  last: { path: 'p', name: 'n', at: '2024-06-01T08:00:00+08:00', bytes: 1, seq: 5, verified: true, unreadable: 0 },
  lastFailure: null,
  entriesSince: 0,
};

describe('what is due', () => {
  it('lists open duties of all elections, the most pressing first, and none that are done', () => {
    const one = election('e1', '甲', { applied: '2024-05-01', groupFormed: '2024-05-20', groupPosted: '2024-05-22' });
    const two = election('e2', '乙', { applied: '2024-04-01' });
    const lines = dueLines([one, two], today);
    expect(lines[0]).toMatchObject({ election: '乙', tone: 'late', to: '/elections/e2' });
    expect(lines[0]?.left).toMatch(/^逾期 \d+ 天$/);
    expect(lines.map(line => line.key)).not.toContain('e1-form-group');
    expect(lines.map(line => line.key)).not.toContain('e1-post-group');
    expect(lines.find(line => line.key === 'e1-hold-meeting')).toMatchObject({
      tone: 'calm',
      rule: '青岛市条例第24条',
    });
  });
});

describe('committees whose term runs out', () => {
  const certified = { at: '', by: '', tallyHash: '', witnesses: [], elected: ['C01'], tieOutcome: null };
  const office = (elected: string, more: Partial<ElectionCase> = {}) =>
    election('e1', '甲', { elected }, { stage: 'filed', certified, termYears: 5, candidates: [], ...more });
  const words = (elections: Row<'elections'>[]) =>
    termLines(elections, [project('p1', '海景花园')], today).map(line => `${line.tone} ${line.words}`);
  it('are told sixty days before the renewal must begin, then as late, until one runs', () => {
    expect(words([office('2019-10-01')])).toEqual([]);
    expect(words([office('2019-09-20')])).toEqual(['warning 海景花园：业主委员会最迟2024年7月22日启动换届']);
    expect(words([office('2019-07-01')])).toEqual(['bad 海景花园：业主委员会应在2024年5月2日前启动换届，已经逾期']);
    expect(words([office('2019-05-31')])).toEqual(['bad 海景花园：业主委员会任期已于2024年5月31日届满，还没有换届']);
    expect(words([office('2019-07-01'), election('e2', '换届', {}, { kind: 'renewal' })])).toEqual([]);
    const extended = { at: '', by: '', day: '2024-04-01', kind: 'term-extended' as const, words: '延长', basis: '' };
    expect(words([office('2019-07-01', { laterEvents: [{ ...extended, until: '2026-07-01' }] })])).toEqual([]);
  });
});

describe('what is running', () => {
  it('leaves filed elections out and puts the nearest vote first', () => {
    const filed = election('e0', '已备案', {}, { stage: 'filed' });
    const late = election('e1', '晚', {}, { voteDate: '2024-09-01' });
    const soon = election('e2', '早', {}, { voteDate: '2024-07-01', stage: 'notice' });
    const lines = runningLines([filed, late, soon], [project('p1', '海景花园')]);
    expect(lines.map(line => line.title)).toEqual(['早', '晚']);
    expect(lines[0]).toMatchObject({ project: '海景花园', next: '制发选票', step: 5, steps: 10 });
  });
});

describe('what waits', () => {
  const facts: WaitingFacts = {
    elections: [],
    projects: [],
    registers: [],
    packages: [],
    backup: undefined,
    keys: undefined,
    now,
  };

  it('is nothing on an empty desk, also without a backup', () => {
    expect(waitingLines({ ...facts, backup: { ...backup, folder: null, last: null } })).toEqual([]);
  });

  it('puts a failed backup before everything else', () => {
    const failed = { ...backup, lastFailure: { at: '2024-06-01T08:30:00+08:00', words: 'U 盘已满' } };
    const lines = waitingLines({ ...facts, projects: [project('p1', '海景花园')], backup: failed });
    expect(lines.map(line => line.key)).toEqual(['backup', 'register']);
    expect(lines[0]).toMatchObject({ tone: 'bad', to: '/safety' });
    expect(lines[1]).toMatchObject({ words: '海景花园还没有业主清册', to: '/projects/p1/register' });
  });

  it('asks for decisions on same names, one line a project, or one for many', () => {
    const names = ['甲', '乙', '丙'];
    const projects = names.map((name, index) => project(`p${index}`, name));
    const registers = names.map((_, index) => ({
      id: `p${index}`,
      rev: 1,
      body: { projectId: `p${index}`, openReviews: index + 1 },
    })) as unknown as Row<'registers'>[];
    expect(waitingLines({ ...facts, projects: projects.slice(0, 1), registers: registers.slice(0, 1) })).toMatchObject([
      { words: '甲：清册有 1 项同名或部分共有待认定', to: '/projects/p0/register' },
    ]);
    expect(waitingLines({ ...facts, projects, registers })).toMatchObject([
      { words: '3 个小区的清册共有 6 项同名或部分共有待认定', to: '/projects' },
    ]);
  });

  it('asks for the filing package of a certified election until it was exported', () => {
    const elections = [election('e1', '甲', {}, { stage: 'certified' })];
    const sent = { id: 'k1', rev: 1, body: { direction: 'out', electionId: 'e1' } } as Row<'packages'>;
    expect(waitingLines({ ...facts, elections }).map(line => line.key)).toEqual(['filing-e1']);
    expect(waitingLines({ ...facts, elections, packages: [sent] })).toEqual([]);
  });

  it('asks for the papers once the vote is over, and for certification after the count', () => {
    const meeting = (votingUntil: string) => ({ meeting: { votingUntil } as ElectionCase['meeting'] });
    const keys = (row: Row<'elections'>) => waitingLines({ ...facts, elections: [row] }).map(line => line.key);
    expect(keys(election('e1', '甲', {}, { stage: 'entry', ...meeting('2024-06-02T18:00') }))).toEqual([]);
    expect(keys(election('e1', '甲', {}, { stage: 'entry', ...meeting('2024-05-31T18:00') }))).toEqual(['vote-e1']);
    expect(keys(election('e1', '甲', {}, { stage: 'counted' }))).toEqual(['vote-e1']);
  });

  it('names the state of the signing key', () => {
    const elections = [election('e1', '甲', {})];
    const words = (state: 'none' | 'self-signed' | 'certified' | 'expired') =>
      waitingLines({ ...facts, elections, keys: { state, certificate: null, chain: [] } }).map(line => line.tone);
    expect(words('certified')).toEqual([]);
    expect(words('none')).toEqual(['plain']);
    expect(words('expired')).toEqual(['bad']);
  });
});

describe('how to begin', () => {
  it('marks what is done', () => {
    const done = beginSteps({ projects: 1, registers: 0, elections: 0 }).map(step => step.done);
    expect(done).toEqual([true, false, false]);
  });
});

describe('the word on the backup', () => {
  it.each([
    [{ folder: null, last: null }, '还没有备份', 'warning'],
    [{ last: null }, '备份文件夹已选好', 'info'],
    [{ folderThere: false }, '备份文件夹现在不在', 'warning'],
    [{}, '备份正常', 'success'],
    [{ entriesSince: 3 }, '备份正常', 'success'],
  ] as const)('%j', (change, title, tone) => {
    expect(backupWord({ ...backup, ...change }, now)).toMatchObject({ title, tone });
  });

  it('calls a backup overdue only when something changed since', () => {
    const later = new Date('2024-06-05T09:00:00+08:00');
    expect(backupWord(backup, later).tone).toBe('success');
    expect(backupWord({ ...backup, entriesSince: 2 }, later)).toMatchObject({
      title: '已有 4 天没有备份',
      tone: 'warning',
    });
    expect(backupWord({ ...backup, entriesSince: 2, everyHours: null }, later).tone).toBe('success');
  });

  it('forgets a failure that a later backup made good', () => {
    const failure = { at: '2024-05-01T08:00:00+08:00', words: '满' };
    expect(backupWord({ ...backup, lastFailure: failure }, now).tone).toBe('success');
  });
});

describe('restoring', () => {
  const preview = {
    backup: { at: '2024-05-01T08:00:00+08:00', seq: 10, storeId: 's', practice: false, district: '崂山区' },
    brings: 0,
    loses: 3,
    losesLines: [],
    counts: {},
    attachments: { there: 0, missing: 0 },
    sameStore: true,
    officers: [],
  };
  it('warns of what is lost, and says when it is the other mode', () => {
    expect(judge(preview, false, true).map(one => one.tone)).toEqual(['info', 'warning']);
    expect(judge(preview, true, true).map(one => one.tone)).toEqual(['info', 'warning', 'info']);
    expect(judge({ ...preview, sameStore: false }, false, true).map(one => one.tone)).toEqual([
      'info',
      'warning',
      'warning',
    ]);
    const without = judge({ ...preview, loses: 0, attachments: { there: 5, missing: 2 } }, false, true);
    expect(without.map(one => one.title)).toEqual([expect.any(String), '有 2 个附件不在这份备份里']);
    expect(judge({ ...preview, loses: 0, brings: 4, sameStore: false }, false, false).map(one => one.tone)).toEqual([
      'info',
    ]);
  });
});

describe('undo is offered', () => {
  const line = { seq: 4, at: '', by: '', byName: '', command: 'project.save', words: '', rows: 1, undoes: null };
  it('once, for changes of rows, and never for a certification', () => {
    expect(mayUndo(line, new Set())).toBe(true);
    expect(mayUndo(line, new Set([4]))).toBe(false);
    expect(mayUndo({ ...line, seq: 1 }, new Set())).toBe(false);
    expect(mayUndo({ ...line, rows: 0 }, new Set())).toBe(false);
    expect(mayUndo({ ...line, command: 'election.certify' }, new Set())).toBe(false);
  });
});

describe('keys', () => {
  const key = (key: string, more = {}) =>
    keyCommand({ key, ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, isComposing: false, ...more });
  it('leaves typing, input methods and AltGr alone', () => {
    expect(key('k')).toBe('search');
    expect(key('3')).toBe('go-3');
    expect(key('9')).toBe('go-9');
    expect(key(',')).toBe('go-10');
    expect(key('0')).toBeNull();
    expect(key('k', { ctrlKey: false })).toBeNull();
    expect(key('k', { isComposing: true })).toBeNull();
    expect(key('l', { altKey: true })).toBeNull();
    expect(key('F1', { ctrlKey: false })).toBe('keyboard-map');
  });
});

describe('small words', () => {
  it('says how long to wait', () => {
    expect([5, 60, 61.2].map(waitWords)).toEqual(['还要等 5 秒', '还要等 1 分钟', '还要等 1 分 2 秒']);
  });

  it('judges passphrases', () => {
    expect(passphraseWords('12345678')).toContain('太容易');
    expect(passphraseWords('海边的房子很多啊')).toBe('很好。');
    expect(passphraseWords('海边的')).toBe('还差 5 位。');
    expect(passphraseWords('Laoshan-2024-好记')).toBe('很好。');
  });

  it('cautions against removable, network and synchronised folders only', () => {
    const places = [{ name: 'U 盘', path: 'E:\\', kind: 'removable' as const }];
    expect(folderCautions('D:\\共治数据', places)).toEqual([]);
    expect(folderCautions('e:\\共治', places)).toHaveLength(1);
    expect(folderCautions('\\\\server\\share', places)).toHaveLength(1);
    expect(folderCautions('C:\\Users\\a\\OneDrive\\共治', places)).toHaveLength(1);
  });

  it('puts the data into a folder of its own', () => {
    expect(dataFolderIn('D:\\')).toBe('D:\\共治工作台数据');
    expect(dataFolderIn('/home/li/文档')).toBe('/home/li/文档/共治工作台数据');
    expect(dataFolderIn('/home/li/共治工作台数据')).toBe('/home/li/共治工作台数据');
    expect(['C:\\a\\b', 'C:\\a', '/a/b', '/a', 'x'].map(parentOf)).toEqual(['C:\\a', 'C:\\', '/a', '/', null]);
  });

  it('proposes the jurisdiction of a city', () => {
    expect(['青岛市', '烟台市', '杭州市'].map(jurisdictionFor)).toEqual(['qingdao', 'shandong', 'national']);
  });

  it('shows sizes and free space', () => {
    expect([512, 2048, 1_500_000, 182_500_000_000].map(showBytes)).toEqual([
      '512 字节',
      '2.00 KB',
      '1.43 MB',
      '170 GB',
    ]);
    const listing = { path: 'D:\\', parent: null, folders: [], places: [], writable: false, freeBytes: 1 };
    expect(freeWords(listing)).toContain('不能写入');
  });

  it('masks all but the ends', () => {
    expect(mask('370202199001011234')).toBe('370*************34');
    expect(mask('13800138000')).toBe('138******00');
    expect(mask('1234')).toBe('1***');
  });

  it('reports a recovery, and stays silent when nothing was to recover', () => {
    expect(openingWords({ recovery: { kind: 'fresh', entries: 0 }, notices: [] })).toEqual([]);
    expect(openingWords({ recovery: { kind: 'fresh', entries: 0 }, notices: [] }, false)).toMatchObject([
      { tone: 'warning', words: expect.stringContaining('内核过旧') as string },
    ]);
    const words = openingWords({ recovery: { kind: 'rebuilt', entries: 1200 }, notices: [] });
    expect(words[0]?.words).toContain('已从日志恢复 1,200 条');
  });
});
