// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomCallTagging`, from `ccc/CreateCustomCallTagging.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CustomCallTaggingData};

/// Marks one or more calling numbers with tags of the instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CreateCustomCallTaggingRequest::new()
///     .instance_id("...")
///     .custom_number_list("...");
/// let reply = client.create_custom_call_tagging(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateCustomCallTaggingRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Items of the kind custom number to work on or to narrow the list down to.
    pub custom_number_list: Option<String>,
}

impl CreateCustomCallTaggingRequest {
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
    /// Sets `CustomNumberList`, which is required.
    pub fn custom_number_list(mut self, value: impl Into<String>) -> Self {
        self.custom_number_list = Some(value.into());
        self
    }
}

request! {
    CreateCustomCallTaggingRequest {
        "InstanceId" => instance_id: query,
        "CustomNumberList" => custom_number_list: query,
    }
}

impl Operation for CreateCustomCallTaggingRequest {
    type Response = CreateCustomCallTaggingResponse;
    type Error = CreateCustomCallTaggingError;
    const INFO: OperationInfo = super::operation("CreateCustomCallTagging")
        .required(&["InstanceId", "CustomNumberList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [CreateCustomCallTaggingError] = &[
        CreateCustomCallTaggingError::ParameterBlank,
        CreateCustomCallTaggingError::ParameterMaximum,
        CreateCustomCallTaggingError::NotExistsInstanceId,
        CreateCustomCallTaggingError::NotExistsRamId,
        CreateCustomCallTaggingError::AlreadyExistsCustomNumber,
        CreateCustomCallTaggingError::InternalServiceDb,
    ];
}

/// Response to [`CreateCustomCallTaggingRequest`].
#[non_exhaustive]
pub struct CreateCustomCallTaggingResponse {
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
    CreateCustomCallTaggingResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`CreateCustomCallTaggingRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsRamId`](super::DocumentedError::NotExistsRamId)
/// - [`AlreadyExistsCustomNumber`](super::DocumentedError::AlreadyExistsCustomNumber)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type CreateCustomCallTaggingError = super::DocumentedError;
