import { AutoComplete, Button, Form, Input, Radio, Space } from 'antd';
import { useState } from 'react';
import type { Attachment } from '#shared/attachments/attachment';
import { dayOf } from '#shared/basics/dates';
import type { Campaign } from '#shared/nominations/campaign';
import { departmentsAsked } from '#shared/nominations/departments';
import { stageTitle } from '#shared/nominations/dossier-stages';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { giveOpinion, type OpinionStage } from '#shared/nominations/process/give-opinion';
import { departmentOpinions } from '#shared/nominations/stage-requirements';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { commandContext, useSession } from '../../../store/session';
import { usePlaces } from '../../communities/use-places';
import { DayInput } from '../../elections/day-input';
import { runCommand } from '../../elections/run-command';

interface OpinionFormProps {
  readonly row: DossierRow;
  readonly campaign: Campaign;
  readonly stage: OpinionStage;
  readonly onDone: () => void;
}

/** What the unit, the owners, the street or a department said, from its stamped paper. */
export function OpinionForm({ row, campaign, stage, onDone }: OpinionFormProps) {
  const { settings } = useSession();
  const places = usePlaces();
  const [typed, setTyped] = useState<string | null>(null);
  const [on, setOn] = useState(() => dayOf(new Date()) as string);
  const [agrees, setAgrees] = useState(true);
  const [words, setWords] = useState('');
  const [attachments, setAttachments] = useState<readonly Attachment[]>([]);
  const { category, nominee, form, streetId, projectId } = row.body;
  const said = departmentOpinions(row.body);
  const open = departmentsAsked(category).filter(({ id }) => said.get(id)?.agrees !== true);
  const project = places?.projects.find(({ id }) => id === projectId);
  const street = places?.streets.find(({ id }) => id === streetId)?.body.name ?? '';
  const usual: Record<OpinionStage, string> = {
    unit: category === 'modelCompany' || category === 'advancedUnit' ? nominee.name : (form['company'] ?? ''),
    owners: project ? `${project.body.name}业主委员会` : '',
    street:
      street === '' || /办事处$|政府$/.test(street)
        ? street
        : `${street}${street.endsWith('镇') ? '人民政府' : '办事处'}`,
    departments: open[0] ? `${settings.district}${open[0].usual}` : '',
  };
  const body = typed ?? usual[stage];
  const community = places?.communities.find(({ id }) => id === project?.body.communityId)?.body.committeeName ?? '';
  const options =
    stage === 'departments'
      ? open.map(({ usual: name, about }) => ({
          value: `${settings.district}${name}`,
          label: `${settings.district}${name}（${about}）`,
        }))
      : stage === 'owners' && community
        ? [usual.owners, community].filter(Boolean).map(value => ({ value, label: value }))
        : [];
  const save = async () => {
    const answer = giveOpinion(row, { stage, body, on, agrees, words, attachments }, campaign, commandContext());
    if (!(await runCommand(answer, '意见已登记'))) return;
    setTyped(null);
    setWords('');
    setAttachments([]);
    setAgrees(true);
    onDone();
  };
  return (
    <Form layout="vertical" component="div" className="process-form">
      {stage === 'departments' && open.length > 0 && (
        <p className="muted">
          还差：{open.map(({ title, about }) => `${title}（${about}）`).join('、')}
          。另征求其他部门的，直接填写单位名称。
        </p>
      )}
      <div className="process-row">
        <Form.Item label="出具意见的单位（按公章）" htmlFor="opinion-body" required>
          <AutoComplete
            id="opinion-body"
            value={body}
            options={options}
            onChange={(value: string) => setTyped(value)}
            showSearch={{ filterOption: (input, option) => typed === null || String(option?.label).includes(input) }}
          />
        </Form.Item>
        <Form.Item label="日期" htmlFor="opinion-on" required>
          <DayInput id="opinion-on" value={on} onChange={setOn} />
        </Form.Item>
        <Form.Item label="结论">
          <Radio.Group
            aria-label="结论"
            optionType="button"
            value={agrees}
            onChange={event => setAgrees(event.target.value as boolean)}
            options={[
              { value: true, label: '同意推荐' },
              { value: false, label: '不同意' },
            ]}
          />
        </Form.Item>
      </div>
      <Form.Item label={agrees ? '意见内容（可不填）' : '不同意的理由'} htmlFor="opinion-words" required={!agrees}>
        <Input.TextArea
          id="opinion-words"
          autoSize={{ minRows: 1, maxRows: 5 }}
          maxLength={1000}
          value={words}
          onChange={event => setWords(event.target.value)}
        />
      </Form.Item>
      <AttachmentList label="意见扫描件" value={attachments} onChange={setAttachments} />
      <Space className="process-buttons">
        <Button type="primary" onClick={() => void save()}>
          登记{stage === 'departments' ? '部门意见' : stageTitle(category, stage)}
        </Button>
      </Space>
    </Form>
  );
}
