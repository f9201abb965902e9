/**
 * 姓氏笔画: by the strokes of the first character, then of the following ones. The order is ICU's `stroke` collation,
 * which Node, Electron and Chromium all carry; equal names keep their order.
 */
export function byStrokes<T extends { readonly name: string }>(people: readonly T[]): T[] {
  const collator = new Intl.Collator('zh-u-co-stroke');
  return [...people].sort((a, b) => collator.compare(a.name.trim(), b.name.trim()));
}
