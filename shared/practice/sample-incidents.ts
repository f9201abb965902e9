import { addDays, type Day } from '../basics/dates';
import { objectToEvidence, repairEvidence } from '../evidence/change-evidence';
import type { IncidentKind, VetoGround } from '../evidence/incident';
import { blankHeadInput } from '../evidence/new-evidence-head';
import { enterIncident } from '../evidence/save-incident';
import type { Subject } from '../evidence/subject';
import type { CommandContext } from '../journal/draft';
import { madeOf } from './made-of';
import type { MemoryStore } from './memory-store';
import { practiceStaffId } from './sample-staff';

interface Sample {
  /** `c0`: company; `p0`: project; `m0`: manager of a company's first project; `s0`: somebody of a company's staff. */
  readonly of: string;
  readonly kind: IncidentKind;
  readonly title: string;
  readonly ago: number;
  readonly level?: string;
  readonly proven?: boolean;
  readonly settledAgo?: number;
  readonly veto?: VetoGround;
  readonly document: string;
  readonly body?: string;
  readonly then?: 'object' | 'repair';
}

const samples: readonly Sample[] = [
  { of: 'p0', kind: 'complaint', title: '地下车库照明长期损坏', ago: 6, document: '12345 工单（演）1026' },
  {
    of: 'p1',
    kind: 'complaint',
    title: '电梯频繁停运',
    ago: 12,
    proven: true,
    document: '12345 工单（演）0987',
    then: 'object',
  },
  {
    of: 'p3',
    kind: 'complaint',
    title: '绿化带种菜无人管',
    ago: 33,
    proven: true,
    settledAgo: 21,
    document: '12345 工单（演）0871',
  },
  {
    of: 'p4',
    kind: 'complaint',
    title: '反映物业费涨价未征求意见',
    ago: 58,
    proven: false,
    settledAgo: 44,
    document: '12345 工单（演）0790',
  },
  {
    of: 'p6',
    kind: 'complaint',
    title: '雨后地下室进水',
    ago: 75,
    proven: true,
    settledAgo: 70,
    document: '12345 工单（演）0712',
  },
  {
    of: 'p9',
    kind: 'complaint',
    title: '集中反映公共收益去向不明',
    ago: 96,
    proven: true,
    settledAgo: 60,
    veto: 'mass-petition',
    document: '信访转办单（演）14号',
    body: '演练区信访局',
  },
  {
    of: 'p8',
    kind: 'accident',
    title: '外墙瓷砖脱落砸损车辆',
    ago: 140,
    level: '一般',
    proven: true,
    settledAgo: 120,
    document: '《事故调查报告》〔演〕2号',
    body: '演练区应急管理局',
  },
  {
    of: 'c4',
    kind: 'penalty',
    title: '合同终止后拒不移交资料',
    ago: 130,
    proven: true,
    settledAgo: 75,
    veto: 'refused-to-leave',
    document: '《行政处罚决定书》〔演〕27号',
    body: '演练区综合行政执法局',
  },
  {
    of: 'c3',
    kind: 'penalty',
    title: '占用消防通道未劝阻',
    ago: 260,
    proven: true,
    settledAgo: 240,
    veto: 'penalised',
    document: '《行政处罚决定书》〔演〕19号',
    body: '演练区消防救援大队',
  },
  {
    of: 'c2',
    kind: 'penalty',
    title: '未按规定公示公共收益',
    ago: 200,
    proven: true,
    settledAgo: 185,
    veto: 'penalised',
    document: '《责令改正通知书》〔演〕12号',
    then: 'repair',
  },
  {
    of: 'm3',
    kind: 'misconduct',
    title: '约谈两次未到场',
    ago: 88,
    proven: true,
    settledAgo: 80,
    document: '《约谈记录》〔演〕9号',
  },
  {
    of: 'c0',
    kind: 'honour',
    title: '市级物业服务优秀企业',
    ago: 210,
    level: '市级',
    document: '《关于公布市级物业服务优秀企业的通知》〔演〕8号',
    body: '演练市住房和城乡建设局',
  },
  {
    of: 'p2',
    kind: 'honour',
    title: '省级物业服务示范项目',
    ago: 310,
    level: '省级',
    document: '《物业服务示范项目名单》〔演〕6号',
    body: '山东省住房和城乡建设厅',
  },
  {
    of: 'm0',
    kind: 'honour',
    title: '全市物业管理技能竞赛二等奖',
    ago: 180,
    level: '市级',
    document: '《竞赛结果通报》〔演〕11号',
    body: '演练市总工会',
  },
  {
    of: 's0',
    kind: 'honour',
    title: '救助落水儿童，获评见义勇为先进个人',
    ago: 150,
    level: '区级',
    document: '《关于表扬见义勇为人员的决定》〔演〕1号',
    body: '演练区人民政府',
  },
];

/** Complaints, accidents, penalties and honours of companies, projects, managers and staff, in every state. */
export function sampleIncidents(store: MemoryStore, context: CommandContext, today: Day): void {
  samples.forEach((sample, order) => {
    const subject = subjectOf(store, sample.of);
    if (!subject) return;
    const id = `practice-incident-${String(order + 1).padStart(2, '0')}`;
    const at = (ago: number) => ({ ...context, now: `${addDays(today, -ago)}T10:00:00+08:00`, newId: () => id });
    const input = {
      ...{ subject, kind: sample.kind, title: sample.title, happenedOn: addDays(today, -sample.ago) },
      ...{ level: sample.level ?? '', proven: sample.proven ?? null, veto: sample.veto ?? null },
      settledOn: sample.settledAgo === undefined ? '' : addDays(today, -sample.settledAgo),
      head: { ...blankHeadInput, document: sample.document, body: sample.body ?? '演练区住房和城乡建设局' },
    };
    store.apply(madeOf(enterIncident([], input, at(sample.settledAgo ?? sample.ago))));
    const row = store.get('incidents', id);
    if (!row || !sample.then) return;
    const changed =
      sample.then === 'object'
        ? { on: addDays(today, -2), words: '企业称停运是更换钢丝绳的计划停梯，已提前张贴通知' }
        : { on: addDays(today, -50), words: '整改到位，区局同意修复（信用修复决定书〔演〕3号）' };
    const act = sample.then === 'object' ? objectToEvidence : repairEvidence;
    store.apply(madeOf(act({ table: 'incidents', ...row }, changed, at(sample.then === 'object' ? 2 : 50))));
  });
}

function subjectOf(store: MemoryStore, of: string): Subject | null {
  const order = Number(of.slice(1));
  const company = store.all('companies')[order];
  const project = store.all('projects')[order];
  if (of.startsWith('c')) return company ? { kind: 'company', id: company.id, name: company.body.name } : null;
  if (of.startsWith('p')) return project ? { kind: 'project', id: project.id, name: project.body.name } : null;
  const id = practiceStaffId(order, of.startsWith('m') ? 0 : 2);
  const member = store.all('staffPages').flatMap(({ body }) => body.staff.filter(one => one.id === id))[0];
  return member ? { kind: of.startsWith('m') ? 'manager' : 'staff', id, name: member.name } : null;
}
