/** Makes the explore page of a generated dossier in a folder: `make-crowd.ts COUNT FOLDER [later]`. The site must have been built. */
import { keptLayout } from '../../../src/node/kept/layouts';
import { toBeLaidOut } from '../../../src/geometry/network';
import { generated } from '../../support/generated';
import { writeCrowd } from '../../support/write-crowd';

const [count, folder, layout] = [Number(process.argv[2]), process.argv[3]!, process.argv[4]];
writeCrowd(generated(count), layout === 'later' ? (_, frame) => toBeLaidOut(frame) : keptLayout, folder);
