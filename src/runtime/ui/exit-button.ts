import { button, hiddenText, setAriaDisabled, signIcon } from './elements.ts';
import type { Ui } from './ui.ts';

/** The control that ends the launch; the window is the learner's, or the LMS's, to close. */
export const startExitButton = (ui: Ui): void => {
  const { document, session, strings, make, views, notices } = ui;
  const slot = document.getElementById('exit-slot');
  if (!slot || session.mode === 'standalone' || session.mode === 'unstarted') return;
  let shown = '';

  /** Says how the launch has ended; whether LMSFinish has arrived may be known only later. */
  const tell = (): void => {
    if (session.getReport().phase !== 'ended') return;
    const saveStatus = session.getReport().status;
    if (saveStatus === shown) return;
    shown = saveStatus;
    notices.hide('exit');
    notices.show('exit', strings.exited[saveStatus], {
      isUrgent: saveStatus === 'at-risk',
      until: 'lasting',
    });
  };

  const end = (): void => {
    session.finish();
    setAriaDisabled(control, true);
    tell();
  };

  const words = session.mode === 'normal' ? strings.saveAndExit : strings.exit;
  const control = button(make, 'exit', '', () => {
    views.leave();
    if (session.getReport().status === 'unsaved' || session.getReport().status === 'at-risk') session.retry();
    if (session.getReport().status !== 'at-risk') end();
    else
      notices.show('exit', strings.exitLoses, {
        action: button(make, '', strings.exitAnyway, end),
        isUrgent: true,
      });
  });
  control.id = 'exit';
  control.title = words;
  control.append(signIcon(document, 'exit'), hiddenText(make, words));
  slot.replaceChildren(control);
  ui.onChange(() => {
    tell();
    if (session.getReport().phase === 'taken-over') setAriaDisabled(control, true);
    else if (session.getReport().phase === 'open') setAriaDisabled(control, false);
  });
};
