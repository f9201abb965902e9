import { Button } from 'antd';
import { closePostings } from '#shared/nominations/process/close-posting';
import type { RecommendFacts } from '#shared/nominations/process/recommend-dossiers';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { runCommand } from '../../elections/run-command';
import { PostingForm } from '../dossier/posting-form';
import { RecommendForm } from './recommend-form';
import { batchActs, type Batch } from './review-view';

interface BatchPanelProps {
  readonly batch: Batch;
  readonly facts: RecommendFacts;
  readonly onClose: () => void;
}

/** One act for several dossiers: who is in it, who is not and why, and what is to be filled in. */
export function BatchPanel({ batch, facts, onClose }: BatchPanelProps) {
  const { act, can, cannot } = batch;
  const level = act === 'post-unit' || act === 'end-unit' ? 'unit' : 'district';
  const end = async () => {
    const answer = closePostings(can, level, facts.campaign, commandContext());
    if (await runCommand(answer, `已结束 ${can.length} 份公示`)) onClose();
  };
  return (
    <Section
      title={`${batchActs[act]}：${can.length} 份`}
      about={can.map(({ body }) => body.nominee.name).join('、')}
      action={<Button onClick={onClose}>关闭</Button>}
    >
      {cannot.length > 0 && (
        <details className="batch-cannot">
          <summary>另 {cannot.length} 份不能办理</summary>
          <ul className="bullet-list">
            {cannot.map(({ number, words }) => (
              <li key={number}>
                {number}：{words}
              </li>
            ))}
          </ul>
        </details>
      )}
      {act === 'recommend' ? (
        <RecommendForm rows={can} facts={facts} onDone={onClose} />
      ) : act === 'post-unit' || act === 'post-district' ? (
        <PostingForm rows={can} campaign={facts.campaign} level={level} checks={facts.checks} onDone={onClose} />
      ) : (
        <Button type="primary" onClick={() => void end()}>
          结束 {can.length} 份公示
        </Button>
      )}
    </Section>
  );
}
