import { nomineeOf } from './category';
import type { DossierRow } from './dossier-story';
import type { Dossier } from './dossier';

export interface Twin {
  readonly number: string;
  /** What is the same, as one Chinese phrase; never the number or the phone itself. */
  readonly by: string;
  /** `certain` is refused; `likely` is asked about. */
  readonly how: 'certain' | 'likely';
}

const phone = (text: string) => text.normalize('NFKC').replace(/\D/g, '');
const number = (text: string) => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/** Standing dossiers only: one that was withdrawn or declined stands in nobody's way. */
const stands = (dossier: Dossier) => dossier.standing === 'open' || dossier.standing === 'fallen';

/**
 * Dossiers of the same year for the same person, project, company or unit: a person in any category and company (by
 * certificate number, by the register, else by name and phone), the rest within their category. Certain ones first.
 */
export function twinsOf(dossier: Dossier, id: string, others: readonly DossierRow[]): Twin[] {
  return others
    .filter(other => other.id !== id && other.body.year === dossier.year && stands(other.body))
    .flatMap(other => {
      const twin = twin1(dossier, other.body);
      return twin ? [{ ...twin, number: other.body.number }] : [];
    })
    .sort((a, b) => (a.how === b.how ? (a.number < b.number ? -1 : 1) : a.how === 'certain' ? -1 : 1));
}

function twin1(one: Dossier, other: Dossier): Omit<Twin, 'number'> | null {
  const kind = nomineeOf[one.category];
  if (kind !== nomineeOf[other.category]) return null;
  if (one.nominee.id !== '' && one.nominee.id === other.nominee.id)
    return { by: '名册中是同一人或同一对象', how: 'certain' };
  if (kind !== 'person')
    return one.nominee.name.trim() === other.nominee.name.trim() ? { by: '名称相同', how: 'certain' } : null;
  const [idA, idB] = [number(one.form['idNumber'] ?? ''), number(other.form['idNumber'] ?? '')];
  if (idA !== '' && idA === idB) return { by: '证件号码相同', how: 'certain' };
  if (one.nominee.name.trim() !== other.nominee.name.trim()) return null;
  const [phoneA, phoneB] = [phone(one.form['phone'] ?? ''), phone(other.form['phone'] ?? '')];
  if (phoneA !== '' && phoneA === phoneB) return { by: '姓名和电话相同', how: 'certain' };
  // Two numbers that differ are two people of one name.
  return idA !== '' && idB !== '' ? null : { by: '姓名相同', how: 'likely' };
}
