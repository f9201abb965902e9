import { cellText, type RawCell } from '../source/raw-sheet';
import { narrowText, unwrapCell } from './narrow-text';

/** The three parts of a unit's place as text, without suffixes. */
export interface UnitPlace {
  readonly building: string;
  readonly section: string;
  readonly room: string;
}

/** `1-2-301`; without a 单元 `1-301`; without a 楼栋 either, the room alone. */
export function unitKey({ building, section, room }: UnitPlace): string {
  return [building, section, room].filter(part => part !== '').join('-');
}

function plain(cell: RawCell | undefined): string {
  return narrowText(unwrapCell(cellText(cell)))
    .replace(/\s/g, '')
    .slice(0, 60);
}

/** "S1号楼" → "S1", "3#" → "3", "5栋" → "5". */
export function readBuilding(cell: RawCell | undefined): string {
  return strip(plain(cell), /(?:号楼|号栋|号幢|#楼|栋楼|栋|幢|号|#)$/, /^[0-9A-Za-z-]+楼$/, '楼');
}

export function readSection(cell: RawCell | undefined): string {
  const text = strip(plain(cell), /(?:单元|号单元)$/).replace(/[号#]$/, '');
  // How registers that leave no cell blank say that there is none.
  return /^(?:无|[-–—/]+)$/.test(text) ? '' : text;
}

export function readRoom(cell: RawCell | undefined): string {
  return strip(plain(cell), /(?:号室|室|号|户)$/);
}

/** A suffix alone ("栋") stays: something must be left. */
function strip(text: string, suffix: RegExp, whole?: RegExp, tail?: string): string {
  const without = whole?.test(text) && tail ? text.slice(0, -tail.length) : text.replace(suffix, '');
  return without === '' ? text : without;
}

/** "1号楼2单元301室" or "1-2-301" in the room's cell, where the register has no column of its own for them. */
export function placeInRoom(room: string): UnitPlace | null {
  const words = /^(.+?)(?:号楼|栋|幢|#楼|#)(?:(.+?)(?:单元))?(.+?)(?:室|号)?$/.exec(room);
  if (words) return { building: words[1] as string, section: words[2] ?? '', room: words[3] as string };
  const parts = room.split('-');
  if (parts.length === 3)
    return { building: parts[0] as string, section: parts[1] as string, room: parts[2] as string };
  if (parts.length === 2) return { building: parts[0] as string, section: '', room: parts[1] as string };
  return null;
}
