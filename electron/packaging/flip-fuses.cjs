const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { FuseV1Options, FuseVersion, flipFuses } = require('@electron/fuses');

/** What the packaged binary can never be talked into: run as plain Node, take options or a debugger, run other code. */
const fuses = {
  version: FuseVersion.V1,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
};

/** Known since Electron 29; older ones, which only tests pack, refuse a fuse that they do not have. */
const later = { [FuseV1Options.GrantFileProtocolExtraPrivileges]: false };

/** electron-builder's afterPack step. */
module.exports = async function flip({ appOutDir, packager, electronPlatformName }) {
  const names = { win32: `${packager.appInfo.productFilename}.exe`, linux: packager.executableName };
  const program = join(appOutDir, names[electronPlatformName] ?? packager.executableName);
  if (!existsSync(program)) throw new Error(`No program to set the fuses of: ${program}`);
  const major = Number.parseInt(packager.info.framework.version, 10);
  await flipFuses(program, { ...fuses, ...(major >= 29 ? later : {}) });
};
