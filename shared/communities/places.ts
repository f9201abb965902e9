import { z } from 'zod';

/** 街道 / 镇. */
export const streetSchema = z.object({ name: z.string().min(1), contact: z.string(), phone: z.string() });
export type Street = z.infer<typeof streetSchema>;

/** 社区, with its residents' committee (居委会) and Party organisation (社区党组织). */
export const communitySchema = z.object({
  streetId: z.string(),
  name: z.string().min(1),
  committeeName: z.string(),
  partyName: z.string(),
  contact: z.string(),
  phone: z.string(),
});
export type Community = z.infer<typeof communitySchema>;

/** 物业服务企业. */
export const companySchema = z.object({
  name: z.string().min(1),
  creditCode: z.string(),
  contact: z.string(),
  phone: z.string(),
});
export type Company = z.infer<typeof companySchema>;

export const buildingSchema = z.object({ name: z.string().min(1), use: z.string(), remark: z.string() });

/** 物业项目 (小区): one 物业管理区域 with one owners' assembly (GR-7). */
export const projectSchema = z.object({
  communityId: z.string(),
  /** Empty when no company serves the project. */
  companyId: z.string(),
  name: z.string().min(1),
  address: z.string(),
  /** 四至. */
  boundaries: z.string(),
  /** 总建筑面积 in 0.01 ㎡; null when not known. */
  floorArea: z.number().int().nonnegative().nullable(),
  /** 首次交付 day; empty when not known. */
  deliveredOn: z.string(),
  developer: z.string(),
  buildings: z.array(buildingSchema),
  remark: z.string(),
});
export type Project = z.infer<typeof projectSchema>;
