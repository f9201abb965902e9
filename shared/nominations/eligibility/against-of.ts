import { addMonths, type Day } from '../../basics/dates';
import { cardsIn } from '../../evidence/assessments-on';
import type { CreditEntryLine } from '../../evidence/credit';
import { creditCounting } from '../../evidence/credit-counting';
import { incidentKinds } from '../../evidence/incident';
import type { IncidentLine } from '../../evidence/save-incident';
import { inspectionsOn } from '../../evidence/inspections-on';
import { nomineeOf } from '../category';
import type { Conditions } from '../conditions';
import type { Dossier } from '../dossier';
import type { EligibilityFacts } from '../eligibility-facts';
import type { EvidenceIndex } from './evidence-index';

type Against = EligibilityFacts['against'][number];

interface Times {
  readonly from: Day;
  readonly on: Day;
  readonly until: Day;
}

/**
 * Entries of all registers that may speak against a nominee, whatever their state: the checks say which count and why not.
 * Of the company and the project of a person, only what could bar the person too.
 */
export function againstOf(
  dossier: Pick<Dossier, 'category' | 'nominee' | 'companyId' | 'projectId'>,
  index: EvidenceIndex,
  conditions: Conditions,
  on: Day,
  until: Day,
): Against[] {
  const times = { from: addMonths(on, -conditions.cleanYears * 12), on, until };
  const { nominee, companyId, projectId } = dossier;
  switch (nomineeOf[dossier.category]) {
    case 'person':
      return [
        ...incidents(index, nominee.id, 'person', times),
        ...credit(index, nominee.id, 'person', times),
        ...incidents(index, projectId, 'project', times).filter(entry => entry.ground !== null),
        ...incidents(index, companyId, 'company', times).filter(entry => entry.ground !== null),
        ...credit(index, companyId, 'company', times).filter(entry => entry.kind === 'black-list'),
      ];
    case 'project':
      return [
        ...incidents(index, nominee.id, 'project', times),
        ...credit(index, nominee.id, 'project', times),
        ...cards(index, nominee.id, times),
        ...inspections(index, { projectId: nominee.id, companyId: '' }, 'project', times),
        ...incidents(index, companyId, 'company', times).filter(entry => entry.ground !== null),
        ...credit(index, companyId, 'company', times),
      ];
    case 'company':
      return [
        ...incidents(index, nominee.id, 'company', times),
        ...credit(index, nominee.id, 'company', times),
        ...inspections(index, { projectId: '', companyId: nominee.id }, 'company', times),
        ...index
          .projectsOf(nominee.id)
          .flatMap(({ id }) => [
            ...incidents(index, id, 'project', times).filter(entry => entry.ground !== null),
            ...cards(index, id, times),
          ]),
      ];
    case 'unit':
      return [];
  }
}

function incidents(index: EvidenceIndex, subjectId: string, of: Against['of'], times: Times): Against[] {
  return index.incidentsOf(subjectId).flatMap(({ id, body }) => {
    if (body.kind === 'honour' || !within(body.happenedOn, times)) return [];
    const kind = body.veto === null && body.kind === 'complaint' ? 'complaint' : 'veto';
    const until = body.veto === null ? body.validUntil : '';
    const entry = {
      kind,
      ground: body.veto,
      of,
      on: body.happenedOn,
      until,
      state: body.state,
      proven: body.proven,
    } as const;
    return [{ ...entry, source: { table: 'incidents', id, words: incidentWords(body) } }];
  });
}

function incidentWords(body: IncidentLine): string {
  const words = `${body.happenedOn || '日期不明'} ${incidentKinds[body.kind]}：${body.title}`;
  return clip(body.document === '' ? words : `${words}（${body.document}）`);
}

/** A bad entry counts until its five years are over; one that black-lists is told as such too, for the list's own time. */
function credit(index: EvidenceIndex, subjectId: string, of: Against['of'], times: Times): Against[] {
  const switches = index.rows.creditSwitches;
  return index.creditOf(subjectId).flatMap(({ id, body }) => {
    const state = body.state === 'repaired' && switches.repairedCounts ? ('effective' as const) : body.state;
    const source = (words: string) => ({ table: 'creditEntries', id, words: clip(words) });
    const found: Against[] = [];
    if (body.list?.colour === 'black') {
      const stated = { ...body, validUntil: body.list.until || body.validUntil };
      const { until } = creditCounting(stated, times.on, { ...switches, openMonths: 0 });
      const on = body.list.from || dayOfEntry(body);
      const words = `列入黑名单：${body.item}`;
      found.push({ kind: 'black-list', ground: null, of, on, until, state, proven: true, source: source(words) });
    }
    if (body.category === 'bad') {
      const { until } = creditCounting(body, times.on, switches);
      const words = `${dayOfEntry(body) || '日期不明'} 不良信用信息：${body.item}`;
      const on = dayOfEntry(body);
      found.push({ kind: 'bad-credit', ground: null, of, on, until, state, proven: true, source: source(words) });
    }
    return found;
  });
}

const dayOfEntry = (body: CreditEntryLine) => body.eventOn || body.periodFrom;

function cards(index: EvidenceIndex, projectId: string, { from, until }: Times): Against[] {
  return cardsIn(index.assessmentsOf(projectId), { projectId }, from, until).map(card => {
    const name = index.project(projectId)?.body.name ?? '';
    const colour = card.card === 'red' ? '红牌' : '黄牌';
    const words = `${name} ${card.year} 年第 ${card.quarter} 季度${colour}${card.reason ? `：${card.reason}` : ''}`;
    const source = { table: 'assessments', id: card.id, words: clip(words.trim()) };
    const entry = { kind: 'warning-card', ground: 'warning-card', of: 'project', on: card.on, until: '' } as const;
    return { ...entry, state: card.state, proven: true, source };
  });
}

function inspections(
  index: EvidenceIndex,
  subject: { readonly projectId: string; readonly companyId: string },
  of: Against['of'],
  { from, on }: Times,
): Against[] {
  const rows = index.inspectionsOf(subject.projectId || subject.companyId);
  return inspectionsOn(rows, { ...subject, from, until: on })
    .filter(({ standing }) => standing !== 'clean')
    .map(found => ({
      kind: 'inspection',
      ground: null,
      of,
      on: found.checkedOn,
      until: '',
      state: found.state,
      proven: found.standing === 'against',
      source: { table: 'inspections', id: found.id, words: clip(found.words) },
    }));
}

/** One without a day is among them: nobody can say that it is too old. */
function within(day: string, { from, until }: Times): boolean {
  return day === '' || (day >= from && day <= until);
}

function clip(words: string): string {
  return words.length > 400 ? `${words.slice(0, 399)}…` : words;
}
