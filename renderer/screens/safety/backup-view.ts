import { showMoment } from '#shared/basics/moment';
import type { BackupStatus } from '#shared/ipc/contract';

export interface BackupWord {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly words: string;
}

const DAY_MS = 86_400_000;
/** Without a schedule a backup is overdue after a week. */
const PATIENCE_DAYS = 7;

/** How things stand with the backup, worst first; one sentence is shown. */
export function backupWord(status: BackupStatus, now: Date): BackupWord {
  const { folder, folderThere, last, lastFailure, entriesSince, everyHours } = status;
  if (!folder && !last) {
    return {
      tone: 'warning',
      title: '还没有备份',
      words: '电脑损坏或丢失时数据找不回来。请选一个备份文件夹，最好是 U 盘。',
    };
  }
  if (lastFailure && (!last || lastFailure.at > last.at)) {
    return { tone: 'error', title: `${showMoment(lastFailure.at)} 的备份没有成功`, words: lastFailure.words };
  }
  if (folder && !folderThere) {
    return {
      tone: 'warning',
      title: '备份文件夹现在不在',
      words: `${folder}。如果是 U 盘，请插好；定时备份会在它回来后补做。`,
    };
  }
  if (last && entriesSince > 0 && now.getTime() - Date.parse(last.at) > patience(everyHours)) {
    return {
      tone: 'warning',
      title: `已有 ${daysSince(last.at, now)} 天没有备份`,
      words: `上次备份之后又有 ${entriesSince.toLocaleString('zh-CN')} 条新记录。`,
    };
  }
  if (!last) return { tone: 'info', title: '备份文件夹已选好', words: '还没有做过备份，请点“立即备份”。' };
  return {
    tone: 'success',
    title: '备份正常',
    words:
      entriesSince === 0
        ? `${showMoment(last.at)} 备份，之后没有新记录。`
        : `${showMoment(last.at)} 备份，之后有 ${entriesSince.toLocaleString('zh-CN')} 条新记录。`,
  };
}

function patience(everyHours: number | null): number {
  return everyHours === null ? PATIENCE_DAYS * DAY_MS : 2 * everyHours * 3_600_000;
}

export function daysSince(at: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / DAY_MS));
}

export const schedules = [
  { value: 0, label: '不定时，只手动备份' },
  { value: 4, label: '每 4 小时' },
  { value: 12, label: '每 12 小时' },
  { value: 24, label: '每天' },
  { value: 72, label: '每 3 天' },
  { value: 168, label: '每周' },
];
