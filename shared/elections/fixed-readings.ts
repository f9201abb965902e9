/** Contested or silent points of domain.md A9 on which the program takes one reading; printed beside the switches. */
export interface FixedReading {
  readonly id: string;
  readonly title: string;
  readonly setting: string;
  readonly basis: string;
}

export const fixedReadings: readonly FixedReading[] = [
  {
    id: 'A9-3',
    title: '签名而未填写的选票',
    setting: '视为弃权，计入参与',
    basis: '选票样本均注明“不填写视为弃权”；弃权是参与表决，不是同意（CC-278）。',
  },
  {
    id: 'A9-9',
    title: '同一人单独所有与共有不同专有部分',
    setting: '不自动合并，由经办人逐项决定并留存依据',
    basis: '“同一买受人”是否包括共有没有定论（SPC-9、QD-17）。',
  },
  {
    id: 'A9-10',
    title: '未售和未交付的专有部分',
    setting: '合并为建设单位一人',
    basis: '建设单位未出售和虽已出售但尚未交付的部分按一人计算（SPC-9、QD-17）。',
  },
  {
    id: 'A9-12',
    title: '期间的单位',
    setting: '按日历日计算，末日为法定休假日的顺延',
    basis: '条文写“日”的为日历日，只有写明“工作日”的才按工作日（CC-201、CC-203）。',
  },
];
