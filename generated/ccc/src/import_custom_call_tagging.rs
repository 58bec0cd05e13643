// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportCustomCallTagging`, from `ccc/ImportCustomCallTagging.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CustomCallTaggingData};

/// Imports many marks on calling numbers into an instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ImportCustomCallTaggingRequest::new()
///     .instance_id("...")
///     .file_path("...");
/// let reply = client.import_custom_call_tagging(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ImportCustomCallTaggingRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Path under which the file is found.
    pub file_path: Option<String>,
}

impl ImportCustomCallTaggingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `FilePath`, which is required.
    pub fn file_path(mut self, value: impl Into<String>) -> Self {
        self.file_path = Some(value.into());
        self
    }
}

request! {
    ImportCustomCallTaggingRequest {
        "InstanceId" => instance_id: query,
        "FilePath" => file_path: query,
    }
}

impl Operation for ImportCustomCallTaggingRequest {
    type Response = ImportCustomCallTaggingResponse;
    type Error = ImportCustomCallTaggingError;
    const INFO: OperationInfo = super::operation("ImportCustomCallTagging")
        .required(&["InstanceId", "FilePath"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ImportCustomCallTaggingError] = &[
        ImportCustomCallTaggingError::ParameterBlank,
        ImportCustomCallTaggingError::ParameterInvalidFileContent,
        ImportCustomCallTaggingError::NotExistsRamId,
        ImportCustomCallTaggingError::NotExistsUserResourceFileKey,
        ImportCustomCallTaggingError::InternalServiceOss,
        ImportCustomCallTaggingError::InternalServiceDb,
    ];
}

/// Response to [`ImportCustomCallTaggingRequest`].
#[non_exhaustive]
pub struct ImportCustomCallTaggingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<CustomCallTaggingData>,
}

response! {
    ImportCustomCallTaggingResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`ImportCustomCallTaggingRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterInvalidFileContent`](super::DocumentedError::ParameterInvalidFileContent)
/// - [`NotExistsRamId`](super::DocumentedError::NotExistsRamId)
/// - [`NotExistsUserResourceFileKey`](super::DocumentedError::NotExistsUserResourceFileKey)
/// - [`InternalServiceOss`](super::DocumentedError::InternalServiceOss)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type ImportCustomCallTaggingError = super::DocumentedError;
