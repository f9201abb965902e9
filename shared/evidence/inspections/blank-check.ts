import type { Inspection } from '../inspection';

/** Of a check that has not been made. */
export const blankCheck = {
  replaced: [],
  checkedOn: '',
  result: null,
  objectPerson: '',
  postedOn: '',
  postedWhere: '',
  orderNumber: '',
  orderBasis: '',
  rectifyBy: '',
  rectifiedOn: '',
  rectification: '',
  rechecks: [],
} satisfies Partial<Inspection>;
