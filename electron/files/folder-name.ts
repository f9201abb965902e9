/** A name that Windows, Linux and a FAT-formatted stick all take. */
export function folderNameOk(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
  if (/[\\/:*?"<>|\u0000-\u001f]/.test(name) || /^\s|[\s.]$/.test(name) || name === '') return false;
  return !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name);
}
