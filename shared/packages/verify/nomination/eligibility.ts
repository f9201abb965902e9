import { parseDay } from '../../../basics/dates';
import { checkEligibility } from '../../../nominations/eligibility/check-eligibility';
import { judgeChecks, type JudgedCheck } from '../../../nominations/eligibility/judge-checks';
import { checkVerdicts } from '../../../nominations/eligibility-facts';
import { firstDifference } from '../../first-difference';
import { finding } from '../../finding';
import { PACKAGE_ENTRY } from '../../layout';
import type { NominatedDossier, NominationFacts } from '../../nomination-facts';
import type { Finding } from '../../verdict';
import { hasModelProject } from './places';

/** Every condition is decided anew from what the registers said: the same list, and nothing in it but 符合. */
export function checkEligible(facts: NominationFacts): Finding[] {
  return facts.dossiers.flatMap(dossier => ofDossier(facts, dossier));
}

function ofDossier(facts: NominationFacts, dossier: NominatedDossier): Finding[] {
  const { number, eligibility, category } = dossier;
  const differs = (at: string, stated: string, counted: string) =>
    finding('nomination-eligibility', PACKAGE_ENTRY, { at: `${number} ${at}`, stated, counted });
  if (eligibility.category !== category) return [differs('类别', eligibility.category, category)];
  // A day that is none would be reckoned with as if it were one.
  const days = [eligibility.on, eligibility.until].find(day => parseDay(day) === null);
  if (days !== undefined) return [differs('核查日期', days, '实有的日期')];
  if (firstDifference(eligibility.conditions, facts.conditions) !== null)
    return [differs('推荐条件', '与本年度条件不同', '本年度条件')];
  const closed =
    dossier.postings
      .map(({ closedOn }) => closedOn)
      .sort()
      .pop() ?? '';
  if (eligibility.on < closed) return [differs('核查日期', eligibility.on, `${closed} 以后`)];
  if (eligibility.districtHasModelProject === true && !hasModelProject(facts))
    return [differs('本区示范项目', '有', '没有')];

  const decided = checkEligibility(eligibility);
  const stated = dossier.checks;
  const listed = decided.map(({ id }) => id).join('、');
  if (stated.map(({ id }) => id).join('、') !== listed)
    return [differs('核查项目', String(stated.length), String(decided.length))];
  const other = decided.find((check, at) => {
    const given = stated[at];
    return !given || (['title', 'rule', 'basis', 'verdict', 'words'] as const).some(key => given[key] !== check[key]);
  });
  if (other) {
    const given = stated.find(({ id }) => id === other.id);
    const words = (verdict: keyof typeof checkVerdicts, said: string) => `${checkVerdicts[verdict]}（${said}）`;
    return [differs(other.title, given ? words(given.verdict, given.words) : '', words(other.verdict, other.words))];
  }
  return judged(dossier)
    .filter(({ final }) => final !== 'met')
    .map(({ title, final, words }) =>
      finding('nomination-not-eligible', PACKAGE_ENTRY, {
        at: `${number} ${title}`,
        why: `${checkVerdicts[final]}，${words}`,
      }),
    );
}

/** The checks with the rulings that hold. */
function judged({ eligibility, rulings }: NominatedDossier): JudgedCheck[] {
  const all = rulings.map(({ check, about, verdict, reason, by, on }) => ({
    ...{ check, about, verdict, reason, by },
    at: on,
    attachments: [],
  }));
  return judgeChecks(checkEligibility(eligibility), all);
}
