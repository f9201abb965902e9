import type { CompanyProfile } from './company-profile';
import type { ProjectProfile } from './project-profile';
import type { StaffMember } from './staff';

/** Nothing known yet beyond the name. */
export const blankCompanyProfile: CompanyProfile = {
  legalRepresentative: '',
  registeredCapital: null,
  foundedOn: '',
  address: '',
  postcode: '',
  brand: '',
  partyOrganisation: '',
  revenue: null,
  taxPaid: null,
  figuresOfYear: null,
  remark: '',
};

export const blankProjectProfile: ProjectProfile = {
  propertyType: 'residential',
  landArea: null,
  units: null,
  occupancy: null,
  greenShare: null,
  collectionRate: null,
  lifts: null,
  contractFrom: '',
  contractUntil: '',
  servedSince: '',
  feeStandard: '',
  repairFundBalance: null,
  managerId: '',
  remark: '',
};

export const blankStaffMember: Omit<StaffMember, 'id'> = {
  name: '',
  sex: '',
  certificateNumber: '',
  phone: '',
  post: '',
  isManager: false,
  projectId: '',
  inServiceSince: '',
  hiredOn: '',
  leftOn: '',
  politicalStatus: '',
  education: '',
  qualifications: [],
};
