import { nominationCategories } from '../../../nominations/category';
import type { NominatedDossier, NominationFacts } from '../../../packages/nomination-facts';
import type { CellModel, DocumentModel } from '../../document-model';
import { cell, centred, label } from '../blocks';
import { deedPages } from './deed-pages';
import { formTitle } from './form-title';
import { fieldWords } from './nomination-words';
import { bureauAndCity, stageOpinions } from './opinion-rows';

/** 文明服务明星、先进个人 推荐审批表 (D3). The certificate number and the telephone are those that this form asks of the nominee. */
export function personForm(facts: NominationFacts, dossier: NominatedDossier, practice: boolean): DocumentModel {
  const title = nominationCategories[dossier.category];
  return {
    title: formTitle(dossier),
    form: 'D3',
    practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: [`${facts.campaign.title}`, `${title}推荐审批表`] },
      { type: 'note', text: `推荐单位：${facts.bureau.name}\u3000\u3000\u3000编号：${dossier.number}` },
      {
        type: 'table',
        table: { widthsMm: [26, 34, 26, 34, 36], head: [], rows: rows(facts, dossier), fontPt: 12, rowHeightMm: 9 },
      },
      { type: 'note', text: `本表一式${facts.conditions.copies}份，A4 纸双面印制。` },
      ...deedPages(dossier),
    ],
  };
}

function rows(facts: NominationFacts, dossier: NominatedDossier): CellModel[][] {
  const { category, form, deed, photo } = dossier;
  const star = category === 'star';
  const words = (id: string) => fieldWords(category, id, form);
  const pair = (name: string, id: string) => [label(name), centred(words(id))];
  const long = (name: string, id: string, heightMm: number) => [
    label(name),
    cell(words(id), 'left', { colSpan: 4, heightMm }),
  ];
  const two = (name: string, id: string, other: string, otherId: string) => [
    label(name),
    cell(words(id), 'left', { colSpan: 2 }),
    label(other),
    cell(words(otherId)),
  ];
  return [
    [
      ...pair('姓　　名', 'name'),
      ...pair('性　　别', 'sex'),
      centred(photo ? '照　片\n（电子照片随包）' : '照　片', { rowSpan: 4 }),
    ],
    [...pair('民　　族', 'ethnicity'), ...pair('出生年月', 'birth')],
    [...pair('政治面貌', 'politics'), ...pair('学　　历', 'education')],
    [
      ...pair('参加工作\n时间', 'workingSince'),
      label('从业年限'),
      centred(words('serviceYears') && `${words('serviceYears')}年`),
    ],
    two('身份证号', 'idNumber', '联系电话', 'phone'),
    two('工作单位', 'company', star ? '岗　　位' : '职　　务', 'post'),
    star ? two('所在项目', 'project', '户　　籍', 'domicile') : two('行政级别', 'adminLevel', '户　　籍', 'domicile'),
    long('简　　历', 'resume', 36),
    long('何时何地\n受过何种\n奖励', 'honours', 20),
    long('处　　分', 'sanctions', 12),
    [label('主要事迹\n（摘要）'), cell(deed.summary, 'left', { colSpan: 4, heightMm: 42 })],
    ...stageOpinions(dossier, 'unit', '所在单位\n意见', 4),
    ...stageOpinions(dossier, 'owners', '业委会\n（业主）评价', 4),
    ...stageOpinions(dossier, 'street', '街道（镇）\n意见', 4),
    ...stageOpinions(dossier, 'departments', star ? '有关部门\n意见' : '纪检监察\n等部门意见', 4),
    ...bureauAndCity(facts, dossier, 4),
  ];
}
