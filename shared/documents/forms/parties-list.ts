import { chineseNumber } from '../../basics/chinese-number';
import { showDay, type Day } from '../../basics/dates';
import type { CellModel, DocumentModel } from '../document-model';
import { cell, centred, headRow, heading, paragraph } from './blocks';

export interface PartiesListMember {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** Day; empty when not known. */
  readonly from: string;
  readonly phone: string;
  /** Sits on two sides: 双向进入、交叉任职 (FW-6). */
  readonly cross: boolean;
}

export interface PartiesListFacts {
  readonly community: string;
  readonly street: string;
  /** The day of which the list speaks. */
  readonly on: Day;
  /** Parts in their order (the community, each project, those whom it calls), in each the sides with their members. */
  readonly parts: readonly {
    readonly title: string;
    readonly sides: readonly { readonly side: string; readonly members: readonly PartiesListMember[] }[];
  }[];
  /** Phones only when they were asked for; then the list is a 通讯录. */
  readonly withPhones: boolean;
}

/** 四方成员名单, or with phones the 通讯录, of one community. */
export function partiesList(facts: PartiesListFacts, practice: boolean): DocumentModel {
  const name = facts.withPhones ? '四方通讯录' : '四方成员名单';
  const crossing = facts.parts.some(part => part.sides.some(({ members }) => members.some(each => each.cross)));
  return {
    title: `${facts.community}${name}`,
    form: 'parties-list',
    practice,
    orientation: facts.withPhones ? 'landscape' : 'portrait',
    blocks: [
      { type: 'title', lines: [facts.community, name] },
      paragraph(`${facts.street}\u3000截至${showDay(facts.on)}`, { align: 'center', indent: false }),
      ...facts.parts.flatMap((part, at) => [
        heading(1, `${chineseNumber(at + 1)}、${part.title}`),
        {
          type: 'table' as const,
          table: {
            widthsMm: facts.withPhones ? [32, 26, 34, 67, 28, 38] : [34, 26, 28, 44, 24],
            head: [headRow('所属方', '姓名', '职务', '单位', '任职起', ...(facts.withPhones ? ['联系电话'] : []))],
            rows: part.sides.flatMap(side => sideRows(side, facts.withPhones)),
            fontPt: 11,
          },
        },
      ]),
      ...(crossing ? [{ type: 'note' as const, text: '姓名后标“※”的同时在两方任职（双向进入、交叉任职）。' }] : []),
      ...(facts.withPhones
        ? [{ type: 'note' as const, text: '含个人联系电话，仅供工作联系使用，不得张贴、外传。' }]
        : []),
    ],
  };
}

function sideRows(
  { side, members }: PartiesListFacts['parts'][number]['sides'][number],
  withPhones: boolean,
): CellModel[][] {
  if (members.length === 0) return [[centred(side), cell('（暂缺）', 'left', { colSpan: withPhones ? 5 : 4 })]];
  return members.map((member, at) => [
    ...(at === 0 ? [centred(side, { rowSpan: members.length })] : []),
    centred(member.cross ? `${member.name}※` : member.name),
    centred(member.title),
    cell(member.unit),
    centred(member.from),
    ...(withPhones ? [centred(member.phone.split('、').join('\n'))] : []),
  ]);
}
