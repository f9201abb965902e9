/** As root Chromium does not start with its sandbox; only then it is switched off, and the program says so. */
export const startedAsRoot = () => process.platform === 'linux' && process.getuid?.() === 0;

/** Chromium's own traffic and habits that a single-purpose offline window must not have. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-client-side-phishing-detection',
  '--disable-search-engine-choice-screen',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--disable-features=Translate,TranslateUI,MediaRouter,DialMediaRouteProvider,OptimizationHints,AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions,GlobalMediaControls,WebUsb,Prerender2,LensStandalone,SpareRendererForSitePerProcess',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--lang=zh-CN',
  '--disable-dev-shm-usage',
];

/** Even if something slipped past the request guard: every name goes to a proxy that nobody runs. */
const nowhere = [
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--deny-permission-prompts',
];

export interface BrowserWish {
  /** Absolute path of the profile, made by the browser where missing. */
  readonly profile: string;
  readonly headless: boolean;
  /** For tests only: a debugging port beside the pipe. */
  readonly testPort: string | null;
  readonly more: readonly string[];
}

export function browserFlags(wish: BrowserWish): string[] {
  return [
    '--remote-debugging-pipe',
    `--user-data-dir=${wish.profile}`,
    ...quiet,
    ...nowhere,
    // --test-type only hides the browser's own bar about it: the program says it in its words.
    ...(startedAsRoot() ? ['--no-sandbox', '--test-type'] : []),
    ...(wish.headless ? ['--headless=new', '--hide-scrollbars'] : []),
    ...(wish.testPort === null ? [] : [`--remote-debugging-port=${wish.testPort}`]),
    ...wish.more,
  ];
}
