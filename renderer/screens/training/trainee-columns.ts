import { ok, refuse, type Result } from '#shared/basics/result';
import { certificateTitle } from '#shared/training/forms/certificate';
import type { TraineePatch } from '#shared/training/edit-trainees';
import type { Trainee } from '#shared/training/training';
import { mask } from '../../components/mask';
import type { CellEdit, GridColumn } from '../../grid/grid-column';

/** The list of a session as a grid; phones are masked until they were asked for. */
export function traineeColumns(nameOfProject: (id: string) => string, phonesShown: boolean): GridColumn<Trainee>[] {
  return [
    { key: 'name', title: '姓名', width: 88, pinned: true, text: one => one.name },
    {
      key: 'project',
      title: '小区',
      width: 110,
      text: one => (one.memberKey === '' ? '旁听' : nameOfProject(one.projectId)),
    },
    { key: 'post', title: '职务、单位', width: 96, text: one => one.post },
    { key: 'phone', title: '电话', width: 112, text: one => (phonesShown ? one.phone : mask(one.phone)) },
    {
      key: 'signedIn',
      title: '签到',
      width: 64,
      text: one => (one.signedIn ? '是' : '否'),
      edit: one => (one.signedIn ? '是' : '否'),
      tone: one => (one.signedIn ? undefined : 'warn'),
    },
    {
      key: 'score',
      title: '成绩',
      width: 64,
      numeric: true,
      text: one => (one.score === null ? '' : String(one.score)),
      edit: one => (one.score === null ? '' : String(one.score)),
    },
    {
      key: 'certificate',
      title: '证书编号',
      width: 134,
      text: one => (one.certificateNo === '' ? '' : certificateTitle(one.certificateNo)),
    },
    { key: 'remark', title: '备注', width: 96, flex: 1, text: one => one.remark, edit: one => one.remark },
  ];
}

const yes = /^(?:是|到|已到|有|√|y|1)$/i;
const no = /^(?:否|未到|缺席|请假|无|×|x|n|0|)$/i;

/** Typed or pasted cells as changes of the list; the first that says nothing sensible is named. */
export function patchesOf(edits: readonly CellEdit[]): Result<ReadonlyMap<string, TraineePatch>> {
  const patches = new Map<string, TraineePatch>();
  for (const { rowId, column, text } of edits) {
    const value = text.trim();
    const patch = { ...patches.get(rowId) };
    if (column === 'remark') patches.set(rowId, { ...patch, remark: value });
    else if (column === 'score') {
      const score = value === '' ? null : Number(value.replace(/分$/, ''));
      if (score !== null && !(Number.isInteger(score) && score >= 0 && score <= 100)) {
        return refuse('training-score-range', { score: value.slice(0, 20) });
      }
      // Whoever has a score was there.
      patches.set(rowId, { ...patch, score, ...(score === null ? {} : { signedIn: true }) });
    } else if (column === 'signedIn') {
      if (!yes.test(value) && !no.test(value)) return refuse('training-signed-word', { text: value.slice(0, 20) });
      patches.set(rowId, { ...patch, signedIn: yes.test(value), ...(yes.test(value) ? {} : { score: null }) });
    }
  }
  return ok(patches);
}
