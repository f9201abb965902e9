import type { PaperCount } from './paper-count';

/** Where the papers do not reconcile, in sentences; empty when printed = delivered + undelivered and all returned were delivered. */
export function papersWords(papers: PaperCount): string[] {
  const words: string[] = [];
  if (papers.unregistered > 0) {
    words.push(
      `制发 ${papers.printed} 张，送达 ${papers.delivered} 张、未送达 ${papers.undelivered} 张，还有 ${papers.unregistered} 张没有登记送达情况`,
    );
  }
  if (papers.returnedUndelivered.length > 0) {
    const shown = papers.returnedUndelivered.slice(0, 5).join('、');
    const more = papers.returnedUndelivered.length > 5 ? ' 等' : '';
    words.push(`选票 ${shown}${more}共 ${papers.returnedUndelivered.length} 张已录入，但没有登记送达`);
  }
  return words;
}
