/** The texts behind the program's rule ids, as a public paper names them. */
const texts: Readonly<Record<string, string>> = {
  CC: '《民法典》',
  PL: '《物权法》',
  PMR: '国务院《物业管理条例》',
  GR: '《业主大会和业主委员会指导规则》',
  SPC: '《建筑物区分所有权纠纷司法解释》',
  SD: '《山东省物业管理条例》',
  SD18: '《山东省物业管理条例》（2018年修正）',
  QD: '《青岛市物业管理条例》',
  ML: '《人民调解法》',
  QD06: '《青岛市物业管理条例》（2005年）',
};

const ID = '(?:CC|PL|PMR|GR|SPC|SD18|SD|QD06|QD|ML)-\\d+(?:\\(\\d+\\)[a-z]?)?';
const LIST = new RegExp(`（(${ID}(?:[、，；]${ID})*)）`, 'g');

/** Replaces the program's rule ids ("（CC-278、GR-26）") by article names; where the article is named already, drops them. */
export function plainRules(text: string): string {
  return text.replace(LIST, (_, list: string, at: number) => {
    if (/[条款项]$/.test(text.slice(0, at))) return '';
    const articles = list.split(/[、，；]/).map(id => {
      const [prefix = '', number = ''] = id.split('-');
      return `${texts[prefix] ?? ''}第${/^\d+/.exec(number)?.[0] ?? number}条`;
    });
    return `（${articles.join('、')}）`;
  });
}
