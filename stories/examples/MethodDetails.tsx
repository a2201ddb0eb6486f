import { MethodDetails } from '../../src/index.js';

export function Method() {
  return <MethodDetails report={{ method: 'ACTIVE_3D' }} />;
}
