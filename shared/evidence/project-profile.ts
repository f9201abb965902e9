import { z } from 'zod';
import { dayOrNone } from './evidence-head';

/** The seven property types of the city's standards (SEED 2018 item 2). */
export const propertyTypes = {
  residential: '住宅',
  office: '写字楼',
  school: '中小学',
  hospital: '医院',
  university: '高校',
  mall: '商场',
  industrial: '工业园',
} as const;
export type PropertyType = keyof typeof propertyTypes;
export const propertyTypeIds = Object.keys(propertyTypes) as [PropertyType, ...PropertyType[]];

const count = z.number().int().nonnegative().nullable();

/**
 * What forms ask of a project beyond its place in the district (D3, 示范项目 申报表). Row id: the project's. Areas in 0.01 ㎡,
 * shares in 0.01 %, money in fen a 0.01 ㎡ … as named; null and empty: not known.
 */
export const projectProfileSchema = z.object({
  propertyType: z.enum(propertyTypeIds),
  landArea: count,
  units: count,
  /** 入住率, 绿化率, 收缴率 in 0.01 % (0 … 10,000). */
  occupancy: count,
  greenShare: count,
  collectionRate: count,
  lifts: count,
  /** The company's contract for this project. */
  contractFrom: dayOrNone,
  contractUntil: dayOrNone,
  servedSince: dayOrNone,
  /** 收费标准 as posted: 高层 2.4 元/㎡·月. */
  feeStandard: z.string().max(200),
  /** 专项维修资金 balance in fen. */
  repairFundBalance: count,
  /** The project manager: id of a member of the company's staff; empty when not known. */
  managerId: z.string(),
  remark: z.string().max(500),
});
export type ProjectProfile = z.infer<typeof projectProfileSchema>;
