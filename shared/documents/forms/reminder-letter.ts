import { showDay, type Day } from '../../basics/dates';
import type { Jurisdiction } from '../../communities/bureau';
import { boardGroups, boardGroupIds } from '../../coordination/disclosure';
import { groupRules } from '../../coordination/disclosure-rules';
import { switchWords } from '../../coordination/disclosure-switch-words';
import type { DisclosureSwitches } from '../../coordination/disclosure-switches';
import type { ReminderGap, ReminderLetter } from '../../coordination/reminder-letters';
import { articlesWords } from '../../text/article-words';
import type { CellModel, DocumentModel } from '../document-model';
import { cell, centred, headRow, paragraph } from './blocks';

export interface ReminderFacts {
  readonly letter: ReminderLetter;
  readonly bureau: string;
  readonly jurisdiction: Jurisdiction;
  readonly switches: DisclosureSwitches;
  /** The day on which the boards were judged, and of the letter. */
  readonly on: Day;
  readonly replyBy: Day;
  readonly practice: boolean;
}

/**
 * 提醒函 to a property company: every gap of its projects' boards with the article, and the day to reply by. A letter (函) on
 * the GB/T 9704 page; its number is filled in by hand, as the office's register gives it out.
 */
export function reminderLetter(facts: ReminderFacts): DocumentModel {
  const { letter, bureau, jurisdiction, on, replyBy, switches } = facts;
  const gaps = letter.projects.flatMap(project => project.gaps);
  const count = letter.gaps;
  const due = gaps.length - count;
  const rules = [...new Set(boardGroupIds.flatMap(group => [...groupRules[group].rules[jurisdiction]]))];
  const posting = jurisdiction === 'qingdao' ? `公示不得少于三日（${articlesWords(['QD-92'])}）。` : '';
  const basis = rules.filter(rule => gaps.some(({ group }) => groupRules[group].rules[jurisdiction].includes(rule)));
  return {
    title: `关于补齐三公开公示内容的提醒函（${letter.company}）`,
    form: 'reminder-letter',
    practice: facts.practice,
    orientation: 'portrait',
    blocks: [
      paragraph('　　　〔　　　　〕　　号', { align: 'right', indent: false }),
      { type: 'title', lines: ['关于补齐“三公开”公示内容的', '提　醒　函'] },
      paragraph(`${letter.company}：`, { indent: false }),
      paragraph(
        `经核对，截至${showDay(on)}，你公司服务的${letter.projects.length}个小区在公示栏公开服务价格、标准和内容，投诉渠道和方式，公共部位收益信息（“三公开”）方面，缺少或者过期${count}项${due > 0 ? `，另有${due}项即将到期` : ''}，详见附表。`,
      ),
      paragraph(
        `${basis.length > 0 ? `根据${articlesWords(basis)}，` : ''}物业服务人应当在小区显著位置公布上述内容并及时更新。${posting}请你公司逐项补齐，于${showDay(replyBy)}前书面答复我单位，并附张贴现场的照片。逾期没有补齐的，将按有关规定处理。`,
      ),
      paragraph('对附表内容有异议的，请在同一期限内说明并提供证明材料。'),
      { type: 'attachments', names: ['“三公开”待补齐事项表'] },
      { type: 'signature', names: [bureau], date: showDay(on), seal: true },
      { type: 'page-break' },
      paragraph('附件', { indent: false }),
      { type: 'title', lines: ['“三公开”待补齐事项表'] },
      paragraph(`物业服务企业：${letter.company}`, { indent: false, sizePt: 12 }),
      {
        type: 'table',
        table: {
          widthsMm: [11, 28, 45, 31, 41],
          head: [headRow('序号', '小区', '应当公示的内容', '目前情况', '依据')],
          rows: gapRows(letter, jurisdiction),
          fontPt: 10.5,
        },
      },
      { type: 'note', text: `注：多久更新一次，法律法规没有规定的，按本单位口径：${switchWords(switches)}` },
    ],
  };
}

function gapRows({ projects }: ReminderLetter, jurisdiction: Jurisdiction): CellModel[][] {
  return projects.flatMap(({ name, gaps }, at) =>
    gaps.map((gap, index) => [
      ...(index === 0
        ? [centred(String(at + 1), { rowSpan: gaps.length }), cell(name, 'left', { rowSpan: gaps.length })]
        : []),
      cell(boardGroups[gap.group]),
      cell(stateWords(gap)),
      cell(shortArticles(groupRules[gap.group].rules[jurisdiction])),
    ]),
  );
}

function stateWords({ state, freshUntil }: ReminderGap): string {
  if (state === 'missing' || freshUntil === null) return '公示栏上没有';
  return state === 'stale' ? `已于${showDay(freshUntil)}到期` : `${showDay(freshUntil)}到期`;
}

/** In the narrow column the text is named without 《中华人民共和国》 and the like. */
function shortArticles(rules: readonly string[]): string {
  if (rules.length === 0) return '三公开要求';
  return articlesWords(rules.slice(0, 1)).replace('中华人民共和国', '').replace('国务院', '');
}
