import { attribute, walkTags } from './xml';
import { dayFromParts } from '../../basics/dates';

/** Which cell styles (by their index) show a number as a date or time. */
export function dateStyles(stylesXml: string | null): ReadonlySet<number> {
  const dates = new Set<number>();
  if (stylesXml === null) return dates;
  const custom = new Map<number, string>();
  let inCellFormats = false;
  let index = 0;
  walkTags(stylesXml, tag => {
    if (tag.name === 'numFmt') {
      custom.set(Number(attribute(tag.attributes, 'numFmtId')), attribute(tag.attributes, 'formatCode') ?? '');
    } else if (tag.name === 'cellXfs') {
      inCellFormats = !tag.closing && !tag.empty;
    } else if (tag.name === 'xf' && inCellFormats && !tag.closing) {
      const id = Number(attribute(tag.attributes, 'numFmtId') ?? 0);
      if (isDateFormat(id, custom.get(id))) dates.add(index);
      index += 1;
    }
  });
  return dates;
}

/** The built-in numbers of ECMA-376 18.8.30, the East Asian ones included; else the letters of the format. */
function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined)
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58 && id !== 48 && id !== 49);
  return /[ymdhs年月日]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|General|Red/gi, ''));
}

/** The day of a serial number; in the 1900 system day 60 is the leap day that never was. */
export function serialDay(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial) + (from1904 ? 1462 : serial < 60 ? 1 : 0);
  if (!(days > 0 && days < 110_000)) return null;
  const moment = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  return dayFromParts(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}
