const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const templates = join(dirname(require.resolve('app-builder-lib/package.json')), 'templates', 'linux');
const folder = join(__dirname, '..', '..', 'dist', 'deb-scripts');
const program = "'/opt/${sanitizedProductName}/${executable}'";
const launcher = "'/opt/${sanitizedProductName}/bin/${executable}'";

/**
 * electron-builder's own scripts of a deb, in which /usr/bin/gongzhi leads to the launcher of the command line and not to
 * the program itself. Written beside the installers; `deb` of the configuration takes the paths.
 */
function debScripts() {
  mkdirSync(folder, { recursive: true });
  const script = name => {
    const text = readFileSync(join(templates, `${name}.tpl`), 'utf8');
    if (!text.includes(program)) throw new Error(`electron-builder's ${name}.tpl no longer links ${program}`);
    const path = join(folder, `${name}.tpl`);
    writeFileSync(path, text.replaceAll(program, launcher));
    return path;
  };
  return { afterInstall: script('after-install'), afterRemove: script('after-remove') };
}

module.exports = { debScripts };
