import type { DocumentModel } from '../document-model';
import type { FilingFacts } from '../../packages/filing-facts';
import { centred, figure, headRow, paragraph } from './blocks';
import { areaWords } from './figures';
import { dayWords, jurisdictionTerms, legalBasis, meetingName, orBlank } from './form-words';

/** A row of the posted table. There is no place in it for a name, a certificate number or a phone (PIPL-25, G2). */
export interface PostedUnit {
  /** Unit key, such as 1-2-301. */
  readonly unit: string;
  /** "89.50". */
  readonly area: string;
  /** "H0001"; units with the same number count as one owner. */
  readonly head: string;
}

/** F-09, who votes and with which weight, for posting and objection before the ballots go out (GR-12(1), QD-24). */
export function baseAnnouncement(facts: FilingFacts, units: readonly PostedUnit[], practice: boolean): DocumentModel {
  const { election, base } = facts;
  const { area } = jurisdictionTerms(election.jurisdiction);
  const posted = election.events.noticePosted;
  const half = Math.ceil(units.length / 2);
  return {
    title: '业主身份、人数和专有部分面积的公告',
    form: 'F-09',
    practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: ['关于业主身份、人数和', '专有部分面积的公告'] },
      paragraph('全体业主：', { indent: false }),
      paragraph(
        `根据${legalBasis(facts)}，现将${facts.project.name}参加${meetingName(facts)}的业主身份、人数和专有部分面积公告如下，基准日为${dayWords(election.recordDate)}。`,
      ),
      paragraph(
        `一、本${area}专有部分共${base.units}套，总面积${areaWords(base.area)}平方米，业主总人数${base.heads}人。其中建设单位未售和未交付的专有部分${base.developerUnits}套、${areaWords(base.developerArea)}平方米，合并计为一人。`,
      ),
      paragraph(
        '二、计算方法：面积以不动产登记簿记载为准；尚未登记的，以测绘机构的实测面积为准；尚未实测的，以房屋买卖合同记载的面积为准。人数按专有部分的数量计算，一个专有部分计一人；同一业主有两个以上专有部分的，合并计为一人；共有的专有部分计一人。',
      ),
      paragraph(
        '三、各专有部分的面积和投票权编号见附表。编号相同的专有部分属于同一业主，合并计为一人。附表不含姓名、证件号码和电话。',
      ),
      paragraph(
        `四、业主对本人身份、人数或者面积有异议的，请自本公告张贴之日起三日内，携带权属证明到${orBlank(election.organiser.group)}登记，由其复核并答复。`,
      ),
      { type: 'attachments', names: [`${facts.project.name}专有部分面积和投票权编号表`] },
      { type: 'signature', names: [orBlank(election.organiser.group)], date: dayWords(posted), seal: true },
      { type: 'page-break' },
      { type: 'paragraph', runs: [{ text: '附件', font: 'heiti' }], indent: false },
      { type: 'title', lines: ['专有部分面积和投票权编号表'] },
      {
        type: 'table',
        table: {
          // Two units side by side: half the sheets on the notice board.
          widthsMm: [30, 25, 23, 30, 25, 23],
          head: [headRow('房号', '面积（㎡）', '编号', '房号', '面积（㎡）', '编号')],
          rows: Array.from({ length: half }, (_, row) => [...unitCells(units[row]), ...unitCells(units[half + row])]),
          fontPt: 10.5,
        },
      },
      paragraph(`合计：${base.units}套，${areaWords(base.area)}平方米，${base.heads}人。`, {
        indent: false,
        sizePt: 12,
      }),
    ],
  };
}

function unitCells(unit: PostedUnit | undefined) {
  return unit
    ? [centred(unit.unit), figure(areaWords(unit.area)), centred(unit.head)]
    : [centred(''), centred(''), centred('')];
}
