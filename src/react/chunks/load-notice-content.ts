/** Loads what a form tells: its notice, and the words of its help. Whichever is asked for first brings the other along. */
export const loadNoticeContent = () => import("./notice-content.js");
