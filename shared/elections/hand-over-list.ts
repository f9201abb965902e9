import type { HandOverItem } from './election-case';

/** 移交清单 group titles in the order of the form (domain.md B4, F-39). */
export const handOverGroups: Record<HandOverItem['group'], string> = {
  seals: '印章',
  registration: '证照登记',
  finance: '财务',
  archive: '档案资料',
  property: '资产物品',
};

const items: readonly [HandOverItem['group'], readonly string[]][] = [
  ['seals', ['业主大会印章', '业主委员会印章', '财务专用章']],
  ['registration', ['备案证明', '统一社会信用代码证书', '开户许可及银行资料']],
  ['finance', ['会计凭证、账簿、报表', '合同', '公共收益账目', '维修资金资料']],
  ['archive', ['会议记录和决定', '管理规约、议事规则', '表决票和计票资料', '业主清册']],
  ['property', ['办公用房和设备', '钥匙、密码、账号']],
];

/** The list that a 换届 case starts with; the officer adds and strikes items. */
export function standardHandOver(): HandOverItem[] {
  return items.flatMap(([group, names]) =>
    names.map(item => ({ group, item, quantity: '', condition: '', handedOver: false, remark: '' })),
  );
}
