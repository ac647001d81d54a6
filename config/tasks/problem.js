/** Something that a person has to put right: shown as its message alone, without a stack. `code` is the exit code. */
class Problem extends Error {
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

module.exports = { Problem };
