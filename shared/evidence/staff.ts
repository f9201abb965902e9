import { z } from 'zod';
import { dayOrNone } from './evidence-head';

export const staffMemberSchema = z.object({
  /** Random, the same for as long as the person is known here. */
  id: z.string().min(1),
  name: z.string().min(1).max(50),
  sex: z.enum(['male', 'female', '']),
  /** Masked on screen until asked for; in no log; in a package only where the nomination's form requires it. */
  certificateNumber: z.string().max(40),
  phone: z.string().max(40),
  /** 岗位: 项目经理, 秩序维护, 保洁, 工程维修, 客服 … */
  post: z.string().max(50),
  isManager: z.boolean(),
  /** Where he works; empty: at the company itself. */
  projectId: z.string(),
  /** Since when in property service, and with this company. */
  inServiceSince: dayOrNone,
  hiredOn: dayOrNone,
  leftOn: dayOrNone,
  politicalStatus: z.string().max(20),
  education: z.string().max(20),
  qualifications: z.array(
    z.object({ name: z.string().max(100), number: z.string().max(60), issuedOn: dayOrNone, validUntil: dayOrNone }),
  ),
});
export type StaffMember = z.infer<typeof staffMemberSchema>;

/** Members of staff to a page; a roster of 15,000 is some hundred rows. */
export const STAFF_PAGE = 200;

/** A page of a company's staff roster. Row id: `<companyId>-<page>`, pages from 0. */
export const staffPageSchema = z.object({
  companyId: z.string().min(1),
  page: z.number().int().nonnegative(),
  staff: z.array(staffMemberSchema).max(STAFF_PAGE),
});
export type StaffPage = z.infer<typeof staffPageSchema>;
