import { formFields } from '../form-fields';
import type { NominationCategory } from '../category';
import type { RegisterValue } from './register-values';

type RegisterValues = Readonly<Record<string, RegisterValue>>;

/** The form as the registers alone would fill it in. */
export function prefilledForm(values: RegisterValues): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([field, { value }]) => [field, value]));
}

/** How a field of the form stands to the registers. */
export type FieldOrigin =
  /** Says what the register says. */
  | { readonly is: 'same'; readonly from: string }
  /** Says something else, or nothing: the officer may take the register's. */
  | { readonly is: 'other'; readonly from: string; readonly value: string }
  | { readonly is: 'own' };

/** Never stored: what was taken from a register stays so only as long as both say the same. */
export function fieldOrigin(field: string, typed: string, values: RegisterValues): FieldOrigin {
  const known = values[field];
  if (!known) return { is: 'own' };
  return known.value === typed ? { is: 'same', from: known.from } : { is: 'other', ...known };
}

/** Labels of the fields in which the form and the registers differ, for the list of what to look at. */
export function differingFields(
  category: NominationCategory,
  form: Readonly<Record<string, string>>,
  values: RegisterValues,
) {
  return formFields[category].filter(
    field => (form[field.id] ?? '') !== '' && fieldOrigin(field.id, form[field.id] ?? '', values).is === 'other',
  );
}
