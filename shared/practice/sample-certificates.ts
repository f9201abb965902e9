import { addDays, addMonths, type Day } from '../basics/dates';
import { voidEvidence } from '../evidence/change-evidence';
import { blankHeadInput } from '../evidence/new-evidence-head';
import { propertyTypes, type PropertyType } from '../evidence/project-profile';
import { auditCertificate, enterCertificate } from '../evidence/save-certificate';
import type { CommandContext } from '../journal/draft';
import { madeOf } from './made-of';
import type { MemoryStore } from './memory-store';

interface Sample {
  readonly company: number;
  readonly project?: number;
  readonly type: PropertyType;
  readonly level: string;
  /** Months before today on which it was issued; days from today to its expiry. */
  readonly issued: number;
  readonly leaves: number;
  readonly audit?: { readonly ago: number; readonly passed: boolean; readonly words: string };
  readonly void?: string;
}

const samples: readonly Sample[] = [
  {
    company: 0,
    type: 'residential',
    level: '一级',
    issued: 16,
    leaves: 610,
    audit: { ago: 120, passed: true, words: '' },
  },
  { company: 0, project: 2, type: 'residential', level: '一级', issued: 10, leaves: 790 },
  {
    company: 2,
    type: 'residential',
    level: '二级',
    issued: 35,
    leaves: 24,
    audit: { ago: 300, passed: true, words: '' },
  },
  { company: 3, project: 5, type: 'office', level: '二级', issued: 37, leaves: -38 },
  {
    ...{ company: 1, type: 'residential', level: '二级', issued: 20, leaves: 480 },
    audit: { ago: 45, passed: false, words: '电梯维保记录与现场不符，限期整改' },
  },
  { company: 4, type: 'residential', level: '三级', issued: 14, leaves: 700, void: '认证机构公告撤销认证' },
];

/** Certificates of the seven standards: valid, running out, expired, an audit that was failed, one that was withdrawn. */
export function sampleCertificates(store: MemoryStore, context: CommandContext, today: Day): void {
  const companies = store.all('companies');
  const projects = store.all('projects');
  samples.forEach((sample, order) => {
    const id = `practice-certificate-${String(order + 1).padStart(2, '0')}`;
    const issuedOn = addMonths(today, -sample.issued);
    const at = (day: Day) => ({ ...context, now: `${day}T10:00:00+08:00`, newId: () => id });
    const input = {
      companyId: companies[sample.company]?.id ?? '',
      projectId: sample.project === undefined ? '' : (projects[sample.project]?.id ?? ''),
      ...{
        propertyType: sample.type,
        standard: `${propertyTypes[sample.type]}物业服务标准（演练）`,
        level: sample.level,
      },
      ...{ certifier: '演练市质量认证中心', number: `YL-WY-${String(order + 101)}`, issuedOn },
      head: { ...blankHeadInput, document: '《物业服务标准认证证书》', validUntil: addDays(today, sample.leaves) },
    };
    store.apply(madeOf(enterCertificate({ companies, projects, certificates: [] }, input, at(issuedOn))));
    const row = () => ({ table: 'standardCertificates' as const, ...store.get('standardCertificates', id)! });
    if (sample.audit) {
      const on = addDays(today, -sample.audit.ago);
      store.apply(madeOf(auditCertificate(row(), { ...sample.audit, on }, at(on))));
    }
    if (sample.void) store.apply(madeOf(voidEvidence(row(), { reason: sample.void }, at(addDays(today, -30)))));
  });
}
