import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { applicationForm } from '#shared/documents/forms/application-form';
import { nominationCategories, nominationCategoryIds, type NominationCategory } from '#shared/nominations/category';
import { useSession } from '../../../store/session';
import { exportDocuments } from '../../elections/document-work';
import { ExportDialog } from '../../elections/export-dialog';

/** A category's blank application form as Word, for companies to fill in: what they send back is read in again. */
export function BlankFormButton({ year }: { readonly year: number }) {
  const { practice } = useSession();
  const [category, setCategory] = useState<NominationCategory | null>(null);
  const model = (of: NominationCategory) =>
    applicationForm({ category: of, year, form: {}, deed: { text: '', summary: '' } }, practice);
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: nominationCategoryIds.map(id => ({ key: id, label: nominationCategories[id] })),
          onClick: ({ key }) => setCategory(key as NominationCategory),
        }}
      >
        <Button>
          空白申报表 <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {category !== null && (
        <ExportDialog
          title={`导出《${nominationCategories[category]}申报表》`}
          run={(folder, overwrite) => exportDocuments([model(category)], folder, overwrite)}
          onClose={() => setCategory(null)}
        />
      )}
    </>
  );
}
