import type { NominationCategory } from '#shared/nominations/category';
import type { Material } from '#shared/nominations/dossier';
import { materialItems } from '#shared/nominations/material-list';
import type { NumberedMaterial } from '#shared/nominations/material-pages';

interface MaterialTableProps {
  readonly numbered: readonly NumberedMaterial[];
  readonly category: NominationCategory;
  readonly chosen: string | null;
  readonly onChoose: (item: string) => void;
}

/** Rows in the order of binding, with running page numbers. */
export function MaterialTable({ numbered, category, chosen, onChoose }: MaterialTableProps) {
  return (
    <table className="plain-table material-table">
      <thead>
        <tr>
          <th scope="col">序号</th>
          <th scope="col">材料</th>
          <th scope="col">提交</th>
          <th scope="col" className="number-cell">
            页数
          </th>
          <th scope="col" className="number-cell">
            佐证页码
          </th>
        </tr>
      </thead>
      <tbody>
        {numbered.map(({ material, from, until }, at) => (
          <tr key={material.item} className={material.item === chosen ? 'material-chosen' : ''}>
            <td className="tabular">{at + 1}</td>
            <td>
              <button
                type="button"
                className="material-name"
                aria-current={material.item === chosen ? 'true' : undefined}
                onClick={() => onChoose(material.item)}
              >
                {material.title}
              </button>
              {material.remark !== '' && <span className="muted material-remark">{material.remark}</span>}
            </td>
            <td className={`material-${tone(material, category)}`}>{providedWords(material)}</td>
            <td className="number-cell tabular">{material.pages ?? ''}</td>
            <td className="number-cell tabular">{pageWords(from, until)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function pageWords(from: number | null, until: number | null): string {
  if (from === null || until === null) return '';
  return from === until ? String(from) : `${from}-${until}`;
}

function tone({ item, provided }: Material, category: NominationCategory): 'missing' | 'there' {
  const needed = materialItems.find(each => each.id === item)?.needed.includes(category) ?? true;
  return provided === 'missing' && needed ? 'missing' : 'there';
}

function providedWords({ item, provided, attachments }: Material): string {
  switch (provided) {
    case 'in-package':
      if (attachments.length > 0) return `附件 ${attachments.length} 个`;
      return materialItems.find(each => each.id === item)?.made === 'program' ? '程序印制' : '没有附件';
    case 'on-paper':
      return '纸质';
    case 'waived':
      return '免交';
    case 'missing':
      return '缺';
  }
}
