// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RegisterCustomFace`, from `mts/RegisterCustomFace.md`.

use alicloud_runtime::codegen::*;

/// Registers one face image for a person in a person library.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::RegisterCustomFaceRequest::new()
///     .category_id("CategoryId001")
///     .person_id("PersonId001")
///     .image_url("http://xxxxx.jpeg");
/// let reply = client.register_custom_face(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RegisterCustomFaceRequest {
    /// **Required.** ID of the category that the call is about. Example: `CategoryId001`.
    pub category_id: Option<String>,
    /// **Required.** ID of the person that the call is about. Example: `PersonId001`.
    pub person_id: Option<String>,
    /// **Required.** Web address under which the image is found. Example: `http://xxxxx.jpeg`.
    pub image_url: Option<String>,
    /// Name that the person goes by.
    pub person_name: Option<String>,
}

impl RegisterCustomFaceRequest {
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
    /// Sets `PersonId`, which is required.
    pub fn person_id(mut self, value: impl Into<String>) -> Self {
        self.person_id = Some(value.into());
        self
    }
    /// Sets `ImageUrl`, which is required.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /// Sets `PersonName`.
    pub fn person_name(mut self, value: impl Into<String>) -> Self {
        self.person_name = Some(value.into());
        self
    }
}

request! {
    RegisterCustomFaceRequest {
        "CategoryId" => category_id: query,
        "PersonId" => person_id: query,
        "ImageUrl" => image_url: query,
        "PersonName" => person_name: query,
    }
}

impl Operation for RegisterCustomFaceRequest {
    type Response = RegisterCustomFaceResponse;
    type Error = RegisterCustomFaceError;
    const INFO: OperationInfo = super::operation("RegisterCustomFace")
        .required(&["CategoryId", "PersonId", "ImageUrl"]);
    const ERRORS: &'static [RegisterCustomFaceError] = &[
        RegisterCustomFaceError::InvalidParameter,
        RegisterCustomFaceError::InternalError,
    ];
}

/// Response to [`RegisterCustomFaceRequest`].
#[non_exhaustive]
pub struct RegisterCustomFaceResponse {
    /// ID of the face that the item belongs to or stands for. Example: `150968`.
    pub face_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D127C68E-F1A1-4CE5-A874-8FF72488****`.
    pub request_id: Option<String>,
}

response! {
    RegisterCustomFaceResponse {
        "FaceId" => face_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RegisterCustomFaceRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RegisterCustomFaceError = super::DocumentedError;
