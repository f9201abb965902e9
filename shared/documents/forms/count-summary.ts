import type { Block, DocumentModel } from '../document-model';
import type { FilingFacts } from '../../packages/filing-facts';
import { cell, centred, headRow, heading, label, paragraph } from './blocks';
import { areaWords } from './figures';
import { dayWords, jurisdictionTerms, meetingForm, meetingName, momentWords, orBlank } from './form-words';
import { invalidReasonsWords } from './invalid-reasons';
import { plainRules } from './plain-rules';
import { candidatesTable, questionsTable, SHARE_NOTE } from './result-tables';
import { settingsTable } from './settings-table';
import type { TallyFacts } from './tally-facts';

/** F-27, the count as it was signed on the spot: base, papers, every matter and candidate, each threshold explained. */
export function countSummary(facts: FilingFacts, tally: TallyFacts, practice: boolean): DocumentModel {
  const questions = questionsTable(facts, tally);
  const elections = tally.matters.filter(matter => matter.kind === 'election');
  const sections: { title: string; blocks: Block[] }[] = [
    { title: '会议和基数', blocks: [baseTable(facts, tally)] },
    { title: '选票', blocks: [papersTable(facts, tally)] },
    ...(questions ? [{ title: '表决事项', blocks: [questions] }] : []),
    ...elections.map(result => ({ title: '选举', blocks: [candidatesTable(facts, tally, result)] })),
    { title: '法定比例的计算', blocks: [...explanations(facts, tally), { type: 'note', text: SHARE_NOTE }] },
    { title: '本次适用的表决规则', blocks: [settingsTable(facts.settings)] },
  ];
  const numbers = '一二三四五六七八九';
  return {
    title: '计票汇总表',
    form: 'F-27',
    practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: [`${meetingName(facts)}计票汇总表`] },
      ...sections.flatMap(({ title, blocks }, at) => [heading(1, `${numbers.charAt(at)}、${title}`), ...blocks]),
      { type: 'space', lines: 1 },
      { type: 'sign-lines', labels: signLabels(facts) },
      paragraph(`计票日期：${dayWords(facts.election.countAt)}`, { indent: false }),
    ],
  };
}

function baseTable({ election, base }: FilingFacts, tally: TallyFacts): Block {
  const terms = jurisdictionTerms(election.jurisdiction);
  const pair = (name: string, value: string) => [label(name), cell(value)];
  return {
    type: 'table',
    table: {
      widthsMm: [32, 46, 32, 46],
      head: [],
      rows: [
        [...pair('表决日期', dayWords(election.voteDate)), ...pair('会议形式', meetingForm(election.form))],
        [...pair('计票时间', momentWords(election.countAt)), ...pair('计票地点', orBlank(election.countPlace))],
        [...pair('基准日', dayWords(election.recordDate)), ...pair('专有部分', `${base.units}套`)],
        [...pair('业主总人数', `${tally.base.heads}人`), ...pair('专有部分总面积', `${areaWords(tally.base.area)}㎡`)],
        [
          label('其中建设单位'),
          cell(
            `${base.developerUnits}套、${areaWords(base.developerArea)}㎡，合并计为一人（${terms.area}内未售和未交付的专有部分）`,
            'left',
            { colSpan: 3 },
          ),
        ],
      ],
      fontPt: 11,
    },
  };
}

function papersTable({ papers }: FilingFacts, tally: TallyFacts): Block {
  const reasons = invalidReasonsWords(tally.ballots.byReason);
  return {
    type: 'table',
    table: {
      widthsMm: [26, 26, 26, 26, 26, 26],
      head: [headRow('印制（张）', '送达（张）', '未送达（张）', '收回（张）', '有效（张）', '无效（张）')],
      rows: [
        [papers.printed, papers.delivered, papers.undelivered, papers.returned, papers.valid, papers.invalid].map(
          number => centred(String(number)),
        ),
        [label('无效原因'), cell(reasons === '' ? '无' : reasons, 'left', { colSpan: 5 })],
      ],
      fontPt: 11,
    },
  };
}

/** Every threshold in a sentence, as the count explains it. */
function explanations(facts: FilingFacts, tally: TallyFacts): Block[] {
  return tally.matters.flatMap(result => {
    const title = facts.matters.find(matter => matter.id === result.id)?.title ?? result.id;
    const sentences = result.explain?.map(one => plainRules(one.words)).join('') ?? '';
    return sentences === '' ? [] : [paragraph(`${title}：${sentences}`, { sizePt: 11 })];
  });
}

function signLabels({ election }: FilingFacts): string[] {
  const named = (role: string, names: string) => (names.trim() === '' ? role : `${role}（${names}）`);
  return [
    named('计票人', election.organiser.counters),
    named('监票人', election.organiser.supervisors),
    named(election.kind === 'first' ? '筹备组组长' : '换届工作负责人', election.organiser.leader),
    ...election.witnesses.map(witness => named(witness.role, witness.name)),
  ];
}
