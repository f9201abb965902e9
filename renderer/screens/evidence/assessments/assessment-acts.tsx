import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal, Result } from '#shared/basics/result';
import { cards, type AssessmentRow } from '#shared/evidence/assessment';
import { giveCard, withdrawCard, type CardStanding } from '#shared/evidence/assessments/give-card';
import { assessmentSwitchWords } from '#shared/evidence/assessments/assessment-switches';
import { recordRectification } from '#shared/evidence/assessments/rectify';
import type { ChangeDraft } from '#shared/journal/draft';
import { RefusalNotice } from '../../../app/refusal-notice';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runEvidenceCommand } from '../run-evidence-command';
import { useAssessmentSwitches } from './use-assessment-switches';

export type ActName = 'rectify' | 'yellow' | 'red' | 'withdraw';

interface ActProps {
  readonly name: ActName;
  readonly row: AssessmentRow;
  readonly standing: CardStanding;
  readonly onDone: () => void;
}

const titles: Readonly<Record<ActName, string>> = {
  rectify: '登记复查',
  yellow: '给黄牌',
  red: '给红牌',
  withdraw: '撤回这张牌',
};

/** Rectification looked at again; a card given, with its talk, or withdrawn. Asked for in the page. */
export function AssessmentAct({ name, row, standing, onDone }: ActProps) {
  const switches = useAssessmentSwitches();
  const today = dayOf(new Date());
  const [on, setOn] = useState<string>(today);
  const [done, setDone] = useState(true);
  const [words, setWords] = useState('');
  const [talkOn, setTalkOn] = useState<string>(today);
  const [talkWith, setTalkWith] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const card = name === 'yellow' || name === 'red' ? name : null;

  function draft(): Result<ChangeDraft> {
    if (name === 'rectify') return recordRectification(row, { on, done, words }, commandContext());
    if (card === null) return withdrawCard(row, words, commandContext());
    return giveCard(row, { card, on, reason: words, talkOn, talkWith }, { standing, switches }, commandContext());
  }
  async function run() {
    const wrong = await runEvidenceCommand(draft(), `${titles[name]}：已登记`);
    setRefusal(wrong);
    if (!wrong) onDone();
  }
  return (
    <Form layout="vertical" requiredMark={false} onFinish={() => void run()} className="room-act">
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      {card !== null && (
        <p className="muted">
          整改不到位的给黄牌并约谈；三次黄牌且投诉较多的给红牌，记入信用档案、与创先评优挂钩（青岛市住宅小区物业服务量化考核办法）。
          {assessmentSwitchWords(switches)}
          现有 {standing.yellows} 张牌、投诉 {standing.complaints} 件（{standing.from} 至 {standing.until}）。
        </p>
      )}
      {name === 'rectify' && (
        <Form.Item label="复查结果">
          <Radio.Group value={done} onChange={event => setDone(event.target.value as boolean)}>
            <Radio value>整改到位</Radio>
            <Radio value={false}>整改不到位</Radio>
          </Radio.Group>
        </Form.Item>
      )}
      {name !== 'withdraw' && (
        <Form.Item label={name === 'rectify' ? '复查日期' : '给牌日期'} htmlFor="act-on">
          <DayInput id="act-on" value={on} onChange={setOn} />
        </Form.Item>
      )}
      <Form.Item
        label={
          name === 'rectify' ? '复查情况' : name === 'withdraw' ? '撤回的原因' : `给${cards[card ?? 'yellow']}的原因`
        }
        htmlFor="act-words"
      >
        <Input.TextArea
          id="act-words"
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={300}
          value={words}
          onChange={event => setWords(event.target.value)}
        />
      </Form.Item>
      {card !== null && (
        <div className="room-fields">
          <Form.Item label="约谈日期" htmlFor="act-talk-on">
            <DayInput id="act-talk-on" value={talkOn} onChange={setTalkOn} />
          </Form.Item>
          <Form.Item label="约谈了谁" htmlFor="act-talk-with" className="room-wide">
            <Input
              id="act-talk-with"
              maxLength={100}
              placeholder="例如：项目经理、企业分管负责人"
              value={talkWith}
              onChange={event => setTalkWith(event.target.value)}
            />
          </Form.Item>
        </div>
      )}
      <div className="room-buttons">
        <Button type="primary" htmlType="submit">
          {titles[name]}
        </Button>
        <Button onClick={onDone}>取消</Button>
      </div>
    </Form>
  );
}
