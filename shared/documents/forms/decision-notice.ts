import type { Block, DocumentModel } from '../document-model';
import type { FilingFacts } from '../../packages/filing-facts';
import { chineseNumber } from '../../basics/chinese-number';
import { heading, paragraph } from './blocks';
import { areaWords, sharesOf, weightWords } from './figures';
import {
  committeeName,
  dayWords,
  jurisdictionTerms,
  legalBasis,
  meetingForm,
  meetingName,
  orBlank,
} from './form-words';
import { invalidReasonsWords } from './invalid-reasons';
import { candidatesTable, questionsTable, SHARE_NOTE } from './result-tables';
import { SETTINGS_ANNEX, settingsAnnex } from './settings-table';
import type { ElectionTallyFacts, TallyFacts } from './tally-facts';

/** F-28, the result and the decisions, posted within three days (QD-44) for at least three (QD-92). */
export function decisionNotice(facts: FilingFacts, tally: TallyFacts, practice: boolean): DocumentModel {
  const { election } = facts;
  const sections: { title: string; blocks: Block[] }[] = [
    { title: '参与表决情况', blocks: participation(facts, tally) },
    { title: '表决和选举结果', blocks: results(facts, tally) },
    {
      title: '本次会议适用的表决规则',
      blocks: [paragraph('法律法规没有明文规定的事项，本次会议按事先公告的规则办理，各项规则及其依据见附件。')],
    },
    { title: '查阅和异议', blocks: objections(facts) },
  ];
  return {
    title: '业主大会会议决定公告',
    form: 'F-28',
    practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: [meetingName(facts), '决定公告'] },
      paragraph('全体业主：', { indent: false }),
      paragraph(
        `根据${legalBasis(facts)}，${meetingName(facts)}以${meetingForm(election.form)}的形式召开，投票自${dayWords(election.votingFrom)}起至${dayWords(election.votingUntil)}止，表决日期为${dayWords(election.voteDate)}。经计票、监票，现将会议决定公告如下：`,
      ),
      ...sections.flatMap(({ title, blocks }, at) => [heading(1, `${chineseNumber(at + 1)}、${title}`), ...blocks]),
      { type: 'attachments', names: [SETTINGS_ANNEX] },
      { type: 'signature', names: [orBlank(election.organiser.group)], date: dayWords(postedOn(facts)), seal: true },
      ...settingsAnnex(facts.settings),
    ],
  };
}

/** The day that the notice bears: when it was posted, else when the result was certified. */
function postedOn({ election }: FilingFacts): string {
  return election.events.decisionPosted ?? election.certifiedAt;
}

function participation(facts: FilingFacts, tally: TallyFacts): Block[] {
  const { papers, election } = facts;
  const reasons = invalidReasonsWords(tally.ballots.byReason);
  const invalid = papers.invalid === 0 ? '无效0张' : `无效${papers.invalid}张${reasons === '' ? '' : `（${reasons}）`}`;
  return [
    paragraph(
      `以${dayWords(election.recordDate)}为基准日，本${jurisdictionTerms(election.jurisdiction).area}专有部分总面积${areaWords(tally.base.area)}平方米，业主总人数${tally.base.heads}人。`,
    ),
    paragraph(
      `本次会议印制选票${papers.printed}张，送达${papers.delivered}张，未送达${papers.undelivered}张；收回${papers.returned}张，其中有效${papers.valid}张，${invalid}。`,
    ),
  ];
}

function results(facts: FilingFacts, tally: TallyFacts): Block[] {
  const blocks: Block[] = [];
  const questions = questionsTable(facts, tally);
  const elections = tally.matters.filter(result => result.kind === 'election');
  let number = 0;
  if (questions) {
    const passed = titlesOf(facts, tally, true);
    const rejected = titlesOf(facts, tally, false);
    blocks.push(
      heading(2, `（${chineseNumber(++number)}）表决事项`),
      paragraph(
        [passed === '' ? '' : `表决通过：${passed}。`, rejected === '' ? '' : `未获通过：${rejected}。`].join(''),
      ),
      questions,
    );
  }
  for (const result of elections) {
    blocks.push(
      heading(2, `（${chineseNumber(++number)}）${committeeName(facts)}选举`),
      ...electionWords(facts, tally, result),
      candidatesTable(facts, tally, result),
    );
  }
  return [...blocks, { type: 'note', text: SHARE_NOTE }];
}

function titlesOf(facts: FilingFacts, tally: TallyFacts, passed: boolean): string {
  return facts.matters
    .filter(matter =>
      tally.matters.some(result => result.id === matter.id && result.kind !== 'election' && result.passed === passed),
    )
    .map(matter => matter.title)
    .join('、');
}

function electionWords(facts: FilingFacts, tally: TallyFacts, result: ElectionTallyFacts): Block[] {
  const { member } = jurisdictionTerms(facts.election.jurisdiction);
  const matter = facts.matters.find(one => one.id === result.id);
  const seats = matter?.kind === 'election' ? matter.seats : 0;
  const shares = sharesOf(result.participating, tally.base);
  const met = result.participationMet ? '达到' : '未达到';
  const named = (ids: readonly string[]) =>
    ids.map(id => facts.candidates.find(one => one.id === id)?.name ?? id).join('、');
  const elected = facts.committee.members.map(one => one.candidate);
  const outcome = [
    elected.length > 0
      ? `下列${elected.length}人当选为${committeeName(facts)}${member}：${named(elected)}。`
      : `本次选举没有候选人当选。`,
    result.tied.length > 0 ? `${named(result.tied)}在末位并列，按本次适用的表决规则处理。` : '',
    elected.length < seats ? `尚缺${seats - elected.length}人。` : '',
  ].join('');
  return [
    paragraph(
      `应选${seats}人，候选人${result.candidates.length}人。参与表决的业主${weightWords(result.participating)}，分别占业主总人数的${shares.heads}、专有部分总面积的${shares.area}，${met}法定的参与比例。`,
    ),
    paragraph(outcome),
  ];
}

function objections(facts: FilingFacts): Block[] {
  const { election, project } = facts;
  return [
    paragraph(
      `本公告自公布之日起公示，不少于三日。计票记录和选票由${orBlank(election.organiser.group)}保管，业主可以凭有效证件到${orBlank(facts.committee.office || election.countPlace)}查阅与本人有关的内容。`,
    ),
    paragraph(
      `对会议程序或者计票结果有异议的，可以向${orBlank(project.street)}书面反映。业主认为决定侵害其合法权益的，可以自知道或者应当知道决定之日起一年内请求人民法院予以撤销。`,
    ),
  ];
}
