"""What the site remembers of one learner, opened with the learner's token."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from learning.domain.outline import Module, StepKey
from learning.domain.progress import ModuleProgress, Record, progress_in
from learning.domain.questions import Answer


@dataclass(frozen=True, kw_only=True)
class Memory:
    """`finished` names the version in which each finished module was finished; of `records` the last is the latest."""

    is_kept: bool = True
    records: Mapping[StepKey, Record] = field(default_factory=dict)
    answers: Mapping[StepKey, Answer] = field(default_factory=dict)
    finished: Mapping[str, str] = field(default_factory=dict)

    def progress_in(self, module: Module) -> ModuleProgress:
        return progress_in(module, self.records, finished=self.finished.get(module.key))

    def begun(self, modules: Iterable[Module]) -> list[ModuleProgress]:
        """Those with at least one record or a completion, in the order given."""
        progress = map(self.progress_in, modules)
        return [module for module in progress if module.is_started or module.is_complete]

    def to_continue(self, modules: Iterable[Module]) -> ModuleProgress | None:
        """The one worked on last, of those that were begun and have something left to do."""
        latest = {key.module: place for place, key in enumerate(self.records)}
        unfinished = (module for module in self.begun(modules) if module.has_more_to_do)
        return max(unfinished, key=lambda progress: latest.get(progress.module.key, -1), default=None)


# For everybody who has not chosen to be remembered.
NOTHING = Memory(is_kept=False)
