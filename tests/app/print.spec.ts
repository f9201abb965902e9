import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import type { DocumentModel } from '#shared/documents/document-model';
import { newMachine, onEveryRuntime, type Machine, type Program } from './launch';
import { SetupPage } from './pages/setup.page';

const paragraph = (text: string) => ({ type: 'paragraph', runs: [{ text }] }) as const;

function notice(orientation: DocumentModel['orientation'], paragraphs: number): DocumentModel {
  const blocks = [
    { type: 'title', lines: ['业主大会会议通知'] } as const,
    ...Array.from({ length: paragraphs }, () => paragraph('各位业主：定于本月召开业主大会会议。'.repeat(8))),
  ];
  return { title: `会议通知：${orientation}`, form: 'F-20', practice: false, orientation, blocks };
}

/** Sheets and their sizes in points, as the PDF states them. */
function sheets(path: string): string[] {
  const text = readFileSync(path, 'latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  return [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    [width, height].map(each => Math.round(Number(each))).join('×'),
  );
}

onEveryRuntime('printing', runtime => {
  let machine: Machine;
  let program: Program;
  beforeAll(async () => {
    machine = newMachine(runtime);
    program = await machine.start();
    await new SetupPage(program.page).waitForStep(/欢迎/);
  });
  afterAll(() => machine.remove());

  const print = (models: DocumentModel[]) =>
    program.page.evaluate(
      sent =>
        (window as unknown as { gongzhi: Record<string, (input: unknown) => Promise<unknown>> }).gongzhi[
          'documents.print'
        ]?.({ operation: 'print', models: sent }) as Promise<Result<{ path: string }>>,
      models,
    );

  it('makes an A4 PDF and opens it with the viewer', async () => {
    const answer = await print([notice('portrait', 12)]);
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect(machine.opened()).toEqual([answer.value.path]);
    const found = sheets(answer.value.path);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found)).toEqual(new Set(['595×842']));
  });

  it('turns the paper for a landscape document', async () => {
    const answer = await print([notice('landscape', 1)]);
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect(sheets(answer.value.path)).toEqual(['842×595']);
  });

  it('leaves nothing behind when the program ends', async () => {
    const [first] = machine.opened();
    expect(existsSync(first as string)).toBe(true);
    expect(await program.close()).toBe(0);
    expect(existsSync(first as string)).toBe(false);
  });
});
