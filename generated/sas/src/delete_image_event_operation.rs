// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteImageEventOperation`, from `sas/DeleteImageEventOperation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ImageEventOperationData};

/// Deletes a rule that handles image alerts automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteImageEventOperationRequest::new()
///     .id(1);
/// let reply = client.delete_image_event_operation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteImageEventOperationRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl DeleteImageEventOperationRequest {
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
}

request! {
    DeleteImageEventOperationRequest {
        "Id" => id: query,
    }
}

impl Operation for DeleteImageEventOperationRequest {
    type Response = DeleteImageEventOperationResponse;
    type Error = DeleteImageEventOperationError;
    const INFO: OperationInfo = super::operation("DeleteImageEventOperation")
        .required(&["Id"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteImageEventOperationError] = &[
        DeleteImageEventOperationError::NoPermission,
        DeleteImageEventOperationError::ServerError,
    ];
}

/// Response to [`DeleteImageEventOperationRequest`].
#[non_exhaustive]
pub struct DeleteImageEventOperationResponse {
    /// What the call returns besides its status.
    pub data: Option<ImageEventOperationData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3D7C47D-3F11-57BB-90E8-E5C20C61****`.
    pub request_id: Option<String>,
}

response! {
    DeleteImageEventOperationResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteImageEventOperationRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteImageEventOperationError = super::DocumentedError;
