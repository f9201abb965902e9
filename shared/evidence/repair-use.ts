import { z } from 'zod';
import { dayOrNone, evidenceHeadSchema } from './evidence-head';

const fen = z.number().int().nonnegative();
const area = z.number().int().nonnegative();
const count = z.number().int().nonnegative();
const weight = z.object({ heads: count, area });

/** The six steps of the city's notice of 2021-08-31 (RF-6), and where a use stands among them. */
export const repairSteps = {
  plan: '制定方案',
  posted: '方案公示',
  voted: '业主表决',
  submitted: '提交申请',
  audited: '审核通过',
  working: '开工、拨付首期',
  accepted: '竣工验收',
  settled: '拨付尾款、结清',
  stopped: '终止',
} as const;
export type RepairStep = keyof typeof repairSteps;
export const repairStepIds = Object.keys(repairSteps) as [RepairStep, ...RepairStep[]];

export const repairPaymentSchema = z.object({
  on: dayOrNone,
  amount: fen,
  invoice: z.string().max(60),
  words: z.string().max(200),
});
export type RepairPayment = z.infer<typeof repairPaymentSchema>;

/** One use of the 专项维修资金 (E3). Money in fen, areas in 0.01 ㎡. */
export const repairUseSchema = evidenceHeadSchema.extend({
  projectId: z.string().min(1),
  companyId: z.string(),
  item: z.string().min(1).max(200),
  part: z.string().max(200),
  /** CC-281(2). */
  emergency: z.boolean(),
  /** Equipment of a professional utility (water, power, gas, heat …): the fund must not pay for it (QD-80, SD-71). */
  utilityEquipment: z.boolean(),
  budget: fen,
  /** What the audit allowed; null before it. */
  audited: fen.nullable(),
  scope: z.object({ units: count, heads: count, area, words: z.string().max(200) }),
  planPostedFrom: dayOrNone,
  planPostedUntil: dayOrNone,
  planPostedAt: z.string().max(100),
  /** The vote in the elections module; empty for a vote on paper or an emergency. */
  electionId: z.string(),
  matterId: z.string(),
  voteOn: dayOrNone,
  /** Of whom the vote is taken: all owners, or those of the units that pay (列支范围, 165号令 22). */
  voteOf: z.enum(['all', 'scope']),
  base: weight.nullable(),
  participating: weight.nullable(),
  agreeing: weight.nullable(),
  submittedOn: dayOrNone,
  auditedOn: dayOrNone,
  auditor: z.string().max(100),
  contractor: z.string().max(100),
  selection: z.string().max(200),
  supervisor: z.string().max(100),
  startedOn: dayOrNone,
  finishedOn: dayOrNone,
  acceptedOn: dayOrNone,
  acceptors: z.array(z.string().max(50)),
  /** RF-6: 70 % first, the rest after acceptance. */
  payments: z.array(repairPaymentSchema),
  /** Why more was paid than was audited or planned; empty where it was not. */
  overReason: z.string().max(300),
  stopReason: z.string().max(300),
  step: z.enum(repairStepIds),
});
export type RepairUse = z.infer<typeof repairUseSchema>;

export interface RepairUseRow {
  readonly id: string;
  readonly body: RepairUse;
}
