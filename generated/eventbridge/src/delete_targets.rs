// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTargets`, from `eventbridge/DeleteTargets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ErrorEntry, TargetData};

/// Removes one or more targets from a rule; other targets keep receiving events.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::DeleteTargetsRequest::new()
///     .event_bus_name("...")
///     .rule_name("...");
/// let reply = client.delete_targets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTargetsRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// **Required.** Rule that is meant; unique on its event bus.
    pub rule_name: Option<String>,
    /// IDs of the targets to work on or to narrow the list down to.
    pub target_ids: Vec<String>,
}

impl DeleteTargetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventBusName`, which is required.
    pub fn event_bus_name(mut self, value: impl Into<String>) -> Self {
        self.event_bus_name = Some(value.into());
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `TargetIds`.
    pub fn target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteTargetsRequest {
        "EventBusName" => event_bus_name: query,
        "RuleName" => rule_name: query,
        "TargetIds" => target_ids: query_json,
    }
}

impl Operation for DeleteTargetsRequest {
    type Response = DeleteTargetsResponse;
    type Error = DeleteTargetsError;
    const INFO: OperationInfo = super::operation("DeleteTargets")
        .required(&["EventBusName", "RuleName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteTargetsError] = &[
        DeleteTargetsError::ServiceNotEnable,
    ];
}

/// Response to [`DeleteTargetsRequest`].
#[non_exhaustive]
pub struct DeleteTargetsResponse {
    /// Text for people that explains the code or the event beside it. Example: `EventBusNotExist`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `78FA9EAC-F0C0-58B0-871E-9F9756CE1D29`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<TargetData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteTargetsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteTargetsRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type DeleteTargetsError = super::DocumentedError;
