import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Program } from './app/program';
import { startSession } from './app/session-control';
import { watchUnexpected } from './app/unexpected';
import './styles/base.css';
import './styles/page.css';
import './styles/shell.css';
import './styles/gate.css';

dayjs.locale('zh-cn');
watchUnexpected();
startSession();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Program />
    </StrictMode>,
  );
}
