import type { Day } from '#shared/basics/dates';
import type { Project } from '#shared/communities/places';
import { disclosureKindIds } from '#shared/coordination/disclosure';
import { coverageOf, hasBoardDuty, isGap } from '#shared/coordination/disclosure-coverage';
import { groupsOfKind } from '#shared/coordination/disclosure-rules';
import type { DisclosureSwitches } from '#shared/coordination/disclosure-switches';
import type { DisclosureDigest } from '../../store/queries/disclosure-digest';
import type { WaitingLine } from './waiting-view';

/** What of 三公开 waits for the officer: objections without a reply, boards with gaps, content that runs out. */
export function disclosureLines(
  projects: readonly { readonly id: string; readonly body: Project }[],
  items: readonly DisclosureDigest[],
  switches: DisclosureSwitches,
  today: Day,
): WaitingLine[] {
  // Before the first posting is entered there is nothing to say of gaps: the ledger has not been begun.
  if (items.length === 0) return [];
  const to = '/coordination/disclosures';
  const bearing = projects.filter(({ body }) => hasBoardDuty(body, today)).map(({ id }) => id);
  const duties = disclosureKindIds.flatMap(kind => groupsOfKind(kind, switches));
  const states = coverageOf(bearing, items, today, switches).map(({ groups }) =>
    duties.map(each => groups[each].state),
  );
  const gaps = states.filter(each => each.some(isGap)).length;
  const due = states.filter(each => !each.some(isGap) && each.includes('due')).length;
  const asked = items.filter(item => item.open > 0);
  const open = asked.reduce((sum, item) => sum + item.open, 0);
  const first = asked[0];
  const project = first && projects.find(({ id }) => id === first.projectId)?.body.name;
  const lines: (WaitingLine | false)[] = [
    first !== undefined && {
      key: 'disclosures-open',
      tone: 'warning',
      words: `${asked.length === 1 && project ? `${project}：` : ''}公示内容有 ${open} 条异议没有答复`,
      to: `${to}/${first.projectId}`,
    },
    gaps > 0 && { key: 'disclosures-gaps', tone: 'plain', words: `${gaps} 个小区的三公开有缺项或过期`, to },
    due > 0 && { key: 'disclosures-due', tone: 'plain', words: `${due} 个小区的三公开将到期`, to },
  ];
  return lines.filter(line => line !== false);
}
