import type { DocumentModel, TableModel } from '../../documents/document-model';
import { cell, centred, figure, headRow, heading } from '../../documents/forms/blocks';
import { dayWords } from '../../documents/forms/form-words';
import type { GroupFigures } from '../group-figures';
import { showHours } from '../hours';
import { programmeWords } from '../training-words';
import type { MemberTraining, TrainingFigures } from '../training-figures';
import { smallLines } from './local-note';
import { needWords } from '../need-words';

export interface StatusFacts {
  readonly figures: TrainingFigures;
  /** The streets, in the order of the list, with their sums. */
  readonly groups: readonly { readonly name: string; readonly figures: GroupFigures }[];
  readonly nameOfProject: (id: string) => string;
  readonly bureau: string;
  readonly practice: boolean;
}

/** 培训情况表: who still needs what, by committee, with the choices that the figures rest on. For the desk, not for posting. */
export function trainingStatus({ figures, groups, nameOfProject, bureau, practice }: StatusFacts): DocumentModel {
  const needing = figures.members.filter(member => needWords(member).length > 0);
  return {
    title: `${figures.year}年业主委员会成员培训情况表`,
    form: 'training-status',
    practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: [`${figures.year}年业主委员会成员培训情况表`] },
      ...smallLines([
        `${bureau} · 统计日：${dayWords(figures.on)} · 内部工作资料，不对外公开`,
        ...programmeWords(figures.programme, figures.year),
      ]),
      heading(1, '一、汇总'),
      { type: 'table', table: sumTable(groups) },
      heading(1, `二、尚未达标的成员（${needing.length} 人次）`),
      { type: 'table', table: needTable(needing, nameOfProject) },
    ],
  };
}

function sumTable(groups: StatusFacts['groups']): TableModel {
  return {
    widthsMm: [40, 14, 14, 14, 14, 15, 15, 15, 15],
    head: [
      headRow(
        '街道、社区、小区',
        '成员',
        '任前\n已训',
        '任前\n补训',
        '任前\n未训',
        '任前\n不判断',
        '任中\n达标',
        '任中\n不足',
        '共差\n学时',
      ),
    ],
    rows: groups.map(({ name, figures: { people, preService, inMet, inShort, missingHours } }) => [
      cell(name),
      figure(String(people)),
      figure(String(preService.met)),
      figure(String(preService.late)),
      figure(String(preService.missing + preService.open)),
      figure(String(preService.unjudged)),
      figure(String(inMet)),
      figure(String(inShort)),
      figure(showHours(missingHours)),
    ]),
    fontPt: 10.5,
  };
}

function needTable(needing: readonly MemberTraining[], nameOfProject: (id: string) => string): TableModel {
  return {
    widthsMm: [12, 24, 42, 24, 54],
    head: [headRow('序号', '姓名', '小区', '职务', '还需要')],
    rows: needing.map((member, index) => [
      centred(String(index + 1)),
      centred(member.seat.name),
      cell(nameOfProject(member.seat.projectId)),
      centred(member.seat.post),
      cell(needWords(member).join('；')),
    ]),
    fontPt: 10.5,
  };
}
