import { incidentKinds, vetoGrounds, type Incident, type IncidentKind } from '#shared/evidence/incident';
import { provenWords, type IncidentLine } from '#shared/evidence/save-incident';
import { subjectKinds, type SubjectKind } from '#shared/evidence/subject';
import type { IncidentDigest } from '../../../store/queries/incident-digest';
import type { StateTone } from '../../../components/state-mark';

export const incidentWishes = {
  all: '全部情况',
  open: '没有办结',
  veto: '一票否决',
  disputed: '异议核查中',
  void: '失效、修复',
} as const;
export type IncidentWish = keyof typeof incidentWishes;

export interface IncidentFilter {
  readonly kind: IncidentKind | '';
  readonly subject: SubjectKind | '';
  readonly wish: IncidentWish;
  readonly matches: (text: string) => boolean;
}

/** Rows that fit, the latest first; what is open for its own reason (no end yet) keeps its day. */
export function incidentLines(rows: readonly IncidentDigest[], filter: IncidentFilter): IncidentDigest[] {
  return rows
    .filter(
      ({ body }) =>
        (filter.kind === '' || body.kind === filter.kind) &&
        (filter.subject === '' || body.subject.kind === filter.subject) &&
        fits(body, filter.wish) &&
        (filter.matches(body.subject.name) || filter.matches(body.title)),
    )
    .sort((a, b) => (a.body.happenedOn < b.body.happenedOn ? 1 : a.body.happenedOn > b.body.happenedOn ? -1 : 0));
}

const standing = ({ state }: IncidentLine) => state === 'effective' || state === 'disputed';

/** A complaint, accident, penalty or misconduct that counts and has no day on which it was settled. */
export const isOpen = (body: IncidentLine) => body.kind !== 'honour' && standing(body) && body.settledOn === '';

function fits(body: IncidentLine, wish: IncidentWish): boolean {
  if (wish === 'open') return isOpen(body);
  if (wish === 'veto') return body.veto !== null && standing(body);
  if (wish === 'disputed') return body.state === 'disputed';
  return wish === 'void' ? !standing(body) : true;
}

/** Where it stands, in few words: the state first, then whether it is settled. */
export function incidentMark(body: IncidentLine): { readonly tone: StateTone; readonly words: string } {
  if (body.state === 'void') return { tone: 'none', words: '失效' };
  if (body.state === 'repaired') return { tone: 'none', words: '已修复' };
  if (body.state === 'disputed') return { tone: 'warn', words: '异议核查中' };
  if (body.kind === 'honour') return { tone: 'good', words: body.level || '荣誉' };
  if (body.settledOn === '') return { tone: 'warn', words: '没有办结' };
  return { tone: body.proven === false ? 'none' : 'good', words: `${body.settledOn} 办结` };
}

/** The facts of one incident, name and value. */
export function incidentFacts(body: Incident): readonly (readonly [string, string])[] {
  const honour = body.kind === 'honour';
  return [
    ['对象', `${body.subject.name}（${subjectKinds[body.subject.kind]}）`],
    ['类别', incidentKinds[body.kind]],
    [honour ? '授予日期' : '发生日期', body.happenedOn],
    ['级别', body.level],
    ['是否属实', honour ? '' : provenWords(body.proven)],
    ['办结', honour ? '' : body.settledOn || '没有办结'],
    ['一票否决', body.veto === null ? '' : `${vetoGrounds[body.veto]}（通行做法，推荐时按年度条件审查）`],
    ['依据文件', body.document],
    ['出具单位', body.body],
    ['备注', body.remark],
  ];
}
