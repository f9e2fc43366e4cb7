// The editor's button for glossary terms: the marked words, or the term's own, become a link to the term.
(() => {
  const { ModalWorkflowSource, TooltipEntity, registerPlugin } = window.draftail;
  const { createElement } = window.React;

  class GlossaryTermSource extends ModalWorkflowSource {
    getChooserConfig() {
      return {
        url: this.props.entityType.chooserUrls.termChooser,
        urlParams: {},
        onload: window.CHOOSER_MODAL_ONLOAD_HANDLERS,
        responses: { chosen: this.onChosen },
      };
    }

    filterEntityData(chosen) {
      return { id: String(chosen.id), term: chosen.string, url: chosen.edit_url };
    }

    onChosen(chosen) {
      super.onChosen({ ...chosen, title: chosen.string });
    }
  }

  const GlossaryTerm = (props) => {
    const { term, url } = props.contentState.getEntity(props.entityKey).getData();
    return createElement(TooltipEntity, { ...props, icon: "#icon-glossary", label: term, url });
  };

  registerPlugin({ type: "GLOSSARY-TERM", source: GlossaryTermSource, decorator: GlossaryTerm }, "entityTypes");
})();
