import { addMonths, parseDay, type Day } from '../../basics/dates';
import { ok, refuse, type Refusal, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { LEAST_INSPECTORS } from '../draw/draw-file';
import { parseDrawFile } from '../draw/parse-draw-file';
import { poolsHashOf } from '../draw/seed';
import type { InspectionDraw } from '../inspection-draw';
import { announcementHash } from './announcement-hash';
import { fileOfInput, itemsOfInput, UNTITLED, type DrawInput } from './draw-input';
import { earlierDraws } from './earlier-draws';
import type { InspectionFacts } from './inspection-facts';

/** Keeps an announcement that is being written, as it is. */
export function saveDrawDraft(
  facts: InspectionFacts,
  { id, input }: { readonly id: string | null; readonly input: DrawInput },
  context: CommandContext,
): Result<ChangeDraft> {
  const refusal = draftRefusal(facts, id);
  if (refusal) return { ok: false, refusal };
  const title = input.title.trim() || UNTITLED;
  return ok({
    command: 'inspections.draw.draft',
    words: '暂存一份抽取公告的草稿',
    changes: [
      {
        table: 'inspectionDraws',
        id: id ?? context.newId(),
        body: { ...bodyOf(facts, input), title, status: 'draft' },
      },
    ],
  });
}

/** Throws a draft away; what was announced stays. */
export function dropDrawDraft(facts: InspectionFacts, id: string): Result<ChangeDraft> {
  const refusal = draftRefusal(facts, id);
  if (refusal) return { ok: false, refusal };
  return ok({
    command: 'inspections.draw.drop',
    words: '删除一份抽取公告的草稿',
    changes: [{ table: 'inspectionDraws', id, body: null }],
  });
}

/**
 * Announces a draw: everything that decides it but the witness number is fixed, hashed and can never be changed again. The
 * versions it uses are frozen from now on.
 */
export function announceDraw(
  facts: InspectionFacts,
  { id, input }: { readonly id: string | null; readonly input: DrawInput },
  context: CommandContext,
): Result<ChangeDraft> {
  const refusal = draftRefusal(facts, id) ?? inputRefusal(facts, input, context.now.slice(0, 10) as Day);
  if (refusal) return { ok: false, refusal };
  const raw = fileOfInput(facts, input);
  // The witness number does not exist yet; anything stands in for it while the rest is read.
  const read = parseDrawFile({ ...raw, witness: '0' });
  if (!read.ok) {
    const fault = read.faults[0] ?? { path: '', words: '' };
    return refuse(
      'draw-file-fault',
      { words: fault.words.split('；')[0] ?? fault.words },
      { at: placeWords(fault.path) },
    );
  }
  const file = read.value;
  const out = new Set(file.excluded.map(one => one.id));
  const eligible = file.objects.ids.filter(one => !out.has(one)).length;
  if (file.take.objects > eligible) return refuse('draw-too-many', { asked: file.take.objects, eligible });
  const items = itemsOfInput(facts, input);
  const hash = poolsHashOf(file);
  const open = facts.draws.find(
    ({ body }) => body.status === 'announced' && body.poolsHash === hash && sameItems(body.items, items),
  );
  if (open) return refuse('draw-already-announced', { draw: open.body.title }, { rule: 'DR-5' });
  const body: InspectionDraw = {
    ...bodyOf(facts, input),
    ...{ status: 'announced', announcedAt: context.now, announcedBy: context.officerId, poolsHash: hash },
    earlier: earlierDraws(facts, input.poolIds),
  };
  const announced = { ...body, announcementHash: announcementHash(body, facts.pools) };
  return ok({
    command: 'inspections.draw.announce',
    words: `公告随机抽取：${body.title}，公告摘要 ${announced.announcementHash.slice(0, 16)}`,
    changes: [{ table: 'inspectionDraws', id: id ?? context.newId(), body: announced }],
  });
}

function bodyOf(facts: InspectionFacts, input: DrawInput): InspectionDraw {
  return {
    ...{ title: input.title.trim(), items: itemsOfInput(facts, input), basis: input.basis.trim() },
    ...{ file: fileOfInput(facts, input), poolIds: { ...input.poolIds }, announcementHash: '' },
    ...{ announcedAt: '', announcedBy: '', announcedWhere: input.announcedWhere.trim() },
    ...{ witnessSource: input.witnessSource.trim(), witnessNames: [], checkBy: input.checkBy, earlier: [] },
    ...{ poolsHash: '', seed: '', drawn: [], refused: [], drawnAt: '', drawnBy: '', status: 'draft', story: [] },
  };
}

function draftRefusal(facts: InspectionFacts, id: string | null): Refusal | null {
  if (id === null) return null;
  const present = facts.draws.find(row => row.id === id);
  // A draft that is kept at this moment may not have come back yet.
  return present && present.body.status !== 'draft'
    ? refuse('draw-fixed', { draw: present.body.title }, { rule: 'DR-5' }).refusal
    : null;
}

function inputRefusal(facts: InspectionFacts, input: DrawInput, today: Day): Refusal | null {
  if (input.title.trim() === '') return refuse('draw-title-missing').refusal;
  const date = parseDay(input.date);
  if (date === null) return refuse('draw-day-invalid', { what: '抽取日期', day: input.date || '（空）' }).refusal;
  if (date < today || date > addMonths(today, 12)) return refuse('draw-day-past', { day: date, today }).refusal;
  for (const [kind, pool] of [
    ['objects', '检查对象名录库'],
    ['inspectors', '执法检查人员名录库'],
  ] as const) {
    const there = facts.pools.some(({ id, body }) => id === input.poolIds[kind] && body.kind === kind);
    if (!there) return refuse('draw-pool-missing', { pool }, { rule: 'DR-1' }).refusal;
  }
  if (itemsOfInput(facts, input).length === 0) return refuse('draw-items-missing', {}, { rule: 'DR-1' }).refusal;
  if (input.take.inspectors < LEAST_INSPECTORS) return refuse('draw-two-inspectors', {}, { rule: 'DR-2' }).refusal;
  if (input.witnessSource.trim() === '') return refuse('draw-source-missing', {}, { rule: 'DR-5' }).refusal;
  if (input.announcedWhere.trim() === '') return refuse('draw-where-missing').refusal;
  if (input.checkBy === '') return null;
  if (parseDay(input.checkBy) === null)
    return refuse('draw-day-invalid', { what: '检查截止日期', day: input.checkBy }).refusal;
  return input.checkBy < date ? refuse('draw-check-early', { by: input.checkBy, date }).refusal : null;
}

function sameItems(a: InspectionDraw['items'], b: InspectionDraw['items']): boolean {
  return a.map(({ title }) => title).join('\n') === b.map(({ title }) => title).join('\n');
}

/** `excluded[2].why` for an officer who never saw the file. */
function placeWords(path: string): string {
  const [, list = path, at] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const titles: Record<string, string> = {
    ...{ excluded: '排除', conflicts: '回避', objects: '检查对象名录库', inspectors: '执法检查人员名录库' },
    ...{ take: '抽取数量', date: '抽取日期' },
  };
  return `${titles[list] ?? list}${at === undefined ? '' : `第 ${Number(at) + 1} 条`}`;
}
