// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnregisterCustomFace`, from `mts/UnregisterCustomFace.md`.

use alicloud_runtime::codegen::*;

/// Removes one registered face, or all faces of a custom person.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::UnregisterCustomFaceRequest::new()
///     .category_id("11")
///     .face_id("11")
///     .person_id("22");
/// let reply = client.unregister_custom_face(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnregisterCustomFaceRequest {
    /// **Required.** ID of the category that the call is about. Example: `xxCategoryIdxx`.
    pub category_id: Option<String>,
    /// **Required.** ID of the face that the call is about. Example: `150968`.
    pub face_id: Option<String>,
    /// **Required.** ID of the person that the call is about. Example: `xxPersonIdxx`.
    pub person_id: Option<String>,
}

impl UnregisterCustomFaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CategoryId`, which is required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `FaceId`, which is required.
    pub fn face_id(mut self, value: impl Into<String>) -> Self {
        self.face_id = Some(value.into());
        self
    }
    /// Sets `PersonId`, which is required.
    pub fn person_id(mut self, value: impl Into<String>) -> Self {
        self.person_id = Some(value.into());
        self
    }
}

request! {
    UnregisterCustomFaceRequest {
        "CategoryId" => category_id: query,
        "FaceId" => face_id: query,
        "PersonId" => person_id: query,
    }
}

impl Operation for UnregisterCustomFaceRequest {
    type Response = UnregisterCustomFaceResponse;
    type Error = UnregisterCustomFaceError;
    const INFO: OperationInfo = super::operation("UnregisterCustomFace")
        .required(&["CategoryId", "FaceId", "PersonId"]);
    const ERRORS: &'static [UnregisterCustomFaceError] = &[
        UnregisterCustomFaceError::InternalError,
        UnregisterCustomFaceError::InvalidParameter,
    ];
}

/// Response to [`UnregisterCustomFaceRequest`].
pub type UnregisterCustomFaceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnregisterCustomFaceRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type UnregisterCustomFaceError = super::DocumentedError;
