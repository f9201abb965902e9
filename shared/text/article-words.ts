/** The texts behind rule ids, as an official letter names them. */
const texts: Readonly<Record<string, string>> = {
  CC: '《中华人民共和国民法典》',
  PMR: '国务院《物业管理条例》',
  SD: '《山东省物业管理条例》',
  QD: '《青岛市物业管理条例》',
};

/** A rule id as an official letter cites it: `CC-943` → 《中华人民共和国民法典》第九百四十三条; articles up to 9999. */
export function articleWords(rule: string): string {
  const match = /^([A-Z]+)-(\d{1,4})/.exec(rule);
  const text = texts[match?.[1] ?? ''];
  return match && text ? `${text}第${inWords(Number(match[2]))}条` : rule;
}

/** Several, joined as a sentence joins them; articles of one text name it once. */
export function articlesWords(rules: readonly string[]): string {
  const byText = new Map<string, string[]>();
  for (const rule of rules) {
    const [, text = rule, article = ''] = /^(.*》)?(.*)$/.exec(articleWords(rule)) ?? [];
    byText.set(text, [...(byText.get(text) ?? []), article]);
  }
  const words = [...byText].map(([text, articles]) => text + articles.join('、'));
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join('、')}和${last}`;
}

function inWords(value: number): string {
  const digits = '〇一二三四五六七八九';
  const units = ['', '十', '百', '千'];
  const figures = String(value);
  let words = '';
  let gap = false;
  for (const [at, figure] of [...figures].entries()) {
    if (figure === '0') gap = true;
    else {
      if (gap && words !== '') words += '〇';
      words += digits[Number(figure)] + (units[figures.length - 1 - at] ?? '');
      gap = false;
    }
  }
  // 十二, not 一十二.
  return words.replace(/^一十/, '十');
}
