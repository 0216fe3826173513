/** Hands a link on: to the clipboard, to what the device shares with, or as text to copy by hand. */
/** Says it in the status of the group that a button stands in. */
export declare function say(button: EventTarget | null, text: string): void;
export declare function copyLink(button: EventTarget | null, link: string, copied: string): Promise<void>;
export declare function shareLink(button: EventTarget | null, link: string, copied: string): Promise<void>;
