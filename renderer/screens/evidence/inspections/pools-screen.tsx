import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { poolKindIds, poolKinds, type PoolKind } from '#shared/evidence/inspection-pool';
import { drawsWith, versionsOf } from '#shared/evidence/inspections/inspection-facts';
import { EmptyState } from '../../../components/empty-state';
import { MasterDetail } from '../../../components/master-detail';
import { Reading } from '../../../components/reading';
import { InspectionsFrame } from './inspections-frame';
import { LineList } from './line-list';
import { PoolDetail } from './pool-detail';
import { PoolForm } from './pool-form';
import { useInspections } from './use-inspections';

/** 一单两库: the versions of both directories and of the item list; the chosen one beside. */
export function PoolsScreen() {
  const navigate = useNavigate();
  const data = useInspections();
  const { at, edit } = useSearch({ strict: false }) as { at?: unknown; edit?: unknown };
  const go = (search: object) => void navigate({ to: '/evidence/inspections/pools', search: search as never });
  const groups = data
    ? poolKindIds.map(kind => ({
        title: poolKinds[kind],
        lines: versionsOf(data.pools, kind).map(({ id, body }) => {
          const used = drawsWith(data.draws, id).length;
          return {
            id,
            title: body.version,
            note: `${body.entries.length} 条 · ${body.madeOn}`,
            marks: used > 0 ? [{ tone: 'none' as const, words: `已用于 ${used} 次公告，不能再改` }] : [],
          };
        }),
      }))
    : [];
  const first = groups.flatMap(({ lines }) => lines)[0]?.id;
  const row = data?.pools.find(({ id }) => id === at) ?? data?.pools.find(({ id }) => id === first) ?? null;
  const kind = poolKindIds.find(each => each === edit);
  const editing = kind !== undefined || (edit === 'version' && row !== null);
  return (
    <InspectionsFrame
      part="名录库和事项"
      action={
        !editing && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: poolKindIds.map(each => ({ key: each, label: `${poolKinds[each]}的新版本` })),
              onClick: ({ key }) => go({ edit: key }),
            }}
          >
            <Button type="primary">建立新版本</Button>
          </Dropdown>
        )
      }
    >
      {!data ? (
        <Reading />
      ) : (
        <MasterDetail
          label="名录库和事项的版本"
          listWidth={300}
          list={
            <LineList
              groups={groups}
              chosen={editing && kind ? null : (row?.id ?? null)}
              onChoose={id => go({ at: id })}
              empty="还没有名录库。"
            />
          }
          detail={
            editing ? (
              <PoolForm
                key={`${String(edit)} ${kind ? '' : (row?.id ?? '')}`}
                data={data}
                kind={kind ?? (row?.body.kind as PoolKind)}
                row={kind ? null : row}
                onDone={id => go(id === null ? {} : { at: id })}
              />
            ) : row ? (
              <PoolDetail
                key={row.id}
                data={data}
                row={row}
                onEdit={() => go({ at: row.id, edit: 'version' })}
                onGone={() => go({})}
              />
            ) : (
              <EmptyState
                title="还没有名录库和事项清单"
                action={
                  <Button type="primary" onClick={() => go({ edit: 'objects' })}>
                    建立检查对象名录库
                  </Button>
                }
              >
                抽取从两个名录库里产生，查什么按事项清单（一单两库）。检查对象可以从登记的小区、企业带入，检查人员可以粘贴名单。
              </EmptyState>
            )
          }
        />
      )}
    </InspectionsFrame>
  );
}
