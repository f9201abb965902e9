const OWN_FOLDER = '共治工作台数据';

/** The folder of our own inside the one that was chosen, unless that is it already. */
export function dataFolderIn(chosen: string): string {
  const mark = separator(chosen);
  const bare = chosen.endsWith(mark) ? chosen.slice(0, -1) : chosen;
  return bare.endsWith(`${mark}${OWN_FOLDER}`) ? bare : `${bare}${mark}${OWN_FOLDER}`;
}

/** The folder above, with the separator kept for a drive or the root; null when there is none. */
export function parentOf(path: string): string | null {
  const mark = separator(path);
  const at = path.lastIndexOf(mark);
  if (at < 0) return null;
  const parent = path.slice(0, at);
  return parent === '' || parent.endsWith(':') ? parent + mark : parent;
}

function separator(path: string): string {
  return path.includes('\\') ? '\\' : '/';
}
