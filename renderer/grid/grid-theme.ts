import { themeQuartz } from 'ag-grid-community';
import { fontFamily, palette } from '../app/theme';

/** Pixels of a row. */
export const rowHeight = 30;

/** The desk's own colours and density. */
export const gridTheme = themeQuartz.withParams({
  fontFamily,
  fontSize: 13,
  foregroundColor: palette.ink,
  backgroundColor: palette.paper,
  headerBackgroundColor: palette.ground,
  headerTextColor: palette.inkSoft,
  headerFontWeight: 600,
  borderColor: palette.line,
  rowBorder: { color: palette.lineSoft },
  rowHoverColor: palette.tealWash,
  accentColor: palette.teal,
  rowHeight,
  headerHeight: 32,
  cellHorizontalPadding: 10,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  spacing: 5,
});
