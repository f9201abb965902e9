import { describe, expect, test } from 'vitest';
import { ballotsJobSchema } from '#shared/documents/ballots-job';
import { writeBallots } from '#shared/documents/ballots-writer';
import { docxText } from '#shared/documents/docx-text';
import { writeDocx } from '#shared/documents/docx-writer';
import { qrPng } from '#shared/documents/docx/png-qr';
import { ballotPaper } from '#shared/documents/forms/ballot-paper';
import { openParts } from '#shared/documents/ooxml-signature/open-parts';
import { readXml } from '#shared/documents/xml/read-xml';
import { ballotsJobOf } from '../fixtures/ballots-job';

function written(
  job: ReturnType<typeof ballotsJobOf>,
  stopAfter = Infinity,
): { file: Uint8Array; done: boolean; steps: number } {
  const pieces: Uint8Array[] = [];
  let steps = 0;
  const writing = writeBallots(job, { write: piece => pieces.push(piece), cancelled: () => steps >= stopAfter });
  let step = writing.next();
  for (; !step.done; step = writing.next()) steps += 1;
  return { file: new Uint8Array(Buffer.concat(pieces)), done: step.value, steps };
}

describe('many ballots in one file', () => {
  const job = ballotsJobOf(25);

  test('say what the single papers say, in order', async () => {
    const single = (paper: (typeof job.papers)[number]) => writeDocx(ballotPaper(job.facts, paper, job.practice));
    const expected = (await Promise.all(job.papers.map(single))).flatMap(file => docxText(file)?.lines ?? []);
    const read = docxText(written(job).file);
    expect(read?.lines).toEqual(expected);
    expect(read?.foreign).toEqual([]);
  });

  test('are a sound file with a picture for every paper', () => {
    const opened = openParts(written(job).file);
    expect(opened?.problems).toEqual([]);
    for (const [path, bytes] of opened?.parts ?? [])
      if (!path.endsWith('.png')) expect(readXml(bytes), path).not.toBeNull();
    expect([...(opened?.parts.keys() ?? [])].filter(path => path.endsWith('.png'))).toHaveLength(25);
    expect(opened?.parts.get('word/media/qr3.png')).toEqual(qrPng('000003'));
  });

  test('begin each on a page of its own', () => {
    const xml = new TextDecoder().decode(openParts(written(job).file)?.parts.get('word/document.xml'));
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(24);
  });

  test('are the same bytes every time', () => {
    expect(written(job).file).toEqual(written(job).file);
  });

  test('stop when told to', () => {
    const { done, steps } = written(job, 7);
    expect(done).toBe(false);
    expect(steps).toBe(7);
  });

  test('rest on a job that is checked', () => {
    expect(ballotsJobSchema.safeParse(job).success).toBe(true);
    const wrong = { ...job, papers: [{ ...job.papers[0], number: '12' }] };
    expect(ballotsJobSchema.safeParse(wrong).success).toBe(false);
  });
});
