import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { MasterDetail } from '../../../components/master-detail';
import { Reading } from '../../../components/reading';
import { CheckDetail } from './check-detail';
import { checkGroups } from './check-list-view';
import { InspectionsFrame } from './inspections-frame';
import { LineList } from './line-list';
import { OrderForm } from './order-form';
import { useInspections } from './use-inspections';

/** Every check, drawn or ordered, by what it still asks for; the chosen one beside. */
export function ChecksScreen() {
  const navigate = useNavigate();
  const data = useInspections();
  const { at } = useSearch({ strict: false }) as { at?: unknown };
  const [today] = useState(() => dayOf(new Date()));
  const [wanted, setWanted] = useState('');
  const go = (id: string | null) =>
    void navigate({ to: '/evidence/inspections/checks', search: (id === null ? {} : { at: id }) as never });
  useScreenCommand('new', () => go('new'));
  const groups = data ? checkGroups(data, today, wanted) : [];
  const late = groups[0]?.lines.length ?? 0;
  const first = groups.flatMap(({ lines }) => lines)[0]?.id;
  const row = data?.checks.find(({ id }) => id === at) ?? data?.checks.find(({ id }) => id === first) ?? null;
  return (
    <InspectionsFrame
      part="检查"
      state={
        data && data.checks.length > 0
          ? `${data.checks.length} 次检查${late > 0 ? `，${late} 次有逾期` : ''}`
          : undefined
      }
      action={
        at !== 'new' && (
          <Button type="primary" onClick={() => go('new')}>
            登记抽取以外的检查
          </Button>
        )
      }
    >
      {!data ? (
        <Reading />
      ) : (
        <MasterDetail
          label="检查"
          listWidth={320}
          list={
            <>
              <div className="inspections-bar">
                <Input
                  aria-label="查找检查"
                  allowClear
                  placeholder="对象、编号、检查人员"
                  value={wanted}
                  onChange={event => setWanted(event.target.value)}
                />
              </div>
              <LineList
                groups={groups}
                chosen={at === 'new' ? null : (row?.id ?? null)}
                onChoose={go}
                empty={wanted === '' ? '还没有检查。' : '没有符合的检查。'}
              />
            </>
          }
          detail={
            at === 'new' ? (
              <OrderForm data={data} onDone={go} />
            ) : row ? (
              <CheckDetail key={row.id} data={data} row={row} today={today} />
            ) : (
              <EmptyState title="还没有检查">
                抽取以后，抽中的对象会自动列在这里；专项检查、投诉举报核查点右上角登记。
              </EmptyState>
            )
          }
        />
      )}
    </InspectionsFrame>
  );
}
