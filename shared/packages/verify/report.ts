import { addDays, daysBetween, parseDay, type Day } from '../../basics/dates';
import { quarterBefore, quarterOf } from '../../coordination/quarter';
import { addable, addUp, type AddableFigures } from '../add-figures';
import { finding } from '../finding';
import { PACKAGE_ENTRY } from '../layout';
import type { ReportFacts, ReportFigures } from '../report-facts';
import type { Finding } from '../verdict';

const MOST = 10;

/** Adds every figure of a quarter's report up again, community by community, and holds its days against the calendar. */
export function checkReport(facts: ReportFacts): Finding[] {
  const findings = [...periodFindings(facts), ...sumFindings(facts)].slice(0, MOST);
  const places = facts.streets.reduce((sum, { communities }) => sum + communities.length, 0);
  return findings.length > 0 ? findings : [finding('report-ok', '', { streets: facts.streets.length, places })];
}

function periodFindings({ quarter, before, asOf, reportedOn, overdue }: ReportFacts): Finding[] {
  const wrong = (at: string) => finding('report-period', PACKAGE_ENTRY, { at });
  const expected = quarterOf(quarter.year, quarter.quarter);
  const days = [
    quarter.from,
    quarter.until,
    before.from,
    before.until,
    asOf,
    reportedOn,
    ...overdue.map(({ due }) => due),
  ];
  const unreal = days.find(one => parseDay(one) === null);
  if (unreal !== undefined) return [wrong(unreal)];
  const findings: Finding[] = [];
  if (quarter.from !== expected.from || quarter.until !== expected.until) findings.push(wrong('quarter'));
  const previous = quarterBefore(expected);
  if (
    JSON.stringify([before.year, before.quarter, before.from, before.until]) !==
    JSON.stringify([previous.year, previous.quarter, previous.from, previous.until])
  ) {
    findings.push(wrong('before'));
  }
  if (asOf < quarter.from || asOf > quarter.until || asOf > reportedOn) findings.push(wrong('asOf'));
  for (const { number, due, days: stated } of overdue) {
    if (due >= asOf || daysBetween(due as Day, asOf as Day) !== stated) findings.push(wrong(`overdue.${number}`));
  }
  if (addDays(previous.until, 1) !== quarter.from) findings.push(wrong('quarter'));
  return findings;
}

function sumFindings(facts: ReportFacts): Finding[] {
  const findings: Finding[] = [];
  const hold = (at: string, stated: AddableFigures, counted: AddableFigures) => {
    for (const [figure, value] of Object.entries(stated)) {
      const sum = counted[figure] ?? 0;
      if (value !== sum)
        findings.push(finding('report-sums', PACKAGE_ENTRY, { at: `${at}.${figure}`, stated: value, counted: sum }));
    }
  };
  for (const when of ['now', 'before'] as const) {
    const of = (places: readonly Readonly<Record<typeof when, ReportFigures>>[]) =>
      addUp(places.map(place => addable(place[when])));
    hold(`total.${when}`, addable(facts.total[when]), of(facts.streets));
    for (const street of facts.streets) hold(`${street.name}.${when}`, addable(street[when]), of(street.communities));
  }
  const { raised, settled, overdue } = facts.total.now.topics;
  const sum = (of: 'raised' | 'settled') => facts.categories.reduce((all, one) => all + one[of], 0);
  hold('categories', { raised, settled }, { raised: sum('raised'), settled: sum('settled') });
  hold('overdue', { overdue }, { overdue: facts.overdue.length + facts.overdueMore });
  return [...findings, ...impossible(facts)];
}

/** A part that is more than its whole. */
function impossible({ total, streets }: ReportFacts): Finding[] {
  const all = [total, ...streets, ...streets.flatMap(({ communities }) => communities)].flatMap(({ now, before }) => [
    now,
    before,
  ]);
  const wrong = all.flatMap(({ topics, judged, disclosure }) => [
    ...(topics.overdue > topics.open ? [[topics.overdue, topics.open] as const] : []),
    ...(judged.satisfied > judged.asked ? [[judged.satisfied, judged.asked] as const] : []),
    ...(disclosure.complete > disclosure.projects ? [[disclosure.complete, disclosure.projects] as const] : []),
  ]);
  return wrong.map(([part, whole]) =>
    finding('report-sums', PACKAGE_ENTRY, { at: '部分大于总数', stated: part, counted: whole }),
  );
}
