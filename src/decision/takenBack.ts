/** What a desk answers to `onDecide` when the reader has taken the outcome back before it went out: nothing was decided, and the draft stays. */
export const takenBack: unique symbol = Symbol('taken back');
