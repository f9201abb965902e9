export interface BeginStep {
  readonly title: string;
  readonly words: string;
  readonly to: string;
  readonly action: string;
  readonly done: boolean;
}

/** The three steps from an empty desk to a running election. */
export function beginSteps(counts: { projects: number; registers: number; elections: number }): BeginStep[] {
  return [
    {
      title: '建立小区',
      words: '先登记街道、社区和物业企业，再建小区（一个物业管理区域建一个）。',
      to: '/projects',
      action: '建立小区',
      done: counts.projects > 0,
    },
    {
      title: '导入业主清册',
      words: 'Excel、WPS 表格或 CSV 都可以；读不懂的行会逐行说明原因，一行也不会悄悄丢掉。',
      to: '/projects',
      action: '导入清册',
      done: counts.registers > 0,
    },
    {
      title: '新建选举',
      words: '首次选举或换届；法定期限按您的辖区自动推算，下一步该做什么写在右上角。',
      to: '/elections/new',
      action: '新建选举',
      done: counts.elections > 0,
    },
  ];
}
