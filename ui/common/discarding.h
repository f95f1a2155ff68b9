#pragma once

namespace tongbao {

class Prompter;

// The question before everything that was typed in a form or a row goes: Escape is pressed too easily.
bool confirmsDiscarding(Prompter &prompter);

} // namespace tongbao
