//! English: templates.

use crate::content::TemplateGroup;
use crate::ui::words::TemplateWords;

pub(super) const TEMPLATES: TemplateWords = TemplateWords {
    open: "From a template or table …",
    title: "Begin a map from …",
    close: "Close",
    group: |group| match group {
        TemplateGroup::Beginning => "To begin with",
        TemplateGroup::Case => "Cases to learn from, all made up",
    },
    own: "My own",
    no_own: "None yet. “Save as template”, among the actions of a map in the list, keeps what is measured, whose work it is and what hangs together, and leaves behind what was said, found or agreed.",
    untitled: "Untitled template",
    change: "Change",
    change_what: |name| format!("Change the template {name}"),
    remove: "Remove",
    remove_what: |name| format!("Remove the template {name}"),
    save: "Save as template",
    save_what: |name| format!("Save as template: {name}"),
    save_this: "Save this map as a template",
    is_one: "This is a template. Maps that begin from it start with what stands here; change its title to rename it.",
    begin: "New map from this template",
};
