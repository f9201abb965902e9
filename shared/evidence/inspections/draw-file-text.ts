import type { InspectionDraw } from '../inspection-draw';

/** The draw file as it is handed out: what `gongzhi draw` and any other program repeats. */
export function drawFileText({ file }: Pick<InspectionDraw, 'file'>): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
