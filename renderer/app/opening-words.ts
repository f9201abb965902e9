import type { OpeningNotice } from '#shared/ipc/contract';
import type { Recovery } from '../store/rebuild';

export interface OpeningWord {
  readonly tone: 'info' | 'warning';
  readonly words: string;
}

/** A new store is rebuilt from nothing, which is no news. */
export function openingWords({
  recovery,
  notices,
}: {
  recovery: Recovery;
  notices: readonly OpeningNotice[];
}): OpeningWord[] {
  const said: OpeningWord[] = notices.map(({ words }) => ({ tone: 'warning', words }));
  if (recovery.entries > 0) {
    const count = recovery.entries.toLocaleString('zh-CN');
    said.push({ tone: 'info', words: `已从日志恢复 ${count} 条，数据完整，没有丢失。` });
  }
  return said;
}
