import { pinyin } from 'pinyin-pro';
import type { Row } from '#shared/journal/table-bodies';
import type { Area } from './navigation';

export type Target = { readonly kind: string; readonly title: string } & (
  { readonly to: string } | { readonly act: 'lock' | 'manual' | 'keys' | 'about' }
);

const SHOWN = 12;

export function targetsFrom(
  areas: readonly Area[],
  projects: readonly Row<'projects'>[],
  elections: readonly Row<'elections'>[],
): Target[] {
  return [
    ...areas.map(area => ({ kind: '栏目', title: area.title, to: area.path })),
    ...projects.map(row => ({ kind: '小区', title: row.body.name, to: `/projects/${row.id}/register` })),
    ...elections.map(row => ({ kind: '选举', title: row.body.title, to: `/elections/${row.id}` })),
    { kind: '操作', title: '锁定', act: 'lock' as const },
    { kind: '操作', title: '打开使用手册', act: 'manual' as const },
    { kind: '操作', title: '键盘一览', act: 'keys' as const },
    { kind: '操作', title: '关于共治工作台', act: 'about' as const },
  ];
}

/** By the characters themselves or by the initials of their pinyin ("hjhy" finds 海景花园). */
export function matchTargets(targets: readonly Target[], text: string): Target[] {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return targets.slice(0, SHOWN);
  const latin = /^[a-z0-9]+$/.test(wanted);
  return targets
    .filter(({ title }) => title.toLowerCase().includes(wanted) || (latin && initials(title).includes(wanted)))
    .slice(0, SHOWN);
}

const known = new Map<string, string>();

function initials(title: string): string {
  let found = known.get(title);
  if (found === undefined) {
    found = pinyin(title, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();
    known.set(title, found);
  }
  return found;
}
