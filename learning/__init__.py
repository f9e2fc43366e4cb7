"""The learning room: modules, lessons, questions, progress and a confirmation, without accounts."""
