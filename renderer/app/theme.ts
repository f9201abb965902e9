import { theme, type ThemeConfig } from 'antd';

/** Ink on paper, one teal for what can be done, amber for practice, red only for what is wrong. Every pair meets WCAG AA. */
export const palette = {
  ink: '#16242c',
  inkSoft: '#475861',
  inkFaint: '#62727b',
  line: '#d9e0e3',
  lineSoft: '#e8edef',
  paper: '#ffffff',
  ground: '#f4f6f7',
  teal: '#0b5d66',
  tealDark: '#084850',
  tealWash: '#e6f1f2',
  night: '#10303a',
  amber: '#8a5300',
  amberWash: '#fff3d6',
  red: '#b3261e',
  green: '#22693b',
} as const;

/** What an office PC has first, then macOS, then 信创 and Linux desktops. */
export const fontFamily =
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'WenQuanYi Micro Hei', sans-serif";

export const gongzhiTheme: ThemeConfig = {
  algorithm: theme.compactAlgorithm,
  token: {
    fontFamily,
    fontSize: 14,
    colorPrimary: palette.teal,
    colorInfo: palette.teal,
    colorLink: palette.teal,
    colorLinkHover: palette.tealDark,
    colorSuccess: palette.green,
    colorWarning: palette.amber,
    colorError: palette.red,
    colorText: palette.ink,
    colorTextSecondary: palette.inkSoft,
    colorTextTertiary: palette.inkFaint,
    colorTextDescription: palette.inkSoft,
    colorTextPlaceholder: '#6b7a82',
    colorTextDisabled: '#6b7a82',
    colorBorder: '#b9c5ca',
    colorBorderSecondary: palette.line,
    colorBgLayout: palette.ground,
    borderRadius: 4,
    controlHeight: 32,
    boxShadow: '0 1px 2px rgba(16, 48, 58, 0.12)',
    boxShadowSecondary: '0 4px 16px rgba(16, 48, 58, 0.14)',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', paddingInline: 14 },
    Table: {
      headerBg: palette.ground,
      headerColor: palette.inkSoft,
      cellPaddingBlock: 7,
      headerSplitColor: palette.line,
    },
    Form: { itemMarginBottom: 16, labelColor: palette.ink },
    Alert: { withDescriptionPadding: '12px 16px' },
    Descriptions: { labelColor: palette.inkSoft },
    Tag: { defaultBg: palette.ground, defaultColor: palette.ink },
  },
};
