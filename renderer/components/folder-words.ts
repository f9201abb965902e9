import type { FolderListing } from '#shared/ipc/contract';

/** "1.5 GB": three digits at most, binary units as Windows shows them. */
export function showBytes(bytes: number): string {
  const units = ['字节', 'KB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  const digits = unit === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${units[unit] ?? ''}`;
}

/** What the officer should know about the folder that is shown. */
export function freeWords(listing: FolderListing): string {
  if (!listing.path) return '请选择一个位置。';
  if (!listing.writable) return '这个文件夹只能看，不能写入，请换一个。';
  return listing.freeBytes === null ? '可以写入。' : `可以写入，剩余空间 ${showBytes(listing.freeBytes)}。`;
}
