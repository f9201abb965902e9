import type { DrawResult } from './draw';

/** formats.md 6, with nothing added: a reader may compare it whole. */
export function drawJson({ poolsHash, seed, drawn, refused }: DrawResult): object {
  return { format: 'gongzhi/draw-result@1', poolsHash, seed, drawn, refused };
}
