import { Select } from 'antd';
import { sideIds, sides, type Side } from '#shared/coordination/sides';
import { sideShort } from '#shared/coordination/notes/side-words';

/** The first letters of each side, so that "wy" and Enter choose 物业. */
const initials: Record<Side, string> = {
  party: 'sqdzz dzz',
  'residents-committee': 'jcmwyh jwh',
  committee: 'yzwyh ywh',
  company: 'wyfwqy wy',
  street: 'jdz jd',
  bureau: 'wyzgbm zjj',
  police: 'gapcs pcs',
  enforcement: 'zhzf cg',
  utility: 'zyjydw zy',
  developer: 'jsdw kfs',
  owners: 'yzdb yz',
  other: 'qt',
};

interface SideSelectProps {
  readonly label: string;
  readonly value: Side | null;
  readonly onChange: (side: Side) => void;
  readonly placeholder?: string;
  readonly short?: boolean;
  /** Marked while no side is named. */
  readonly missing?: boolean;
}

export function SideSelect({ label, value, onChange, placeholder, short = false, missing = false }: SideSelectProps) {
  return (
    <Select<Side>
      aria-label={label}
      className="side-select"
      {...(missing && value === null ? { status: 'warning' as const } : {})}
      showSearch={{
        filterOption: (typed, option) => {
          const side = option?.value as Side;
          const text = typed.trim().toLowerCase();
          return (
            sides[side].includes(text) ||
            sideShort[side].includes(text) ||
            initials[side].split(' ').some(letters => letters.startsWith(text))
          );
        },
      }}
      popupMatchSelectWidth={false}
      placeholder={placeholder ?? '选一方'}
      value={value}
      onChange={onChange}
      options={sideIds.map(side => ({ value: side, label: short ? sideShort[side] : sides[side] }))}
    />
  );
}
