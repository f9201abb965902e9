import { daysBetween, type Day } from '#shared/basics/dates';
import type { Project } from '#shared/communities/places';
import { quarterAt, quarterBefore, quarterWords } from '#shared/coordination/quarter';
import { hasAssessmentDuty } from '#shared/evidence/assessments/assessment-duty';
import { rectificationOf } from '#shared/evidence/assessments/rectify';
import type { RepairUseRow } from '#shared/evidence/repair-use';
import type { AssessmentDigest } from '../../store/queries/assessment-digest';
import type { SurveyDigest } from '../../store/queries/survey-digest';
import type { WaitingLine } from './waiting-view';

interface AssessFacts {
  readonly projects: readonly { readonly id: string; readonly body: Project }[];
  readonly assessments: readonly AssessmentDigest[];
  readonly surveys: readonly SurveyDigest[];
  readonly uses: readonly RepairUseRow[];
}

/** In the last days of a quarter it is time to say who is not assessed yet. */
const QUARTER_END_DAYS = 30;

/** What of street assessments, surveys and the repair fund waits for the officer. */
export function assessLines({ projects, assessments, surveys, uses }: AssessFacts, today: Day): WaitingLine[] {
  return [
    ...quarterLines(projects, assessments, today),
    ...rectificationLines(projects, assessments, surveys, today),
    ...postingLines(projects, uses, today),
  ];
}

function quarterLines(
  projects: AssessFacts['projects'],
  assessments: readonly AssessmentDigest[],
  today: Day,
): WaitingLine[] {
  // Before the first assessment is entered there is nothing to miss: the register has not been begun.
  if (!assessments.some(({ status }) => status === 'final')) return [];
  const now = quarterAt(today);
  const last = quarterBefore(now);
  return [last, now].flatMap((quarter): WaitingLine[] => {
    if (quarter === now && daysBetween(today, now.until) > QUARTER_END_DAYS) return [];
    const done = new Set(
      assessments
        .filter(item => item.status === 'final' && item.year === quarter.year && item.quarter === quarter.quarter)
        .map(({ projectId }) => projectId),
    );
    const open = projects.filter(({ id, body }) => hasAssessmentDuty(body, quarter) && !done.has(id)).length;
    if (open === 0) return [];
    return [
      {
        key: `assess-${quarter.year}-${quarter.quarter}`,
        tone: quarter === now ? 'plain' : 'warning',
        words: `${quarterWords(quarter)}还有 ${open} 个小区没有考核`,
        to: `/evidence/assessments?quarter=${quarter.year}-${quarter.quarter}`,
      },
    ];
  });
}

function rectificationLines(
  projects: AssessFacts['projects'],
  assessments: readonly AssessmentDigest[],
  surveys: readonly SurveyDigest[],
  today: Day,
): WaitingLine[] {
  const late = assessments.filter(item => item.status === 'final' && rectificationOf(item, today) === 'late');
  const first = late[0];
  const name = first && projects.find(({ id }) => id === first.projectId)?.body.name;
  const asked = surveys.filter(item => {
    return (
      item.status === 'final' && item.asks && item.rectifiedOn === '' && item.rectifyBy !== '' && item.rectifyBy < today
    );
  });
  const lines: (WaitingLine | false)[] = [
    first !== undefined && {
      key: 'assess-late',
      tone: 'warning',
      words: late.length === 1 ? `${name ?? ''}的考核整改逾期，没有复查` : `${late.length} 次考核的整改逾期，没有复查`,
      to:
        late.length === 1
          ? `/evidence/assessments/${first.projectId}?at=${first.id}`
          : '/evidence/assessments?state=rectify',
    },
    asked.length > 0 && {
      key: 'survey-late',
      tone: 'warning',
      words: `${asked.length} 个小区的满意度整改逾期`,
      to: '/evidence/surveys?state=rectify',
    },
  ];
  return lines.filter(line => line !== false);
}

function postingLines(projects: AssessFacts['projects'], uses: readonly RepairUseRow[], today: Day): WaitingLine[] {
  return uses
    .filter(({ body }) => body.state !== 'void' && body.step === 'posted' && body.planPostedUntil <= today)
    .map(({ id, body }): WaitingLine => {
      const name = projects.find(project => project.id === body.projectId)?.body.name ?? '';
      const ends = body.planPostedUntil === today ? '今天期满' : `${body.planPostedUntil} 期满`;
      return {
        key: `repair-${id}`,
        tone: 'plain',
        words: `${name}维修方案“${body.item}”公示${ends}，可以表决`,
        to: `/evidence/repair-fund/${id}`,
      };
    });
}
