import { formatYuan } from '../../basics/money';
import type { IncomeTyped } from '../../coordination/disclosure';
import type { Dice } from './dice';

const sources = [
  '电梯轿厢广告',
  '地面停车位',
  '快递柜场地',
  '电动自行车充电棚',
  '通信基站租金',
  '大门道闸广告',
  '自动售水机场地',
  '架空层场地租赁',
];
const uses = [
  ['更换单元门闭门器', '业主委员会决定'],
  ['补充专项维修资金', '业主大会决定'],
  ['增设监控探头', '业主委员会决定'],
  ['中秋业主活动', '业主委员会决定'],
  ['公共区域照明改造', '业主大会决定'],
] as const;

/** A half-year's statement as a company sends it; nets and totals are left to be reckoned. */
export function incomeTyped(opening: string, dice: Dice): IncomeTyped {
  const lines = dice.some(sources, dice.between(2, 5)).map(label => {
    const gross = dice.between(2_000, 90_000) * 100 + dice.between(0, 99);
    return {
      label,
      contractNo: dice.chance(0.7) ? `HT-${dice.between(2021, 2026)}-${dice.between(100, 999)}` : '',
      gross: formatYuan(gross),
      cost: formatYuan(Math.floor(gross * dice.roll() * 0.3)),
      net: '',
    };
  });
  const used = dice.some(uses, dice.between(0, 2)).map(([what, basis]) => ({
    what,
    basis,
    amount: formatYuan(dice.between(300, 9_000) * 100),
  }));
  return {
    opening,
    openingReason: '',
    lines,
    uses: used,
    totalNet: '',
    totalUsed: '',
    closing: '',
    auditor: '业主委员会监督员',
  };
}
