//! Builds the tree of an XML text from its tags, for the strict and for the lenient reader.

use super::Node;

/// The open elements, outermost first; the first one is the document.
pub(crate) struct Builder {
    open: Vec<Element>,
}

#[derive(Default)]
struct Element {
    name: String,
    children: Vec<(String, Node)>,
    text: String,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            open: vec![Element::default()],
        }
    }

    pub(crate) fn start(&mut self, name: &str) {
        self.open.push(Element {
            name: name.to_owned(),
            ..Element::default()
        });
    }

    pub(crate) fn text(&mut self, text: &str) {
        if let Some(element) = self.open.last_mut() {
            element.text.push_str(text);
        }
    }

    /// Closes the innermost element. False when none is open.
    pub(crate) fn end(&mut self) -> bool {
        if self.open.len() < 2 {
            return false;
        }
        if let Some(element) = self.open.pop()
            && let Some(parent) = self.open.last_mut()
        {
            let (name, node) = element.finish();
            parent.children.push((name, node));
        }
        true
    }

    /// Number of open elements.
    pub(crate) fn depth(&self) -> usize {
        self.open.len() - 1
    }

    /// Names of the open elements, innermost first.
    pub(crate) fn open_names(&self) -> impl Iterator<Item = &str> {
        self.open[1..].iter().rev().map(|e| e.name.as_str())
    }

    /// Whether the innermost element holds text and no element.
    pub(crate) fn holds_text_only(&self) -> bool {
        self.open
            .last()
            .is_some_and(|e| e.children.is_empty() && !e.text.trim().is_empty())
    }

    /// The elements at the top, with all that is still open closed.
    pub(crate) fn finish(mut self) -> Vec<(String, Node)> {
        while self.end() {}
        self.open.pop().map(|e| e.children).unwrap_or_default()
    }
}

impl Element {
    fn finish(self) -> (String, Node) {
        let node = if !self.children.is_empty() {
            Node::Object(gather(self.children))
        } else {
            match self.text.trim() {
                "" => Node::Null,
                text => Node::String(text.to_owned()),
            }
        };
        (self.name, node)
    }
}

/// Makes a list of the elements with one name.
pub(crate) fn gather(children: Vec<(String, Node)>) -> Vec<(String, Node)> {
    let mut out: Vec<(String, Node)> = Vec::with_capacity(children.len());
    let mut repeated: Vec<bool> = Vec::with_capacity(children.len());
    for (name, node) in children {
        match out.iter().position(|(n, _)| *n == name) {
            None => {
                out.push((name, node));
                repeated.push(false);
            }
            Some(i) => {
                let held = &mut out[i].1;
                match held {
                    Node::List(items) if repeated[i] => items.push(node),
                    _ => *held = Node::List(vec![std::mem::replace(held, Node::Null), node]),
                }
                repeated[i] = true;
            }
        }
    }
    out
}
