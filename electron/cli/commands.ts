import type { CommandEntry } from './command';

/** The table of contents of the command line. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'tally',
    usage: 'tally FILE [--json]',
    words: '按投票文件（gongzhi/vote@1）计票，逐项说明是否达到法定比例',
    operands: 1,
    values: [],
    required: [],
    seconds: 9,
    load: () => import('./tally'),
  },
  {
    name: 'clock',
    usage: 'clock FILE [--today YYYY-MM-DD] [--json]',
    words: '按个案文件（gongzhi/case@1）推算各项法定期限',
    operands: 1,
    values: ['today'],
    required: [],
    seconds: 9,
    load: () => import('./clock'),
  },
  {
    name: 'quota',
    usage: 'quota --base N [--json]',
    words: '按基数计算推荐名额上限（千分之五，舍去尾数）',
    operands: 0,
    values: ['base'],
    required: ['base'],
    seconds: 9,
    load: () => import('./quota'),
  },
  {
    name: 'city-root',
    usage: 'city-root DIR (--init CITY | --issue REQUEST.csr [--years N] | --revoke SERIAL) [--json]',
    words: '演练和试用的市级根证书：建立、签发区县证书、吊销',
    operands: 1,
    values: ['init', 'issue', 'years', 'revoke'],
    required: [],
    seconds: 9,
    load: () => import('./city-root'),
  },
];
