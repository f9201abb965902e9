import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '#shared/documents/document-model';
import { exportBallots } from '../../electron/documents/export-ballots';
import { exportDocuments } from '../../electron/documents/export-documents';
import { readModels } from '../../electron/documents/read-models';
import { freshFolder, refusalOf, valueOf } from '../fault/support/journal-bench';
import { smallDisk } from '../fault/support/small-disk';
import { ballotsJobOf } from '../fixtures/ballots-job';

const running = { progress: () => undefined, cancelled: () => false };
const model = (title: string): DocumentModel => ({
  title,
  form: 'F-28',
  practice: false,
  orientation: 'portrait',
  blocks: [{ type: 'title', lines: [title] }],
});

describe('documents', () => {
  test('become files under their titles, numbered when there are several', async () => {
    const folder = join(freshFolder(), '导出 夹');
    mkdirSync(folder);
    const { paths } = valueOf(await exportDocuments([model('结果公告'), model('结果公告')], folder, false, running));
    expect(paths).toEqual(['01-结果公告.docx', '02-结果公告.docx'].map(name => join(folder, name)));
    expect(readdirSync(folder).sort()).toEqual(['01-结果公告.docx', '02-结果公告.docx']);
    for (const path of paths) expect(Object.keys(unzipSync(readFileSync(path)))).toContain('word/document.xml');
  });

  test('never replace a file unasked; then nothing at all is written', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, '02-乙.docx'), 'mine');
    const models = [model('甲'), model('乙')];
    const refusal = refusalOf(await exportDocuments(models, folder, false, running));
    expect(refusal).toMatchObject({ code: 'file-exists', params: { name: '02-乙.docx' } });
    expect(readdirSync(folder)).toEqual(['02-乙.docx']);
    valueOf(await exportDocuments(models, folder, true, running));
    expect(readFileSync(join(folder, '02-乙.docx')).toString('latin1', 0, 2)).toBe('PK');
  });

  test('onto a folder that is gone or a full disk are refused and leave nothing half', async context => {
    const gone = join(freshFolder(), '没有');
    expect(refusalOf(await exportDocuments([model('甲')], gone, false, running)).code).toBe('folder-missing');
    const disk = smallDisk(1);
    if (disk === null) return context.skip();
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(1024 * 1024 - 4096));
    expect(refusalOf(await exportDocuments([model('甲')], disk, false, running)).code).toBe('folder-full');
    expect(readdirSync(disk)).toEqual(['ballast']);
  });

  test('carry the practice mark of the store, whatever was sent', () => {
    expect(readModels([{ ...model('甲'), practice: false }], true)?.[0]?.practice).toBe(true);
    expect(readModels([{ ...model('甲'), practice: true }], false)?.[0]?.practice).toBe(false);
    for (const wrong of [null, 'x', {}, { ...model('甲'), blocks: 'x' }, { ...model(''), title: '' }]) {
      expect(readModels([model('甲'), wrong], false)).toBeNull();
    }
  });
});

describe('ballot papers', () => {
  test('are one file, and cancelled in the middle are none', async () => {
    const folder = freshFolder();
    const job = ballotsJobOf(30);
    const { path, ballots } = valueOf(await exportBallots(job, folder, false, running));
    expect(ballots).toBe(30);
    expect(Object.keys(unzipSync(readFileSync(path)))).toContain('word/document.xml');
    const other = freshFolder();
    let papers = 0;
    const stopping = { progress: () => void (papers += 1), cancelled: () => papers > 10 };
    expect(refusalOf(await exportBallots(job, other, false, stopping)).code).toBe('documents-cancelled');
    expect(readdirSync(other)).toEqual([]);
  });
});
