import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Segmented, Select } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import { nominationDocuments } from '#shared/documents/nomination-documents';
import { letterId, type NominationLetter } from '#shared/nominations/letter';
import { blankLetter } from '#shared/nominations/letter-commands';
import { markForProvince } from '#shared/nominations/mark-for-province';
import { nominationDraftOf, nominationFactsOf } from '#shared/nominations/nomination-facts-of';
import { nomination } from '#shared/packages/kinds/nomination';
import { recordSent } from '#shared/packages/record-package';
import { bridge } from '../../../app/bridge';
import { runLongWork } from '../../../app/long-work';
import { say } from '../../../app/notices';
import { RefusalNotice } from '../../../app/refusal-notice';
import { EmptyState } from '../../../components/empty-state';
import { FolderPicker } from '../../../components/folder-picker';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { Section } from '../../../components/section';
import { commit } from '../../../store/commit';
import { commandContext, useSession } from '../../../store/session';
import { useRow, useRows, type Row } from '../../../store/use-rows';
import { CommandRefusal } from '../../elections/command-refusal';
import { DocumentPreview } from '../../elections/document-preview';
import { printDocuments } from '../../elections/document-work';
import { runCommand } from '../../elections/run-command';
import { PackageDetail } from '../../packages/package-detail';
import { NoCampaign } from '../no-campaign';
import { NominationsTabs } from '../nominations-tabs';
import { useCampaign, type ChosenCampaign } from '../use-campaign';
import { YearSelect } from '../year-select';
import { ExportList } from './export-list';
import { exportGroups, lettersOf } from './export-view';
import { LetterForm } from './letter-form';
import { useExportSource, type ExportSource } from './use-export-source';
import { useLetterDraft } from './use-letter-draft';
import { useMissingScans } from './use-missing-scans';
import './export.css';
import '../../packages/packages.css';

/** 推荐报送: who is in the package of a letter, the letter and the minutes, every document as it will be signed, the export. */
export function ExportScreen() {
  const chosen = useCampaign();
  const source = useExportSource();
  const { letter: named } = useSearch({ strict: false }) as { letter?: unknown };
  const campaign = chosen?.campaign?.body;
  const letters = campaign && source ? lettersOf(source.dossiers, campaign.year) : [];
  const letter = letters.find(each => each === named) ?? letters[0];
  const stored = useRow('nominationLetters', campaign && letter ? letterId({ year: campaign.year, letter }) : null);
  const { settings } = useSession();
  if (chosen && source && campaign && letter && stored !== undefined) {
    const begun = stored?.body ?? blankLetter(letter, campaign, settings);
    return <Export key={letterId(begun)} chosen={chosen} source={source} letters={letters} begun={begun} />;
  }
  return (
    <Page
      title="文明创建"
      part="推荐报送"
      more={chosen?.campaign && <YearSelect chosen={chosen} to="/nominations/export" />}
    >
      <NominationsTabs />
      {chosen && !chosen.campaign ? (
        <NoCampaign />
      ) : chosen && source && !letter ? (
        <EmptyState title="还没有推荐的申报">在“评审与公示”里推荐以后，在这里编写推荐函和纪要，导出推荐包。</EmptyState>
      ) : (
        <Reading />
      )}
    </Page>
  );
}

interface ExportProps {
  readonly chosen: ChosenCampaign;
  readonly source: ExportSource;
  readonly letters: readonly string[];
  readonly begun: NominationLetter;
}

type Side = 'who' | 'letter' | 'export';

function Export({ chosen, source, letters, begun }: ExportProps) {
  const navigate = useNavigate();
  const { practice, settings } = useSession();
  const [side, setSide] = useState<Side>('who');
  const [shown, setShown] = useState(0);
  const [folder, setFolder] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [today] = useState(() => dayOf(new Date()));
  const draft = useLetterDraft(begun);
  const row = chosen.campaign as Row<'campaigns'>;
  const campaign = row.body;
  const { letter } = begun;
  const groups = useMemo(() => exportGroups(source.dossiers, campaign, letter), [source.dossiers, campaign, letter]);
  const gone = useMissingScans(groups);
  const whole = useMemo(
    () => ({ ...source, bureau: settings, campaign, letter: draft.letter, on: today }),
    [source, settings, campaign, draft.letter, today],
  );
  const models = useMemo(() => {
    const facts = nominationDraftOf(whole);
    return facts ? nominationDocuments(facts, { practice }) : [];
  }, [whole, practice]);
  const packages = useRows('packages', { direction: 'out' });
  const sent = (packages ?? [])
    .filter(({ body }) => body.kind === 'nomination' && body.title.includes(letter))
    .sort((a, b) => (a.body.at < b.body.at ? 1 : -1))[0];

  const run = async (overwrite: boolean) => {
    setRefusal(null);
    if (folder === null) return;
    const facts = nominationFactsOf(whole);
    if (!facts.ok) return setRefusal(facts.refusal);
    const kind = 'nomination' as const;
    const answer = await runLongWork('正在导出推荐包', ({ operation }) =>
      bridge['packages.export']({ operation, kind, facts: facts.value, folder, overwrite }),
    );
    if (!answer.ok) return setRefusal(answer.refusal);
    const title = nomination.title(facts.value);
    const kept = await commit(recordSent(answer.value, { kind, electionId: '', title }, commandContext()));
    if (!kept.ok) return setRefusal(kept.refusal);
    say.done('推荐包已导出并校验');
  };
  const model = models[shown] ?? models[0];

  return (
    <Page
      fill
      title="文明创建"
      part="推荐报送"
      state={sent ? '已导出' : undefined}
      more={
        <>
          <YearSelect chosen={chosen} to="/nominations/export" />
          {letters.length > 1 && (
            <Select
              aria-label="推荐函"
              value={letter}
              popupMatchSelectWidth={false}
              options={letters.map(each => ({ value: each, label: each }))}
              onChange={next =>
                void navigate({
                  to: '/nominations/export',
                  search: { year: String(campaign.year), letter: next } as never,
                })
              }
            />
          )}
          {model && <Button onClick={() => void printDocuments([model])}>打印这份</Button>}
        </>
      }
      action={
        side === 'export' ? (
          <Button type="primary" disabled={folder === null} onClick={() => void run(false)}>
            导出推荐包
          </Button>
        ) : (
          <Button type="primary" onClick={() => setSide(side === 'who' ? 'letter' : 'export')}>
            {side === 'who' ? '下一步：推荐函和纪要' : '下一步：导出'}
          </Button>
        )
      }
    >
      <NominationsTabs />
      <CommandRefusal />
      <div className="export">
        <div className="export-side">
          <Segmented<Side>
            value={side}
            onChange={setSide}
            options={[
              { value: 'who', label: '推荐对象' },
              { value: 'letter', label: '推荐函和纪要' },
              { value: 'export', label: '导出' },
            ]}
          />
          {refusal && (
            <div>
              <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />
              {refusal.code === 'package-file-exists' && (
                <Button className="after-notice" onClick={() => void run(true)}>
                  覆盖原文件
                </Button>
              )}
            </div>
          )}
          {side === 'who' && (
            <ExportList
              groups={groups}
              gone={gone}
              onProvince={(line, toProvince) => {
                const one = source.dossiers.find(({ id }) => id === line.id);
                if (one)
                  void runCommand(
                    markForProvince(one, toProvince, commandContext()),
                    toProvince ? '已列入推荐省级' : '已从推荐省级中去掉',
                  );
              }}
            />
          )}
          {side === 'letter' && <LetterForm draft={draft} />}
          {side === 'export' && (
            <>
              <Section
                title="导出到"
                about="推荐包写好以后会读回，按市级收件的同一套规则逐项复核；请选择 U 盘或报送用的文件夹。"
              >
                <FolderPicker value={null} onChange={setFolder} stacked />
              </Section>
              {sent && <PackageDetail record={sent.body} />}
            </>
          )}
        </div>
        <div className="export-preview">
          <Select
            aria-label="预览的文书"
            value={model ? models.indexOf(model) : null}
            onChange={setShown}
            showSearch={{ optionFilterProp: 'label' }}
            options={models.map(({ title }, at) => ({ value: at, label: title }))}
          />
          {model && <DocumentPreview model={model} />}
        </div>
      </div>
    </Page>
  );
}
