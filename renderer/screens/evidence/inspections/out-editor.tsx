import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import type { DrawInput } from '#shared/evidence/inspections/draw-input';
import type { PoolRow } from '#shared/evidence/inspections/inspection-facts';
import { entryOptions } from './draw-form-view';

interface OutEditorProps {
  readonly input: DrawInput;
  readonly objects: PoolRow | undefined;
  readonly inspectors: PoolRow | undefined;
  readonly onChange: (more: Partial<DrawInput>) => void;
}

/** Exclusions, a line each with its reason. */
export function ExclusionEditor({ input, objects, inspectors, onChange }: OutEditorProps) {
  const { excluded } = input;
  const put = (at: number, more: Partial<(typeof excluded)[number]>) =>
    onChange({ excluded: excluded.map((one, index) => (index === at ? { ...one, ...more } : one)) });
  return (
    <>
      {excluded.map((one, at) => (
        <div key={at} className="inspections-out inspections-out-one">
          <Picker
            label={`排除第 ${at + 1} 条的对象或人员`}
            value={one.id}
            options={entryOptions(objects, inspectors)}
            onChange={id => put(at, { id })}
          />
          <Why label={`排除第 ${at + 1} 条的原因`} value={one.why} onChange={why => put(at, { why })} />
          <Remove
            label={`去掉排除第 ${at + 1} 条`}
            onClick={() => onChange({ excluded: excluded.filter((_, index) => index !== at) })}
          />
        </div>
      ))}
      <Button icon={<PlusOutlined />} onClick={() => onChange({ excluded: [...excluded, { id: '', why: '' }] })}>
        排除一个
      </Button>
    </>
  );
}

/** 回避, a line each: who does not check what, and why. */
export function ConflictEditor({ input, objects, inspectors, onChange }: OutEditorProps) {
  const { conflicts } = input;
  const put = (at: number, more: Partial<(typeof conflicts)[number]>) =>
    onChange({ conflicts: conflicts.map((one, index) => (index === at ? { ...one, ...more } : one)) });
  return (
    <>
      {conflicts.map((one, at) => (
        <div key={at} className="inspections-out">
          <Picker
            label={`回避第 ${at + 1} 条的检查人员`}
            value={one.inspector}
            options={entryOptions(inspectors)}
            onChange={inspector => put(at, { inspector })}
          />
          <Picker
            label={`回避第 ${at + 1} 条的检查对象`}
            value={one.object}
            options={entryOptions(objects)}
            onChange={object => put(at, { object })}
          />
          <Why label={`回避第 ${at + 1} 条的原因`} value={one.why} onChange={why => put(at, { why })} />
          <Remove
            label={`去掉回避第 ${at + 1} 条`}
            onClick={() => onChange({ conflicts: conflicts.filter((_, index) => index !== at) })}
          />
        </div>
      ))}
      <Button
        icon={<PlusOutlined />}
        onClick={() => onChange({ conflicts: [...conflicts, { object: '', inspector: '', why: '' }] })}
      >
        登记一条回避
      </Button>
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Picker({
  label,
  value,
  options,
  onChange,
}: FieldProps & { readonly options: ReturnType<typeof entryOptions> }) {
  return (
    <Select
      aria-label={label}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="输入编号或名称"
      value={value || null}
      options={options}
      onChange={next => onChange(next ?? '')}
    />
  );
}

function Why({ label, value, onChange }: FieldProps) {
  return (
    <Input
      aria-label={label}
      maxLength={200}
      placeholder="原因（印在公告上）"
      value={value}
      onChange={event => onChange(event.target.value)}
    />
  );
}

function Remove({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return <Button type="text" icon={<CloseOutlined />} aria-label={label} onClick={onClick} />;
}
