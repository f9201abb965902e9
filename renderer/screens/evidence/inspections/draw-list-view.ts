import type { Day } from '#shared/basics/dates';
import type { Inspection } from '#shared/evidence/inspection';
import { listsOf } from '#shared/evidence/inspections/forms/draw-facts';
import type { DrawRow, InspectionFacts } from '#shared/evidence/inspections/inspection-facts';
import type { ListLine } from './line-list';

/** The draws in the order in which they ask for something: drafts, those that wait for their number, held ones, void ones. */
export function drawGroups(facts: InspectionFacts, today: Day) {
  const sorted = [...facts.draws].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  const of = (status: DrawRow['body']['status']) =>
    sorted.filter(({ body }) => body.status === status).map(row => drawLine(row, facts.checks, today));
  return [
    { title: '草稿', lines: of('draft') },
    { title: '已公告，待见证号码', lines: of('announced') },
    { title: '已抽取', lines: of('drawn') },
    { title: '作废', lines: of('void') },
  ];
}

function dayOf({ body }: DrawRow): string {
  return body.drawnAt || body.announcedAt || `9${listsOf(body).date}`;
}

function drawLine({ id, body }: DrawRow, checks: readonly { readonly body: Inspection }[], today: Day): ListLine {
  const { date, take } = listsOf(body);
  const line = (note: string, marks: ListLine['marks'] = []): ListLine => ({ id, title: body.title, note, marks });
  if (body.status === 'draft') return line('还没有公告，内容可以改');
  if (body.status === 'announced') {
    const due = date <= today;
    return line(`${date} 抽取 ${take.objects} 个`, [
      due ? { tone: 'warn', words: '今天可以录入见证号码' } : { tone: 'none', words: '还没有到抽取日' },
    ]);
  }
  if (body.status === 'void') return line(`${body.announcedAt.slice(0, 10)} 公告`);
  const own = checks.filter(check => check.body.drawId === id && check.body.state !== 'void');
  const done = own.filter(check => check.body.result !== null).length;
  return line(`${body.drawnAt.slice(0, 10)} 抽中 ${body.drawn.length} 个`, [
    { tone: done === own.length ? 'good' : 'warn', words: `已检查 ${done}/${own.length}` },
  ]);
}
