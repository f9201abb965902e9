import type { DocumentModel } from '../document-model';
import { cell, label, paragraph } from './blocks';

export interface RecoveryKeySheetFacts {
  /** As shown once at first start: groups of signs joined by `-` or spaces. */
  readonly recoveryKey: string;
  readonly bureau: string;
  readonly officer: string;
  readonly dataFolder: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly practice: boolean;
}

/** The printed recovery key: the only way back in when every passphrase is lost. It is shown once and kept in a safe. */
export function recoveryKeySheet(facts: RecoveryKeySheetFacts): DocumentModel {
  const groups = facts.recoveryKey.split(/[-\s]+/).filter(group => group !== '');
  const columns = 4;
  const rows = Array.from({ length: Math.ceil(groups.length / columns) }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const at = row * columns + column;
      const group = groups[at];
      return cell(group === undefined ? '' : `第${at + 1}组\n${group}`, 'center');
    }),
  );
  return {
    title: '恢复密钥',
    form: 'recovery-key',
    practice: facts.practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: ['恢复密钥'] },
      {
        type: 'table',
        table: {
          widthsMm: [32, 124],
          head: [],
          rows: [
            [label('单位'), cell(facts.bureau)],
            [label('首位经办人'), cell(facts.officer)],
            [label('数据位置'), cell(facts.dataFolder)],
            [label('生成日期'), cell(facts.day)],
          ],
        },
      },
      { type: 'space', lines: 1 },
      { type: 'table', table: { widthsMm: [39, 39, 39, 39], head: [], rows, fontPt: 16, rowHeightMm: 18 } },
      { type: 'space', lines: 1 },
      paragraph('一、所有经办人都忘记口令，或者电脑损坏需要在另一台电脑上恢复数据时，用本密钥解锁。'),
      paragraph('二、本密钥只显示和打印这一次，程序不保存副本。遗失口令又遗失本密钥的，数据无法找回。'),
      paragraph('三、得到本密钥的人可以打开全部数据。请当面装入信封封存，存放在保险柜，由专人保管并登记。'),
      { type: 'sign-lines', labels: ['保管人', '封存日期'] },
    ],
  };
}
