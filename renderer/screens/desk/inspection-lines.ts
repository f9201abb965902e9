import { addDays, type Day } from '#shared/basics/dates';
import { dutiesOf, type InspectionDutyName } from '#shared/evidence/inspections/inspection-duties';
import type { DrawDigest, InspectionDigest } from '../../store/queries/inspection-digest';
import type { WaitingLine } from './waiting-view';

/** Days ahead from which a duty stands on the desk. */
const SOON_DAYS = 5;

const words: Readonly<Record<InspectionDutyName, { readonly late: string; readonly soon: string }>> = {
  check: { late: '双随机检查已过截止日期', soon: '双随机检查快到截止日期' },
  post: { late: '检查结果没有按期公示', soon: '检查结果该公示了' },
  rectify: { late: '整改期限已过，等着复查', soon: '整改快到期，安排复查' },
};

/** What of 双随机 waits: announced draws whose day has come, and duties that are late or nearly so, a line each kind. */
export function inspectionLines(
  draws: readonly DrawDigest[],
  checks: readonly InspectionDigest[],
  today: Day,
): WaitingLine[] {
  const waiting = draws
    .filter(({ status, date }) => status === 'announced' && date <= today)
    .map(({ id, title }): WaitingLine => ({
      ...{ key: `draw-${id}`, tone: 'warning', words: `“${title}”等着录入见证号码` },
      to: `/evidence/inspections?at=${id}`,
    }));
  const checkBy = new Map(draws.map(draw => [draw.id, draw.checkBy]));
  const soon = addDays(today, SOON_DAYS);
  const duties = checks
    .flatMap(({ id, body }) =>
      dutiesOf(body, today, checkBy.get(body.drawId) ?? '').map(duty => ({ id, name: body.objectName, ...duty })),
    )
    .filter(({ due }) => due !== '' && due <= soon);
  const lines = (['check', 'post', 'rectify'] as const).flatMap(is =>
    [true, false].flatMap((late): WaitingLine[] => {
      const found = duties.filter(duty => duty.is === is && duty.late === late);
      const [first] = found;
      if (!first) return [];
      const who = found.length === 1 ? `${first.name}：` : `${found.length} 个对象：`;
      return [
        {
          ...{ key: `inspection-${is}-${late ? 'late' : 'soon'}`, tone: late ? 'bad' : 'plain' },
          words: `${who}${words[is][late ? 'late' : 'soon']}`,
          to: found.length === 1 ? `/evidence/inspections/checks?at=${first.id}` : '/evidence/inspections/checks',
        },
      ];
    }),
  );
  return [...waiting, ...lines];
}
