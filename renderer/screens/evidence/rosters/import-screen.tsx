import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Radio, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import type { RosterWishes } from '#shared/evidence/roster/choose-roster-sheet';
import { importRoster } from '#shared/evidence/roster/import-roster';
import type { RosterCorrections, RosterReading } from '#shared/evidence/roster/read-roster';
import type { RosterFacts } from '#shared/evidence/roster/roster-facts';
import { rosterKindIds, rosterKinds, type RosterKind } from '#shared/evidence/roster/roster-kinds';
import { RefusalNotice } from '../../../app/refusal-notice';
import { DropZone } from '../../../components/drop-zone';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { Section } from '../../../components/section';
import { runRegisterCommand } from '../../register/run-register-command';
import { FaultExport } from './fault-export';
import { ImportLists } from './import-lists';
import { ImportTotals } from './import-totals';
import { rosterFigures, withEdits } from './import-view';
import { RosterColumnMap } from './roster-column-map';
import { RosterFileReader } from './roster-file-reader';
import { useRosterFacts } from './use-roster-facts';
import './rosters.css';

/** Bringing a roster in: how it is understood, what is wrong with which row, what would change, then one change. */
export function ImportScreen() {
  const facts = useRosterFacts();
  const search = useSearch({ strict: false }) as { kind?: unknown; company?: unknown };
  const kind = rosterKindIds.find(one => one === search.kind) ?? 'staff';
  const companyId = typeof search.company === 'string' ? search.company : '';
  if (!facts) return <Reading />;
  return <ImportBody facts={facts} startKind={kind} startCompany={companyId} />;
}

interface ImportBodyProps {
  readonly facts: RosterFacts;
  readonly startKind: RosterKind;
  readonly startCompany: string;
}

/** How the file is to be read; any change has it judged anew. */
interface How {
  readonly kind: RosterKind;
  readonly companyId: string;
  readonly wishes: RosterWishes;
  readonly corrections: RosterCorrections;
}

const hints: Readonly<Record<RosterKind, string>> = {
  companies: '至少有“企业名称”一列；有统一社会信用代码、法定代表人、注册资本（万元）、品牌等列的一并读入。',
  projects: '至少有“项目名称”一列；入住率、收缴率、合同起止、电梯数、项目经理等列一并读入。小区要先登记。',
  staff: '至少有“姓名”一列，最好有证件号码、企业、项目、岗位、电话、从业时间、证书。一个文件可以有几百家企业、上万人。',
};

function ImportBody({ facts, startKind, startCompany }: ImportBodyProps) {
  const navigate = useNavigate();
  const reader = useRef<RosterFileReader | null>(null);
  const [how, setHow] = useState<How>({ kind: startKind, companyId: startCompany, wishes: {}, corrections: {} });
  const [fileName, setFileName] = useState('');
  const [reading, setReading] = useState<RosterReading | null>(null);
  /** The facts that the reading was judged against: a change of them since then has it judged anew before it is taken. */
  const [judgedBy, setJudgedBy] = useState<RosterFacts | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => () => reader.current?.close(), []);

  async function ask(next: How, file: { bytes: Uint8Array; name: string } | null): Promise<RosterReading | null> {
    const { companyId, ...wanted } = next;
    const choice = { companyId: next.kind === 'staff' ? companyId : '', today: dayOf(new Date()) };
    const answer = await reader.current?.ask({ ...wanted, file, facts, choice });
    if (!answer || answer.is === 'cancelled') {
      close();
      return null;
    }
    setHow(next);
    setRefusal(answer.is === 'refusal' ? answer.refusal : null);
    setReading(answer.is === 'reading' ? answer.reading : null);
    setJudgedBy(facts);
    return answer.is === 'reading' ? answer.reading : null;
  }
  async function open(file: File) {
    reader.current?.close();
    reader.current = new RosterFileReader();
    setFileName(file.name);
    const bytes = new Uint8Array(await file.arrayBuffer());
    await ask({ ...how, wishes: {}, corrections: {} }, { bytes, name: file.name });
  }
  function close() {
    reader.current?.close();
    reader.current = null;
    setFileName('');
    setReading(null);
    setRefusal(null);
  }
  function change(more: Partial<How>) {
    const next = { ...how, ...more };
    if (fileName === '') setHow(next);
    else void ask(next, null);
  }
  async function take() {
    setBusy(true);
    const fresh = judgedBy === facts ? reading : await ask(how, null);
    const draft = fresh && importRoster(fresh);
    const done =
      draft && (await runRegisterCommand(draft, `已导入${rosterKinds[how.kind]}：接受 ${fresh.accepted.length} 行`));
    setBusy(false);
    if (!done) return;
    const only = how.kind === 'staff' && how.companyId !== '' ? `/evidence/companies/${how.companyId}` : '/evidence';
    void navigate({ to: only, ...(how.kind === 'projects' ? { search: { list: 'projects' } as never } : {}) });
  }

  const figures = reading && rosterFigures(reading);
  return (
    <Page
      crumbs={[{ title: '行业监管', to: '/evidence' }]}
      title="导入名册"
      state={fileName}
      more={
        <>
          {reading && <FaultExport reading={reading} />}
          {fileName !== '' && <Button onClick={close}>换一个文件</Button>}
        </>
      }
      action={
        figures && (
          <Button type="primary" loading={busy} disabled={figures.accepted === 0} onClick={() => void take()}>
            {figures.rejected === 0
              ? `导入 ${figures.accepted.toLocaleString('zh-CN')} 行`
              : `导入接受的 ${figures.accepted.toLocaleString('zh-CN')} 行，退回 ${figures.rejected.toLocaleString('zh-CN')} 行`}
          </Button>
        )
      }
    >
      <div className="roster-import-form">
        <Radio.Group
          optionType="button"
          aria-label="哪一种名册"
          value={how.kind}
          options={rosterKindIds.map(value => ({ value, label: rosterKinds[value] }))}
          onChange={event => change({ kind: event.target.value as RosterKind, wishes: {}, corrections: {} })}
        />
        {how.kind === 'staff' && (
          <label htmlFor="import-company">
            没有“企业”一列时，全部属于
            <Select
              id="import-company"
              className="import-company"
              showSearch={{ optionFilterProp: 'label' }}
              value={how.companyId}
              options={[
                { value: '', label: '（看每行的企业一列）' },
                ...facts.companies.map(({ id, body }) => ({ value: id, label: body.name })),
              ]}
              onChange={companyId => change({ companyId })}
            />
          </label>
        )}
      </div>
      {refusal && (
        <div className="roster-notice">
          <RefusalNotice refusal={{ ...refusal, at: fileName }} onClose={() => setRefusal(null)} />
        </div>
      )}
      {!reading || !figures ? (
        <DropZone
          words={`把${rosterKinds[how.kind]}的表格拖到这里`}
          note={`.xlsx 工作簿，或 UTF-8、GB18030 编码的 .csv。${hints[how.kind]}`}
          accept=".xlsx,.csv,.txt"
          onFile={file => void open(file)}
        />
      ) : (
        <>
          <ImportTotals figures={figures} perhapsLeft={reading.perhapsLeft.length} />
          <Section
            title="逐行结果"
            about="退回的行可以直接改，也可以在 Excel 或 WPS 里改好后复制、选中第一格粘贴；改好的行自动转为接受。"
          >
            <ImportLists
              key={reading.kind}
              reading={reading}
              onEdit={edits => change({ corrections: withEdits(how.corrections, edits) })}
            />
          </Section>
          <Section
            title="各列怎样理解"
            about={`表头在第 ${reading.headingRow} 行；理解得不对的可以改，改后立即重新核对。`}
          >
            <RosterColumnMap
              reading={reading}
              wishes={how.wishes}
              onWish={wishes => change({ wishes, ...(wishes.sheet === how.wishes.sheet ? {} : { corrections: {} }) })}
            />
          </Section>
        </>
      )}
    </Page>
  );
}
