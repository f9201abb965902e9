import { z } from 'zod';
import { dayOrNone } from './evidence-head';

/** What forms ask of a company beyond name, code and contact (D3, 标兵企业 申报表). Row id: the company's. Money is fen. */
export const companyProfileSchema = z.object({
  legalRepresentative: z.string().max(50),
  registeredCapital: z.number().int().nonnegative().nullable(),
  foundedOn: dayOrNone,
  address: z.string().max(200),
  postcode: z.string().max(10),
  /** 品牌; empty where there is none. */
  brand: z.string().max(100),
  /** 党组织: none, joint, or its own, as the company states it. */
  partyOrganisation: z.string().max(100),
  revenue: z.number().int().nonnegative().nullable(),
  taxPaid: z.number().int().nonnegative().nullable(),
  /** The year that revenue and tax are of; null when not stated. */
  figuresOfYear: z.number().int().nullable(),
  remark: z.string().max(500),
});
export type CompanyProfile = z.infer<typeof companyProfileSchema>;
