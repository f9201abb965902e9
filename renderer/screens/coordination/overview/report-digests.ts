import type { ElectionCase } from '#shared/elections/election-case';
import type { TermCase } from '#shared/elections/committee-term';
import type { DigestOf } from '../../../store/digest';

/** What figures need of every case: who was elected when and for how long. */
export const termDigest: DigestOf<'elections', TermCase> = {
  table: 'elections',
  keep: ({ id, body }: { readonly id: string; readonly body: ElectionCase }) => {
    const { projectId, certified, events, candidates, committee, term, laterEvents } = body;
    const { termYears, jurisdiction, kind, stage, title } = body;
    return {
      id,
      body: {
        ...{ projectId, certified, events, committee, term, laterEvents, termYears, jurisdiction, kind, stage, title },
        candidates: certified ? candidates : [],
      },
    };
  },
};
