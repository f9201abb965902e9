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

/** Which of the three kinds a group of the board belongs to. What is merely 其他 goes with the services. */
export const kindOfGroup: Readonly<Record<BoardGroup, DisclosureKind>> = {
  1: 'channels',
  2: 'service',
  3: 'service',
  4: 'service',
  5: 'income',
  6: 'service',
};
export const boardGroupIds: readonly BoardGroup[] = [1, 2, 3, 4, 5, 6];

/** Where common income comes from (domain.md C3). */
export const incomeSources = {
  'lift-adverts': '电梯广告',
  space: '场地租赁',
  parking: '停车',
  lockers: '快递柜',
  charging: '充电设施',
  'base-station': '通信基站',
  other: '其他',
} as const;
export type IncomeSource = keyof typeof incomeSources;
export const incomeSourceIds = Object.keys(incomeSources) as [IncomeSource, ...IncomeSource[]];

export const incomeLineSchema = z.object({
  source: z.enum(incomeSourceIds),
  /** As the company calls it: 1号楼电梯轿厢广告. */
  label: z.string(),
  contractNo: z.string(),
  gross: fen,
  /** Cost and management fee. */
  cost: fen,
  /** As stated by the company; must be gross − cost. */
  net: fen,
});
export type IncomeLine = z.infer<typeof incomeLineSchema>;

/** 公共收益收支表, as stated; `income-sums.ts` says what does not add up. */
export const incomeStatementSchema = z.object({
  opening: fen,
  /** Why the opening balance is not the last statement's closing; empty when it is, or when this is the first. */
  openingReason: z.string(),
  lines: z.array(incomeLineSchema),
  uses: z.array(z.object({ what: z.string(), basis: z.string(), amount: fen })),
  totalNet: fen,
  totalUsed: fen,
  closing: fen,
  auditor: z.string(),
});
export type IncomeStatement = z.infer<typeof incomeStatementSchema>;

/** The same while it is being typed: texts, so that nothing half-typed is lost. */
export const incomeTypedSchema = z.object({
  opening: z.string(),
  openingReason: z.string(),
  lines: z.array(
    z.object({ label: z.string(), contractNo: z.string(), gross: z.string(), cost: z.string(), net: z.string() }),
  ),
  uses: z.array(z.object({ what: z.string(), basis: z.string(), amount: z.string() })),
  totalNet: z.string(),
  totalUsed: z.string(),
  closing: z.string(),
  auditor: z.string(),
});
export type IncomeTyped = z.infer<typeof incomeTypedSchema>;

/** Somebody went and looked. */
export const disclosureCheckSchema = z.object({
  on: day,
  by: z.string(),
  /** Whether it hung there, legible and unchanged. */
  present: z.boolean(),
  words: z.string(),
  photos: z.array(attachmentSchema),
});
export type DisclosureCheck = z.infer<typeof disclosureCheckSchema>;

/** One publication of one project: what is on the board (or was), since when, for which period. */
export const disclosureSchema = z.object({
  /** `draft`: being typed. `void`: entered by mistake, kept and counted nowhere. */
  status: z.enum(['draft', 'posted', 'void']),
  projectId: z.string(),
  kind: z.enum(disclosureKindIds),
  groups: z.array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)])),
  title: z.string(),
  /** The period that the content covers; `periodUntil` is empty for what holds until it is changed. */
  periodFrom: day,
  periodUntil: day,
  place: z.string(),
  medium: z.enum(['board', 'internet', 'both']),
  postedOn: day,
  /** Empty while it hangs. */
  removedOn: day,
  /** Why it was taken down before three full days were over (QD-92); empty otherwise. */
  removedEarly: z.string(),
  /** Of the posting itself; those of later looks are with the look. */
  photos: z.array(attachmentSchema),
  poster: z.string(),
  checks: z.array(disclosureCheckSchema),
  objections: z.array(
    z.object({ id: z.string().min(1), on: day, words: z.string(), repliedOn: day, reply: z.string() }),
  ),
  income: incomeStatementSchema.nullable(),
  /** Only of a draft. */
  typed: incomeTypedSchema.nullable(),
  /** What was put right, and why; lines are only ever added. */
  corrections: z.array(z.object({ at: z.string(), by: z.string(), reason: z.string(), words: z.string() })),
  remark: z.string(),
});
export type Disclosure = z.infer<typeof disclosureSchema>;

export const disclosureMedia = { board: '公示栏', internet: '网上', both: '公示栏和网上' } as const;
export type DisclosureMedium = keyof typeof disclosureMedia;
