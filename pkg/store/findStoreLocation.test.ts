import { expect, test } from 'bun:test';
import { join } from 'node:path';
import { findStoreLocation } from './findStoreLocation';

const EXECUTABLE = join('plugins', 'presage-forecast-app', 'gpx_presage_linux_amd64');

test.each([
  { name: 'beside the plugin', environment: {}, location: join('plugins', 'presage-data', 'presage.db') },
  {
    name: 'in the folder that is set',
    environment: { GF_PLUGIN_STORE_FOLDER: 'state' },
    location: join('state', 'presage.db'),
  },
  {
    name: 'at the URL, whatever the folder',
    environment: { GF_PLUGIN_STORE_URL: 'postgres://db/presage', GF_PLUGIN_STORE_FOLDER: 'state' },
    location: 'postgres://db/presage',
  },
  {
    name: 'beside the plugin where settings are empty',
    environment: { GF_PLUGIN_STORE_URL: '', GF_PLUGIN_STORE_FOLDER: '' },
    location: join('plugins', 'presage-data', 'presage.db'),
  },
])('the store is $name', ({ environment, location }) => {
  expect(findStoreLocation(environment, EXECUTABLE)).toBe(location);
});
