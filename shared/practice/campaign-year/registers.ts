import { addDays, addMonths, type Day } from '../../basics/dates';
import type { CreditLevel } from '../../evidence/credit';
import type { IncidentKind } from '../../evidence/incident';
import { blankHeadInput } from '../../evidence/new-evidence-head';
import { beginRepairUse } from '../../evidence/repair/save-plan';
import { enterCertificate } from '../../evidence/save-certificate';
import { blankCreditEntry, enterCreditEntry } from '../../evidence/save-credit-entry';
import { enterCreditLevel } from '../../evidence/save-credit-level';
import { enterIncident } from '../../evidence/save-incident';
import type { Subject } from '../../evidence/subject';
import type { CommandContext } from '../../journal/draft';
import type { Dice } from '../district-year/dice';
import { madeOf } from '../made-of';
import type { MemoryStore } from '../memory-store';

const BUREAU = '区住房和城乡建设局';
const goods = ['获评市级物业服务优秀项目', '防汛抢险突出', '建立红色物业服务站', '满意度测评名列前茅'];
const bads = ['未按规定公示公共收益', '电梯维保记录不全', '投诉处理超期', '消防通道被占用，未及时劝阻'];
const scored: readonly (readonly [CreditLevel, string])[] = [
  ['AAA', '88.00'],
  ['AA', '82.50'],
  ['A', '75.00'],
  ['B', '64.00'],
];
const incidents: readonly (readonly [IncidentKind, string])[] = [
  ['complaint', '电梯频繁停运'],
  ['complaint', '地下车库积水'],
  ['complaint', '绿化带种菜'],
  ['complaint', '门岗夜间无人'],
  ['honour', '区级物业服务先进项目'],
  ['penalty', '未按规定公示物业服务信息'],
];

/** Credit files, incidents, certificates and uses of the repair fund of a whole district, by the ordinary commands. */
export class YearRegisters {
  private made = 0;

  constructor(
    private readonly store: MemoryStore,
    private readonly context: CommandContext,
    private readonly today: Day,
    private readonly dice: Dice,
  ) {}

  make(): void {
    const companies = this.store.all('companies');
    const projects = this.store.all('projects').filter(({ body }) => body.companyId !== '');
    for (const { id, body } of companies) this.credit({ kind: 'company', id, name: body.name }, ['20', '25', '33']);
    for (const { body } of this.store.all('staffPages')) {
      for (const { id, name, isManager } of body.staff)
        if (isManager) this.credit({ kind: 'manager', id, name }, ['80']);
    }
    for (const { id, body } of projects) {
      for (let count = this.dice.between(0, 3); count > 0; count -= 1)
        this.incident({ kind: 'project', id, name: body.name });
    }
    const facts = { companies, projects, certificates: [] };
    for (const company of companies) if (this.dice.chance(0.34)) this.certificate(facts, company.id);
    for (const project of projects) {
      if (!this.dice.chance(0.12)) continue;
      const { name: projectName, companyId } = project.body;
      this.repair({ projectId: project.id, projectName, companyId });
    }
  }

  private at(day: Day): CommandContext {
    const id = `year-evidence-${String((this.made += 1)).padStart(6, '0')}`;
    return { ...this.context, now: `${day}T10:00:00+08:00`, newId: () => id };
  }

  private credit(subject: Subject, basics: readonly string[]): void {
    const day = addDays(this.today, -this.dice.between(120, 300));
    const enter = (category: 'basic' | 'good' | 'bad', item: string, points: string) => {
      const validUntil = addMonths(day, 18);
      const head = { ...blankHeadInput, document: '信用信息采集表', body: BUREAU, validUntil };
      const conductEndedOn = category === 'bad' ? day : '';
      const input = { ...blankCreditEntry, subject, category, item, points, eventOn: day, conductEndedOn, head };
      this.store.apply(madeOf(enterCreditEntry([], input, this.at(day))));
    };
    basics.forEach((points, at) => enter('basic', `基础信息完整（${at + 1}）`, points));
    if (this.dice.chance(0.5)) enter('good', this.dice.pick(goods), String(this.dice.between(1, 5)));
    if (this.dice.chance(0.25)) enter('bad', this.dice.pick(bads), String(this.dice.between(1, 4)));
    const [level, score] = this.dice.pick(scored);
    const issuedOn = addDays(this.today, -this.dice.between(20, 110));
    const document = '《关于公布物业服务企业信用评价结果的通知》';
    const head = { ...blankHeadInput, document, body: '省住房和城乡建设厅', validUntil: addMonths(issuedOn, 12) };
    this.store.apply(madeOf(enterCreditLevel([], { subject, level, score, issuedOn, head }, this.at(issuedOn))));
  }

  private incident(subject: Subject): void {
    const [kind, title] = this.dice.pick(incidents);
    const happenedOn = addDays(this.today, -this.dice.between(20, 500));
    const settledOn = addDays(happenedOn, this.dice.between(3, 15));
    const proven = kind === 'honour' ? null : this.dice.chance(0.6);
    const level = kind === 'honour' ? '区级' : '';
    const veto = kind === 'penalty' && proven ? ('penalised' as const) : null;
    const head = { ...blankHeadInput, document: `〔演〕${this.made}号`, body: BUREAU };
    const input = { subject, kind, title, happenedOn, level, proven, settledOn, veto, head };
    this.store.apply(madeOf(enterIncident([], input, this.at(settledOn))));
  }

  private certificate(facts: Parameters<typeof enterCertificate>[0], companyId: string): void {
    const issuedOn = addDays(this.today, -this.dice.between(40, 1_000));
    const head = { ...blankHeadInput, document: '《物业服务标准认证证书》', validUntil: addMonths(issuedOn, 36) };
    const input = {
      ...{ companyId, projectId: '', propertyType: 'residential' as const, standard: '住宅物业服务标准' },
      ...{ level: this.dice.pick(['一级', '二级', '三级']), certifier: '市质量认证中心', issuedOn, head },
      number: `YL-WY-${String(10_000 + this.made)}`,
    };
    this.store.apply(madeOf(enterCertificate(facts, input, this.at(issuedOn))));
  }

  private repair(place: Parameters<typeof beginRepairUse>[0]): void {
    const day = addDays(this.today, -this.dice.between(5, 300));
    const input = {
      ...{ emergency: false, utilityEquipment: false, units: '36', scope: { heads: '36', area: '3240.00' } },
      ...{ item: this.dice.pick(['屋面防水翻修', '电梯曳引机更换', '道路罩面']), part: '1号楼', scopeWords: '1号楼' },
      budget: `${this.dice.between(20, 400)}000.00`,
      head: { ...blankHeadInput, document: '《房屋维修和更新、改造方案》', body: '业主委员会' },
    };
    this.store.apply(madeOf(beginRepairUse(place, input, this.at(day))));
  }
}
