import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import type { Campaign } from '#shared/nominations/campaign';
import { savePriorModelProjects } from '#shared/nominations/campaign-commands/save-places';
import type { ModelProjectHeld } from '#shared/nominations/model-project-held';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { runCommand } from '../../elections/run-command';

const marks = {
  yes: { color: 'success', words: '具备' },
  coming: { color: 'warning', words: '待推荐' },
  no: { color: 'error', words: '不具备' },
} as const;

/** Whether 先进单位 and 先进个人 may be recommended at all (AW-5), and the 示范项目 of the time before this program. */
export function PriorForm({ campaign, held }: { readonly campaign: Campaign; readonly held: ModelProjectHeld }) {
  const [words, setWords] = useState(campaign.priorModelProjects);
  const running = campaign.status === 'running';
  return (
    <Section
      title="先进单位、先进个人的前提"
      about="只有有示范项目的区才能推荐（AW-5）"
      action={
        running && (
          <Button
            disabled={words.trim() === campaign.priorModelProjects}
            onClick={() =>
              void runCommand(savePriorModelProjects(campaign, words, commandContext()), '此前的示范项目已登记')
            }
          >
            保存
          </Button>
        )
      }
    >
      <p className="prior-held">
        <Tag color={marks[held.held].color}>{marks[held.held].words}</Tag>
        {held.words}
      </p>
      <div className="summary-part">
        <label htmlFor="prior-model-projects">此前的示范项目和认定文件</label>
        <Input
          id="prior-model-projects"
          maxLength={300}
          disabled={!running}
          value={words}
          placeholder="使用本程序以前已有的，写明项目和文号；没有的空着"
          onChange={event => setWords(event.target.value)}
        />
      </div>
    </Section>
  );
}
