import type { NominatedDossier } from '../../../packages/nomination-facts';
import type { Block } from '../../document-model';
import { paragraph } from '../blocks';

/** 主要事迹 on pages of their own, as forms allow (D3); nothing where there is no text. */
export function deedPages({ deed, nominee }: NominatedDossier): Block[] {
  const lines = deed.text.split('\n').filter(line => line.trim() !== '');
  if (lines.length === 0) return [];
  return [
    { type: 'page-break' },
    { type: 'title', lines: [deed.title || '主要事迹'] },
    paragraph(`——${nominee.name}主要事迹`, { align: 'center', indent: false }),
    { type: 'space', lines: 1 },
    ...lines.map(line => paragraph(line.trim())),
  ];
}
