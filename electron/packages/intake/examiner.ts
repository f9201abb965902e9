import { answerJob } from '../../bounded/answer-job';
import { examine } from './examine';

/** The script of the process that examines one received file (electron.vite.config.ts builds it beside `main`). */
answerJob(examine);
