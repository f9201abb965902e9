import { Button } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { runLongWork, type LongWork } from '../../app/long-work';
import { say } from '../../app/notices';
import { showRefusal } from '../../app/refusal-notice';
import { commit } from '../../store/commit';
import { currentStore } from '../../store/open-store';
import { useSession } from '../../store/session';
import { commitOrTakeBack } from './commit-or-take-back';

const SEED = 1;

/** In an empty practice store: a whole district with a year behind it, to see how the program does at full size. */
export function LoadYear() {
  const { settings } = useSession();
  const [busy, setBusy] = useState(false);

  async function load(work: LongWork) {
    const [{ wholeYear, wholeYearSteps }, { wholeDistrict: size }, { wholeCampaign }] = await Promise.all([
      import('#shared/practice/campaign-year/whole-year'),
      import('#shared/practice/district-year/size'),
      import('#shared/practice/campaign-year/size'),
    ]);
    const { jurisdiction } = settings;
    const { officerId } = currentStore();
    const today = dayOf(new Date());
    const steps = wholeYear({ size, seed: SEED, today, jurisdiction, officerId }, wholeCampaign);
    const done = await commitOrTakeBack(steps, wholeYearSteps(size), work, commit);
    if (!done.ok) showRefusal(done.refusal);
    else if (done.value === 'taken-back') say.info('已取消，装入的部分已全部撤去');
    else say.done('一年的数据已装入：400 个小区、20,000 件议题、15,000 名从业人员、60 份申报');
  }

  async function start() {
    setBusy(true);
    try {
      await runLongWork('正在装入一年的数据', load);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="practice-offer">
      <div>
        <b>或者看看满负荷的样子</b>
        <p>
          装入一个虚构辖区十五个月的记录：30 个社区、400 个小区、3,000 次会议、20,000 件议题，100 家企业、15,000
          名从业人员、行业监管各台账和 60 份申报。需要几分钟，约占磁盘 150 MB；中途取消，已装入的会全部撤去。
        </p>
      </div>
      <Button loading={busy} onClick={() => void start()}>
        装入一年的数据（400 个小区）
      </Button>
    </div>
  );
}
