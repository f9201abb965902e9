import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import { yearFigures } from '#shared/nominations/year-figures';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { NoCampaign } from '../no-campaign';
import { NominationsTabs } from '../nominations-tabs';
import { useCampaign, type ChosenCampaign } from '../use-campaign';
import { YearSelect } from '../year-select';
import { BehindDrawer } from './behind-drawer';
import { placesPicture, scorePicture, stagePicture, streetPicture } from './dossier-pictures';
import type { BehindRow, Picture } from './picture';
import { PictureSection } from './picture-section';
import { certifiedPicture, creditPicture } from './register-pictures';
import { taskPicture } from './task-picture';
import { usePictureSource, type PictureSource } from './use-picture-source';
import '../campaign/campaign.css';
import './pictures.css';

/** 统计: the year in pictures; each bar opens its rows, and from there a dossier is one click away. */
export function PicturesScreen() {
  const chosen = useCampaign();
  if (chosen?.campaign) return <PicturesOf key={chosen.campaign.id} chosen={chosen} row={chosen.campaign} />;
  return (
    <Page title="文明创建" part="统计">
      <NominationsTabs />
      {chosen ? <NoCampaign /> : <Reading />}
    </Page>
  );
}

interface PicturesOfProps {
  readonly chosen: ChosenCampaign;
  readonly row: NonNullable<ChosenCampaign['campaign']>;
}

function PicturesOf({ chosen, row }: PicturesOfProps) {
  const source = usePictureSource(row.body);
  const search = useSearch({ strict: false }) as { street?: string };
  const navigate = useNavigate();
  const year = String(row.body.year);
  const street = source?.streets.find(({ id }) => id === search.street) ?? null;
  return (
    <Page
      title="文明创建"
      part="统计"
      more={<YearSelect chosen={chosen} to="/nominations/pictures" />}
      action={
        <Link to="/nominations" search={{ year, part: 'summary' } as never}>
          <Button type="primary" tabIndex={-1}>
            编写年终总结
          </Button>
        </Link>
      }
    >
      <NominationsTabs />
      {source === null ? (
        <Reading />
      ) : (
        <>
          <div className="campaign-bar">
            <Select
              aria-label="街道"
              className="year-select"
              allowClear
              placeholder="全区"
              showSearch={{ optionFilterProp: 'label' }}
              value={street?.id ?? null}
              options={source.streets.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(value?: string) =>
                void navigate({
                  to: '/nominations/pictures',
                  search: { year, ...(value ? { street: value } : {}) } as never,
                })
              }
            />
            <span className="muted">
              截至 {source.today}。选街道只影响申报材料的图。点图中的条或旁边的数字，列出背后的记录。
            </span>
          </div>
          <Pictures source={source} street={street?.id ?? null} />
        </>
      )}
    </Page>
  );
}

interface PicturesProps {
  readonly source: PictureSource;
  /** Dossiers of this street alone; null for all. */
  readonly street: string | null;
}

function Pictures({ source, street }: PicturesProps) {
  const navigate = useNavigate();
  const [behind, setBehind] = useState<{ readonly title: string; readonly rows: readonly BehindRow[] } | null>(null);
  const pictures = useMemo((): readonly Picture[] => {
    const { campaign, today } = source;
    const dossiers = source.dossiers.filter(({ body }) => street === null || body.streetId === street);
    const own = { campaign, dossiers, streets: source.streets };
    const counted = source.dossiers.map(({ body }) => ({ ...body, toProvince: false }));
    return [
      taskPicture(campaign, today),
      stagePicture(own),
      placesPicture(own, yearFigures(campaign, counted, today)),
      scorePicture(own),
      streetPicture(own),
      creditPicture(source),
      certifiedPicture(source),
    ];
  }, [source, street]);
  const pick = (picture: Picture, series: number, at: number) => {
    const task = source.campaign.tasks[at];
    if (picture.key === 'tasks') {
      if (!task) return;
      const search = { year: String(source.campaign.year), part: 'tasks', task: task.id };
      void navigate({ to: '/nominations', search: search as never });
      return;
    }
    const name = `${picture.title}，${picture.names[at] ?? ''}${picture.series.length > 1 ? `，${picture.series[series]?.name ?? ''}` : ''}`;
    setBehind({ title: name, rows: picture.behind(series, at) });
  };
  return (
    <>
      <div className="pictures">
        {pictures.map(picture => (
          <PictureSection
            key={picture.key}
            picture={picture}
            height={picture.shape === 'lying' ? Math.max(200, 26 * picture.names.length + 40) : 230}
            onPick={(series, at) => pick(picture, series, at)}
          />
        ))}
      </div>
      <BehindDrawer title={behind?.title ?? ''} rows={behind?.rows ?? null} onClose={() => setBehind(null)} />
    </>
  );
}
