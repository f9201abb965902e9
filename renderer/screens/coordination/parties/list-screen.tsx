import { useSearch } from '@tanstack/react-router';
import { Button, Checkbox, Spin } from 'antd';
import { useMemo, useState } from 'react';
import { revealPhoneList } from '#shared/coordination/people/reveal-phone';
import { partiesList } from '#shared/documents/forms/parties-list';
import { showRefusal } from '../../../app/refusal-notice';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { commit } from '../../../store/commit';
import { useSession } from '../../../store/session';
import { usePlaces } from '../../communities/use-places';
import { DocumentPreview } from '../../elections/document-preview';
import { exportDocuments, printDocuments } from '../../elections/document-work';
import { ExportDialog } from '../../elections/export-dialog';
import { cardAddress } from './card-address';
import { listFacts, phonesShown } from './list-view';
import { useCommunity, type CommunityData } from './use-community';
import '../../elections/elections.css';
import './parties.css';

/** The list of a community's parties as a document; with phones only when they are asked for, which is noted in the log. */
export function ListScreen() {
  const { at } = cardAddress(useSearch({ strict: false }));
  const data = useCommunity(usePlaces(), at);
  const crumbs = [
    { title: '四位一体', to: '/coordination' },
    { title: data?.community.name ?? '', to: `/coordination?at=${at}` },
  ];
  if (data === undefined || data === null) {
    return (
      <Page crumbs={crumbs} title="四方成员名单">
        {data === null ? <EmptyState title="这个社区已经不在">请回到“四位一体”重新选择。</EmptyState> : <Spin />}
      </Page>
    );
  }
  return <CommunityList data={data} crumbs={crumbs} />;
}

interface CommunityListProps {
  readonly data: CommunityData;
  readonly crumbs: readonly { readonly title: string; readonly to: string }[];
}

function CommunityList({ data, crumbs }: CommunityListProps) {
  const { practice } = useSession();
  const [withPhones, setWithPhones] = useState(false);
  const [exporting, setExporting] = useState(false);
  const facts = useMemo(() => listFacts(data, withPhones), [data, withPhones]);
  const model = useMemo(() => partiesList(facts, practice), [facts, practice]);
  const choose = async (wanted: boolean) => {
    if (wanted) {
      const logged = await commit(revealPhoneList(data.community.name, phonesShown(listFacts(data, true))));
      if (!logged.ok) return showRefusal(logged.refusal);
    }
    setWithPhones(wanted);
  };
  useScreenCommand('print', () => void printDocuments([model]));
  return (
    <Page
      crumbs={crumbs}
      title="四方成员名单"
      state={withPhones ? '附联系电话，请勿张贴、外传' : undefined}
      more={<Button onClick={() => void printDocuments([model])}>打印</Button>}
      action={
        <Button type="primary" onClick={() => setExporting(true)}>
          导出 Word
        </Button>
      }
      fill
    >
      <div className="document-view list-view">
        <div className="list-bar">
          <Checkbox checked={withPhones} onChange={event => void choose(event.target.checked)}>
            附联系电话（通讯录）
          </Checkbox>
          <span className="muted">查看电话会记入操作记录。</span>
        </div>
        <DocumentPreview model={model} />
      </div>
      {exporting && (
        <ExportDialog
          title={`导出《${model.title}》`}
          run={(folder, overwrite) => exportDocuments([model], folder, overwrite)}
          onClose={() => setExporting(false)}
        />
      )}
    </Page>
  );
}
