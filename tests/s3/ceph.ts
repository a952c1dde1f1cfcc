import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, waitFor } from '../harness';

const run = promisify(execFile);

/** A real S3 server: Ceph's gateway over a monitor and one store in memory (Debian's packages). */
export interface S3Server {
  endpoint: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** A power cut of the gateway, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** The gateway again, with all that it had. */
  start(): Promise<void>;
  /** Ends every part and removes what they wrote. */
  stop(): Promise<void>;
}

/** Any; it must be the same in the configuration and in the map of monitors. */
const CLUSTER = '7c3b1f0e-0d0a-4d3b-9a59-d1a1021a1021';
const KEYS = {
  accessKeyId: 'DIALOZITESTKEY',
  secretAccessKey: 'dialozi-test-secret-key-of-40-characters',
};

/** Starts it; where a part fails to start, those before it are ended. */
export async function startS3(): Promise<S3Server> {
  const folder = await mkdtemp(join(tmpdir(), 'dialozi-s3-'));
  const parts: ChildProcess[] = [];
  const killAll = (): void => parts.forEach((part) => part.kill('SIGKILL'));
  // A run that is broken off leaves nothing behind.
  process.once('exit', killAll);
  const stop = async (): Promise<void> => {
    killAll();
    process.off('exit', killAll);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const gateway = await startParts(folder, parts);
    await gateway.start();
    return { ...gateway, ...KEYS, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Gateway = Pick<S3Server, 'endpoint' | 'kill' | 'start'>;

/** The monitor and the store; what is started is put into `parts` at once. */
async function startParts(folder: string, parts: ChildProcess[]): Promise<Gateway> {
  const [monitor, gateway] = [await freePort(), await freePort()];
  const config = join(folder, 'ceph.conf');
  await writeFile(config, configuration(folder, monitor));
  await Promise.all(['mon', 'osd', 'run'].map((name) => mkdir(join(folder, name))));
  const daemon = (program: string, ...args: string[]): ChildProcess => {
    const child = spawn(program, ['-c', config, '-f', ...args], { stdio: 'ignore' });
    parts.push(child);
    return child;
  };
  const ask = (program: string, ...args: string[]) => run(program, ['-c', config, ...args]);

  const [monmap, keyring] = [join(folder, 'monmap'), join(folder, 'keyring')];
  const all = ['--cap', 'mon', 'allow *', '--cap', 'osd', 'allow *'];
  const admin = ['--create-keyring', keyring, '--gen-key', '-n', 'client.admin'];
  await run('ceph-authtool', [...admin, ...all]);
  const place = `[v2:127.0.0.1:${monitor}]`;
  await run('monmaptool', ['--create', '--fsid', CLUSTER, '--addv', 'a', place, monmap]);
  await ask('ceph-mon', '--mkfs', '-i', 'a', '--monmap', monmap);
  daemon('ceph-mon', '-i', 'a');
  await ask('ceph', '--connect-timeout', '60', 'osd', 'create');
  await ask('ceph-osd', '-i', '0', '--mkfs');
  daemon('ceph-osd', '-i', '0');
  const user = ['user', 'create', '--uid=dialozi', '--display-name=Dialozi'];
  const keys = [`--access-key=${KEYS.accessKeyId}`, `--secret=${KEYS.secretAccessKey}`];
  await ask('radosgw-admin', ...user, ...keys);

  const endpoint = `http://127.0.0.1:${gateway}`;
  let serving: ChildProcess | undefined;
  return {
    endpoint,
    async kill() {
      serving?.kill('SIGKILL');
      if (serving?.exitCode === null && serving.signalCode === null) await once(serving, 'exit');
    },
    async start() {
      const frontend = `--rgw_frontends=beast endpoint=127.0.0.1:${gateway}`;
      serving = daemon('radosgw', '-n', 'client.admin', frontend);
      await waitFor(async () => (await fetch(endpoint)).status === 200, {
        timeout: 120_000,
        what: 'the gateway',
      });
    },
  };
}

/** Without keys there is nothing to encrypt with, and the gateway would ask for it. */
const MODES = ['mon_client', 'mon_service', 'mon_cluster', 'client', 'service', 'cluster'];

/** One of each part, nothing on disk but the monitor's own, no keys between the parts. */
const configuration = (folder: string, port: number): string => `[global]
fsid = ${CLUSTER}
mon_host = v2:127.0.0.1:${port}
mon_initial_members = a
public_addr = 127.0.0.1
cluster_addr = 127.0.0.1
auth_cluster_required = none
auth_service_required = none
auth_client_required = none
keyring = ${folder}/keyring
${MODES.map((mode) => `ms_${mode}_mode = crc`).join('\n')}
mon_data = ${folder}/mon/data
osd_data = ${folder}/osd
osd_objectstore = memstore
memstore_device_bytes = 2147483648
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 1
osd_pool_default_pgp_num = 1
osd_pool_default_pg_autoscale_mode = off
osd_crush_chooseleaf_type = 0
mon_allow_pool_size_one = true
mon_data_avail_crit = 1
mon_osd_full_ratio = 0.99
osd_failsafe_full_ratio = 0.99
run_dir = ${folder}/run
admin_socket = ${folder}/run/$name.$pid.asok
pid_file = ${folder}/run/$name.pid
log_file = ${folder}/run/$name.log
rgw_data = ${folder}/run
`;
