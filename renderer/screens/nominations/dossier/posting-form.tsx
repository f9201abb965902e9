import { Alert, Button, Form, Input, Radio, Space } from 'antd';
import { useState } from 'react';
import type { Attachment } from '#shared/attachments/attachment';
import { dayOf } from '#shared/basics/dates';
import type { Campaign } from '#shared/nominations/campaign';
import type { Posting } from '#shared/nominations/dossier';
import type { DossierRow } from '#shared/nominations/dossier-story';
import type { JudgedCheck } from '#shared/nominations/eligibility/judge-checks';
import { daysAsked } from '#shared/nominations/posting-counts';
import { postingContent } from '#shared/nominations/posting-content';
import { postingLengths } from '#shared/nominations/posting-period';
import { openPostings } from '#shared/nominations/process/open-posting';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runCommand } from '../../elections/run-command';
import { previewPosting } from './chain-view';

interface PostingFormProps {
  /** One or many: the same posting is hung for all of them. */
  readonly rows: readonly DossierRow[];
  readonly campaign: Campaign;
  readonly level: Posting['level'];
  readonly checks: ReadonlyMap<string, readonly JudgedCheck[]>;
  readonly onDone: () => void;
}

/** A posting with the day on which it ends, reckoned while it is typed. */
export function PostingForm({ rows, campaign, level, checks, onDone }: PostingFormProps) {
  const { officePhone, mailbox } = campaign.group;
  const contact = [officePhone && `电话 ${officePhone}`, mailbox && `邮箱 ${mailbox}`].filter(Boolean).join('，');
  const [input, setInput] = useState({
    from: dayOf(new Date()) as string,
    workingDays: daysAsked(campaign.conditions, level),
    place: '',
    medium: level === 'unit' ? '公示栏' : '政府网站',
    contact: level === 'district' ? contact : '',
    photos: [] as readonly Attachment[],
  });
  const set = (patch: Partial<typeof input>) => setInput({ ...input, ...patch });
  const preview = previewPosting(input.from, input.workingDays);
  const save = async () => {
    const answer = openPostings(rows, { level, ...input }, { campaign, checks }, commandContext());
    if (await runCommand(answer, rows.length > 1 ? `已登记 ${rows.length} 份公示` : '公示已登记')) onDone();
  };
  const content = rows.map(({ body }) => postingContent(body));
  return (
    <Form layout="vertical" component="div" className="process-form">
      <div className="process-row">
        <Form.Item label="张贴日期" htmlFor="posting-from" required>
          <DayInput id="posting-from" value={input.from} onChange={from => set({ from })} />
        </Form.Item>
        <Form.Item label={`公示期（本年度不少于 ${daysAsked(campaign.conditions, level)} 个工作日）`}>
          <Radio.Group
            aria-label="公示期"
            optionType="button"
            value={input.workingDays}
            onChange={event => set({ workingDays: event.target.value as Posting['workingDays'] })}
            options={postingLengths.map(value => ({ value, label: `${value} 个工作日` }))}
          />
        </Form.Item>
        <Form.Item label="媒介" htmlFor="posting-medium">
          <Input
            id="posting-medium"
            maxLength={100}
            value={input.medium}
            onChange={event => set({ medium: event.target.value })}
          />
        </Form.Item>
      </div>
      {preview && (
        <p className="posting-until">
          公示到 <b>{preview.until}</b>，次日起可以结束（张贴当日不计，民法典第二百零一条）。{preview.note}
        </p>
      )}
      <div className="process-row process-halves">
        <Form.Item label="公示地点" htmlFor="posting-place" required>
          <Input
            id="posting-place"
            maxLength={200}
            placeholder={level === 'unit' ? '例如 小区东门公示栏' : '例如 区政府网站、局公示栏'}
            value={input.place}
            onChange={event => set({ place: event.target.value })}
          />
        </Form.Item>
        <Form.Item label="受理异议的电话和邮箱" htmlFor="posting-contact" required>
          <Input
            id="posting-contact"
            maxLength={200}
            placeholder="电话 0532-…，邮箱 …"
            value={input.contact}
            onChange={event => set({ contact: event.target.value })}
          />
        </Form.Item>
      </div>
      <Alert
        type="info"
        title={`公示内容：${content.map(({ name, unit, post }) => [name, unit, post].filter(Boolean).join('，')).join('；')}`}
        description={
          rows.length === 1
            ? content[0]?.deed || '没有事迹摘要，请先在“事迹”中填写。'
            : '各附事迹摘要；证件号码和个人电话不公开（个人信息保护法第二十五条）。'
        }
      />
      {rows.length === 1 && (
        <AttachmentList label="张贴照片" value={input.photos} onChange={photos => set({ photos })} />
      )}
      <Space className="process-buttons">
        <Button type="primary" onClick={() => void save()}>
          {rows.length > 1 ? `登记 ${rows.length} 份公示` : '登记公示'}
        </Button>
      </Space>
    </Form>
  );
}
