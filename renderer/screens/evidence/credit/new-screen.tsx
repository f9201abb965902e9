import { useNavigate } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import type { Subject } from '#shared/evidence/subject';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { fileAddress } from './credit-list-view';
import { EntryForm } from './entry-form';
import { LevelForm } from './level-form';
import { useCredit } from './use-credit';
import './credit.css';

/** An entry, or a level that was issued, of anybody: whose it is gets chosen here. */
export function NewCreditScreen() {
  const navigate = useNavigate();
  const data = useCredit();
  const [what, setWhat] = useState<'entry' | 'level'>('entry');
  const done = (subject: Subject | null) =>
    void navigate({ to: subject === null ? '/evidence/credit' : fileAddress(subject) });
  return (
    <Page
      crumbs={[
        { title: '行业监管', to: '/evidence' },
        { title: '信用档案', to: '/evidence/credit' },
      ]}
      title="登记信用信息"
    >
      {!data ? (
        <Reading />
      ) : (
        <div className="credit-new">
          <Segmented
            aria-label="登记什么"
            value={what}
            onChange={setWhat}
            options={[
              { value: 'entry', label: '信用记录' },
              { value: 'level', label: '发布的等级' },
            ]}
          />
          {what === 'entry' ? (
            <EntryForm data={data} subject={null} row={null} onDone={done} />
          ) : (
            <LevelForm data={data} subject={null} row={null} onDone={done} />
          )}
        </div>
      )}
    </Page>
  );
}
