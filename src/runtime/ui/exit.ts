import { button, switchOff } from './elements.ts';
import type { Ui } from './ui.ts';

/** The control that ends the launch; the window is the learner's, or the LMS's, to close. */
export const startExit = ({ document, session, strings, make, places, notices }: Ui): void => {
  const status = document.getElementById('save-status');
  if (!status || session.mode === 'standalone') return;
  const words = session.mode === 'normal' ? strings.saveAndExit : strings.exit;
  const control = button(make, 'exit', words, () => {
    places.leave();
    session.finish();
    switchOff(control, true);
    notices.hide('save');
    const messages = {
      saved: strings.exitSaved,
      unsaved: strings.exitUnsaved,
      'at-risk': strings.exitAtRisk,
      'not-recorded': strings.exitNotRecorded,
    };
    const saveStatus = session.getSaveStatus();
    notices.show('exit', messages[saveStatus], { isUrgent: saveStatus === 'at-risk', until: 'lasting' });
  });
  control.id = 'exit';
  status.after(control);
};
