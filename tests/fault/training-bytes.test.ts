import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Day } from '#shared/basics/dates';
import type { CallName } from '#shared/ipc/contract';
import { tableNames, type ChangeSet } from '#shared/journal/change-set';
import { caseDocuments } from '#shared/elections/case-documents';
import { filingFactsOf } from '#shared/elections/filing-facts-of';
import type { KnownKind } from '#shared/packages/kinds/kinds';
import { certificates } from '#shared/training/forms/certificate';
import { pledge } from '#shared/training/forms/pledge';
import { signInSheet } from '#shared/training/forms/sign-in-sheet';
import { trainingRecord } from '#shared/training/forms/training-record';
import { trainingStatus } from '#shared/training/forms/training-status';
import { trainingFigures } from '#shared/training/training-figures';
import type { TrainingSession } from '#shared/training/training';
import { createAttachments } from '../../electron/attachments/attachments';
import { removeOpened } from '../../electron/attachments/opened-files';
import { allHandlers } from '../../electron/ipc/all-handlers';
import type { HandlerContext } from '../../electron/ipc/handler-context';
import { createOperations } from '../../electron/ipc/operations';
import { answerCall } from '../../electron/ipc/register-handlers';
import { createLogFile } from '../../electron/log/log-file';
import { readJournalOf } from './support/read-journal';
import { ballotsJobOf } from '../fixtures/ballots-job';
import { nominationFacts } from '../fixtures/nomination-facts';
import { reportFacts } from '../fixtures/report-facts';
import { caseSource, wholeElection } from '../fixtures/whole-election';
import { conduct, member, programme, session, trainee } from '../unit/training-fixture';
import { valueOf } from './support/journal-bench';
import { newMachine, PASSPHRASE, type Machine } from './support/machine';
import { findBytes } from './support/walk-bytes';

/** In every text of every training row; nothing else in the world is called so. */
const MARK = 'ZQXJVKWPH';
let texts = 0;
const marked = (what: string) => `${what}${MARK}${(texts += 1)}`;

const scan = Buffer.from(`%PDF-1.7\n${MARK} 签到表扫描件\n%%EOF\n`);
const scanName = marked('扫描件');
const sha256 = createHash('sha256').update(scan).digest('hex');
const attachment = {
  sha256,
  name: `${scanName}.pdf`,
  mediaType: 'application/pdf' as const,
  bytes: scan.length,
  width: null,
  height: null,
  addedAt: '2024-06-20T10:00:00+08:00',
};

/** A training log in which every text is a marker. */
function trainingRows(memberKey: string) {
  const year = 2024;
  const plan = programme({ year, basis: marked('依据') });
  plan.body.subjects = plan.body.subjects.map(subject => ({ ...subject, title: marked('科目') }));
  const people = [memberKey, ''].map((key, at) =>
    trainee(key, {
      id: `t${at}`,
      name: marked('某人'),
      post: marked('职务'),
      unit: marked('房号'),
      phone: marked('139'),
      remark: marked('备注'),
      score: 90,
      certificateNo: marked('2024-'),
    }),
  );
  const held = session('s1', {
    number: marked('2024-'),
    date: '2024-06-20',
    title: marked('主题'),
    subjects: [marked('科目')],
    organiser: marked('主办'),
    place: marked('地点'),
    lecturer: marked('主讲'),
    materials: marked('资料'),
    trainees: people,
    attachments: [attachment],
  });
  const breach = conduct('c1', {
    memberKey,
    name: marked('某人'),
    kind: 'breach',
    on: '2024-06-21',
    words: marked('事实'),
    clause: 5,
    by: marked('查实人'),
    outcome: marked('结果'),
    attachments: [attachment],
  });
  return { plan, held, breach };
}

interface World {
  readonly machine: Machine;
  readonly context: HandlerContext;
  readonly out: string;
  readonly printouts: string;
  readonly stick: string;
  call(name: CallName, input: unknown): Promise<unknown>;
}

async function world(): Promise<World> {
  const machine = newMachine();
  await machine.setup();
  const [out, printouts, stick] = ['导出', '培训打印件', 'U盘'].map(name => join(machine.root, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [out, printouts, stick]) mkdirSync(folder);
  const context: HandlerContext = {
    session: machine.session,
    operations: createOperations(() => undefined),
    backups: machine.backups,
    attachments: createAttachments(),
    log: createLogFile(join(machine.userData, 'logs'), () => machine.clock),
    folders: {
      userData: machine.userData,
      home: machine.root,
      desktop: machine.root,
      documents: join(machine.root, '文档'),
      temp: machine.root,
      resources: machine.root,
    },
    runtime: {} as HandlerContext['runtime'],
    now: () => machine.clock,
    send: () => undefined,
    openPath: async () => '',
    startExaminer: () => {
      throw new Error('nothing is received here');
    },
    // A PDF's text is compressed; the page that it is made from is not.
    printPdf: async ({ html }) => Buffer.from(html),
  };
  const call = async (name: CallName, input: unknown) => valueOf(await answerCall(name, input, allHandlers, context));
  return { machine, context, out, printouts, stick, call };
}

const election = wholeElection();
const source = caseSource(election);
const memberKey = `election:${election.caseId}:${source.row.body.certified?.elected[0] ?? ''}`;
const rows = trainingRows(memberKey);

function changeSet(by: string): ChangeSet {
  const body = <T>(value: T) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
  return {
    id: 'training-bytes-1',
    at: '2024-06-22T10:00:00+08:00',
    by,
    command: 'test.seed',
    words: '测试数据',
    changes: [
      ...tableNames.flatMap(table =>
        election.store.all(table).map(row => ({ table, id: row.id, rev: 1, body: body(row.body) })),
      ),
      { table: 'trainingProgrammes', id: rows.plan.id, rev: 1, body: body(rows.plan.body) },
      { table: 'trainingSessions', id: rows.held.id, rev: 1, body: body(rows.held.body) },
      { table: 'trainingConduct', id: rows.breach.id, rev: 1, body: body(rows.breach.body) },
    ],
  };
}

/** The log's own printouts: the one kind of file that it may be in. */
function trainingPapers(practice = false) {
  const held = rows.held.body;
  const nameOfProject = () => '海悦花园';
  const facts = {
    elections: election.store.all('elections'),
    people: [member('x', marked('某人'), 'p1', { from: '2024-06-20' })],
    projects: election.store.all('projects'),
    programmes: [rows.plan],
    sessions: [rows.held],
    conduct: [rows.breach],
  };
  const figures = trainingFigures(facts, 2024, '2024-12-31' as Day);
  const holders = held.trainees.map(one => ({ trainee: one, projectName: '海悦花园' }));
  return [
    certificates({ session: held, holders, bureau: '某局', practice }),
    signInSheet({ session: held, nameOfProject, practice }),
    trainingRecord({ session: held, nameOfProject, practice, bureau: '某局' }),
    pledge({ name: marked('某人'), projectName: '海悦花园', post: '委员', practice }),
    trainingStatus({ figures, groups: [], nameOfProject, bureau: '某局', practice }),
  ];
}

describe('the walk over bytes', () => {
  test('finds a text in names, encodings, and zips within zips', () => {
    const folder = join(newMachine().root, 'walk');
    mkdirSync(folder);
    const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, name), bytes);
    put('utf8', `中文${MARK}`);
    put('utf16', Buffer.from(`x${MARK}`, 'utf16le'));
    put('hex', Buffer.from(MARK).toString('hex'));
    for (const shift of [0, 1, 2])
      put(`base64-${shift}`, Buffer.from(`${'中'.repeat(0)}${'a'.repeat(shift)}${MARK}bc`).toString('base64'));
    put('nested.zip', zipSync({ 'a.docx': zipSync({ 'word/document.xml': Buffer.from(`<w:t>${MARK}</w:t>`) }) }));
    put(`${MARK}.txt`, 'nothing');
    put('clean', 'nothing at all');
    expect(findBytes(folder, MARK)).toHaveLength(8);
    expect(findBytes(folder, MARK).filter(path => path.endsWith('clean'))).toEqual([]);
  });
});

describe('what the program writes', () => {
  test('holds nothing of the training log, but for its printouts and the sealed backup', async () => {
    const here = await world();
    const { machine, call, out, printouts, stick } = here;
    const officer = machine.store().officer.id;
    const filing = valueOf(filingFactsOf(source));
    const packages: Record<KnownKind, unknown> = {
      'election-filing': filing,
      'coordination-report': reportFacts(),
      nomination: nominationFacts(),
    };
    const models = caseDocuments.map(document => document.build(source, false));
    const folder = out;

    /**
     * Every call that a screen can make, in an order in which they work. A new call does not compile until it is made here, or
     * is said to write nothing.
     */
    const calls: Readonly<
      Record<CallName, 'writes nothing' | 'opens what came from outside' | (() => Promise<unknown>)>
    > = {
      'runtime.info': 'writes nothing',
      'files.listFolder': 'writes nothing',
      'files.makeFolder': 'writes nothing',
      'files.reveal': 'writes nothing',
      'session.status': 'writes nothing',
      'setup.prepare': 'writes nothing',
      'setup.confirm': 'writes nothing',
      'setup.useFolder': 'writes nothing',
      'session.switchMode': 'writes nothing',
      'session.unlock': 'writes nothing',
      'attachments.send': () =>
        call('attachments.send', { upload: 'u1', bytes: scan.length, offset: 0, data: scan.toString('base64') }),
      'attachments.put': () => call('attachments.put', { upload: 'u1', name: attachment.name, thumbnail: null }),
      'attachments.drop': 'writes nothing',
      'attachments.get': () => call('attachments.get', { sha256, name: attachment.name, part: 0 }),
      'attachments.thumbnails': () => call('attachments.thumbnails', { sha256: [sha256] }),
      'attachments.open': async () => {
        await call('attachments.open', { sha256, name: attachment.name, mediaType: attachment.mediaType });
        // The copy that the officer looks at goes with the program (opened-files.ts).
        expect(findBytes(machine.userData, MARK).length).toBeGreaterThan(0);
        await removeOpened(machine.userData);
      },
      'attachments.openSent': 'opens what came from outside',
      'journal.append': () => call('journal.append', { changeSet: changeSet(officer) }),
      'journal.read': () => call('journal.read', { after: 0 }),
      'journal.checkpoint': () => call('journal.checkpoint', { page: 0 }),
      'journal.inverse': () => call('journal.inverse', { seq: 2 }),
      'journal.audit': () => call('journal.audit', { before: null, limit: 50, text: '' }),
      'journal.check': () => call('journal.check', {}),
      'attachments.check': () => call('attachments.check', { operation: 'c' }),
      'session.changePassphrase': () => call('session.changePassphrase', { old: PASSPHRASE, new: '换一句全新的口令' }),
      'session.addOfficer': () => call('session.addOfficer', { name: '李四', passphrase: '李四的口令就在此' }),
      'session.removeOfficer': 'writes nothing',
      'session.recover': 'writes nothing',
      'session.lock': 'writes nothing',
      'keys.create': () => call('keys.create', { commonName: '报送专用', unit: '崂山区住房和城乡建设局' }),
      'keys.status': 'writes nothing',
      'keys.writeRequest': () => call('keys.writeRequest', { folder }),
      'keys.importCertificate': 'writes nothing',
      'trust.list': 'writes nothing',
      'trust.add': 'writes nothing',
      'trust.remove': 'writes nothing',
      'trust.addRevocations': 'writes nothing',
      'packages.export': async () => {
        for (const [kind, facts] of Object.entries(packages)) {
          await call('packages.export', { operation: kind, kind, facts, folder, overwrite: false });
        }
      },
      'packages.verify': 'writes nothing',
      'documents.export': () => call('documents.export', { operation: 'd', models, folder, overwrite: false }),
      'documents.exportDraw': () => {
        const pools = { objects: { version: 'a', ids: ['P1'] }, inspectors: { version: 'b', ids: ['I1', 'I2'] } };
        const file = { date: '2024-09-02', witness: '417', ...pools, take: { objects: 1, inspectors: 2 } };
        return call('documents.exportDraw', { title: '抽查', file, folder, overwrite: false });
      },
      'documents.print': () => call('documents.print', { operation: 'p', models }),
      'documents.exportBallots': () =>
        call('documents.exportBallots', { operation: 'b', job: ballotsJobOf(20), folder, overwrite: false }),
      // Lists come from the page, which makes none of the training log.
      'documents.exportList': () =>
        call('documents.exportList', { title: '名册问题清单', text: '"行号"\r\n', folder, overwrite: false }),
      'backup.status': 'writes nothing',
      'backup.configure': () => call('backup.configure', { folder: stick, everyHours: null, keep: 3 }),
      'backup.run': () => call('backup.run', { operation: 'backup', folder: stick }),
      'backup.list': 'writes nothing',
      'restore.inspect': 'writes nothing',
      'restore.apply': 'writes nothing',
      'operation.cancel': 'writes nothing',
      'log.report': () => call('log.report', { message: 'screen failed', stack: 'Error: screen failed\n  at screen' }),
      'help.openManual': 'writes nothing',
    };
    for (const make of Object.values(calls)) if (typeof make !== 'string') await make();
    // A training row that is refused: the log may name the field, never what stands in it.
    const broken = { ...changeSet(officer), id: 'training-bytes-2', command: 7 };
    expect((await answerCall('journal.append', { changeSet: broken }, allHandlers, here.context)).ok).toBe(false);

    const names = readdirSync(out);
    expect(names.filter(name => name.endsWith('.zip'))).toHaveLength(Object.keys(packages).length);
    expect(names.filter(name => name.endsWith('.docx')).length).toBeGreaterThan(models.length);
    expect(findBytes(machine.root, MARK)).toEqual([]);
    // The walk reads what it should: a word of the filing is found in package and documents.
    expect(findBytes(out, '海悦花园').length).toBeGreaterThan(models.length);

    const papers = trainingPapers();
    await call('documents.export', { operation: 't', models: papers, folder: printouts, overwrite: false });
    await call('documents.print', { operation: 'tp', models: papers });
    for (const name of readdirSync(printouts)) {
      expect(findBytes(printouts, MARK).some(path => path.includes(name))).toBe(true);
    }
    const elsewhere = findBytes(machine.root, MARK).filter(
      path => !path.startsWith(printouts) && !path.startsWith(join(machine.userData, 'printed')),
    );
    expect(elsewhere).toEqual([]);
  });

  test('the sealed backup has it, and gives it back with the passphrase alone', async () => {
    const { machine, call, stick } = await world();
    const officer = machine.store().officer.id;
    await call('journal.append', { changeSet: changeSet(officer) });
    await call('backup.run', { operation: 'backup', folder: stick });
    expect(findBytes(stick, MARK)).toEqual([]);
    const [backup] = readdirSync(stick);
    const path = join(stick, backup ?? '');
    expect(readFileSync(join(path, readdirSync(path)[0] ?? '')).length).toBeGreaterThan(0);
    const other = newMachine();
    expect((await other.restore(path, officer, '不是这一句口令')).ok).toBe(false);
    valueOf(await other.restore(path, officer, PASSPHRASE));
    valueOf(await other.session.unlock(officer, PASSPHRASE));
    const found = await readJournalOf(other);
    const restored = found.find(change => change.table === 'trainingSessions');
    expect((restored?.body as TrainingSession | undefined)?.title).toBe(rows.held.body.title);
    expect(findBytes(other.root, MARK)).toEqual([]);
  });
});
