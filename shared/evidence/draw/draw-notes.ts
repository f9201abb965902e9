import { inspectorsNeeded, type DrawFile } from './draw-file';

/** What the file asks that is read otherwise than it says, or cannot be had: never in silence. */
export function drawNotes(file: DrawFile): string[] {
  const notes: string[] = [];
  const need = inspectorsNeeded(file);
  if (need > file.take.inspectors) {
    notes.push(`take.inspectors：写的是 ${file.take.inspectors}，检查人员不少于 ${need} 人（DR-2），按 ${need} 人抽取`);
  }
  const out = new Set(file.excluded.map(({ id }) => id));
  const eligible = file.objects.ids.filter(id => !out.has(id)).length;
  if (file.take.objects > eligible) {
    notes.push(`take.objects：写的是 ${file.take.objects}，排除后只有 ${eligible} 个检查对象，已全部抽取`);
  }
  return notes;
}
