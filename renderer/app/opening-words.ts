import type { OpeningNotice } from '#shared/ipc/contract';
import type { Recovery } from '../store/rebuild';

export interface OpeningWord {
  readonly tone: 'info' | 'warning';
  readonly words: string;
}

/** A new store is rebuilt from nothing, which is no news. `showsGrid`: AG Grid's styles are nested, which Chromium knows since 120. */
export function openingWords(
  { recovery, notices }: { readonly recovery: Recovery; readonly notices: readonly OpeningNotice[] },
  showsGrid = true,
): OpeningWord[] {
  const said: OpeningWord[] = notices.map(({ words }) => ({ tone: 'warning', words }));
  if (recovery.entries > 0) {
    const count = recovery.entries.toLocaleString('zh-CN');
    said.push({ tone: 'info', words: `已从日志恢复 ${count} 条，数据完整，没有丢失。` });
  }
  if (!showsGrid) {
    said.push({
      tone: 'warning',
      words: '这台电脑的浏览器内核过旧，业主清册等表格不能正常显示；请把 Chromium、Chrome 或 Edge 升级到 120 以上。',
    });
  }
  return said;
}
