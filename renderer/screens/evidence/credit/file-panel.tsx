import { Button } from 'antd';
import { useState } from 'react';
import { creditCategories, creditLevels } from '#shared/evidence/credit';
import { showPoints } from '#shared/evidence/points';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { Section } from '../../../components/section';
import { useRow } from '../../../store/use-rows';
import { EvidenceState } from '../evidence-state';
import { FactList } from '../fact-list';
import { EntryForm } from './entry-form';
import { listWords, worth, type CreditFile } from './file-view';
import { LevelForm } from './level-form';
import type { CreditData } from './use-credit';

interface FilePanelProps {
  readonly data: CreditData;
  readonly file: CreditFile;
  readonly at: string;
  readonly onClose: () => void;
}

/** The chosen entry or level with everything that is known of it, and what can be done about it. */
export function FilePanel({ data, file, at, onClose }: FilePanelProps) {
  const isLevel = file.levels.some(({ row }) => row.id === at);
  return isLevel ? (
    <LevelPanel key={at} data={data} id={at} onClose={onClose} />
  ) : (
    <EntryPanel key={at} data={data} id={at} onClose={onClose} />
  );
}

interface PanelProps {
  readonly data: CreditData;
  readonly id: string;
  readonly onClose: () => void;
}

function EntryPanel({ data, id, onClose }: PanelProps) {
  const row = useRow('creditEntries', id);
  const [correcting, setCorrecting] = useState(false);
  if (!row) return null;
  const { body } = row;
  if (correcting) {
    return <EntryForm data={data} subject={body.subject} row={row} onDone={() => setCorrecting(false)} />;
  }
  return (
    <>
      <Section title={body.item} action={<Button onClick={onClose}>关闭</Button>}>
        <FactList
          facts={[
            ['类别', `${creditCategories[body.category]}，${worth(body)} 分`],
            ['发生日期', body.eventOn],
            ['行为终止', body.category === 'bad' ? body.conductEndedOn || '没有登记，五年从发生之日起算' : ''],
            ['名单', listWords(row)],
            ['依据文件', body.document],
            ['出具单位', body.body],
            [
              '所属期间',
              body.periodFrom === '' && body.periodUntil === '' ? '' : `${body.periodFrom} 至 ${body.periodUntil}`,
            ],
            ['有效期至', body.validUntil || '没有载明'],
            ['备注', body.remark],
          ]}
        />
        <AttachmentList label="原件扫描件、照片" value={body.attachments} />
      </Section>
      <EvidenceState row={{ table: 'creditEntries', id, body }} onCorrect={() => setCorrecting(true)} />
    </>
  );
}

function LevelPanel({ data, id, onClose }: PanelProps) {
  const row = useRow('creditLevels', id);
  const [correcting, setCorrecting] = useState(false);
  if (!row) return null;
  const { body } = row;
  if (correcting) {
    return <LevelForm data={data} subject={body.subject} row={row} onDone={() => setCorrecting(false)} />;
  }
  return (
    <>
      <Section title={`${body.issuedOn} 发布的等级`} action={<Button onClick={onClose}>关闭</Button>}>
        <FactList
          facts={[
            ['等级', creditLevels[body.level]],
            ['得分', body.score === null ? '通知里没有' : showPoints(body.score)],
            ['依据文件', body.document],
            ['发布单位', body.body],
            ['有效期至', body.validUntil || '没有载明'],
            ['备注', body.remark],
          ]}
        />
        <AttachmentList label="原件扫描件" value={body.attachments} />
      </Section>
      <EvidenceState row={{ table: 'creditLevels', id, body }} onCorrect={() => setCorrecting(true)} />
    </>
  );
}
