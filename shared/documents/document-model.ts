/**
 * A document as data: one model, three writers (Word, the preview page, plain text for comparison). A form in
 * `forms/` is a pure function from facts to this model; nothing here knows Word.
 */
export interface DocumentModel {
  /** File name without number and ending, and the title property: "业主大会会议决定公告". */
  readonly title: string;
  /** Form id of domain.md B, such as F-28. */
  readonly form: string;
  readonly practice: boolean;
  readonly orientation: 'portrait' | 'landscape';
  /**
   * `official` (the default): the GB/T 9704 page. `letter`: its 信函 (F4), red double lines on the first page, which has no
   * number. `form`: a working sheet, narrower margins, 小四. `ballot`: a form without page numbers.
   */
  readonly page?: 'official' | 'letter' | 'form' | 'ballot';
  readonly blocks: readonly Block[];
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly font?: FontRole;
}

/** The typefaces of GB/T 9704 (F2); each writer maps a role to what an office PC has. */
export type FontRole = 'fangsong' | 'heiti' | 'kaiti' | 'xiaobiaosong' | 'song';

export type Block =
  /** 标题: 2号小标宋, centred. Line breaks are the author's. */
  | { readonly type: 'title'; readonly lines: readonly string[] }
  /** 发文机关标志 of a 纪要 (F4): red 小标宋 35 mm below the top of the text, number and date below it, a red line. */
  | { readonly type: 'mark'; readonly text: string; readonly number: string; readonly date: string }
  /** The head of a 信函 (F4): red 小标宋 30 mm below the page's edge, a red double line, the number at the right below it. */
  | { readonly type: 'letterhead'; readonly text: string; readonly number: string }
  /** 一、 (1) in 黑体, （一） (2) in 楷体, 1. (3) in 仿宋. The number is part of the text. */
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** 正文: 3号仿宋 (小四 on a form); `indent` is two characters unless told otherwise. A line feed in a run breaks the line. */
  | {
      readonly type: 'paragraph';
      readonly runs: readonly Run[];
      readonly align?: Align;
      readonly indent?: boolean;
      readonly sizePt?: number;
    }
  /** 附件说明: "附件：1.××". */
  | { readonly type: 'attachments'; readonly names: readonly string[] }
  /** 署名 and 成文日期. With `seal` the date stands four characters in from the right (F3). */
  | { readonly type: 'signature'; readonly names: readonly string[]; readonly date: string; readonly seal: boolean }
  | { readonly type: 'table'; readonly table: TableModel }
  /** Lines for signing by hand: label and an underlined space. */
  | { readonly type: 'sign-lines'; readonly labels: readonly string[] }
  | { readonly type: 'note'; readonly text: string }
  /** A QR code at the right margin; what follows flows at its left. */
  | { readonly type: 'qr'; readonly text: string; readonly sizeMm: number }
  | { readonly type: 'rule' }
  | { readonly type: 'space'; readonly lines: number }
  | { readonly type: 'page-break' };

export interface TableModel {
  /** Column widths in mm; absolute always (WPS collapses relative ones), sum ≤ 156 portrait, ≤ 225 landscape. */
  readonly widthsMm: readonly number[];
  /** Rows repeated at the top of every page. */
  readonly head: readonly (readonly CellModel[])[];
  readonly rows: readonly (readonly CellModel[])[];
  /** 小四 (12) unless told otherwise. */
  readonly fontPt?: number;
  /** Least height of the rows below the head, in mm, for cells that are filled in by hand. */
  readonly rowHeightMm?: number;
}

/** A bar of a chart: `share` (0 to 1) of the cell's width. */
export interface Bar {
  readonly share: number;
  /** What is reported, and what it is held against. */
  readonly tone: 'now' | 'before';
}

export interface CellModel {
  readonly text: string;
  /** A picture of bars in place of the text, which is empty then: what they show stands as figures in cells beside. */
  readonly bars?: readonly Bar[];
  readonly align?: Align;
  readonly bold?: boolean;
  /** A last line at the right: where a body seals and dates its opinion. */
  readonly foot?: string;
  /** Least height of the cell's row in mm, for what is filled in or sealed by hand. */
  readonly heightMm?: number;
  /** Columns and rows that this cell spans; the cells it covers are left out of their rows. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
}
