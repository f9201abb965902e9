import { narrowText } from '../rows/narrow-text';

/** "建筑面积（㎡）" → "建筑面积", "业主姓名/名称" → "业主姓名名称", "* 房 号：" → "房号". */
export function normaliseHeading(text: string): string {
  return narrowText(text)
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/[\s*:、/／：·_-]/g, '')
    .replace(/(?:㎡|m2|m²|平方米|平米)$/i, '');
}
