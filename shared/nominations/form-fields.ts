import type { NominationCategory } from './category';
import { companyFields } from './form-fields/company-fields';
import type { FormField } from './form-fields/form-field';
import { advancedPersonFields, starFields } from './form-fields/person-fields';
import { projectFields } from './form-fields/project-fields';
import { unitFields } from './form-fields/unit-fields';

/** The application form of each category as data (D3), in the order in which it is printed. */
export const formFields: Readonly<Record<NominationCategory, readonly FormField[]>> = {
  star: starFields,
  modelProject: projectFields,
  modelCompany: companyFields,
  advancedUnit: unitFields,
  advancedPerson: advancedPersonFields,
};

/** The field in which the nominee is named. */
export const nameField: Readonly<Record<NominationCategory, string>> = {
  star: 'name',
  modelProject: 'project',
  modelCompany: 'company',
  advancedUnit: 'unitName',
  advancedPerson: 'name',
};
