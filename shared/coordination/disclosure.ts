import { z } from 'zod';
import { attachmentSchema } from '../attachments/attachment';

const day = z.string();
/** Integer fen. */
const fen = z.number().int();

/** 三公开 (SEED-8, FW-3): (a) 服务价格、标准和内容 (b) 投诉渠道和方式 (c) 公共部位收益信息. */
export const disclosureKinds = {
  service: '服务价格、标准和内容',
  channels: '投诉渠道和方式',
  income: '公共部位收益信息',
} as const;
export type DisclosureKind = keyof typeof disclosureKinds;
export const disclosureKindIds = Object.keys(disclosureKinds) as [DisclosureKind, ...DisclosureKind[]];

/** The six groups of the notice board (QD-60), by number. */
export const boardGroups = {
  1: '营业执照、联系方式和投诉电话',
  2: '服务内容、标准和收费项目、标准',
  3: '电梯、消防等专业维保单位和计划',
  4: '合同履行情况',
  5: '共有部分经营收益情况',
  6: '其他应当公示的信息',
} as const;
export type BoardGroup = keyof typeof boardGroups;

export const incomeLineSchema = z.object({
  source: z.enum(['lift-adverts', 'space', 'parking', 'lockers', 'charging', 'base-station', 'other']),
  label: z.string(),
  contractNo: z.string(),
  gross: fen,
  cost: fen,
  /** As stated by the company; must be gross − cost. */
  net: fen,
});
export type IncomeLine = z.infer<typeof incomeLineSchema>;

/** 公共收益收支表, as stated; `income-sums.ts` says what does not add up. */
export const incomeStatementSchema = z.object({
  opening: fen,
  lines: z.array(incomeLineSchema),
  uses: z.array(z.object({ what: z.string(), basis: z.string(), amount: fen })),
  totalNet: fen,
  totalUsed: fen,
  closing: fen,
  auditor: z.string(),
});
export type IncomeStatement = z.infer<typeof incomeStatementSchema>;

/** One publication of one project: what is on the board (or was), since when, for which period. */
export const disclosureSchema = z.object({
  projectId: z.string(),
  kind: z.enum(disclosureKindIds),
  groups: z.array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)])),
  title: z.string().min(1),
  /** The period that the content covers. */
  periodFrom: day,
  periodUntil: day,
  place: z.string(),
  medium: z.enum(['board', 'internet', 'both']),
  postedOn: day,
  /** Empty while it hangs. */
  removedOn: day,
  photos: z.array(attachmentSchema),
  poster: z.string(),
  checker: z.string(),
  checkedOn: day,
  objections: z.array(z.object({ on: day, words: z.string(), repliedOn: day, reply: z.string() })),
  income: incomeStatementSchema.nullable(),
  remark: z.string(),
});
export type Disclosure = z.infer<typeof disclosureSchema>;
