import { Button, Radio, Select } from 'antd';
import { useState } from 'react';
import type { ReadingWishes } from '#shared/register/columns/choose-sheet';
import { fieldOf } from '#shared/register/columns/find-heading';
import { fields, requiredFields, type FieldId } from '#shared/register/columns/fields';
import type { SheetPreview } from '#shared/register/columns/sheet-preview';
import { Section } from '../../components/section';

interface HeadingChoiceProps {
  readonly preview: readonly SheetPreview[];
  readonly onChoose: (wishes: ReadingWishes) => void;
}

type Columns = Partial<Record<FieldId, number>>;

/** For a file whose headings were not recognised: the officer points at their row, and at the columns that must be there. */
export function HeadingChoice({ preview, onChoose }: HeadingChoiceProps) {
  const [sheetName, setSheetName] = useState(preview[0]?.name ?? '');
  const [row, setRow] = useState<number | null>(null);
  const [columns, setColumns] = useState<Columns>({});
  const sheet = preview.find(({ name }) => name === sheetName) ?? preview[0];
  if (!sheet) return null;
  const titles = sheet.rows.find(line => line.row === row)?.texts ?? [];
  const options = titles.map((title, column) => ({ value: column, label: title || `第 ${column + 1} 列（无标题）` }));
  const chooseRow = (next: number) => {
    setRow(next);
    const texts = sheet.rows.find(line => line.row === next)?.texts ?? [];
    setColumns(Object.fromEntries(texts.flatMap((text, column) => (fieldOf(text) ? [[fieldOf(text), column]] : []))));
  };
  const complete = row !== null && requiredFields.every(field => columns[field] !== undefined);
  return (
    <Section title="请指出表头" about="点选表头所在的行，再指定三列必有的内容；其余各列读入后还可以调整。">
      {preview.length > 1 && (
        <Select
          aria-label="工作表"
          value={sheet.name}
          options={preview.map(({ name }) => ({ value: name, label: name }))}
          onChange={(name: string) => {
            setSheetName(name);
            setRow(null);
            setColumns({});
          }}
        />
      )}
      <div className="heading-choice" role="radiogroup" aria-label="表头所在的行">
        <table>
          <tbody>
            {sheet.rows.map(line => (
              <tr key={line.row} className={line.row === row ? 'heading-chosen' : ''}>
                <th scope="row">
                  <Radio checked={line.row === row} onChange={() => chooseRow(line.row)}>
                    第 {line.row} 行
                  </Radio>
                </th>
                {line.texts.map((text, column) => (
                  <td key={column}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {row !== null && (
        <div className="column-map">
          {requiredFields.map(field => (
            <label key={field}>
              <span>
                {fields[field].title}
                <em>必有</em>
              </span>
              <Select
                placeholder="选择一列"
                {...(columns[field] === undefined ? {} : { value: columns[field] })}
                options={options}
                onChange={(column: number) => setColumns({ ...columns, [field]: column })}
              />
            </label>
          ))}
        </div>
      )}
      <Button
        disabled={!complete}
        onClick={() => row !== null && onChoose({ sheet: sheet.name, headingRow: row, columns })}
      >
        按这样读取
      </Button>
    </Section>
  );
}
