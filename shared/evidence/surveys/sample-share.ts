import { shareWords } from '../../basics/share-words';

/** Shares met in practice (E5): a tenth to a fifth of the households; no article sets one. */
export const USUAL_SHARE = { from: 10, until: 20 } as const;

/** Valid papers against the households: how large a sample is, and whether it is smaller than usual. */
export function sampleShare(valid: number, households: number): { readonly words: string; readonly small: boolean } {
  if (households === 0) return { words: '小区户数未填，不能算样本占比', small: false };
  const small = valid * 100 < households * USUAL_SHARE.from;
  const share = `有效 ${valid} 份，占 ${households} 户的 ${shareWords(valid, households)}`;
  return {
    words: small ? `${share}，少于通行的 10%–20%（通行做法，没有法定比例）` : `${share}（通行做法 10%–20%）`,
    small,
  };
}
