import type { Campaign } from '#shared/nominations/campaign';
import type { NominationCategory } from '#shared/nominations/category';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { checkVerdicts } from '#shared/nominations/eligibility-facts';
import type { JudgedCheck } from '#shared/nominations/eligibility/judge-checks';
import { formFields } from '#shared/nominations/form-fields';
import { scoreLevelIds, scoreLevels } from '#shared/nominations/score-sheet';
import { pointsText } from '#shared/nominations/scoring/points-text';
import { totalOf } from '#shared/nominations/scoring/total-of';

export interface CompareRow {
  readonly key: string;
  readonly title: string;
  /** One a dossier, in their order. */
  readonly cells: readonly string[];
  readonly differs: boolean;
}

export interface CompareGroup {
  readonly title: string;
  readonly rows: readonly CompareRow[];
}

/** Dossiers of one category side by side: totals and items, verdicts, form. Personal fields are left out. */
export function compareView(
  rows: readonly DossierRow[],
  category: NominationCategory,
  campaign: Campaign,
  checks: ReadonlyMap<string, readonly JudgedCheck[]>,
): CompareGroup[] {
  const sheet = campaign.sheets[category];
  const line = (key: string, title: string, of: (row: DossierRow) => string): CompareRow => {
    const cells = rows.map(of);
    return { key, title, cells, differs: new Set(cells).size > 1 };
  };
  const totals = new Map(rows.map(({ id, body }) => [id, totalOf(sheet, body.scores)]));
  const points = (value: number | null | undefined) => (value == null ? '—' : pointsText(value));
  const titles = new Map<string, string>();
  for (const row of rows) for (const check of checks.get(row.id) ?? []) titles.set(compareId(check), check.title);
  return [
    {
      title: '得分',
      rows: [
        line('total', '总分', ({ id }) => points(totals.get(id)?.total)),
        ...scoreLevelIds
          .filter(level => sheet.weights[level] > 0)
          .map(level =>
            line(`sum-${level}`, `${scoreLevels[level]}（${sheet.weights[level]}%）`, ({ id }) =>
              points(totals.get(id)?.sums[level]),
            ),
          ),
      ],
    },
    {
      title: '推荐条件',
      rows: [...titles].map(([id, title]) =>
        line(`check-${id}`, title, row => {
          const found = (checks.get(row.id) ?? []).filter(check => compareId(check) === id);
          return found.map(({ final, words }) => `${checkVerdicts[final]}：${words}`).join('；') || '—';
        }),
      ),
    },
    {
      title: '评分项目（区评分）',
      rows: sheet.items.map(item =>
        line(`item-${item.id}`, `${item.item}${item.veto ? '' : `（${item.points / 100} 分）`}`, ({ body }) => {
          const score = body.scores.district?.scores.find(each => each.item === item.id);
          if (item.veto) return score?.vetoed ? '适用否决' : '—';
          return `${points(score?.points)}${score?.reason ? `，${score.reason}` : ''}`;
        }),
      ),
    },
    {
      title: '申报表',
      rows: formFields[category]
        .filter(({ personal }) => !personal)
        .map(field => line(`form-${field.id}`, field.label, ({ body }) => body.form[field.id] ?? '')),
    },
  ];
}

/** Entries that speak against a nominee are one line of the comparison, whatever entry it is. */
function compareId({ id }: JudgedCheck): string {
  return id.includes(':') ? id.slice(0, id.indexOf(':')) : id;
}

/** Only what differs; groups without any are left out. */
export function onlyDifferent(groups: readonly CompareGroup[]): CompareGroup[] {
  return groups
    .map(group => ({ ...group, rows: group.rows.filter(({ differs }) => differs) }))
    .filter(({ rows }) => rows.length > 0);
}
