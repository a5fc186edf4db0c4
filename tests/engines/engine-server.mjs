// A current ClickHouse in a process of its own, behind as much of ClickHouse's HTTP interface as its official client uses: one query at a
// time, no users. Prints its port. `node engine-server.mjs <folder of the data>`.
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Session } from 'chdb';

const [folder] = process.argv.slice(2);
const session = new Session(path.join(folder, 'data'));
const SETTINGS = [
  'max_memory_usage',
  'max_bytes_before_external_group_by',
  'max_bytes_before_external_sort',
  'max_query_size',
];

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const refuse = (response, error) => {
  const text = String(error.message ?? error).replace(/^.*?(?=Code: )/s, '');
  const [, code = '0'] = /Code: (\d+)/.exec(text) ?? [];
  if (response.headersSent) response.destroy();
  else response.writeHead(500, { 'X-ClickHouse-Exception-Code': code }).end(text);
};

async function* bytesOf(sql, format) {
  for await (const chunk of session.queryStream(sql, { format })) yield Buffer.from(chunk.raw());
}

let inserts = 0;
const answer = async (request, response) => {
  const { searchParams } = new URL(request.url, 'http://engine');
  const body = await bodyOf(request);
  const query = searchParams.get('query');
  session.query(`USE ${searchParams.get('database') ?? 'default'}`);
  for (const name of SETTINGS)
    if (searchParams.has(name)) session.query(`SET ${name} = ${Number(searchParams.get(name))}`);
  if (query !== null && query !== '') {
    const file = path.join(folder, `insert-${++inserts}`);
    await writeFile(file, body);
    try {
      const sql = query.replace(
        / FORMAT (\w+)\s*$/,
        ` FROM INFILE '${file}' SETTINGS max_partitions_per_insert_block = 0 FORMAT $1`,
      );
      session.query(sql);
    } finally {
      await rm(file);
    }
    response.end();
    return;
  }
  const sql = body.toString('utf8');
  const [, rest = sql, format] = /^(.*?)\s+FORMAT (\w+)\s*$/s.exec(sql) ?? [];
  if (format === undefined) {
    session.query(rest);
    response.end();
    return;
  }
  response.setHeader('Content-Type', 'application/octet-stream');
  if (!/^SELECT/i.test(rest)) {
    response.end(session.query(rest, format));
    return;
  }
  const chunks = bytesOf(rest, format);
  // What is wrong with a question comes before its first row.
  const first = await chunks.next();
  await pipeline(async function* () {
    if (!first.done) yield first.value;
    yield* chunks;
  }, response);
};

/** One after the other. */
let last = Promise.resolve();
const server = createServer((request, response) => {
  if (request.url.startsWith('/ping')) {
    response.end('Ok.\n');
    return;
  }
  if (request.url.startsWith('/usage')) {
    response.end(JSON.stringify(process.resourceUsage()));
    return;
  }
  last = last.then(() => answer(request, response).catch((error) => refuse(response, error)));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.on('disconnect', () => process.exit());
