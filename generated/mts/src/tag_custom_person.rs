// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagCustomPerson`, from `mts/TagCustomPerson.md`.

use alicloud_runtime::codegen::*;

/// Names and describes a person library or a person in it.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::TagCustomPersonRequest::new()
///     .category_id("CategoryId001")
///     .category_name("CategoryNametest")
///     .category_description("CategoryDescription001")
///     .person_id("PersonId001")
///     .person_name("PersonNametest");
/// let reply = client.tag_custom_person(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagCustomPersonRequest {
    /// ID of the category that the call is about. Example: `CategoryId001`.
    pub category_id: Option<String>,
    /// Name that the category goes by. Example: `CategoryNametest`.
    pub category_name: Option<String>,
    /// Free text that tells people about the category. Example: `CategoryDescription001`.
    pub category_description: Option<String>,
    /// ID of the person that the call is about. Example: `PersonId001`.
    pub person_id: Option<String>,
    /// Name that the person goes by. Example: `PersonNametest`.
    pub person_name: Option<String>,
    /// Free text that tells people about the person. Example: `PersonDescriptiontest`.
    pub person_description: Option<String>,
}

impl TagCustomPersonRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CategoryId`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `CategoryName`.
    pub fn category_name(mut self, value: impl Into<String>) -> Self {
        self.category_name = Some(value.into());
        self
    }
    /// Sets `CategoryDescription`.
    pub fn category_description(mut self, value: impl Into<String>) -> Self {
        self.category_description = Some(value.into());
        self
    }
    /// Sets `PersonId`.
    pub fn person_id(mut self, value: impl Into<String>) -> Self {
        self.person_id = Some(value.into());
        self
    }
    /// Sets `PersonName`.
    pub fn person_name(mut self, value: impl Into<String>) -> Self {
        self.person_name = Some(value.into());
        self
    }
    /// Sets `PersonDescription`.
    pub fn person_description(mut self, value: impl Into<String>) -> Self {
        self.person_description = Some(value.into());
        self
    }
}

request! {
    TagCustomPersonRequest {
        "CategoryId" => category_id: query,
        "CategoryName" => category_name: query,
        "CategoryDescription" => category_description: query,
        "PersonId" => person_id: query,
        "PersonName" => person_name: query,
        "PersonDescription" => person_description: query,
    }
}

impl Operation for TagCustomPersonRequest {
    type Response = TagCustomPersonResponse;
    type Error = TagCustomPersonError;
    const INFO: OperationInfo = super::operation("TagCustomPerson");
    const ERRORS: &'static [TagCustomPersonError] = &[
        TagCustomPersonError::InternalError,
    ];
}

/// Response to [`TagCustomPersonRequest`].
pub type TagCustomPersonResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagCustomPersonRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type TagCustomPersonError = super::DocumentedError;
