import { Button, Checkbox, Form, Input, Select, Space } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Campaign } from '#shared/nominations/campaign';
import type { Posting } from '#shared/nominations/dossier';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { addObjection, handleObjection } from '#shared/nominations/process/posting-objections';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runCommand } from '../../elections/run-command';

interface PostingObjectionsProps {
  readonly row: DossierRow;
  readonly campaign: Campaign;
  readonly posting: Posting;
}

type Objection = Posting['objections'][number];

/** What was objected to a posting and what came of it; open ones are handled here. */
export function PostingObjections({ row, campaign, posting }: PostingObjectionsProps) {
  const [adding, setAdding] = useState(false);
  const [handling, setHandling] = useState<string | null>(null);
  const open = posting.closedOn === '' && posting.voided === '' && row.body.standing === 'open';
  return (
    <div className="objections">
      {posting.objections.length > 0 && (
        <ul className="plain-list" aria-label="异议">
          {posting.objections.map(objection => (
            <li key={objection.id}>
              <p>
                <b className="tabular">{objection.on}</b> {objection.signed ? '实名' : '匿名'}：{objection.words}
              </p>
              {objection.upheld === null ? (
                open && handling !== objection.id ? (
                  <Button size="small" type="primary" ghost onClick={() => setHandling(objection.id)}>
                    登记核查结果
                  </Button>
                ) : null
              ) : (
                <p className={objection.upheld ? 'chain-bad' : 'muted'}>
                  {objection.handledOn} {objection.upheld ? '属实' : '不属实'}：{objection.handling}
                </p>
              )}
              {handling === objection.id && (
                <HandleForm {...{ row, campaign, posting, objection }} onClose={() => setHandling(null)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {open &&
        (adding ? (
          <AddForm {...{ row, campaign, posting }} onClose={() => setAdding(false)} />
        ) : (
          <Button size="small" onClick={() => setAdding(true)}>
            登记异议
          </Button>
        ))}
    </div>
  );
}

function AddForm({ row, campaign, posting, onClose }: PostingObjectionsProps & { readonly onClose: () => void }) {
  const [input, setInput] = useState({ on: dayOf(new Date()) as string, words: '', signed: true });
  const save = async () => {
    const answer = addObjection(row, { postingId: posting.id, ...input }, campaign, commandContext());
    if (await runCommand(answer, '异议已登记')) onClose();
  };
  return (
    <Form layout="vertical" component="div" className="process-form">
      <div className="process-row">
        <Form.Item label="收到日期" htmlFor="objection-on">
          <DayInput id="objection-on" value={input.on} onChange={on => setInput({ ...input, on })} />
        </Form.Item>
        <Form.Item
          label="反映了什么（不写反映人的姓名、证件号码和电话）"
          htmlFor="objection-words"
          className="process-wide"
        >
          <Input
            id="objection-words"
            autoFocus
            maxLength={1000}
            value={input.words}
            onChange={event => setInput({ ...input, words: event.target.value })}
          />
        </Form.Item>
      </div>
      <Checkbox checked={input.signed} onChange={event => setInput({ ...input, signed: event.target.checked })}>
        实名反映
      </Checkbox>
      <Space className="process-buttons">
        <Button type="primary" onClick={() => void save()}>
          登记异议
        </Button>
        <Button onClick={onClose}>取消</Button>
      </Space>
    </Form>
  );
}

interface HandleFormProps extends PostingObjectionsProps {
  readonly objection: Objection;
  readonly onClose: () => void;
}

const outcomes = [
  { value: 'untrue', label: '不属实，公示继续' },
  { value: 'back', label: '属实，退回申报单位补正' },
  { value: 'decline', label: '属实，不予推荐' },
];

function HandleForm({ row, campaign, posting, objection, onClose }: HandleFormProps) {
  const [outcome, setOutcome] = useState('untrue');
  const [handling, setHandling] = useState('');
  const save = async () => {
    const then = outcome === 'untrue' ? null : (outcome as 'back' | 'decline');
    const input = { postingId: posting.id, objectionId: objection.id, handling, upheld: then !== null, then };
    if (await runCommand(handleObjection(row, input, campaign, commandContext()), '核查结果已登记')) onClose();
  };
  return (
    <Form layout="vertical" component="div" className="process-form">
      <div className="process-row">
        <Form.Item label="结论" htmlFor="objection-outcome">
          <Select id="objection-outcome" value={outcome} options={outcomes} onChange={setOutcome} />
        </Form.Item>
        <Form.Item label="核查情况" htmlFor="objection-handling" className="process-wide" required>
          <Input
            id="objection-handling"
            autoFocus
            maxLength={1000}
            placeholder="向谁核实、查了什么、结论是什么"
            value={handling}
            onChange={event => setHandling(event.target.value)}
          />
        </Form.Item>
      </div>
      <Space className="process-buttons">
        <Button type="primary" danger={outcome !== 'untrue'} onClick={() => void save()}>
          登记核查结果
        </Button>
        <Button onClick={onClose}>取消</Button>
      </Space>
    </Form>
  );
}
