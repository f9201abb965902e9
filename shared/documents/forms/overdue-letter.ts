import { ladderWords, type LadderStep } from '../../coordination/overdue-ladder';
import { sides } from '../../coordination/sides';
import type { Topic } from '../../coordination/topic';
import { topicStages } from '../../coordination/topic';
import type { Block, DocumentModel } from '../document-model';
import { cell, centred, headRow, label, paragraph } from './blocks';
import { dayWords } from './form-words';

export interface OverdueLetterFacts {
  readonly topic: Topic;
  readonly step: LadderStep;
  /** The day the step was taken, `YYYY-MM-DD`. */
  readonly on: string;
  /** The due day that was missed. */
  readonly due: string;
  readonly late: number;
  /** 春晓社区 · 春和苑. */
  readonly place: string;
  readonly community: string;
  readonly bureau: string;
  readonly practice: boolean;
}

/** What each paper asks for. */
const asks: Record<LadderStep, string> = {
  reminded: '请收到本函后抓紧办理，于三日内回复办理情况和完成时间。',
  supervised: '现予督办。请于五日内办结，或书面说明未能办结的原因、已采取的措施和完成时限。',
  escalated: '经提醒、督办仍未办结，现将有关情况上报，请予协调处理。',
};

/** 提醒函, 督办单, 上报单: who is late with what, since when, and what was done about it. No reporter's name or phone. */
export function overdueLetter(facts: OverdueLetterFacts): DocumentModel {
  const { topic, step } = facts;
  const { paper } = ladderWords[step];
  const open = topic.duties.filter(duty => duty.doneOn === '');
  const bearers = [...new Set(open.map(duty => sides[duty.side]))];
  const receiver = step === 'escalated' ? '上级主管部门' : bearers.length > 0 ? bearers.join('、') : facts.community;
  return {
    title: `${paper}（议题${topic.number}）`,
    form: 'topic-overdue',
    practice: facts.practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: [`关于议题逾期未办结的`, paper.split('').join('　')] },
      paragraph(`${receiver}：`, { indent: false }),
      paragraph(
        `${facts.place}“${topic.title}”（议题编号${topic.number}），应于${dayWords(facts.due)}前办理完毕，至${dayWords(facts.on)}已逾期${facts.late}日，现处于“${topicStages[topic.stage]}”阶段。`,
      ),
      ...(open.length > 0 ? [dutyTable(open)] : []),
      paragraph(asks[step]),
      ...history(topic, step, facts.on),
      { type: 'signature', names: [facts.bureau], date: dayWords(facts.on), seal: true },
    ],
  };
}

function dutyTable(duties: Topic['duties']): Block {
  return {
    type: 'table',
    table: {
      widthsMm: [34, 68, 30, 24],
      head: [headRow('责任方', '任务', '期限', '进展')],
      rows: duties.map(duty => [
        centred(sides[duty.side]),
        cell(duty.text),
        centred(duty.due || '未定'),
        centred(duty.progress.length > 0 ? `${duty.progress.length} 次` : '无'),
      ]),
    },
  };
}

/** The rungs climbed before, so that the dates can be proven (QD-90, SD-82). */
function history(topic: Topic, step: LadderStep, on: string): Block[] {
  const before = topic.events.filter(
    event => (event.kind === 'reminded' || event.kind === 'supervised') && event.kind !== step && event.on <= on,
  );
  if (before.length === 0) return [];
  return [
    paragraph('此前已办理：'),
    ...before.map(event => paragraph(`${dayWords(event.on)}${event.kind === 'reminded' ? '提醒' : '督办'}。`)),
  ];
}

export interface EnforcementLetterFacts {
  readonly topic: Topic;
  readonly agency: string;
  readonly words: string;
  readonly on: string;
  readonly place: string;
  readonly address: string;
  readonly bureau: string;
  readonly practice: boolean;
}

/** 移送函 to 综合执法, with the slip on which the receiver answers. */
export function enforcementLetter(facts: EnforcementLetterFacts): DocumentModel {
  const { topic } = facts;
  return {
    title: `移送函（议题${topic.number}）`,
    form: 'topic-enforcement',
    practice: facts.practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: ['关于移送涉嫌违法线索的函'] },
      paragraph(`${facts.agency}：`, { indent: false }),
      paragraph(
        `我单位在办理议题“${topic.title}”（编号${topic.number}）时，发现${facts.place}${facts.address ? `（${facts.address}）` : ''}存在涉嫌违法的情形：`,
      ),
      paragraph(facts.words),
      paragraph('该事项属于你单位职责范围，现予移送。请依法处理，并将受理情况和处理结果书面函告我单位。'),
      ...(topic.attachments.length > 0
        ? [{ type: 'attachments' as const, names: topic.attachments.map(attachment => attachment.name) }]
        : []),
      { type: 'signature', names: [facts.bureau], date: dayWords(facts.on), seal: true },
      { type: 'rule' },
      paragraph('回　　执', { align: 'center', indent: false }),
      {
        type: 'table',
        table: {
          widthsMm: [36, 120],
          head: [],
          rowHeightMm: 11,
          rows: [
            [label('议题编号'), cell(topic.number)],
            [label('是否受理'), cell('□ 受理　　□ 不予受理，理由：')],
            [label('处理结果'), cell('')],
            [label('回复单位、日期'), cell('')],
          ],
        },
      },
    ],
  };
}
