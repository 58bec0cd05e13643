// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCustomPersons`, from `mts/ListCustomPersons.md`.

use alicloud_runtime::codegen::*;

/// Lists all persons in a person library with their registered faces.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ListCustomPersonsRequest::new();
/// let reply = client.list_custom_persons(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCustomPersonsRequest {
    /// ID of the category that the call is about. Example: `xxCategoryIdxx`.
    pub category_id: Option<String>,
    /// ID of the person that the call is about. Example: `xxPersonIdxx`.
    pub person_id: Option<String>,
}

impl ListCustomPersonsRequest {
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
    /// Sets `PersonId`.
    pub fn person_id(mut self, value: impl Into<String>) -> Self {
        self.person_id = Some(value.into());
        self
    }
}

request! {
    ListCustomPersonsRequest {
        "CategoryId" => category_id: query,
        "PersonId" => person_id: query,
    }
}

impl Operation for ListCustomPersonsRequest {
    type Response = ListCustomPersonsResponse;
    type Error = ListCustomPersonsError;
    const INFO: OperationInfo = super::operation("ListCustomPersons").read_only();
    const ERRORS: &'static [ListCustomPersonsError] = &[
        ListCustomPersonsError::InternalError,
    ];
}

/// Response to [`ListCustomPersonsRequest`].
#[non_exhaustive]
pub struct ListCustomPersonsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1820B01E-D1B0-4BBD-828A-41A152EB****`.
    pub request_id: Option<String>,
    /// The categories that were found or are concerned, one entry each.
    pub categories: Vec<CustomPersonCategory>,
}

response! {
    ListCustomPersonsResponse {
        "RequestId" => request_id: value,
        "Categories" => categories: list("Category"),
    }
}

/// The categories that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CustomPersonCategory {
    /// The persons that were found or are concerned, one entry each.
    pub persons: Vec<Person>,
    /// ID of the category that the item belongs to or stands for. Example: `xxCategoryIdxx`.
    pub category_id: Option<String>,
    /// Name that the category goes by. Example: `xxCategoryNamexx`.
    pub category_name: Option<String>,
    /// Free text that tells people about the category. Example: `xxCategoryDescriptionxx`.
    pub category_description: Option<String>,
}

response! {
    CustomPersonCategory {
        "Persons" => persons: list("Person"),
        "CategoryId" => category_id: value,
        "CategoryName" => category_name: value,
        "CategoryDescription" => category_description: value,
    }
}

/// The persons that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Person {
    /// Name that the person goes by. Example: `xxPersonNamexx`.
    pub person_name: Option<String>,
    /// Free text that tells people about the person. Example: `xxPersonDescriptionxx`.
    pub person_description: Option<String>,
    /// The faces that were found or are concerned, one entry each.
    pub faces: Vec<Face>,
    /// ID of the person that the item belongs to or stands for. Example: `xxPersonIdxx`.
    pub person_id: Option<String>,
}

response! {
    Person {
        "PersonName" => person_name: value,
        "PersonDescription" => person_description: value,
        "Faces" => faces: list("Face"),
        "PersonId" => person_id: value,
    }
}

/// The faces that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Face {
    /// Web address under which the image is found. Example: `http://xxxxxx.jpeg`.
    pub image_url: Option<String>,
    /// ID of the face that the item belongs to or stands for. Example: `150968`.
    pub face_id: Option<String>,
}

response! {
    Face {
        "ImageUrl" => image_url: value,
        "FaceId" => face_id: value,
    }
}

/// Errors that the documentation of [`ListCustomPersonsRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListCustomPersonsError = super::DocumentedError;
