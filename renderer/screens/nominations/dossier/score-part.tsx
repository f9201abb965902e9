import { Button, Input, Popconfirm, Segmented, Space } from 'antd';
import { useState } from 'react';
import type { Campaign } from '#shared/nominations/campaign';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { lastPageOf } from '#shared/nominations/material-pages';
import { scoreLevelIds, scoreLevels, type FilledScores, type ScoreLevel } from '#shared/nominations/score-sheet';
import { scoreFaults } from '#shared/nominations/scoring/score-faults';
import { startFrom } from '#shared/nominations/scoring/start-from';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { Section } from '../../../components/section';
import { DayInput } from '../../elections/day-input';
import type { DossierPartProps } from './dossier-part';
import { ScoreGrid } from './score-grid';
import { canScore, entriesFrom, levelToFill, restFull, sumsView } from './score-part-view';
import { useScoreEntry } from './use-score-entry';
import './process.css';

/** 评分: the year's sheet, filled in by each level for itself. */
export function ScorePart({ row, campaign: { body: campaign } }: DossierPartProps) {
  const lastPage = lastPageOf(row.body.materials);
  const sheet = campaign.sheets[row.body.category];
  const [level, setLevel] = useState<ScoreLevel>(() => levelToFill(row.body, sheet));
  if (sheet.items.length === 0)
    return (
      <Section title="评分">
        <EmptyState title="这一类没有评分表">在“文明创建 → 年度 → 评分表”中为本年度确定评分表后再评分。</EmptyState>
      </Section>
    );
  return <LevelSheet key={`${row.id}:${level}`} {...{ row, campaign, lastPage, level }} onLevel={setLevel} />;
}

interface LevelSheetProps {
  readonly row: DossierRow;
  readonly campaign: Campaign;
  /** The last page of the bound dossier; null: its pages are not counted yet. */
  readonly lastPage: number | null;
  readonly level: ScoreLevel;
  readonly onLevel: (level: ScoreLevel) => void;
}

function LevelSheet({ row, campaign, lastPage, level, onLevel }: LevelSheetProps) {
  const sheet = campaign.sheets[row.body.category];
  const entry = useScoreEntry({ row, campaign, level, lastPage });
  const editable = canScore(row.body);
  const typed: FilledScores = { by: entry.by, on: entry.on, scores: entry.scores };
  const present = { ...row.body.scores, [level]: typed };
  const faults = editable ? scoreFaults(sheet, typed, lastPage) : [];
  const { levels, total, note } = sumsView(sheet, editable ? present : row.body.scores);
  const sources = scoreLevelIds.filter(each => each !== level && row.body.scores[each] !== null);
  const started = entry.entries.some(({ points, reason }) => points.trim() !== '' && points !== '0' && reason !== '');
  useScreenCommand('save', () => {
    if (editable) void entry.save();
  });
  return (
    <Section
      title={sheet.title}
      about={`${sheet.basis}${lastPage === null ? '' : `；佐证页码在 1 到 ${lastPage} 页之间`}`}
      flush
      action={
        editable && (
          <Button
            type="primary"
            disabled={!entry.dirty && row.body.scores[level] !== null}
            onClick={() => void entry.save()}
          >
            保存{scoreLevels[level]}
          </Button>
        )
      }
    >
      <div className="score-bar">
        <Segmented
          aria-label="评分的一级"
          value={level}
          onChange={value => onLevel(value)}
          options={scoreLevelIds.map(value => ({ value, label: scoreLevels[value] }))}
        />
        {editable && (
          <Space size={8} wrap>
            <Input
              aria-label="评分人"
              className="score-by"
              maxLength={50}
              value={entry.by}
              onChange={event => entry.setBy(event.target.value)}
              placeholder="评分人或评分单位"
            />
            <DayInput label="评分日期" value={entry.on} onChange={entry.setOn} />
            <Button onClick={() => entry.setAll(restFull(sheet, entry.entries))}>其余给满分</Button>
            {sources.map(from => {
              const copy = () =>
                entry.setAll(entriesFrom(sheet, startFrom(sheet, row.body.scores[from] as FilledScores)));
              return started ? (
                <Popconfirm
                  key={from}
                  title={`用${scoreLevels[from]}覆盖已填的${scoreLevels[level]}？`}
                  okText="覆盖"
                  cancelText="保留已填的"
                  onConfirm={copy}
                >
                  <Button>从{scoreLevels[from]}复制</Button>
                </Popconfirm>
              ) : (
                <Button key={from} onClick={copy}>
                  从{scoreLevels[from]}复制
                </Button>
              );
            })}
          </Space>
        )}
        {!editable && <span className="muted">已过评分环节，分数不能再改；确需改动的先退回“区级审核”。</span>}
        {editable && faults.length > 0 && <span className="score-fault">{faults.length} 项需要补充</span>}
      </div>
      <ScoreGrid
        sheet={sheet}
        scores={row.body.scores}
        level={level}
        entries={entry.entries}
        faults={faults}
        editable={editable}
        onChange={entry.set}
      />
      <dl className="score-sums" aria-label="合计">
        {levels.map(each => (
          <div key={each.level} className={each.complete ? '' : 'score-open'}>
            <dt>
              {each.title}
              <small>{each.weight}</small>
            </dt>
            <dd>{each.words}</dd>
          </div>
        ))}
        <div className="score-total">
          <dt>总分</dt>
          <dd>{total}</dd>
        </div>
      </dl>
      <p className="muted score-note">{note}</p>
    </Section>
  );
}
