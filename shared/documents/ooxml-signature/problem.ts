import { exhaustive } from '../../basics/exhaustive';

/** Everything that a signed file can be refused for. */
export const problemCodes = [
  'container-unreadable',
  'container-duplicate',
  'container-damaged',
  'container-path',
  'container-hidden-bytes',
  'content-types-invalid',
  'content-types-mismatch',
  'relationships-invalid',
  'relationship-unsigned',
  'part-uncovered',
  'part-missing',
  'part-changed',
  'document-unsigned',
  'signature-misplaced',
  'signature-malformed',
  'signature-algorithm',
  'signature-coverage',
  'signature-digest',
  'signature-value',
  'signer-missing',
  'signer-mismatch',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface SignatureProblem {
  readonly code: ProblemCode;
  /** The part inside the file, or '' for the file as a whole. */
  readonly path: string;
  readonly words: string;
}

export function problem(code: ProblemCode, path = ''): SignatureProblem {
  return { code, path, words: problemWords(code) };
}

export function problemWords(code: ProblemCode): string {
  switch (code) {
    case 'container-unreadable':
      return '不是完整的 Word 文件，无法读取其中的内容';
    case 'container-duplicate':
      return '文件中有同名的两份内容，不能确定哪一份被签名';
    case 'container-damaged':
      return '内容已损坏（校验码不符）';
    case 'container-path':
      return '名称不安全（指向文件之外或不能识别）';
    case 'container-hidden-bytes':
      return '文件中夹带了目录以外的数据';
    case 'content-types-invalid':
      return '内容类型清单缺失或格式不正确';
    case 'content-types-mismatch':
      return '内容类型与签名时不一致';
    case 'relationships-invalid':
      return '关系文件格式不正确';
    case 'relationship-unsigned':
      return '有未被签名的引用，签名后可能添加了链接或内容';
    case 'part-uncovered':
      return '有未被签名覆盖的内容，可能是签名后添加的';
    case 'part-missing':
      return '签名时有的内容现在缺失';
    case 'part-changed':
      return '内容在签名后被改动';
    case 'document-unsigned':
      return '签名没有覆盖正文';
    case 'signature-misplaced':
      return '签名部件的位置或引用不正确';
    case 'signature-malformed':
      return '签名的结构不正确';
    case 'signature-algorithm':
      return '签名使用了不允许的算法';
    case 'signature-coverage':
      return '签名没有覆盖它自己声明的内容';
    case 'signature-digest':
      return '签名说明部分在签名后被改动';
    case 'signature-value':
      return '签名值与签名证书不符';
    case 'signer-missing':
      return '签名中没有可用的签名证书';
    case 'signer-mismatch':
      return '签名所指的证书与所附证书不一致';
    default:
      return exhaustive(code);
  }
}
