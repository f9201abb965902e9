import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf, parseDay, type Day } from '#shared/basics/dates';
import { creditFileExtract } from '#shared/documents/forms/credit-file';
import { creditSwitchWords } from '#shared/evidence/credit-switch-words';
import { subjectKinds } from '#shared/evidence/subject';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { Section } from '../../../components/section';
import { useSession } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { DocumentPreview } from '../../elections/document-preview';
import { PaperMenu } from '../../training/paper-menu';
import { EntryForm } from './entry-form';
import { FileEntries } from './file-entries';
import { FileHead } from './file-head';
import { FileLevels } from './file-levels';
import { FilePanel } from './file-panel';
import { creditFile } from './file-view';
import { LevelForm } from './level-form';
import { useCredit, type CreditData } from './use-credit';
import '../evidence.css';
import './credit.css';

const crumbs = [
  { title: '行业监管', to: '/evidence' },
  { title: '信用档案', to: '/evidence/credit' },
];

/** One company's or project manager's credit file on a day. */
export function CreditFileScreen() {
  const { kind, id } = useParams({ strict: false }) as { kind?: string; id?: string };
  const data = useCredit();
  if (data && kind && id) return <FileOf key={`${kind}-${id}`} data={data} kind={kind} id={id} />;
  return (
    <Page crumbs={crumbs} title="信用档案">
      <Reading />
    </Page>
  );
}

interface FileOfProps {
  readonly data: CreditData;
  readonly kind: string;
  readonly id: string;
}

function FileOf({ data, kind, id }: FileOfProps) {
  const navigate = useNavigate();
  const { at } = useSearch({ strict: false }) as { readonly at?: string };
  const { settings, practice } = useSession();
  const today = dayOf(new Date());
  const [on, setOn] = useState<Day>(today);
  const file = useMemo(() => creditFile(data, kind, id, on), [data, kind, id, on]);
  const choose = (next: string | undefined) =>
    void navigate({ to: `/evidence/credit/${kind}/${id}`, search: (next ? { at: next } : {}) as never });
  useScreenCommand('new', () => choose('new'));
  if (!file) {
    return (
      <Page crumbs={crumbs} title="信用档案">
        <EmptyState title="没有这份档案">企业或人员可能已经从名册里删除，也没有登记过信用记录。</EmptyState>
      </Page>
    );
  }
  const { subject } = file;
  const model = () => creditFileExtract({ ...file, on, bureau: settings.bureau, switches: data.switches, practice });
  return (
    <Page
      crumbs={crumbs}
      title={subject.name}
      part="信用档案"
      state={
        <>
          <Tag>{subjectKinds[subject.kind]}</Tag>
          {file.company !== '' && <span>{file.company}</span>}
          {!file.present && <span>已不在名册</span>}
        </>
      }
      more={
        <>
          <DayInput label="看哪一天" value={on} onChange={day => setOn(parseDay(day) ?? today)} />
          <Button onClick={() => choose(at === 'paper' ? undefined : 'paper')}>
            {at === 'paper' ? '回到档案' : '预览'}
          </Button>
          <PaperMenu papers={[{ title: '信用档案', model }]} />
          <Button onClick={() => choose('new-level')}>登记发布的等级</Button>
        </>
      }
      action={
        at !== 'new' && (
          <Button type="primary" onClick={() => choose('new')}>
            登记信用记录
          </Button>
        )
      }
    >
      {at === 'paper' ? (
        <div className="credit-paper">
          <DocumentPreview model={model()} />
        </div>
      ) : (
        <>
          <FileHead file={file} />
          <div className={at?.startsWith('new') ? 'credit-file credit-file-form' : 'credit-file'}>
            <div>
              <Section title="信用记录和复核" about={on === today ? '按今天计算' : `按 ${on} 当天计算`} flush>
                <FileEntries score={file.score} chosen={at} onChoose={choose} />
              </Section>
              <Section title="省系统发布的等级" flush>
                <FileLevels file={file} on={on} chosen={at} onChoose={choose} />
              </Section>
            </div>
            <div>
              {at === 'new' ? (
                <EntryForm data={data} subject={subject} row={null} onDone={() => choose(undefined)} />
              ) : at === 'new-level' ? (
                <LevelForm data={data} subject={subject} row={null} onDone={() => choose(undefined)} />
              ) : at ? (
                <FilePanel data={data} file={file} at={at} onClose={() => choose(undefined)} />
              ) : (
                <Section title="怎么算的">
                  {creditSwitchWords(data.switches).map(line => (
                    <p key={line} className="credit-basis">
                      {line}
                    </p>
                  ))}
                  <p className="credit-basis">点左边一条，查看原件、提出异议、修复或更正。</p>
                </Section>
              )}
            </div>
          </div>
        </>
      )}
    </Page>
  );
}
