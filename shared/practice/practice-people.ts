import { isCreditCode, isResidentNumber } from '../register/rows/certificate-number';
import { spread } from './spread';

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕';
const given = '伟芳娜敏静磊军洋勇艳杰涛明超霞平刚桂英华玉兰梅建文志国强欣怡子涵浩宇轩梓若喆堃頔懿翀燊昱';

/** Everybody here is invented: names, numbers and phones are made from counters. */
export interface PracticePerson {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
}

/** The same index gives the same person on every machine. */
export function practicePerson(index: number, seed: number): PracticePerson {
  const pick = (letters: string, salt: number) =>
    letters[Math.floor(spread(index, seed * 100 + salt) * letters.length)] as string;
  const two = spread(index, seed * 100 + 3) > 0.25;
  return {
    name: pick(surnames, 1) + pick(given, 2) + (two ? pick(given, 4) : ''),
    idNumber: residentNumber(index, seed),
    phone: `199${String(5_320_000 + index).padStart(8, '0')}`,
  };
}

function residentNumber(index: number, seed: number): string {
  const year = 1945 + Math.floor(spread(index, seed * 100 + 5) * 58);
  const month = 1 + Math.floor(spread(index, seed * 100 + 6) * 12);
  const day = 1 + Math.floor(spread(index, seed * 100 + 7) * 28);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  // 370299 is no district: no such number was ever given out.
  const body = `370299${year}${pad(month, 2)}${pad(day, 2)}${pad(index % 1000, 3)}`;
  return [...'0123456789X'].map(check => body + check).find(isResidentNumber) as string;
}

/** A unified social credit code with its check character, for invented companies. */
export function practiceCreditCode(index: number): string {
  const body = `91370299MA${String(1000000 + index * 37)}`;
  return [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map(check => body + check).find(isCreditCode) as string;
}
