/**
 * How the launch is recorded. `normal`: everything is; `review`, `browse`, `no-credit`: the LMS asked for nothing to be
 * written (SCORM 1.2 RTE 3.4.4, lesson_mode and credit); `guest`: Moodle is given everything, and keeps nothing of a guest;
 * `standalone`: no LMS was found; `unstarted`: the LMS was found and did not let the launch begin (LMSInitialize).
 */
export type SessionMode = 'normal' | 'guest' | 'review' | 'browse' | 'no-credit' | 'standalone' | 'unstarted';
