import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { MasterDetail } from '../../../components/master-detail';
import { Reading } from '../../../components/reading';
import { DrawDetail } from './draw-detail';
import { drawGroups } from './draw-list-view';
import { InspectionsFrame } from './inspections-frame';
import { LineList } from './line-list';
import { useInspections } from './use-inspections';

/** Every draw: announced, held, void; the chosen one beside. */
export function DrawsScreen() {
  const navigate = useNavigate();
  const data = useInspections();
  const { at } = useSearch({ strict: false }) as { at?: unknown };
  const [today] = useState(() => dayOf(new Date()));
  const begin = () => void navigate({ to: '/evidence/inspections/new' });
  useScreenCommand('new', begin);
  const groups = data ? drawGroups(data, today) : [];
  const first = groups.flatMap(({ lines }) => lines)[0]?.id;
  const row = data?.draws.find(({ id }) => id === at) ?? data?.draws.find(({ id }) => id === first) ?? null;
  const choose = (id: string) =>
    data?.draws.find(each => each.id === id)?.body.status === 'draft'
      ? void navigate({ to: '/evidence/inspections/new', search: { draft: id } as never })
      : void navigate({ to: '/evidence/inspections', search: { at: id } as never });
  return (
    <InspectionsFrame
      part="抽取"
      state={data && data.draws.length > 0 ? `${data.draws.length} 次抽取` : undefined}
      action={
        <Button type="primary" onClick={begin}>
          公告一次抽取
        </Button>
      }
    >
      {!data ? (
        <Reading />
      ) : (
        <MasterDetail
          label="抽取"
          listWidth={320}
          list={<LineList groups={groups} chosen={row?.id ?? null} onChoose={choose} empty="还没有抽取。" />}
          detail={
            row && row.body.status !== 'draft' ? (
              <DrawDetail key={row.id} data={data} row={row} today={today} />
            ) : (
              <EmptyState title={data.draws.length === 0 ? '还没有抽取' : '在左边选一次抽取'}>
                {data.pools.length === 0
                  ? '先在“名录库和事项”里建立检查对象、执法检查人员和抽查事项各一版，再点右上角“公告一次抽取”。'
                  : '先公告、后抽取：公告时定下名录库、事项、排除和回避，见证号码产生后再录入抽取。'}
              </EmptyState>
            )
          }
        />
      )}
    </InspectionsFrame>
  );
}
