import { Button } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { runLongWork, type LongWork } from '../../app/long-work';
import { say } from '../../app/notices';
import { showRefusal } from '../../app/refusal-notice';
import { commit } from '../../store/commit';
import { commandContext, useSession } from '../../store/session';

/** In an empty practice store: an invented district with a few elections under way, written as ordinary changes. */
export function LoadPractice() {
  const { settings } = useSession();
  const [busy, setBusy] = useState(false);

  async function load(work: LongWork) {
    const { practiceStart } = await import('#shared/practice/practice-start');
    const { sampleTraining } = await import('#shared/practice/sample-training');
    const { practiceEvidence } = await import('#shared/practice/practice-evidence');
    const [context, today] = [commandContext(), dayOf(new Date())];
    const made = practiceStart(context, settings.jurisdiction, today);
    const drafts = [...made, ...sampleTraining(made, context, today), ...practiceEvidence(made, context, today)];
    for (const [index, draft] of drafts.entries()) {
      if (work.cancelled()) return say.info('已停下，装入的部分保留');
      work.report(index, drafts.length, draft.words);
      const done = await commit(draft);
      if (!done.ok) return showRefusal(done.refusal);
    }
    say.done('演练区已装入，可以放心试做');
  }

  async function start() {
    setBusy(true);
    try {
      await runLongWork('正在装入演练区', load);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="practice-offer">
      <div>
        <b>先用示例辖区练手</b>
        <p>装入十二个虚构小区、业主清册和四次不同阶段的选举。都是编造的数据，随便改。</p>
      </div>
      <Button type="primary" loading={busy} onClick={() => void start()}>
        装入演练区
      </Button>
    </div>
  );
}
