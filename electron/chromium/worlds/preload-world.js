/*
 * Runs in an isolated world of the same document, before the page's world gets its object: the preload script's
 * `require('electron')`, over a binding that exists in this world only. `preload` is the built preload script.
 */
(token, bindingName, accelerators, preload) => {
  if (window.top !== window) return;
  const post = (name, value) =>
    document.dispatchEvent(new CustomEvent(token + name, { detail: JSON.stringify(value) }));
  const listen = (name, handler) => document.addEventListener(token + name, event => handler(JSON.parse(event.detail)));
  const toMain = message => globalThis[bindingName](JSON.stringify(message));

  let last = 0;
  const invokes = new Map();
  const channels = new Map();
  const functions = new Map();
  const exposed = [];
  const keep = fn => (functions.set(++last, fn), last);

  // Called by the main process.
  globalThis.gongzhiReceive = text => {
    const message = JSON.parse(text);
    if (message.kind === 'event') {
      for (const listener of [...(channels.get(message.channel) ?? [])]) listener({}, ...message.args);
      return;
    }
    const entry = invokes.get(message.id);
    invokes.delete(message.id);
    if (message.error === undefined) entry?.done(message.value);
    else entry?.fail(new Error(message.error));
  };

  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((done, fail) => {
        invokes.set(++last, { done, fail });
        toMain({ kind: 'invoke', id: last, channel, args });
      }),
    send: (channel, ...args) => toMain({ kind: 'send', channel, args }),
    on(channel, listener) {
      channels.set(channel, [...(channels.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener(channel, listener) {
      channels.set(
        channel,
        (channels.get(channel) ?? []).filter(each => each !== listener),
      );
      return ipcRenderer;
    },
  };

  const expose = entry => post('expose', entry);
  const contextBridge = {
    exposeInMainWorld(name, api) {
      const entry = { name, functions: [], values: {} };
      for (const [key, value] of Object.entries(api)) {
        if (typeof value === 'function') entry.functions.push([key, keep(value)]);
        else entry.values[key] = value;
      }
      exposed.push(entry);
      expose(entry);
    },
  };

  listen('hello', () => exposed.forEach(expose));
  listen('call', ({ id, args }) => {
    const given = args.map(argument =>
      argument.callback === undefined
        ? argument.value
        : (...values) => post('callback', { id: argument.callback, args: values }),
    );
    try {
      const result = functions.get(id)(...given);
      if (typeof result === 'function') return post('answer', { type: 'function', id: keep(result) });
      if (!(result instanceof Promise)) return post('answer', { type: 'value', value: result });
      const promise = ++last;
      post('answer', { type: 'promise', id: promise });
      result.then(
        value => post('settled', { id: promise, value }),
        error => post('settled', { id: promise, error: String(error?.message ?? error) }),
      );
    } catch (error) {
      post('answer', { type: 'error', message: String(error?.message ?? error) });
    }
  });

  // Menu keys: a browser window has no menu of ours, so the same keys are listened for here.
  addEventListener(
    'keydown',
    event => {
      if (!event.isTrusted || event.isComposing) return;
      const chord = [event.ctrlKey && 'ctrl', event.metaKey && 'meta', event.altKey && 'alt', event.shiftKey && 'shift']
        .filter(Boolean)
        .concat(event.key.toLowerCase())
        .join('+');
      if (!accelerators.includes(chord)) return;
      event.preventDefault();
      toMain({ kind: 'key', chord });
    },
    true,
  );

  const electron = { contextBridge, ipcRenderer };
  const require = name => {
    if (name === 'electron') return electron;
    throw new Error(`A preload script may only require 'electron', not '${name}'.`);
  };
  const module = { exports: {} };
  preload(require, module, module.exports);
};
