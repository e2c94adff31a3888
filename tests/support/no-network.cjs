// Loaded before the program: whatever would reach for the network ends it, so that a test sees it.
const refuse = (what) => () => {
  process.stderr.write(`network: ${what}\n`);
  process.exit(99);
};

require('node:net').Socket.prototype.connect = refuse('connect');
require('node:dgram').createSocket = refuse('datagram');
const dns = require('node:dns');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = refuse(`dns.${name}`);
dns.promises.lookup = refuse('dns.promises.lookup');
for (const name of ['node:http', 'node:https']) Object.assign(require(name), { request: refuse(name), get: refuse(name) });
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
