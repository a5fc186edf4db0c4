// Loaded before the LRS, which would listen on every interface: here it listens for this machine alone.
const { Server } = require('node:net');

const { listen } = Server.prototype;

Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number' || typeof port === 'string'
    ? listen.call(
        this,
        { port: Number(port), host: '127.0.0.1' },
        ...rest.filter((one) => typeof one === 'function'),
      )
    : listen.call(this, port, ...rest);
};
