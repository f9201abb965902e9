import type { RefusalWords } from './refusal-words';

export const standardsRefusals = {
  'certificate-company-missing': {
    words: '没有选定获证的企业',
    next: '请按名称查找并选定；名单里没有的，先在“小区与业主”的物业企业里登记。',
  },
  'certificate-project-gone': { words: '选定的小区已经不在', next: '请重新选择小区，或改为企业整体获证。' },
  'certificate-standard-missing': { words: '没有写标准名称', next: '请照证书写明标准的名称和编号。' },
  'certificate-twice': { words: '编号为 {number} 的证书已经登记过', next: '请打开原来那一张；换证的请用新编号登记。' },
  'certificate-void': { words: '这张证书已经失效，不能再登记审核', next: '重新获证的，请登记新证书。' },
  'certificate-audit-early': { words: '审核日期 {on} 早于颁发日期 {issued}', next: '请核对两个日期。' },
  'certificate-audit-twice': {
    words: '{on} 的审核已经登记过',
    next: '请核对日期；登错了的，在操作记录里撤销后重新登记。',
  },
  'certificate-audit-words': { words: '审核没有通过，却没有写原因', next: '请写明哪里不符合，便于以后核对。' },
} satisfies Record<string, RefusalWords>;
