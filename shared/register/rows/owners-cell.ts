import type { Owner } from '../unit';
import { numberText, cellText, type RawCell } from '../source/raw-sheet';
import { failsChecksum, normaliseNumber } from './certificate-number';
import { narrowDigitsAndLetters, narrowText, unwrapCell } from './narrow-text';
import type { RowFault } from './row-codes';

export interface OwnerCells {
  readonly owner: RawCell | undefined;
  readonly coOwner: RawCell | undefined;
  readonly idType: RawCell | undefined;
  readonly idNumber: RawCell | undefined;
  readonly coOwnerIdNumber: RawCell | undefined;
}

const separators = /[、，,；;/／\r\n]+/;

/**
 * Owners with their certificate numbers in the same order (formats.md 2). Numbers that are more or fewer than the names
 * cannot be given to a person with certainty: those owners keep what stands in the register, and are never merged.
 */
export function readOwners(cells: OwnerCells, unsold: boolean, faults: RowFault[]): Owner[] {
  const names = [...split(cells.owner, tidyName), ...split(cells.coOwner, tidyName)].filter(name => name !== '');
  const types = split(cells.idType, text => narrowText(text).trim());
  const numbers = [...readNumbers(cells.idNumber, faults), ...readNumbers(cells.coOwnerIdNumber, faults)];
  const given = numbers.filter(number => number !== '');
  if (names.length === 0 && !unsold) faults.push({ code: 'owner-missing', words: '没有填写业主姓名' });
  if (given.length === 0 && !unsold && names.length > 0 && !faults.some(fault => fault.code === 'id-numeric-cell')) {
    faults.push({ code: 'id-missing', words: '没有证件号码，这一户不会与其他户合并计人数' });
  }
  if (given.length > 0 && given.length !== names.length && names.length > 0) {
    faults.push({
      code: 'owner-id-count',
      words: `业主 ${names.length} 人，证件号码 ${given.length} 个，对不上，这一户不会与其他户合并计人数`,
    });
  }
  const typeOf = (index: number) => (types.length === 1 ? types[0] : types[index]) ?? '';
  const wrong = given.filter((number, index) => failsChecksum(number, typeOf(index))).length;
  if (wrong > 0) {
    faults.push({
      code: 'id-checksum',
      words: given.length === 1 ? '证件号码校验不通过，请核对证件' : `有 ${wrong} 个证件号码校验不通过，请核对证件`,
    });
  }
  // With as many places as names, an empty place says whose number is missing.
  const aligned = numbers.length === names.length ? numbers : given;
  const count = Math.max(names.length, aligned.length);
  return Array.from({ length: count }, (_, index) => ({
    name: names[index] ?? '',
    idType: typeOf(index),
    idNumber: aligned[index] ?? '',
  }));
}

function readNumbers(cell: RawCell | undefined, faults: RowFault[]): string[] {
  if (typeof cell === 'number') {
    const text = numberText(cell);
    if (text.length <= 15 && Number.isInteger(cell)) return [text];
    faults.push(numericCell);
    return [];
  }
  // A number whose middle was blotted out says nothing: two owners may show the same stars.
  const numbers = split(cell, text => normaliseNumber(narrowText(text))).map(number =>
    /[*●×✕]/.test(number) ? '' : number,
  );
  if (numbers.some(number => /^\d(?:\.\d+)?E\+1\d$/.test(number))) {
    faults.push(numericCell);
    return [];
  }
  return numbers;
}

const numericCell: RowFault = {
  code: 'id-numeric-cell',
  words: '证件号码被存成了数字，15 位以后已丢失；请把该列设为文本格式后重新填写',
};

function split(cell: RawCell | undefined, tidy: (text: string) => string): string[] {
  const text = unwrapCell(cellText(cell));
  if (text === '') return [];
  const parts = text.split(separators).map(part => tidy(part));
  while (parts.length > 1 && parts[parts.length - 1] === '') parts.pop();
  return parts;
}

/** "王  伟" is 王伟; "John Smith" keeps its space. */
function tidyName(text: string): string {
  return narrowDigitsAndLetters(text)
    .replace(/\u3000/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^\u0020-\u024f]) (?=[^\u0020-\u024f])/gu, '');
}
