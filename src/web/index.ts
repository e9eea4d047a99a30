import { keepProgram } from './keep-program';

export { orMissing } from './or-missing';

void keepProgram();
