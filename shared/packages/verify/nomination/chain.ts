import { parseDay } from '../../../basics/dates';
import { nomineeOf } from '../../../nominations/category';
import { departmentOf, departmentsAsked } from '../../../nominations/departments';
import { stageNeeds, stageTitle } from '../../../nominations/dossier-stages';
import type { DossierStage } from '../../../nominations/dossier';
import { finding } from '../../finding';
import { PACKAGE_ENTRY } from '../../layout';
import type { NominatedDossier, NominationFacts } from '../../nomination-facts';
import type { Finding } from '../../verdict';

/** Stages in which somebody signs an opinion. */
const spoken: readonly DossierStage[] = ['unit', 'owners', 'street'];

/** Whoever must speak has spoken and agrees, two officers reviewed, and the promises are signed (D2, PIPL-25). */
export function checkChain(facts: NominationFacts): Finding[] {
  const { letter, meeting } = facts;
  const late = parseDay(meeting.on) === null || meeting.on > letter.on;
  const decided = late
    ? [
        finding('nomination-chain', PACKAGE_ENTRY, {
          at: '会议纪要',
          why: `会议日期晚于推荐函（${letter.on}）或不存在`,
        }),
      ]
    : [];
  return decided.concat(
    facts.dossiers.flatMap(dossier =>
      gaps(dossier, letter.on).map(why => finding('nomination-chain', PACKAGE_ENTRY, { at: dossier.number, why })),
    ),
  );
}

function gaps(dossier: NominatedDossier, letterOn: string): string[] {
  const { category, opinions, reviews, pledgedOn, consentedOn } = dossier;
  const missing: string[] = [];
  for (const stage of spoken) {
    const last = opinions.filter(opinion => opinion.stage === stage).pop();
    const title = stageTitle(category, stage);
    if (!last && stageNeeds[category][stage] === 'needed') missing.push(`缺${title}`);
    if (last && !last.agrees) missing.push(`${title}为不同意`);
  }
  missing.push(...departmentGaps(dossier));
  const reviewers = new Set(reviews.filter(({ agrees }) => agrees).map(({ name }) => name));
  if (reviewers.size < 2) missing.push('缺两名审核人的同意意见');
  if (reviews.some(({ agrees }) => !agrees)) missing.push('有审核人不同意');
  if (pledgedOn === '') missing.push('缺诚信承诺书');
  if (consentedOn === '' && nomineeOf[category] === 'person') missing.push('缺本人同意公示书');
  const days = [...opinions, ...reviews].map(({ on }) => on).concat([pledgedOn, consentedOn].filter(day => day !== ''));
  if (days.some(day => parseDay(day) === null || day > letterOn)) missing.push('有意见的日期晚于推荐函或不存在');
  return missing;
}

/** What each department said last. */
function departmentGaps({ category, opinions }: NominatedDossier): string[] {
  const said = new Map(
    opinions
      .filter(({ stage }) => stage === 'departments')
      .map(opinion => [departmentOf(opinion.body)?.id ?? opinion.body, opinion]),
  );
  const silent =
    stageNeeds[category].departments === 'needed' ? departmentsAsked(category).filter(({ id }) => !said.has(id)) : [];
  const against = [...said.values()].filter(({ agrees }) => !agrees);
  return [...silent.map(({ title }) => `缺${title}部门意见`), ...against.map(({ body }) => `${body}不同意`)];
}
