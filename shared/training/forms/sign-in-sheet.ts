import type { DocumentModel } from '../../documents/document-model';
import { cell, centred, headRow, label } from '../../documents/forms/blocks';
import { dayWords } from '../../documents/forms/form-words';
import { showHours } from '../hours';
import { trainingKinds, type TrainingSession } from '../training';

export interface SheetFacts {
  readonly session: TrainingSession;
  readonly nameOfProject: (id: string) => string;
  readonly practice: boolean;
}

/** Lines to sign on at least, so that guests find room. */
const LINES = 20;
const SPARE = 5;

/** 签到表: the list of a session to be signed by hand; phones are not printed. */
export function signInSheet({ session, nameOfProject, practice }: SheetFacts): DocumentModel {
  const { trainees } = session;
  const lines = Math.max(LINES, trainees.length + SPARE);
  const rows = Array.from({ length: lines }, (_, index) => {
    const one = trainees[index];
    return [
      centred(String(index + 1)),
      centred(one?.name ?? ''),
      cell(one ? nameOfProject(one.projectId) : ''),
      centred(one?.post ?? ''),
      centred(''),
      centred(''),
    ];
  });
  return {
    title: `培训签到表（${session.number}）`,
    form: 'training-sign-in',
    practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: ['业主委员会成员培训签到表'] },
      { type: 'table', table: { widthsMm: [22, 56, 22, 56], head: [], rows: sessionRows(session) } },
      { type: 'space', lines: 1 },
      {
        type: 'table',
        table: {
          widthsMm: [12, 26, 44, 24, 32, 18],
          head: [headRow('序号', '姓名', '小区（单位）', '职务', '签名', '到场时间')],
          rows,
          rowHeightMm: 9,
        },
      },
    ],
  };
}

/** The head of every paper of a session: two fields a row. */
export function sessionRows(session: TrainingSession) {
  const time = session.startsAt ? `${session.startsAt}—${session.endsAt}` : '';
  return [
    [
      label('场次'),
      cell(`${session.number} ${trainingKinds[session.kind]}`),
      label('时间'),
      cell(`${dayWords(session.date)} ${time}`),
    ],
    [label('主题'), cell(session.title), label('学时'), cell(showHours(session.hours))],
    [label('地点'), cell(session.place), label('主讲'), cell(session.lecturer)],
  ];
}
