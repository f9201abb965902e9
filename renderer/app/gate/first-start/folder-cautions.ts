import type { FolderListing } from '#shared/ipc/contract';

/** What speaks against keeping the data in this folder; a caution, not a bar. */
export function folderCautions(path: string, places: FolderListing['places']): string[] {
  const cautions: string[] = [];
  const lower = path.toLowerCase();
  const removable = places.some(place => place.kind === 'removable' && lower.startsWith(place.path.toLowerCase()));
  if (removable || /^\/(?:media|run\/media|Volumes)\//.test(path)) {
    cautions.push('这是移动盘。拔出后程序打不开数据，也容易丢失；U 盘适合放备份。');
  }
  if (path.startsWith('\\\\') || path.startsWith('//') || /^\/(?:mnt|net)\//.test(path)) {
    cautions.push('这是网络位置。断网时程序打不开数据，别人也可能看到文件；请改放本机硬盘。');
  }
  if (/onedrive|dropbox|icloud|百度网盘|坚果云|wpscloud|wps云盘/i.test(path)) {
    cautions.push('这个文件夹会同步到外部网盘，不适合存放业主信息。');
  }
  return cautions;
}
