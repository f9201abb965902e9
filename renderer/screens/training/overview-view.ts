import { dayParts, type Day } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { groupFigures, type GroupFigures } from '#shared/training/group-figures';
import { needWords } from '#shared/training/need-words';
import type { SessionRow } from '#shared/training/session-row';
import type { MemberTraining, TrainingFigures } from '#shared/training/training-figures';
import { trainingKinds } from '#shared/training/training';

export type Level = 'street' | 'community' | 'project';
export const levels: readonly { readonly value: Level; readonly label: string }[] = [
  { value: 'street', label: '街道' },
  { value: 'community', label: '社区' },
  { value: 'project', label: '业委会' },
];

export type Filter = 'need' | 'no-pledge' | 'breach' | 'all' | 'left';
export const filters: readonly { readonly value: Filter; readonly label: string }[] = [
  { value: 'need', label: '还需要培训' },
  { value: 'no-pledge', label: '未签承诺书' },
  { value: 'breach', label: '有未办结违规' },
  { value: 'all', label: '全部在任' },
  { value: 'left', label: '本年离任' },
];

export interface GroupLine {
  readonly key: string;
  readonly name: string;
  readonly figures: GroupFigures;
}

/** A line for each street, community or committee that has members; the most pressing first. */
export function groupLines(members: readonly MemberTraining[], places: PlaceFacts, level: Level): GroupLine[] {
  const keyOf = placeKeys(places, level);
  const names = placeNames(places, level);
  return groupFigures(members, ({ seat }) => keyOf(seat.projectId))
    .map(figures => ({ key: figures.key, name: names.get(figures.key) ?? '未知', figures }))
    .sort(
      (a, b) =>
        pressing(b.figures) - pressing(a.figures) ||
        b.figures.missingHours - a.figures.missingHours ||
        a.name.localeCompare(b.name, 'zh-CN'),
    );
}

/** All three levels, one under the other as a tree is read, for the printed table. */
export function allGroupLines(members: readonly MemberTraining[], places: PlaceFacts): GroupLine[] {
  const communityOf = new Map(places.projects.map(({ id, body }) => [id, body.communityId]));
  const streetOf = new Map(places.communities.map(({ id, body }) => [id, body.streetId]));
  const byName = (a: GroupLine, b: GroupLine) => a.name.localeCompare(b.name, 'zh-CN');
  const indent = (line: GroupLine, depth: number) => ({ ...line, name: `${'  '.repeat(depth)}${line.name}` });
  return groupLines(members, places, 'street')
    .sort(byName)
    .flatMap(street => [
      street,
      ...groupLines(members, places, 'community')
        .filter(({ key }) => streetOf.get(key) === street.key)
        .sort(byName)
        .flatMap(community => [
          indent(community, 1),
          ...groupLines(members, places, 'project')
            .filter(({ key }) => communityOf.get(key) === community.key)
            .sort(byName)
            .map(project => indent(project, 2)),
        ]),
    ]);
}

function pressing({ preService, inShort }: GroupFigures): number {
  return preService.missing * 2 + preService.open + inShort;
}

export function placeKeys(places: PlaceFacts, level: Level): (projectId: string) => string {
  const communityOf = new Map(places.projects.map(({ id, body }) => [id, body.communityId]));
  const streetOf = new Map(places.communities.map(({ id, body }) => [id, body.streetId]));
  if (level === 'project') return id => id;
  if (level === 'community') return id => communityOf.get(id) ?? '';
  return id => streetOf.get(communityOf.get(id) ?? '') ?? '';
}

function placeNames(places: PlaceFacts, level: Level): Map<string, string> {
  const rows = { street: places.streets, community: places.communities, project: places.projects }[level];
  return new Map((rows as readonly { id: string; body: { name: string } }[]).map(({ id, body }) => [id, body.name]));
}

export interface MemberLine {
  readonly memberKey: string;
  readonly name: string;
  readonly projectId: string;
  readonly post: string;
  readonly from: string;
  readonly needs: readonly string[];
  readonly tone: 'bad' | 'warning' | 'good' | 'quiet';
  readonly pledgedOn: string;
  readonly openBreaches: number;
  readonly hours: MemberTraining['inService'] | null;
}

const tones = { bad: 0, warning: 1, quiet: 2, good: 3 } as const;

/** The members that a filter asks for, the most pressing first. */
export function memberLines(figures: TrainingFigures, filter: Filter): MemberLine[] {
  if (filter === 'left') {
    return figures.left.map(seat => ({
      ...pick(seat),
      needs: [],
      tone: 'quiet',
      pledgedOn: '',
      openBreaches: 0,
      hours: null,
    }));
  }
  return figures.members
    .filter(member => keeps(member, filter))
    .map((member): MemberLine => {
      const needs = needWords(member);
      const late = member.preService.state === 'missing';
      const judged = member.inService.state !== 'unjudged' || member.preService.state !== 'unjudged';
      return {
        ...pick(member.seat),
        needs,
        tone: late ? 'bad' : needs.length > 0 ? 'warning' : judged ? 'good' : 'quiet',
        pledgedOn: member.pledgedOn,
        openBreaches: member.openBreaches,
        hours: member.inService,
      };
    })
    .sort((a, b) => tones[a.tone] - tones[b.tone] || (b.hours?.missing ?? 0) - (a.hours?.missing ?? 0));
}

function keeps(member: MemberTraining, filter: Filter): boolean {
  if (filter === 'need') return needWords(member).length > 0;
  if (filter === 'no-pledge') return member.pledgedOn === '';
  if (filter === 'breach') return member.openBreaches > 0;
  return true;
}

const pick = ({ memberKey, name, projectId, post, from }: MemberTraining['seat']) => ({
  memberKey,
  name,
  projectId,
  post,
  from,
});

/** Drafts, sessions of today or later, and held ones whose list nobody signed yet; then the latest held. */
export function sessionsAhead(sessions: readonly SessionRow[], today: Day) {
  const kept = sessions.filter(({ body }) => body.status === 'kept');
  const byDate = (a: SessionRow, b: SessionRow) => (a.body.date < b.body.date ? -1 : 1);
  return {
    drafts: sessions.filter(({ body }) => body.status === 'draft'),
    coming: kept.filter(({ body }) => body.date >= today).sort(byDate),
    unsigned: kept
      .filter(({ body }) => body.date <= today && !body.trainees.some(({ signedIn }) => signedIn))
      .sort(byDate),
    held: kept.filter(({ body }) => body.date < today).sort((a, b) => byDate(b, a)),
  };
}

export function sessionLine({ body }: SessionRow): { title: string; note: string } {
  const there = body.trainees.filter(({ signedIn }) => signedIn).length;
  const { month, day: date } = dayParts(body.date as Day);
  // The number names the year.
  const day = body.date === '' ? '日期未定' : `${month}月${date}日`;
  const people = there > 0 ? ` · 到 ${there} 人` : body.trainees.length > 0 ? ` · 应到 ${body.trainees.length} 人` : '';
  return {
    title: body.title || '（还没有写主题）',
    note: `${body.number ? `${body.number} · ` : ''}${trainingKinds[body.kind]} · ${day}${people}`,
  };
}

export interface NextAct {
  readonly title: string;
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
}

/** The one thing to do next in the log. */
export function nextAct(figures: TrainingFigures, sessions: readonly SessionRow[], today: Day): NextAct {
  if (figures.programme === null) return { title: `制定 ${figures.year} 年计划`, to: '/training/programme' };
  const { drafts, unsigned } = sessionsAhead(sessions, today);
  const draft = drafts[0];
  if (draft) return { title: '接着登记这场培训', to: '/training/sessions', search: { at: draft.id } };
  const open = unsigned[0];
  if (open) return { title: '登记签到', to: `/training/sessions/${open.id}/sign-in` };
  return { title: '登记培训', to: '/training/sessions', search: { at: 'new' } };
}
