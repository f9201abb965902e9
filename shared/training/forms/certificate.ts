import type { Block, DocumentModel } from '../../documents/document-model';
import { paragraph } from '../../documents/forms/blocks';
import { dayWords, orBlank } from '../../documents/forms/form-words';
import { showHours } from '../hours';
import { trainingKinds, type Trainee, type TrainingSession } from '../training';

export interface CertificateFacts {
  readonly session: TrainingSession;
  /** Those with a number, in its order. */
  readonly holders: readonly { readonly trainee: Trainee; readonly projectName: string }[];
  readonly bureau: string;
  readonly practice: boolean;
}

/** 培训合格证书: one page each, all of a session in one file. The form is the district's own: no article asks for one (TR-6). */
export function certificates({ session, holders, bureau, practice }: CertificateFacts): DocumentModel {
  const pages = holders.map(holder => page(session, holder, session.organiser || bureau));
  return {
    title: `培训合格证书（${session.number}）`,
    form: 'training-certificate',
    practice,
    orientation: 'portrait',
    blocks: pages.flatMap((blocks, index) => (index === 0 ? blocks : [{ type: 'page-break' as const }, ...blocks])),
  };
}

function page(session: TrainingSession, holder: CertificateFacts['holders'][number], issuer: string): Block[] {
  const { trainee, projectName } = holder;
  const seat = projectName ? `${projectName}业主委员会${trainee.post}` : trainee.post;
  return [
    { type: 'space', lines: 2 },
    { type: 'title', lines: ['培训合格证书'] },
    { type: 'space', lines: 1 },
    paragraph(`编号：${certificateTitle(trainee.certificateNo)}`, { align: 'right', indent: false }),
    { type: 'space', lines: 1 },
    paragraph(`${trainee.name}同志：`, { indent: false }),
    paragraph(
      `${seat ? `您作为${seat}，` : '您'}于${dayWords(session.date)}参加${trainingKinds[session.kind]}“${session.title}”，计 ${showHours(session.hours)} 学时，考核成绩 ${trainee.score ?? ''} 分，考核合格，特发此证。`,
    ),
    ...(session.subjects.length > 0 ? [paragraph(`培训科目：${session.subjects.join('、')}。`)] : []),
    { type: 'space', lines: 3 },
    { type: 'signature', names: [orBlank(issuer)], date: dayWords(session.date), seal: true },
  ];
}

/** 2026-0007 as it is printed: 培证〔2026〕7号. */
export function certificateTitle(no: string): string {
  const [year = '', running = ''] = no.split('-');
  return `培证〔${year}〕${Number(running)}号`;
}
