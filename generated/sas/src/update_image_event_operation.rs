// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateImageEventOperation`, from `sas/UpdateImageEventOperation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ImageEventOperationData};

/// Changes a rule for handling image alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateImageEventOperationRequest::new()
///     .id(1)
///     .conditions("...");
/// let reply = client.update_image_event_operation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateImageEventOperationRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// The scenarios that are concerned.
    pub scenarios: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// **Required.** The conditions that are concerned.
    pub conditions: Option<String>,
    /// Remark that is kept for the people who deal with this later.
    pub note: Option<String>,
}

impl UpdateImageEventOperationRequest {
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
    /// Sets `Scenarios`.
    pub fn scenarios(mut self, value: impl Into<String>) -> Self {
        self.scenarios = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Conditions`, which is required.
    pub fn conditions(mut self, value: impl Into<String>) -> Self {
        self.conditions = Some(value.into());
        self
    }
    /// Sets `Note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

request! {
    UpdateImageEventOperationRequest {
        "Id" => id: query,
        "Scenarios" => scenarios: query,
        "Source" => source: query,
        "Conditions" => conditions: query,
        "Note" => note: query,
    }
}

impl Operation for UpdateImageEventOperationRequest {
    type Response = UpdateImageEventOperationResponse;
    type Error = UpdateImageEventOperationError;
    const INFO: OperationInfo = super::operation("UpdateImageEventOperation")
        .required(&["Id", "Conditions"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateImageEventOperationError] = &[
        UpdateImageEventOperationError::NoPermission,
        UpdateImageEventOperationError::ServerError,
    ];
}

/// Response to [`UpdateImageEventOperationRequest`].
#[non_exhaustive]
pub struct UpdateImageEventOperationResponse {
    /// What the call returns besides its status.
    pub data: Option<ImageEventOperationData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7532B7EE-7CE7-5F4D-BF04-B12447DD****`.
    pub request_id: Option<String>,
}

response! {
    UpdateImageEventOperationResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateImageEventOperationRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateImageEventOperationError = super::DocumentedError;
