import { Button, Input, Radio, Space, Tag } from 'antd';
import { useState } from 'react';
import { showArea } from '#shared/basics/area';
import { decideReview } from '#shared/register/commands/decide-review';
import type { ReviewItem } from '#shared/register/heads/review';
import type { ReviewDecision } from '#shared/register/unit';
import { EmptyState } from '../../components/empty-state';
import { mask } from '../../components/mask';
import { commandContext } from '../../store/session';
import { runRegisterCommand } from './run-register-command';
import type { RegisterData } from './use-register';

const kindWords: Record<ReviewItem['kind'], string> = {
  'same-name': '业主同名，但证件号码缺失或不同，程序不合并',
  'overlapping-owners': '有共同的业主，但共有人不完全相同（A9-9）',
};

/** Units that only the officer can judge, each with a decision and its basis. */
export function ReviewList({ data }: { data: RegisterData }) {
  const items = data.count.review;
  if (items.length === 0) {
    return (
      <EmptyState title="没有需要认定的">清册里没有同名而证件不全、或部分共有的专有部分，人数可以直接采用。</EmptyState>
    );
  }
  return (
    <ol className="review-list">
      {items.map(item => (
        <ReviewEntry key={`${item.kind}:${item.units.join()}`} data={data} item={item} />
      ))}
    </ol>
  );
}

function ReviewEntry({ data, item }: { data: RegisterData; item: ReviewItem }) {
  const [decision, setDecision] = useState<ReviewDecision['decision'] | null>(item.decision);
  const [basis, setBasis] = useState(item.basis);
  const save = (next: ReviewDecision['decision'] | null) =>
    runRegisterCommand(
      decideReview(data.facts, { kind: item.kind, units: item.units, decision: next, basis }, commandContext()),
      next === null ? '认定已撤回' : '认定已保存',
    );
  return (
    <li className="review-entry">
      <header>
        <strong>{item.units.join('、')}</strong>
        {item.decision ? <Tag color="green">已认定</Tag> : <Tag color="gold">待认定</Tag>}
        <span className="muted">{kindWords[item.kind]}</span>
      </header>
      <ul className="review-units">
        {item.indices.map(index => {
          const unit = data.units[index];
          return (
            unit && (
              <li key={unit.unit}>
                <span className="tabular">{unit.unit}</span>
                <span className="tabular">{showArea(unit.area)} ㎡</span>
                <span>
                  {unit.owners
                    .map(owner => `${owner.name}（${owner.idNumber === '' ? '无证件号码' : mask(owner.idNumber)}）`)
                    .join('、')}
                </span>
              </li>
            )
          );
        })}
      </ul>
      <Space wrap>
        <Radio.Group
          aria-label="认定"
          value={decision}
          onChange={event => setDecision(event.target.value as ReviewDecision['decision'])}
          options={[
            { value: 'one-head', label: '同一业主，合并算一人' },
            { value: 'separate-heads', label: '不同业主，分别计人数' },
          ]}
        />
        <Input
          className="review-basis"
          aria-label="认定依据"
          placeholder="依据，例如：核对不动产登记证明、本人说明"
          maxLength={200}
          value={basis}
          onChange={event => setBasis(event.target.value)}
        />
        <Button disabled={decision === null} onClick={() => void save(decision)}>
          保存认定
        </Button>
        {item.decision && (
          <Button type="link" onClick={() => void save(null)}>
            撤回认定
          </Button>
        )}
      </Space>
    </li>
  );
}
