//! The ids that a request asks for.

/// A field with ids.
pub trait Ids {
    /// The ids, each as a text of its own.
    fn ids(&self) -> Vec<String>;
}

/// A list in JSON, or with commas between the ids.
impl Ids for Option<String> {
    fn ids(&self) -> Vec<String> {
        let text = self.as_deref().unwrap_or_default();
        serde_json::from_str(text).unwrap_or_else(|_| {
            let ids = text.split(',').map(str::trim).filter(|id| !id.is_empty());
            ids.map(str::to_owned).collect()
        })
    }
}

impl Ids for Vec<String> {
    fn ids(&self) -> Vec<String> {
        self.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_a_list_in_each_form_that_services_take() {
        let of = |text: &str| Some(text.to_owned()).ids();
        assert_eq!(of(r#"["f-1", "f-2"]"#), ["f-1", "f-2"]);
        assert_eq!(of("f-1, f-2,"), ["f-1", "f-2"]);
        assert_eq!(of("f-1"), ["f-1"]);
        assert_eq!(of(" [\"f-1\"]\n"), ["f-1"]);
        assert_eq!(of("12"), ["12"]);
        assert!(None.ids().is_empty());
        assert_eq!(vec!["f-1".to_owned()].ids(), ["f-1"]);
    }
}
