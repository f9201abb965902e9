import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { addMaterial } from '#shared/nominations/commands/edit-materials';
import { mayEdit } from '#shared/nominations/commands/may-edit';
import { materialsOf } from '#shared/nominations/material-list';
import { numberPages } from '#shared/nominations/material-pages';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { runCommand } from '../../elections/run-command';
import type { DossierPartProps } from './dossier-part';
import { MaterialEditor } from './material-editor';
import { MaterialTable } from './material-table';

/** The bound dossier in order (D7): what is there, on which pages, what is missing; the chosen one beside. */
export function MaterialsPart({ row }: DossierPartProps) {
  const numbered = numberPages(row.body.materials);
  const [chosen, setChosen] = useState<string | null>(numbered[0]?.material.item ?? null);
  const may = mayEdit(row) === null;
  const there = new Set(row.body.materials.map(each => each.item));
  const further = materialsOf(row.body.category).filter(item => !there.has(item.id));
  const last = numbered.reduce<number | null>((end, { until }) => until ?? end, null);
  const uncounted = numbered.filter(
    ({ material, from }) => from === null && (material.provided === 'in-package' || material.provided === 'on-paper'),
  );
  const first = uncounted.find(({ material }) => material.pages === null);
  const add = async (key: string) => {
    const what = key === 'other' ? { title: '' } : { item: key };
    const answer = addMaterial(row, what, commandContext());
    if (await runCommand(answer, '已加入材料清单')) {
      const added = answer.ok ? (answer.value.changes[0]?.body as typeof row.body | undefined) : undefined;
      setChosen(added?.materials[added.materials.length - 1]?.item ?? null);
    }
  };
  const material = row.body.materials.find(each => each.item === chosen);
  return (
    <Section
      title="材料清单"
      about={
        first
          ? `顺序为通行做法；“${first.material.title}”还没有页数，其后的佐证页码暂时不能编排`
          : `顺序为通行做法；共 ${last ?? 0} 页，评分表按此引用佐证页码`
      }
      action={
        may && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                ...further.map(item => ({ key: item.id, label: item.title })),
                { key: 'other', label: '其他材料' },
              ],
              onClick: ({ key }) => void add(key),
            }}
          >
            <Button>添加材料</Button>
          </Dropdown>
        )
      }
      flush
    >
      <div className="materials">
        <MaterialTable numbered={numbered} category={row.body.category} chosen={chosen} onChoose={setChosen} />
        {material && <MaterialEditor key={material.item} row={row} material={material} editable={may} />}
      </div>
    </Section>
  );
}
