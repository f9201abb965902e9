import type { DocumentModel } from '../../documents/document-model';
import { cell, centred, headRow, label } from '../../documents/forms/blocks';
import { orBlank } from '../../documents/forms/form-words';
import { trainingForms } from '../training';
import { smallLines } from './local-note';
import { certificateTitle } from './certificate';
import { sessionRows, type SheetFacts } from './sign-in-sheet';

/** 培训记录 (TR-7): what was taught, who was there, with which result. */
export function trainingRecord({
  session,
  nameOfProject,
  practice,
  bureau,
}: SheetFacts & { readonly bureau: string }): DocumentModel {
  const { trainees } = session;
  const there = trainees.filter(({ signedIn }) => signedIn);
  const certified = trainees.filter(({ certificateNo }) => certificateNo !== '');
  const span = (text: string) => cell(text, 'left', { colSpan: 3 });
  return {
    title: `培训记录（${session.number}）`,
    form: 'training-record',
    practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: ['业主委员会成员培训记录'] },
      {
        type: 'table',
        table: {
          widthsMm: [22, 56, 22, 56],
          head: [],
          rows: [
            ...sessionRows(session),
            [
              label('主办'),
              cell(orBlank(session.organiser || bureau)),
              label('形式'),
              cell(trainingForms[session.form]),
            ],
            [label('科目'), span(session.subjects.join('、'))],
            [label('教材资料'), span(session.materials)],
            [
              label('人数'),
              span(`名单 ${trainees.length} 人，签到 ${there.length} 人，编发合格证书 ${certified.length} 份`),
            ],
          ],
        },
      },
      { type: 'space', lines: 1 },
      {
        type: 'table',
        table: {
          widthsMm: [12, 24, 36, 22, 13, 13, 36],
          head: [headRow('序号', '姓名', '小区（单位）', '职务', '签到', '成绩', '证书编号')],
          rows: trainees.map((one, index) => [
            centred(String(index + 1)),
            centred(one.name),
            cell(nameOfProject(one.projectId)),
            centred(one.post),
            centred(one.signedIn ? '是' : '否'),
            centred(one.score === null ? '' : String(one.score)),
            centred(one.certificateNo === '' ? '' : certificateTitle(one.certificateNo), {}),
          ]),
          fontPt: 10.5,
        },
      },
      ...smallLines(['学时和合格分数为本区自定，法规没有规定；内部工作资料，不对外公开']),
      { type: 'sign-lines', labels: ['记录人', '日期'] },
    ],
  };
}
