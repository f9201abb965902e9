import { chineseNumber } from '../../basics/chinese-number';
import type { Block, DocumentModel } from '../document-model';
import type { FilingFacts } from '../../packages/filing-facts';
import { heading, paragraph } from './blocks';
import { areaWords } from './figures';
import {
  committeeName,
  dayWords,
  jurisdictionTerms,
  legalBasis,
  meetingForm,
  meetingName,
  momentWords,
  orBlank,
} from './form-words';
import { SETTINGS_ANNEX, settingsAnnex } from './settings-table';

/** F-19, the notice of the meeting, posted 15 days before (PMR-14, SD-22, QD-29); nothing outside its items may be voted on. */
export function meetingNotice(facts: FilingFacts, practice: boolean): DocumentModel {
  const { election, project } = facts;
  const organiser = orBlank(election.organiser.group);
  return {
    title: '召开业主大会会议的公告',
    form: 'F-19',
    practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: [`关于召开${meetingName(facts)}的`, '公　　告'] },
      paragraph('全体业主：', { indent: false }),
      paragraph(
        `根据${legalBasis(facts)}，定于${dayWords(election.voteDate)}召开${meetingName(facts)}。现将有关事项公告如下：`,
      ),
      heading(1, '一、会议形式、时间和地点'),
      paragraph(
        `会议采用${meetingForm(election.form)}的形式。投票时间：${momentWords(election.votingFrom)}至${momentWords(election.votingUntil)}。会议（投票）地点：${orBlank(election.place)}。`,
      ),
      paragraph(
        `计票时间：${momentWords(election.countAt)}。计票地点：${orBlank(election.countPlace)}。计票全过程公开，欢迎业主到场监督。`,
      ),
      heading(1, '二、表决和选举事项'),
      ...matterBlocks(facts),
      heading(1, '三、投票权数'),
      paragraph(
        `以${dayWords(election.recordDate)}为基准日，本${jurisdictionTerms(election.jurisdiction).area}专有部分总面积${areaWords(facts.base.area)}平方米，业主总人数${facts.base.heads}人。业主身份、人数和专有部分面积已另行公示。`,
      ),
      heading(1, '四、选票的送达和收回'),
      ...deliveryBlocks(facts),
      heading(1, '五、本次会议适用的表决规则'),
      paragraph(
        '法律法规没有明文规定的事项，本次会议按附件所列规则办理。对其中任何一项有异议的，请在投票开始前以书面形式提出。',
      ),
      paragraph(`未列入本公告的事项，本次会议不得表决。${noticeContact(facts)}`),
      { type: 'attachments', names: [SETTINGS_ANNEX] },
      { type: 'signature', names: [organiser], date: dayWords(election.events.noticePosted), seal: true },
      {
        type: 'note',
        text: `抄送：${[project.residentsCommittee, project.street].filter(name => name !== '').join('，')}`,
      },
      ...settingsAnnex(facts.settings),
    ],
  };
}

/** （一）《…》 and what is put to the vote; an election names its seats. */
function matterBlocks(facts: FilingFacts): Block[] {
  return facts.matters.flatMap((matter, at): Block[] => {
    const title = heading(2, `（${chineseNumber(at + 1)}）${matter.title}`);
    if (matter.kind !== 'election') return matter.text === '' ? [title] : [title, paragraph(matter.text)];
    const terms = jurisdictionTerms(facts.election.jurisdiction);
    return [
      title,
      paragraph(
        `选举${committeeName(facts)}${terms.member}，应选${matter.seats}人，候选人${matter.candidates.length}人。候选人名单已另行公示。${matter.text}`,
      ),
    ];
  });
}

function deliveryBlocks(facts: FilingFacts): Block[] {
  const { notice } = facts.election;
  const blocks = notice
    ? [paragraph(`送达方式：${orBlank(notice.delivery)}。`), paragraph(`收回方式：${orBlank(notice.collection)}。`)]
    : [];
  return [
    ...blocks,
    paragraph(
      '业主可以书面委托代理人投票。委托书应当写明代理人姓名、代理事项、权限和期限，由委托人签名或者盖章，与选票一并交回。',
    ),
  ];
}

function noticeContact(facts: FilingFacts): string {
  const { notice } = facts.election;
  return notice && (notice.contact !== '' || notice.phone !== '')
    ? `联系人：${orBlank(notice.contact)}，联系电话：${orBlank(notice.phone)}。`
    : '';
}
