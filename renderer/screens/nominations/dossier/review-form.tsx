import { Button, Form, Input, Radio, Space } from 'antd';
import { useState } from 'react';
import type { Campaign } from '#shared/nominations/campaign';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { reviewDossier } from '#shared/nominations/process/review-dossier';
import { commandContext, useSession } from '../../../store/session';
import { runCommand } from '../../elections/run-command';

/** One officer's review of the dossier as it stands; the other does it under his own name. */
export function ReviewForm({ row, campaign }: { readonly row: DossierRow; readonly campaign: Campaign }) {
  const { officer } = useSession();
  const [agrees, setAgrees] = useState(true);
  const [words, setWords] = useState('');
  const save = () => {
    const input = { name: officer.name, agrees, words };
    void runCommand(reviewDossier(row, input, campaign, commandContext()), '审核已登记');
  };
  return (
    <Form layout="vertical" component="div" className="process-form">
      <p className="muted">
        以 {officer.name} 的名义审核现有材料、评分和意见。两次审核须由两名经办人分别作出；之后材料有改动的，须重新审核。
      </p>
      <div className="process-row">
        <Form.Item label="结论">
          <Radio.Group
            aria-label="审核结论"
            optionType="button"
            value={agrees}
            onChange={event => setAgrees(event.target.value as boolean)}
            options={[
              { value: true, label: '同意' },
              { value: false, label: '不同意' },
            ]}
          />
        </Form.Item>
        <Form.Item
          label={agrees ? '审核意见（可不填）' : '不同意的理由'}
          htmlFor="review-words"
          className="process-wide"
        >
          <Input
            id="review-words"
            maxLength={1000}
            value={words}
            onChange={event => setWords(event.target.value)}
            onPressEnter={save}
          />
        </Form.Item>
      </div>
      <Space className="process-buttons">
        <Button type="primary" onClick={save}>
          审核{agrees ? '同意' : '不同意'}
        </Button>
      </Space>
    </Form>
  );
}
