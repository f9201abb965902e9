import type { FontRole } from './document-model';

/** Typefaces of a role as office PCs have them (F5); `alternatives` are tried where the first is not installed. */
export interface Typeface {
  readonly name: string;
  readonly alternatives: readonly string[];
  /** For Han characters outside GB 2312, which the *_GB2312 and 小标宋 fonts lack (names such as 喆, 堃, 頔). */
  readonly rare: string;
  /** PANOSE and family let Word choose a relative of the same kind when neither is installed. */
  readonly family: 'roman' | 'modern' | 'script' | 'auto';
}

export const typefaces: Readonly<Record<FontRole, Typeface>> = {
  fangsong: { name: '仿宋_GB2312', alternatives: ['仿宋', 'FangSong', '华文仿宋'], rare: '仿宋', family: 'modern' },
  kaiti: { name: '楷体_GB2312', alternatives: ['楷体', 'KaiTi', '华文楷体'], rare: '楷体', family: 'modern' },
  heiti: { name: '黑体', alternatives: ['SimHei', '微软雅黑'], rare: '黑体', family: 'modern' },
  xiaobiaosong: {
    name: '方正小标宋简体',
    alternatives: ['方正小标宋_GBK', '华文中宋', 'STZhongsong'],
    rare: '华文中宋',
    family: 'auto',
  },
  song: { name: '宋体', alternatives: ['SimSun'], rare: '宋体', family: 'auto' },
};

export const LATIN_FONT = 'Times New Roman';
/** Extension A and the later additions of the basic plane. */
const BEYOND_GBK_FONT = '宋体';
/** The supplementary planes, such as 𠮷 (U+20BB7); part of Windows since Vista. */
const SUPPLEMENTARY_FONT = 'SimSun-ExtB';

/** Every font that a document may name, for its font table. */
export const fontTable: readonly { name: string; alternatives: readonly string[]; family: string }[] = [
  ...Object.values(typefaces).map(face => ({ name: face.name, alternatives: face.alternatives, family: face.family })),
  { name: '仿宋', alternatives: ['FangSong'], family: 'modern' },
  { name: '楷体', alternatives: ['KaiTi'], family: 'modern' },
  { name: '华文中宋', alternatives: ['STZhongsong', '宋体'], family: 'auto' },
  { name: SUPPLEMENTARY_FONT, alternatives: ['宋体-ExtB'], family: 'modern' },
];

export interface FontSegment {
  readonly text: string;
  readonly font: string;
}

/** Cuts a text into stretches that one font can show. */
export function fontSegments(text: string, role: FontRole): FontSegment[] {
  const segments: { text: string; font: string }[] = [];
  for (const character of text) {
    const font = fontFor(character, typefaces[role]);
    const last = segments.at(-1);
    if (last?.font === font) last.text += character;
    else segments.push({ text: character, font });
  }
  return segments;
}

function fontFor(character: string, face: Typeface): string {
  const code = character.codePointAt(0) as number;
  if (code >= 0x20000) return SUPPLEMENTARY_FONT;
  if ((code >= 0x3400 && code <= 0x4dbf) || (code > 0x9fa5 && code <= 0x9fff)) return BEYOND_GBK_FONT;
  if (code >= 0x4e00 && code <= 0x9fa5 && face.rare !== face.name && !gb2312().has(character)) return face.rare;
  return face.name;
}

let known: Set<string> | null = null;

/** The 6,763 characters of GB 2312, read once out of the platform's own decoder. */
function gb2312(): Set<string> {
  if (known) return known;
  const bytes = new Uint8Array(72 * 94 * 2);
  let at = 0;
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      bytes[at++] = row;
      bytes[at++] = cell;
    }
  }
  const decoded = new TextDecoder('gb18030').decode(bytes);
  known = new Set([...decoded].filter(character => character >= '一' && character <= '龥'));
  return known;
}
