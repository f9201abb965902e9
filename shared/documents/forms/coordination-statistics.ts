import { shareWords } from '../../basics/share-words';
import { quarterWords } from '../../coordination/quarter';
import { meetingsHeld } from '../../packages/add-figures';
import type { ReportFacts, ReportFigures } from '../../packages/report-facts';
import type { CellModel, DocumentModel } from '../document-model';
import { cell, figure, headRow } from './blocks';
import { dayText, medianWords } from './report-words';

/** 四方共治情况统计表: every community of every street, with the sums that the report states. */
export function coordinationStatistics(facts: ReportFacts, practice: boolean): DocumentModel {
  const { bureau, quarter, streets, total } = facts;
  return {
    title: '四方共治情况统计表',
    form: 'C6',
    practice,
    orientation: 'landscape',
    page: 'form',
    blocks: [
      { type: 'title', lines: [`${bureau.district}${quarterWords(quarter)}四方共治情况统计表`] },
      {
        type: 'table',
        table: {
          widthsMm: [30, 36, 16, 16, 16, 17, 16, 20, 19, 19, 20],
          head: [
            headRow(
              '街道（镇）',
              '社区',
              '会议',
              '提出',
              '办结',
              '未办结',
              '逾期',
              '中位用时',
              '业委会',
              '届满',
              '三公开',
            ),
          ],
          rows: [
            ...streets.flatMap(street => [
              ...street.communities.map(one => [cell(street.name), cell(one.name), ...figuresOf(one.now)]),
              [cell(street.name), cell('小计', 'left', { bold: true }), ...figuresOf(street.now)],
            ]),
            [cell('合计', 'center', { colSpan: 2, bold: true }), ...figuresOf(total.now)],
          ],
          fontPt: 10.5,
        },
      },
      {
        type: 'note',
        text: `会议、提出、办结为本季度数；未办结、逾期、业委会、届满、三公开为${dayText(facts.asOf)}的数。中位用时不能相加，各级分别计算。`,
      },
    ],
  };
}

function figuresOf(now: ReportFigures): CellModel[] {
  const { topics, committees, disclosure } = now;
  return [
    figure(String(meetingsHeld(now))),
    figure(String(topics.raised)),
    figure(String(topics.settled)),
    figure(String(topics.open)),
    figure(String(topics.overdue)),
    figure(medianWords(now)),
    figure(String(committees.inOffice)),
    figure(String(committees.expired)),
    figure(shareWords(disclosure.complete, disclosure.projects)),
  ];
}
