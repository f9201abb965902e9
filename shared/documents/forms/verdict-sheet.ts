import type { Verdict } from '../../packages/verdict';
import type { Block, DocumentModel } from '../document-model';
import { cell, centred, headRow, heading, label, paragraph } from './blocks';

export interface VerdictSheetFacts {
  readonly verdict: Verdict;
  /** Lower-case hex of the file that was checked. */
  readonly sha256: string;
  /** When it was checked, `YYYY-MM-DDTHH:mm…`. */
  readonly checkedAt: string;
  /** Who checked it: the bureau that uses this program. */
  readonly checkedBy: string;
  readonly practice: boolean;
}

const meaning: Readonly<Record<Verdict['grade'], string>> = {
  有效: '内容完整、签名可信，可以受理。',
  提示: '内容完整，有需要留意的事项，可以受理。',
  警告: '存在需要人工核实的问题，核实前不宜受理。',
  无法判断: '缺少判断所需的条件，应当补充后重新校验。',
  无效: '内容不完整、被改动或者签名不成立，不得受理。',
};

/** The 校验单: what was checked of a file, with which result, and by whose signature it stands. */
export function verdictSheet(facts: VerdictSheetFacts): DocumentModel {
  const { verdict } = facts;
  return {
    title: '校验单',
    form: 'verdict-sheet',
    practice: facts.practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: ['报送文件校验单'] },
      {
        type: 'table',
        table: {
          widthsMm: [32, 124],
          head: [],
          rows: [
            [label('文件'), cell(verdict.file)],
            [label('文件摘要\n（SHA-256）'), cell(groupedHex(facts.sha256))],
            [label('校验结论'), cell(`${verdict.grade}：${meaning[verdict.grade]}`, 'left', { bold: true })],
            [label('校验时间'), cell(facts.checkedAt.slice(0, 16).replace('T', ' '))],
            [label('校验单位'), cell(facts.checkedBy)],
          ],
        },
      },
      heading(1, '一、签名'),
      signerBlock(verdict),
      heading(1, '二、逐项校验'),
      {
        type: 'table',
        table: {
          widthsMm: [10, 18, 84, 44],
          head: [headRow('序号', '结论', '说明', '位置')],
          rows: verdict.findings.map((finding, at) => [
            centred(String(at + 1)),
            centred(finding.grade),
            cell(finding.words),
            cell(finding.path === '' ? '整个文件' : finding.path),
          ]),
          fontPt: 10.5,
        },
      },
      { type: 'note', text: '本单由程序按文件内容自动生成，只说明该文件在校验时的状态。文件摘要不同即不是同一文件。' },
      { type: 'sign-lines', labels: ['校验人', '日期'] },
    ],
  };
}

function signerBlock({ signer }: Verdict): Block {
  if (!signer) return paragraph('没有可以确认的签名。');
  const rows: [string, string][] = [
    ['签名人', signer.subject],
    ['签发机构', signer.issuer],
    ['证书序号', signer.serial],
    ['有效期', `${signer.notBefore.slice(0, 10)} 至 ${signer.notAfter.slice(0, 10)}`],
    ['证书指纹', groupedHex(signer.fingerprint)],
    ['是否可信', signer.anchored ? '证书由本机信任的根证书签发' : '本机没有信任该证书的签发机构'],
    [
      '签名时间',
      signer.signedAt === null ? '未注明' : `${signer.signedAt.slice(0, 19).replace('T', ' ')}（签名人自述）`,
    ],
  ];
  return {
    type: 'table',
    table: { widthsMm: [32, 124], head: [], rows: rows.map(([name, value]) => [label(name), cell(value)]), fontPt: 11 },
  };
}

/** Groups of eight, so that two sheets can be compared by eye. */
function groupedHex(hex: string): string {
  return (hex.replace(/[^0-9a-fA-F]/g, '').match(/.{1,8}/g) ?? []).join(' ');
}
