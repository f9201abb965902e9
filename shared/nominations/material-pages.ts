import type { Material } from './dossier';
import { materialItems } from './material-list';

export interface NumberedMaterial {
  readonly material: Material;
  /** Pages of the bound dossier, first and last; null from where a page count is not known, and of what is not bound. */
  readonly from: number | null;
  readonly until: number | null;
}

const orderOf = new Map(materialItems.map(({ id }, index) => [id, index]));

/** In the order of the bound dossier (D7); what was added beside the list stands last. */
export function inBoundOrder(materials: readonly Material[]): Material[] {
  const place = (material: Material) => orderOf.get(material.item) ?? materialItems.length;
  return materials
    .map((material, index) => ({ material, index }))
    .sort((a, b) => place(a.material) - place(b.material) || a.index - b.index)
    .map(({ material }) => material);
}

/**
 * 佐证页码: the materials following one another from page 1. A material whose pages were not counted stops the numbering:
 * a wrong page cited on a score sheet is worse than none. What is waived or missing has no pages.
 */
export function numberPages(materials: readonly Material[]): NumberedMaterial[] {
  let next: number | null = 1;
  return inBoundOrder(materials).map(material => {
    const bound = material.provided === 'in-package' || material.provided === 'on-paper';
    if (!bound) return { material, from: null, until: null };
    if (next === null || material.pages === null) {
      next = null;
      return { material, from: null, until: null };
    }
    const from = next;
    next += material.pages;
    return { material, from, until: next - 1 };
  });
}

/** Pages of what is attached where each picture is a page; null where a document must be counted by hand. */
export function proposedPages(material: Pick<Material, 'attachments'>): number | null {
  if (material.attachments.length === 0) return null;
  return material.attachments.every(({ mediaType }) => mediaType.startsWith('image/'))
    ? material.attachments.length
    : null;
}

/** The last page of the bound dossier; null while a page count is missing: a page cannot be held against it then. */
export function lastPageOf(materials: readonly Material[]): number | null {
  const bound = numberPages(materials).filter(
    ({ material }) => material.provided === 'in-package' || material.provided === 'on-paper',
  );
  if (bound.length === 0 || bound.some(({ until }) => until === null)) return null;
  return Math.max(...bound.map(({ until }) => until ?? 0));
}
