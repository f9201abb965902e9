import { z } from 'zod';
import { dayOrNone, evidenceHeadSchema } from './evidence-head';
import { subjectSchema } from './subject';

export const incidentKinds = {
  complaint: '投诉',
  accident: '事故',
  penalty: '处罚',
  misconduct: '失信行为',
  honour: '荣誉',
} as const;
export type IncidentKind = keyof typeof incidentKinds;
export const incidentKindIds = Object.keys(incidentKinds) as [IncidentKind, ...IncidentKind[]];

/** 一票否决 as usually listed (D4 [M]; parts QD-89, SD-64). */
export const vetoGrounds = {
  'fatal-accident': '安全生产死亡事故',
  'fire-or-lift': '消防、电梯责任事故',
  'mass-incident': '群体性事件',
  penalised: '受到行政处罚',
  'bad-credit': '失信',
  'misused-funds': '挪用维修资金或公共收益',
  'cut-supply': '停水停电催费',
  'refused-to-leave': '拒不退出交接',
  'mass-petition': '群访',
  'press-exposure': '媒体曝光',
  'unpaid-wages': '欠薪',
  criminal: '刑事案件',
  falsified: '弄虚作假',
  'warning-card': '黄红牌',
} as const;
export type VetoGround = keyof typeof vetoGrounds;
export const vetoGroundIds = Object.keys(vetoGrounds) as [VetoGround, ...VetoGround[]];

/** A complaint, an accident, a penalty or an honour. */
export const incidentSchema = evidenceHeadSchema.extend({
  subject: subjectSchema,
  kind: z.enum(incidentKindIds),
  title: z.string().min(1).max(200),
  happenedOn: dayOrNone,
  /** 国家级, 省级, 市级, 区级 for honours; 一般, 较大 … for accidents; free for others. */
  level: z.string().max(50),
  /** Whether it was proven (complaints) or is final (penalties); null while open. */
  proven: z.boolean().nullable(),
  settledOn: dayOrNone,
  /** The ground of 一票否决 that it is; null for none. */
  veto: z.enum(vetoGroundIds).nullable(),
});
export type Incident = z.infer<typeof incidentSchema>;
