import type { IncomeSource } from './disclosure';

const signs: readonly (readonly [RegExp, IncomeSource])[] = [
  [/快递|丰巢|驿站|自提柜|信报箱/, 'lockers'],
  [/充电/, 'charging'],
  [/基站|通信|铁塔|移动公司|联通|电信/, 'base-station'],
  [/停车|车位|泊位|车辆/, 'parking'],
  [/广告|电梯|道闸|灯箱/, 'lift-adverts'],
  [/场地|摊位|用房|会所|租赁|出租|展位|自动售|售水|回收/, 'space'],
];

/** Which of the sources of domain.md C3 a company's own words mean. */
export function incomeSourceOf(label: string): IncomeSource {
  return signs.find(([sign]) => sign.test(label))?.[1] ?? 'other';
}
