import { Button, Checkbox, Form, Input, Space } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { forProvince } from '#shared/nominations/category';
import { dossierGaps } from '#shared/nominations/dossier-gaps';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { recommendDossiers, type RecommendFacts } from '#shared/nominations/process/recommend-dossiers';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runCommand } from '../../elections/run-command';

interface RecommendFormProps {
  readonly rows: readonly DossierRow[];
  readonly facts: RecommendFacts;
  readonly onDone: () => void;
}

/** Recommends to the city by one letter. The district recommends; it confers nothing (D5). */
export function RecommendForm({ rows, facts, onDone }: RecommendFormProps) {
  const [letter, setLetter] = useState('');
  const [on, setOn] = useState(() => dayOf(new Date()) as string);
  const [province, setProvince] = useState<readonly string[]>([]);
  const eligible = rows.filter(({ body }) => forProvince.includes(body.category));
  const lacking = rows.flatMap(row => {
    const gaps = dossierGaps(row, facts.campaign.conditions, facts.rows).map(({ words }) => words);
    return gaps.length === 0 ? [] : [{ number: row.body.number, words: gaps.join('、') }];
  });
  const save = async () => {
    const input = { ids: rows.map(({ id }) => id), letter, on, toProvince: province };
    if (await runCommand(recommendDossiers(facts, input, commandContext()), `已推荐 ${rows.length} 份`)) onDone();
  };
  return (
    <Form layout="vertical" component="div" className="process-form">
      <p className="muted">
        向市主管部门推荐。区里只推荐、不作决定；名额、审批链、审核、资格和公示在保存时再核一遍，有一项不过就整批不办。
      </p>
      <div className="process-row">
        <Form.Item label="推荐函文号" htmlFor="recommend-letter" required>
          <Input
            id="recommend-letter"
            autoFocus
            maxLength={60}
            placeholder="例如 崂住建函〔2026〕12号"
            value={letter}
            onChange={event => setLetter(event.target.value)}
          />
        </Form.Item>
        <Form.Item label="推荐日期" htmlFor="recommend-on" required>
          <DayInput id="recommend-on" value={on} onChange={setOn} />
        </Form.Item>
      </div>
      {lacking.length > 0 && (
        <ul className="bullet-list batch-cannot" aria-label="报送前还须补齐">
          {lacking.map(({ number, words }) => (
            <li key={number}>
              {number} 报送前还须补齐：{words}
            </li>
          ))}
        </ul>
      )}
      {eligible.length > 0 && (
        <Form.Item label="同时建议推荐到省（标兵企业不报省）">
          <Checkbox.Group
            value={[...province]}
            options={eligible.map(({ id, body }) => ({ value: id, label: body.nominee.name }))}
            onChange={value => setProvince(value)}
          />
        </Form.Item>
      )}
      <Space>
        <Button type="primary" onClick={() => void save()}>
          推荐 {rows.length} 份
        </Button>
      </Space>
    </Form>
  );
}
