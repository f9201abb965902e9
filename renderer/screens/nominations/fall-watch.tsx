import { useEffect, useRef } from 'react';
import { dayOf } from '#shared/basics/dates';
import { stageOrder } from '#shared/nominations/dossier-stages';
import { judgeDossier } from '#shared/nominations/eligibility/judge-dossier';
import { fallBack } from '#shared/nominations/process/fall-back';
import { say } from '../../app/notices';
import { commit } from '../../store/commit';
import { dossierDigest } from '../../store/queries/dossier-digest';
import { commandContext } from '../../store/session';
import { useDigest } from '../../store/use-digest';
import { useRows } from '../../store/use-rows';
import { useEvidenceIndex } from './dossier/use-evidence-index';

/**
 * Lets dossiers fall back whose ground gives way while the program is unlocked: a company black-listed, a certificate expired
 * during the posting, a level lost. It shows nothing itself, and reads the registers only where a dossier is so far.
 */
export function FallWatch() {
  const dossiers = useDigest(dossierDigest);
  const watched = dossiers?.some(
    ({ standing, stage }) =>
      (standing === 'open' || standing === 'fallen') && stageOrder(stage) >= stageOrder('posting'),
  );
  return watched ? <Watching /> : null;
}

function Watching() {
  const index = useEvidenceIndex();
  const campaigns = useRows('campaigns');
  const rows = useRows('dossiers');
  const writing = useRef(false);
  useEffect(() => {
    if (!index || !campaigns || !rows || writing.current) return;
    const today = dayOf(new Date());
    const running = new Map(
      campaigns.filter(({ body }) => body.status === 'running').map(({ body }) => [body.year, body]),
    );
    const watched = rows.filter(
      ({ body }) => running.has(body.year) && stageOrder(body.stage) >= stageOrder('posting'),
    );
    const checks = new Map(
      watched.flatMap(row => {
        const campaign = running.get(row.body.year);
        return campaign ? [[row.id, judgeDossier(row.body, index, campaign, today).checks] as const] : [];
      }),
    );
    const draft = fallBack(watched, checks, commandContext());
    if (!draft) return;
    writing.current = true;
    void commit(draft).then(done => {
      writing.current = false;
      if (done.ok) say.warning(draft.words, '在“文明创建 → 评审与公示 → 退回重核”中查看原因。');
    });
  }, [index, campaigns, rows]);
  return null;
}
