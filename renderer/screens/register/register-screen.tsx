import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button, Input, Spin } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { editUnits } from '#shared/register/commands/edit-units';
import type { FieldId } from '#shared/register/columns/fields';
import { loadPinyinSearch, type PinyinSearch } from '#shared/register/pinyin';
import { say } from '../../app/notices';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { DataGrid } from '../../grid/data-grid';
import type { CellEdit } from '../../grid/grid-column';
import { commandContext } from '../../store/session';
import { RegisterFigures } from './register-figures';
import { registerColumns } from './register-columns';
import { matchesUnit, unitLines, type RegisterList } from './register-view';
import { ReviewList } from './review-list';
import { runRegisterCommand } from './run-register-command';
import { UnitDetail } from './unit-detail';
import { useRegister, type RegisterData } from './use-register';
import './register.css';

/** One project's owner register. */
export function RegisterScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const navigate = useNavigate();
  const data = useRegister(id);
  const name = typeof data === 'string' ? '' : data.facts.projectName;
  const register = typeof data === 'string' ? null : data.facts.register;
  return (
    <Page
      crumbs={[{ title: '小区与业主', to: '/projects' }, { title: name }]}
      title="业主清册"
      state={register && <span>{`第 ${register.version} 版 · ${register.source.fileName}`}</span>}
      action={
        <Button type="primary" onClick={() => void navigate({ to: `/projects/${id}/register/import` })}>
          导入清册
        </Button>
      }
      fill
    >
      {data === 'loading' && <Spin />}
      {data === 'gone' && (
        <EmptyState title="没有这个小区" action={<Link to="/projects">回到小区列表</Link>}>
          它可能已被删除。
        </EmptyState>
      )}
      {typeof data !== 'string' &&
        (data.facts.register ? (
          <RegisterBody key={id} data={data} />
        ) : (
          <EmptyState title="还没有业主清册">
            点右上角“导入清册”，把 .xlsx 或 .csv 文件拖进来；导入前可以看到每一行怎样理解，导入后可以撤销。
          </EmptyState>
        ))}
    </Page>
  );
}

function RegisterBody({ data }: { data: RegisterData }) {
  const { facts, units, count } = data;
  const [list, setList] = useState<RegisterList>('units');
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<PinyinSearch | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  useEffect(() => {
    if (query !== '') void loadPinyinSearch().then(loaded => setSearch(() => loaded));
  }, [query]);
  const lines = useMemo(() => {
    const matches = search?.matches ?? ((text: string, wanted: string) => text.includes(wanted));
    return unitLines(units, count, list).filter(line => matchesUnit(line.unit, query, matches));
  }, [units, count, list, query, search]);
  const chosen = lines.find(line => line.unit.unit === focus) ?? lines[0];

  async function edit(edits: readonly CellEdit[]) {
    const draft = editUnits(
      facts,
      edits.map(({ rowId, column, text }) => ({ unit: rowId, field: column as FieldId, text })),
      commandContext(),
    );
    const cells = edits.length === 1 ? '' : ` ${edits.length} 个单元格`;
    await runRegisterCommand(draft, `已修改${cells}`);
  }

  return (
    <div className="register-body">
      <RegisterFigures count={count} units={units.length} list={list} onList={setList} />
      {list === 'review' ? (
        <ReviewList data={data} />
      ) : (
        <div className="register-main">
          <div className="register-grid">
            <div className="register-filter">
              <Input.Search
                allowClear
                placeholder="房号、业主姓名或拼音首字母"
                aria-label="筛选清册"
                value={query}
                onChange={event => setQuery(event.target.value)}
              />
              <span className="muted">
                {lines.length === units.length ? `共 ${units.length} 个` : `${lines.length} 个，共 ${units.length} 个`}
              </span>
              <span className="muted register-hint">
                直接输入即可修改，可从 Excel、WPS 粘贴；F2 或回车在原内容上修改
              </span>
            </div>
            <DataGrid
              label="业主清册"
              columns={registerColumns}
              rows={lines}
              rowId={line => line.unit.unit}
              onEdit={edits => void edit(edits)}
              onPasteLeft={cells => say.warning(`${cells} 个单元格没有放进去`, '超出了表格范围，或那一列不能修改。')}
              onFocusRow={line => setFocus(line.unit.unit)}
              empty="没有符合条件的专有部分"
            />
          </div>
          {chosen && <UnitDetail key={chosen.unit.unit} data={data} line={chosen} />}
        </div>
      )}
    </div>
  );
}
