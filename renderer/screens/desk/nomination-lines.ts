import type { DossierWaiting } from '../../store/queries/dossier-waiting-digest';
import type { WaitingLine } from './waiting-view';

/** What of the dossiers waits: objections, postings that end or ended, a second review, what fell back. */
export function nominationLines(dossiers: readonly DossierWaiting[], officerId: string, today: string): WaitingLine[] {
  const objected = dossiers.filter(({ postings }) => postings.some(({ open }) => open > 0));
  const over = dossiers.filter(({ fallen, postings }) => !fallen && postings.some(({ until }) => until < today));
  const ending = dossiers.filter(({ fallen, postings }) => !fallen && postings.some(({ until }) => until === today));
  const mine = dossiers.filter(({ reviewedBy }) => reviewedBy !== null && !reviewedBy.includes(officerId));
  const fallen = dossiers.filter(each => each.fallen);
  return [
    ...line('objections', 'warning', objected, 'postings', what => `${what}的公示有异议没有处理`),
    ...line('over', 'warning', over, 'postings', what => `${what}公示期满，待结束`),
    ...line('ending', 'plain', ending, 'postings', what => `${what}的公示今天是最后一个工作日`),
    ...line('review', 'plain', mine, 'ranking', what => `${what}等您审核`),
    ...line('fallen', 'warning', fallen, 'fallen', what => `${what}退回重核`),
  ];
}

/** One opens itself, several their list. */
function line(
  key: string,
  tone: WaitingLine['tone'],
  found: readonly DossierWaiting[],
  view: string,
  words: (what: string) => string,
): WaitingLine[] {
  const [first] = found;
  if (!first) return [];
  const alone = found.length === 1;
  return [
    {
      key: `nomination-${key}`,
      tone,
      words: words(alone ? `${first.name}（${first.number}）` : ` ${found.length} 份申报材料`).trim(),
      to: alone
        ? `/nominations/dossiers/${first.id}?part=chain`
        : `/nominations/review?view=${view}&year=${first.year}`,
    },
  ];
}
