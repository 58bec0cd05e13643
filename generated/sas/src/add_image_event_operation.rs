// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddImageEventOperation`, from `sas/AddImageEventOperation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResponseImageEventOperationData};

/// Creates a rule for handling image alerts, such as whitelisting matching events.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddImageEventOperationRequest::new()
///     .event_type("...")
///     .operation_code("...")
///     .conditions("...");
/// let reply = client.add_image_event_operation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddImageEventOperationRequest {
    /// **Required.** Class of the event, which says what happened.
    pub event_type: Option<String>,
    /// **Required.** Code that stands for the operation, for programs to act on.
    pub operation_code: Option<String>,
    /// **Required.** The conditions that are concerned.
    pub conditions: Option<String>,
    /// The scenarios that are concerned.
    pub scenarios: Option<String>,
    /// Key that opens, signs or picks out the event.
    pub event_key: Option<String>,
    /// Name that the event goes by.
    pub event_name: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Remark that is kept for the people who deal with this later.
    pub note: Option<String>,
}

impl AddImageEventOperationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventType`, which is required.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `OperationCode`, which is required.
    pub fn operation_code(mut self, value: impl Into<String>) -> Self {
        self.operation_code = Some(value.into());
        self
    }
    /// Sets `Conditions`, which is required.
    pub fn conditions(mut self, value: impl Into<String>) -> Self {
        self.conditions = Some(value.into());
        self
    }
    /// Sets `Scenarios`.
    pub fn scenarios(mut self, value: impl Into<String>) -> Self {
        self.scenarios = Some(value.into());
        self
    }
    /// Sets `EventKey`.
    pub fn event_key(mut self, value: impl Into<String>) -> Self {
        self.event_key = Some(value.into());
        self
    }
    /// Sets `EventName`.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

request! {
    AddImageEventOperationRequest {
        "EventType" => event_type: query,
        "OperationCode" => operation_code: query,
        "Conditions" => conditions: query,
        "Scenarios" => scenarios: query,
        "EventKey" => event_key: query,
        "EventName" => event_name: query,
        "Source" => source: query,
        "Note" => note: query,
    }
}

impl Operation for AddImageEventOperationRequest {
    type Response = AddImageEventOperationResponse;
    type Error = AddImageEventOperationError;
    const INFO: OperationInfo = super::operation("AddImageEventOperation")
        .required(&["EventType", "OperationCode", "Conditions"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddImageEventOperationError] = &[
        AddImageEventOperationError::NoPermission,
        AddImageEventOperationError::ServerError,
    ];
}

/// Response to [`AddImageEventOperationRequest`].
#[non_exhaustive]
pub struct AddImageEventOperationResponse {
    /// What the call returns besides its status.
    pub data: Option<ResponseImageEventOperationData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0C8487EF-50C2-54BB-8634-10F8C35D****`.
    pub request_id: Option<String>,
}

response! {
    AddImageEventOperationResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddImageEventOperationRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AddImageEventOperationError = super::DocumentedError;
