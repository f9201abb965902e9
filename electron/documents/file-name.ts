// eslint-disable-next-line no-control-regex -- control characters are exactly what is taken out
const forbidden = /[\\/:*?"<>|\u0000-\u001f]/g;

/** A document's title as a file name that Windows, Linux and a FAT-formatted stick take. */
export function documentFileName(title: string, number: number | null, ending = 'docx'): string {
  const plain =
    title
      .replace(forbidden, '')
      .replace(/[\s.]+$/, '')
      .trim()
      .slice(0, 80) || '文件';
  return `${number === null ? '' : `${String(number).padStart(2, '0')}-`}${plain}.${ending}`;
}
