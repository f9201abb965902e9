import { z } from 'zod';
import { dayOrNone, evidenceHeadSchema } from './evidence-head';
import { propertyTypeIds } from './project-profile';

/** A certificate that a company, or one project of it, meets one of the seven standards (E4). `validUntil` is its expiry. */
export const standardCertificateSchema = evidenceHeadSchema.extend({
  companyId: z.string().min(1),
  /** Empty: for the company as a whole. */
  projectId: z.string(),
  propertyType: z.enum(propertyTypeIds),
  standard: z.string().min(1).max(200),
  level: z.string().max(30),
  certifier: z.string().max(100),
  number: z.string().max(60),
  issuedOn: dayOrNone,
  /** 监督审核 since. */
  audits: z.array(z.object({ on: dayOrNone, passed: z.boolean(), words: z.string().max(300) })),
});
export type StandardCertificate = z.infer<typeof standardCertificateSchema>;
