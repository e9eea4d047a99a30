// One instance of a cloud function, as CloudBase runs it: a process of its own that has loaded the bundled file
// and is handed an event and a context for every call.
import { createRequire } from 'node:module';

const { main } = createRequire(import.meta.url)(process.argv[2]);

process.on('message', ({ number, event, openid }) => {
  const environment = JSON.stringify({ WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: openid });
  const context = { request_id: `request-${number}`, function_name: 'api', environment };
  main(event, context).then(
    (answer) => process.send({ number, answer }),
    (thrown) => process.send({ number, defect: String(thrown?.stack ?? thrown) }),
  );
});
process.send({ number: 0 });
