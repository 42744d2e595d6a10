// SPDX-License-Identifier: Apache-2.0
// A small client as people have it for the console API of this field: only the host is another one.
import assert from 'node:assert/strict';

const [host, credential] = process.argv.slice(2);
const authorization = 'Basic ' + Buffer.from(credential).toString('base64');

async function call(method, path, body) {
  const headers = { authorization };
  if (body) {
    headers['content-type'] = 'application/json';
  }
  const answer = await fetch(host + path, { method, headers, body: body && JSON.stringify(body) });
  return [answer.status, await answer.json()];
}

const [created, { project }] = await call('POST', '/dev/v1/project', { name: 'Made by a client', enable_sign_key: false });
assert.equal(created, 201);
assert.equal(project.sign_key, '');
assert.equal(project.status, 1);
assert.match(project.vendor_key, /^[0-9a-f]{32}$/);
assert.ok(Math.abs(project.created - Date.now() / 1000) < 600);

const [listed, { projects }] = await call('GET', '/dev/v1/projects');
assert.equal(listed, 201);
assert.ok(projects.some(each => each.id === project.id && each.name === 'Made by a client'));

assert.deepEqual(await call('GET', `/dev/v1/project?id=${project.id}&name=${encodeURIComponent(project.name)}`),
  [201, { projects: [project] }]);
assert.equal((await call('GET', `/dev/v1/project?id=${project.id}&name=other`))[0], 404);

const [off, disabled] = await call('POST', '/dev/v1/project_status', { id: project.id, status: 0 });
assert.deepEqual([off, disabled.project], [201, { ...project, status: 0 }]);

const [recorded, { project: recording }] =
  await call('POST', '/dev/v1/recording_config', { id: project.id, recording_server: '192.0.2.7:8080' });
assert.deepEqual([recorded, recording.recording_server], [201, '192.0.2.7:8080']);

const [turned, { project: signed }] = await call('POST', '/dev/v1/signkey', { id: project.id, enable: true });
assert.equal(turned, 201);
assert.match(signed.sign_key, /^[0-9a-f]{32}$/);
const [reset, { project: signedAnew }] = await call('POST', '/dev/v1/reset_signkey', { id: project.id });
assert.equal(reset, 201);
assert.match(signedAnew.sign_key, /^[0-9a-f]{32}$/);
assert.notEqual(signedAnew.sign_key, signed.sign_key);
assert.equal((await call('POST', '/dev/v1/signkey', { id: project.id, enable: false }))[1].project.sign_key, '');

const days = 86_400_000;
const day = ago => new Date(Date.now() - ago * days).toISOString().slice(0, 10);
const [measured, { usages }] = await call('GET', `/dev/v1/usage?from_date=${day(2)}&to_date=${day(0)}`);
assert.equal(measured, 200);
const own = usages.find(usage => usage.project === project.id);
assert.deepEqual(own.daily[0], { date: Number(day(2).replaceAll('-', '')), audio: 0, sd: 0, hd: 0, hdp: 0 });
assert.equal(own.daily.length, 3);

const [seconds, v3] = await call('GET', `/dev/v3/usage?project_id=${project.id}&from_date=${day(2)}&to_date=${day(0)}`);
assert.equal(seconds, 200);
assert.equal(v3.meta.durationAudioAll.unit, 'second');
assert.deepEqual(v3.usages.map(usage => usage.date), [day(2), day(1)].map(date => date + 'T00:00:00.000Z'));
assert.equal(v3.usages[0].usage.durationVideo4K, 0);

assert.deepEqual(await call('DELETE', '/dev/v1/project', { id: project.id }), [200, { success: true }]);
assert.equal((await call('DELETE', '/dev/v1/project', { id: project.id }))[0], 404);
console.log('all as expected');
