import { Button, Form, Input, Space } from 'antd';
import { useState } from 'react';
import type { Ranking } from '#shared/nominations/ranking/ranking-of';
import { settleTie } from '#shared/nominations/ranking/settle-tie';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { runCommand } from '../../elections/run-command';

interface TieFormProps {
  readonly ranking: Ranking;
  /** One of the tie. */
  readonly of: string;
  readonly onClose: () => void;
}

/** Puts a tie in order, with the reason that the recommending body had. */
export function TieForm({ ranking, of, onClose }: TieFormProps) {
  const place = ranking.ranked.find(({ row }) => row.id === of)?.place ?? null;
  const tie = ranking.ranked.filter(each => each.tied && each.place === place);
  const [order, setOrder] = useState(() => tie.map(({ row }) => row.id));
  const [reason, setReason] = useState('');
  const move = (at: number, by: number) => {
    const next = [...order];
    const [id] = next.splice(at, 1);
    if (id !== undefined) next.splice(at + by, 0, id);
    setOrder(next);
  };
  const save = async () => {
    if (await runCommand(settleTie(ranking, { inOrder: order, reason }, commandContext()), '先后已确定')) onClose();
  };
  return (
    <Section
      title={`并列第 ${place} 名：确定先后`}
      about="同分的先后由推荐单位集体研究确定（通行做法），理由留在经过中"
    >
      <ol className="tie-list" aria-label="同分的先后">
        {order.map((id, at) => {
          const row = tie.find(each => each.row.id === id)?.row;
          return (
            <li key={id}>
              <span>
                第 {(place ?? 1) + at} 名 <b>{row?.body.nominee.name}</b>{' '}
                <span className="muted">{row?.body.number}</span>
              </span>
              <Space size={6}>
                <Button
                  size="small"
                  disabled={at === 0}
                  onClick={() => move(at, -1)}
                  aria-label={`${row?.body.nominee.name}上移`}
                >
                  上移
                </Button>
                <Button
                  size="small"
                  disabled={at === order.length - 1}
                  onClick={() => move(at, 1)}
                  aria-label={`${row?.body.nominee.name}下移`}
                >
                  下移
                </Button>
              </Space>
            </li>
          );
        })}
      </ol>
      <Form layout="vertical" component="div">
        <Form.Item label="理由" htmlFor="tie-reason" required>
          <Input
            id="tie-reason"
            maxLength={300}
            placeholder="例如 业主满意率较高者在前，经局长办公会研究"
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
        </Form.Item>
      </Form>
      <Space>
        <Button type="primary" onClick={() => void save()}>
          确定先后
        </Button>
        <Button onClick={onClose}>取消</Button>
      </Space>
    </Section>
  );
}
