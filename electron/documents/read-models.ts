import { z } from 'zod';
import type { DocumentModel } from '#shared/documents/document-model';

const shape = z.object({
  title: z.string().min(1).max(200),
  form: z.string().max(20),
  orientation: z.enum(['portrait', 'landscape']),
  page: z.enum(['official', 'letter', 'form', 'ballot']).optional(),
  blocks: z.array(z.looseObject({ type: z.string() })).max(20_000),
});

/** The models that the page sent, with this store's practice mark; null when one is none. */
export function readModels(sent: readonly unknown[], practice: boolean): DocumentModel[] | null {
  const models: DocumentModel[] = [];
  for (const each of sent) {
    const model = shape.safeParse(each);
    if (!model.success) return null;
    models.push({ ...model.data, practice } as unknown as DocumentModel);
  }
  return models;
}
