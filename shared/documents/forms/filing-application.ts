import type { Block, CellModel, DocumentModel } from '../document-model';
import type { FilingFacts } from '../../packages/filing-facts';
import { cell, centred, headRow, label, paragraph } from './blocks';
import { areaWords, weightWords } from './figures';
import { committeeName, dayWords, jurisdictionTerms, meetingForm, meetingName, orBlank } from './form-words';
import type { TallyFacts } from './tally-facts';

/** Where the application goes, by which article, within 30 days of the election (PMR-16, SD-31, QD-37). */
function filingRule({ election, project, bureau }: FilingFacts): { receivers: string; article: string } {
  const street = orBlank(project.street);
  switch (election.jurisdiction) {
    case 'qingdao':
      return { receivers: street, article: '《青岛市物业管理条例》第三十七条' };
    case 'shandong':
      return { receivers: `${orBlank(bureau.name)}、${street}`, article: '《山东省物业管理条例》第三十一条' };
    case 'national':
      return { receivers: `${orBlank(bureau.name)}、${street}`, article: '国务院《物业管理条例》第十六条' };
  }
}

/** F-32, the application for filing with its list of attachments (domain.md B3). */
export function filingApplication(facts: FilingFacts, tally: TallyFacts, practice: boolean): DocumentModel {
  const { election } = facts;
  const { receivers, article } = filingRule(facts);
  const kind = election.kind === 'first' ? '成立' : '换届';
  return {
    title: '业主委员会备案申请书',
    form: 'F-32',
    practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: ['业主委员会备案申请书', `（${kind}）`] },
      paragraph(`${receivers}：`, { indent: false }),
      paragraph(
        `${committeeName(facts)}已于${dayWords(election.events.elected ?? election.voteDate)}由${meetingName(facts)}选举产生。根据${article}，现申请备案，并对所报材料的真实性负责。`,
      ),
      { type: 'attachments', names: facts.attachments.map(attachment => attachment.title) },
      { type: 'signature', names: [committeeName(facts)], date: dayWords(election.events.filed), seal: true },
      { type: 'page-break' },
      { type: 'title', lines: ['业主委员会备案申请表'] },
      { type: 'table', table: { widthsMm: [32, 46, 32, 46], head: [], rows: mainRows(facts, tally), fontPt: 11 } },
      { type: 'space', lines: 1 },
      membersTable(facts),
      { type: 'note', text: '注：成员的证件号码和联系电话按备案机关要求另行提交，不写入本表，也不随电子材料传送。' },
      { type: 'space', lines: 1 },
      attachmentsTable(facts),
      { type: 'space', lines: 1 },
      opinionsTable(facts),
    ],
  };
}

function mainRows(facts: FilingFacts, tally: TallyFacts): CellModel[][] {
  const { project, election, committee, base } = facts;
  const wide = (name: string, value: string) => [label(name), cell(value, 'left', { colSpan: 3 })];
  const pair = (name: string, value: string) => [label(name), cell(value)];
  const elected = tally.matters.find(matter => matter.kind === 'election');
  const termFrom = election.events.elected ?? election.voteDate;
  return [
    wide('备案编号', '（由备案机关填写）'),
    wide('业主委员会名称', committeeName(facts)),
    [...pair('物业项目', project.name), ...pair('所在社区', project.community)],
    wide('地址', project.address),
    wide(`${jurisdictionTerms(election.jurisdiction).area}四至`, project.boundaries),
    [
      ...pair('总建筑面积', project.floorArea === null ? '' : `${areaWords(project.floorArea)}㎡`),
      ...pair('专有部分', `${base.units}套`),
    ],
    [...pair('建设单位', project.developer), ...pair('物业服务企业', project.company)],
    [...pair('会议日期', dayWords(election.voteDate)), ...pair('会议形式', meetingForm(election.form))],
    wide('业主总数', `${weightWords(tally.base)}（基准日${dayWords(election.recordDate)}）`),
    wide('参与选举表决', elected ? weightWords(elected.participating) : ''),
    [
      ...pair('应选和当选人数', `应选${seatsOf(facts)}人，当选${committee.members.length}人`),
      ...pair('任期', `${election.termYears}年，自${dayWords(termFrom)}起`),
    ],
    [...pair('办公地点', committee.office), ...pair('办公电话', committee.officePhone)],
  ];
}

function seatsOf(facts: FilingFacts): number {
  const matter = facts.matters.find(one => one.kind === 'election');
  return matter?.kind === 'election' ? matter.seats : 0;
}

/** SD-31(4), the members and what the form asks of them. */
function membersTable(facts: FilingFacts): Block {
  return {
    type: 'table',
    table: {
      widthsMm: [10, 20, 18, 10, 10, 18, 18, 22, 30],
      head: [headRow('序号', '姓名', '职务', '性别', '年龄', '政治面貌', '文化程度', '职业', '同意票')],
      rows: facts.committee.members.map((member, at) => {
        const person = facts.candidates.find(one => one.id === member.candidate);
        return [
          centred(String(at + 1)),
          centred(person?.name ?? member.candidate),
          centred(member.post),
          centred(person?.sex ?? ''),
          centred(person?.age == null ? '' : String(person.age)),
          centred(person?.party ?? ''),
          centred(person?.education ?? ''),
          centred(person?.occupation ?? ''),
          centred(`${member.votesHeads}人\n${areaWords(member.votesArea)}㎡`),
        ];
      }),
      fontPt: 11,
    },
  };
}

const providedWords = { 'in-package': '随电子材料提交', 'on-paper': '纸质原件' } as const;

function attachmentsTable({ attachments }: FilingFacts): Block {
  return {
    type: 'table',
    table: {
      widthsMm: [12, 94, 30, 20],
      head: [headRow('序号', '附件名称', '提交方式', '份数')],
      rows: attachments.map((attachment, at) => [
        centred(String(at + 1)),
        cell(attachment.title),
        centred(providedWords[attachment.provided]),
        centred(''),
      ]),
      fontPt: 11,
    },
  };
}

/** The street decides in Qingdao and the bureau takes note; elsewhere the bureau and the street both receive (QD-37, SD-31). */
function opinionsTable({ project, bureau }: FilingFacts): Block {
  const opinion = (name: string) => [label(name), cell('\n\n（盖章）　　　　年　　月　　日', 'right')];
  return {
    type: 'table',
    table: {
      widthsMm: [40, 116],
      head: [],
      rows: [
        opinion(`社区党组织和\n${project.residentsCommittee || '居（村）民委员会'}意见`),
        opinion(`${project.street || '街道（镇）'}意见`),
        opinion(`${bureau.name}意见`),
      ],
      fontPt: 11,
    },
  };
}
