// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetImageEventOperation`, from `sas/GetImageEventOperation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResponseImageEventOperationData};

/// Reads one rule for handling image alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetImageEventOperationRequest::new()
///     .id(1);
/// let reply = client.get_image_event_operation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetImageEventOperationRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetImageEventOperationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    GetImageEventOperationRequest {
        "Id" => id: query,
        "Lang" => lang: query,
    }
}

impl Operation for GetImageEventOperationRequest {
    type Response = GetImageEventOperationResponse;
    type Error = GetImageEventOperationError;
    const INFO: OperationInfo = super::operation("GetImageEventOperation")
        .required(&["Id"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetImageEventOperationError] = &[
        GetImageEventOperationError::DataNotExists,
        GetImageEventOperationError::NoPermission,
        GetImageEventOperationError::ServerError,
    ];
}

/// Response to [`GetImageEventOperationRequest`].
#[non_exhaustive]
pub struct GetImageEventOperationResponse {
    /// What the call returns besides its status.
    pub data: Option<ResponseImageEventOperationData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5861EE3E-F0B3-48B8-A5DC-A5080BFB****`.
    pub request_id: Option<String>,
}

response! {
    GetImageEventOperationResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetImageEventOperationRequest`] names.
///
/// - [`DataNotExists`](super::DocumentedError::DataNotExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetImageEventOperationError = super::DocumentedError;
