/**
 * Loaded into every Node process of a platform under test (NODE_OPTIONS=--require): writes down each
 * connection and each name lookup that would leave this machine, one a line.
 */
const dns = require('node:dns');
const fs = require('node:fs');
const net = require('node:net');

const file = process.env.DIALOZI_TEST_CONNECTIONS;
const HERE = /^(localhost|127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+|0\.0\.0\.0|::)$/;

function note(kind, target) {
  if (HERE.test(target)) return;
  const caller = new Error('from').stack.split('\n').slice(3, 7).join(' < ');
  fs.appendFileSync(file, `${kind} ${target} ${caller}\n`);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function record(...args) {
  // net normalises its arguments into one array before it calls itself.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) {
    if (first.path === undefined || first.path === null) note('connect', first.host ?? 'localhost');
  } else if (typeof first === 'number' || /^\d+$/.test(String(first))) {
    note('connect', typeof second === 'string' ? second : 'localhost');
  }
  return connect.apply(this, args);
};

const lookups = ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveMx', 'resolveTxt'];
for (const api of [dns, dns.promises]) {
  for (const name of lookups) {
    const original = api[name];
    api[name] = function record(host, ...rest) {
      note(name, String(host));
      return original.call(this, host, ...rest);
    };
  }
}
