import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button, InputNumber, Segmented } from 'antd';
import { useCallback, useState } from 'react';
import { copySheet } from '#shared/nominations/campaign-template';
import { frozenBy, keepSheetDraft, saveSheet } from '#shared/nominations/campaign-commands/save-sheet';
import { nominationCategories, nominationCategoryIds, type NominationCategory } from '#shared/nominations/category';
import { sheetTemplates } from '#shared/nominations/sheet-templates';
import { scoreLevels, scoreLevelIds, type ScoreItem } from '#shared/nominations/score-sheet';
import { useScreenCommand } from '../../../app/screen-commands';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { useRows, type Row } from '../../../store/use-rows';
import { runCommand } from '../../elections/run-command';
import { CampaignPage, type CampaignPartProps } from './campaign-page';
import { SheetRows } from './sheet-rows';
import { blankItem, groupSums, showPoints, sumWords } from './sheets-view';
import { useSheetDraft } from './use-sheet-draft';

/** The five score sheets: editable until the first score by them, then frozen with the reason. */
export function SheetsPart({ chosen, row }: CampaignPartProps) {
  const { category } = useSearch({ strict: false }) as { category?: string };
  const dossiers = useRows('dossiers', { year: row.body.year });
  const shown = nominationCategoryIds.find(id => id === category) ?? 'modelProject';
  return dossiers ? (
    <Sheet key={shown} chosen={chosen} row={row} category={shown} dossiers={dossiers} />
  ) : (
    <CampaignPage chosen={chosen} row={row} part="sheets">
      {null}
    </CampaignPage>
  );
}

interface SheetProps extends CampaignPartProps {
  readonly category: NominationCategory;
  readonly dossiers: readonly Row<'dossiers'>[];
}

function Sheet({ chosen, row, category, dossiers }: SheetProps) {
  const navigate = useNavigate();
  const campaign = row.body;
  const { sheet: typed, change, stop } = useSheetDraft(campaign, category);
  const [version, setVersion] = useState(0);
  const changeItems = useCallback(
    (update: (items: readonly ScoreItem[]) => ScoreItem[]) => change(now => ({ ...now, items: update(now.items) })),
    [change],
  );
  const frozen = frozenBy(
    dossiers.map(({ body }) => body),
    campaign.year,
    category,
  );
  const readOnly = frozen !== null || campaign.status === 'closed';
  // What was typed before the first score came is not what scores are given by.
  const sheet = readOnly ? campaign.sheets[category] : typed;
  const drafted = JSON.stringify(sheet) !== JSON.stringify(campaign.sheets[category]);
  const sum = sumWords(sheet);
  async function putInForce() {
    if (await runCommand(saveSheet(campaign, category, { sheet, frozen }, commandContext()), '评分表已采用'))
      stop(sheet);
  }
  async function throwAway() {
    stop(campaign.sheets[category]);
    setVersion(now => now + 1);
    await runCommand(keepSheetDraft(campaign, category, null), '已恢复为采用中的评分表');
  }
  useScreenCommand('save', () => void (!readOnly && putInForce()));
  return (
    <CampaignPage
      chosen={chosen}
      row={row}
      part="sheets"
      more={drafted && !readOnly && <Button onClick={() => void throwAway()}>放弃改动</Button>}
      action={
        !readOnly && (
          <Button type="primary" disabled={!drafted} onClick={() => void putInForce()}>
            采用这张表
          </Button>
        )
      }
    >
      <div className="campaign-bar">
        <Segmented<NominationCategory>
          aria-label="类别"
          value={category}
          options={nominationCategoryIds.map(id => ({ value: id, label: nominationCategories[id] }))}
          onChange={next =>
            void navigate({
              to: '/nominations',
              search: { year: String(campaign.year), part: 'sheets', category: next } as never,
            })
          }
        />
      </div>
      {frozen !== null && (
        <Alert
          className="sheet-frozen"
          type="info"
          showIcon
          title={`${frozen} 已按这张表评分，评分表不能再改`}
          description="同一年度、同一类别须用同一张表，得分才能比较。确需修改的，留到下一年度。"
        />
      )}
      <Section
        title={sheet.title}
        about={sheet.basis}
        action={
          <span className={sum.fine ? 'task-done' : 'task-late'} role="status">
            {sum.words}
            {drafted && !readOnly ? '，改动已存草稿，尚未采用' : ''}
          </span>
        }
        flush
      >
        <div className="sheet-head">
          <span>总分按</span>
          {scoreLevelIds.map(level => (
            <InputNumber
              key={level}
              aria-label={`${scoreLevels[level]}权重`}
              prefix={scoreLevels[level]}
              suffix="%"
              min={0}
              max={100}
              precision={0}
              disabled={readOnly}
              value={sheet.weights[level]}
              onChange={next => change(now => ({ ...now, weights: { ...now.weights, [level]: next ?? 0 } }))}
            />
          ))}
          <span className="muted">计算，合计 100%；权重为 0 的只作参考。</span>
        </div>
        <ul className="sheet-groups" aria-label="各一级指标的分值">
          {groupSums(sheet).map(({ group, items, points }) => (
            <li key={group}>
              {group || '（未写一级指标）'} <b>{points === 0 ? `${items} 项` : `${showPoints(points)} 分`}</b>
            </li>
          ))}
        </ul>
        <SheetRows key={version} items={sheet.items} readOnly={readOnly} onChange={changeItems} />
        {!readOnly && (
          <div className="sheet-foot">
            <Button
              onClick={() => {
                const id = crypto.randomUUID();
                changeItems(items => [...items, blankItem(items, id)]);
              }}
            >
              增加一行
            </Button>
            <Button
              onClick={() => {
                change(() => copySheet(sheetTemplates[category]));
                setVersion(now => now + 1);
              }}
            >
              换成模板
            </Button>
          </div>
        )}
      </Section>
    </CampaignPage>
  );
}
