// A button for each kind of topic: opens Wagtail's chooser with that kind and adds every topic that is ticked there.
class TopicsPanel extends window.MultipleChooserPanel {
  constructor(opts) {
    super(opts);
    const buttons = document.querySelectorAll(`[data-topics-panel="${opts.formsetPrefix}"] [data-topic-kind]`);
    for (const button of buttons) {
      button.addEventListener("click", () => this.choose({ kind: button.dataset.topicKind }));
    }
  }

  choose(filters) {
    const options = { multiple: true, linkedFieldFilters: filters };
    this.chooserWidgetFactory.openModal((topics) => topics.forEach((topic) => this.addTopic(topic)), options);
  }

  addTopic(topic) {
    this.addForm();
    const field = `${this.opts.formsetPrefix}-${this.formCount - 1}-${this.opts.chooserFieldName}`;
    this.chooserWidgetFactory.getById(field).setStateFromModalData(topic);
  }
}

window.TopicsPanel = TopicsPanel;
