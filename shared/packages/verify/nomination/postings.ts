import { parseDay } from '../../../basics/dates';
import { postingPeriod } from '../../../nominations/posting-period';
import { finding } from '../../finding';
import { PACKAGE_ENTRY } from '../../layout';
import type { NominatedDossier, NominationFacts, NominationPosting } from '../../nomination-facts';
import type { Finding } from '../../verdict';

const levels = { unit: '单位公示', district: '区级公示' } as const;

/** Every dossier hung in its unit and in the district for as long as the year asks, and what was objected is settled (D6). */
export function checkPostings(facts: NominationFacts): Finding[] {
  return facts.dossiers.flatMap(dossier =>
    (['unit', 'district'] as const).flatMap(level => ofLevel(facts, dossier, level)),
  );
}

function ofLevel(
  { conditions, letter }: NominationFacts,
  { number, postings }: NominatedDossier,
  level: keyof typeof levels,
) {
  const wrong = (why: string) => [
    finding('nomination-posting', PACKAGE_ENTRY, { at: `${number} ${levels[level]}`, why }),
  ];
  const hung = postings.filter(posting => posting.level === level);
  const [posting] = hung;
  if (!posting || hung.length > 1) return wrong(hung.length === 0 ? '没有公示记录' : '公示记录不止一条');
  const asked = level === 'unit' ? conditions.unitPostingDays : conditions.districtPostingDays;
  if (posting.workingDays < asked) return wrong(`公示 ${posting.workingDays} 个工作日，要求 ${asked} 个`);
  const from = parseDay(posting.from);
  if (from === null || parseDay(posting.until) === null || parseDay(posting.closedOn) === null)
    return wrong('日期不存在');
  const { until } = postingPeriod(from, posting.workingDays);
  if (posting.until !== until) return wrong(`写明至 ${posting.until}，按工作日应至 ${until}`);
  if (posting.closedOn <= posting.until) return wrong(`${posting.closedOn} 结束，公示至 ${until} 才满`);
  if (level === 'district' && posting.closedOn > letter.on)
    return wrong(`${posting.closedOn} 才结束，推荐函已于 ${letter.on} 发出`);
  return objections(posting).flatMap(wrong);
}

function objections({ objections: all, from }: NominationPosting): string[] {
  return all.flatMap(({ on, handledOn, handling, upheld }) => {
    if (parseDay(on) === null || parseDay(handledOn) === null) return ['异议的日期不存在'];
    if (on < from || handledOn < on) return [`异议 ${on} 收到、${handledOn} 处理，与公示日期不合`];
    if (upheld) return [`${on} 收到的异议属实`];
    return handling.trim() === '' ? [`${on} 收到的异议没有处理结果`] : [];
  });
}
