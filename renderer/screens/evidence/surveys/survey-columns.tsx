import type { Day } from '#shared/basics/dates';
import { shareWords } from '#shared/basics/share-words';
import { StateMark } from '../../../components/state-mark';
import type { GridColumn } from '../../../grid/grid-column';
import { formulaShort, scoreText, surveyChange, surveyMark, type SurveyLine } from './surveys-view';

export function surveyColumns(today: Day): GridColumn<SurveyLine>[] {
  return [
    { key: 'project', title: '小区', width: 104, pinned: true, text: line => line.project },
    {
      key: 'mark',
      title: '情况',
      width: 108,
      text: line => surveyMark(line, today).words,
      render: line => <StateMark {...surveyMark(line, today)} />,
    },
    { key: 'score', title: '结果', width: 90, numeric: true, text: line => scoreText(line.now) },
    { key: 'formula', title: '公式', width: 172, text: line => formulaShort(line.now) },
    { key: 'change', title: '比上次', width: 80, numeric: true, text: surveyChange },
    { key: 'on', title: '测评日期', width: 106, text: ({ now }) => now?.surveyedOn ?? '' },
    { key: 'valid', title: '有效', width: 70, numeric: true, text: ({ now }) => (now ? String(now.valid) : '') },
    {
      key: 'share',
      title: '占户数',
      width: 80,
      numeric: true,
      text: ({ now }) => (now ? shareWords(now.valid, now.households) : ''),
    },
    { key: 'street', title: '街道', width: 92, text: line => line.street },
    { key: 'company', title: '物业企业', width: 170, flex: 1, text: line => line.company },
  ];
}
