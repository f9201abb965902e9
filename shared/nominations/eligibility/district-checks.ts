import { needsModelProject } from '../category';
import { stageNeeds } from '../dossier-stages';
import type { EligibilityCheck, EligibilityFacts } from '../eligibility-facts';
import { makeCheck } from './make-check';

/** What does not lie with the nominee: a 示范项目 in the district (AW-5), and what other departments know (D2-5). */
export function districtChecks(facts: EligibilityFacts): EligibilityCheck[] {
  const asked = stageNeeds[facts.category].departments === 'needed' || facts.outside.value !== null;
  return [
    ...(needsModelProject.includes(facts.category) ? [modelProject(facts)] : []),
    ...(asked ? [outside(facts)] : []),
  ];
}

function modelProject(facts: EligibilityFacts): EligibilityCheck {
  const told = {
    id: 'model-project',
    title: '所在区有示范项目',
    rule: 'AW-5',
    basis: '行动计划纲要：先进单位、先进个人从有示范项目的区市产生',
  };
  if (facts.districtHasModelProject === null)
    return makeCheck(told, 'unclear', '台账中没有本区的示范项目，以前年度是否有须核对');
  return facts.districtHasModelProject
    ? makeCheck(told, 'met', '本区有文明创建示范项目')
    : makeCheck(told, 'not-met', '本区没有文明创建示范项目，不能推荐先进单位和先进个人');
}

function outside(facts: EligibilityFacts): EligibilityCheck {
  const told = { id: 'outside', title: '部门意见', rule: 'D2-5', basis: '通行做法：征求有关部门意见' };
  const { value, source } = facts.outside;
  if (value === null)
    return makeCheck(told, 'unclear', '税务、欠薪、刑事、纪检等情况不在本局台账内，须征求部门意见', [source]);
  return value
    ? makeCheck(told, 'met', source?.words ?? '征求意见的部门都同意', [source])
    : makeCheck(told, 'not-met', source?.words ?? '有部门不同意', [source]);
}
