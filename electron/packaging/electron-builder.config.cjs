const { debScripts } = require('./deb-scripts.cjs');

/**
 * Installers: Windows (NSIS and portable) and Linux (deb and AppImage). Only out/, resources/ and package.json go in:
 * the build has every dependency bundled.
 */
module.exports = {
  appId: 'cn.gongzhi.desk',
  productName: '共治工作台',
  executableName: 'gongzhi',
  copyright: 'MIT',
  directories: { output: 'dist', buildResources: 'resources/icons' },
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    '!out/main/chromium.cjs',
    'package.json',
    '!node_modules/**',
  ],
  extraResources: [{ from: 'resources', to: 'resources' }],
  asar: true,
  npmRebuild: false,
  artifactName: 'gongzhi-${version}-${os}-${arch}.${ext}',
  afterPack: 'electron/packaging/flip-fuses.cjs',
  // No update server: an office without network gets new versions as files.
  publish: null,
  win: {
    target: [
      { target: 'nsis', arch: ['x64'] },
      { target: 'portable', arch: ['x64'] },
    ],
    icon: 'resources/icons/icon.ico',
    // Not beside the program: there `gongzhi` would be gongzhi.exe.
    extraFiles: [{ from: 'electron/packaging/command-line/gongzhi.cmd', to: 'bin/gongzhi.cmd' }],
  },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    // Data belong to the office: taking the program away never takes them.
    deleteAppDataOnUninstall: false,
    installerLanguages: ['zh_CN'],
    language: '2052',
    artifactName: 'gongzhi-${version}-setup.${ext}',
  },
  portable: { artifactName: 'gongzhi-${version}-portable.${ext}' },
  linux: {
    target: [
      { target: 'deb', arch: ['x64', 'arm64'] },
      { target: 'AppImage', arch: ['x64', 'arm64'] },
    ],
    icon: 'resources/icons/icon.png',
    category: 'Office',
    maintainer: 'The gongzhi maintainers',
    synopsis: '业主大会与业主委员会工作台',
    extraFiles: [{ from: 'electron/packaging/command-line/gongzhi', to: 'bin/gongzhi' }],
  },
  deb: debScripts(),
};
