// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutTargets`, from `eventbridge/PutTargets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConcurrentConfig, DeadLetterQueue, ErrorEntry, ParamList, Target, TargetData};

/// Creates targets of an event rule, or updates those that exist.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// use alicloud_eventbridge::put_targets::Target;
///
/// let request = alicloud_eventbridge::PutTargetsRequest::new()
///     .event_bus_name("...")
///     .rule_name("...")
///     .targets([Target::new()]);
/// let reply = client.put_targets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutTargetsRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// **Required.** Rule that is meant; unique on its event bus.
    pub rule_name: Option<String>,
    /// **Required.** The targets to work on or to narrow the list down to.
    pub targets: Vec<Target>,
}

impl PutTargetsRequest {
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
    /// Sets `Targets`, which is required.
    pub fn targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<Target>>,
    ) -> Self {
        self.targets = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PutTargetsRequest {
        "EventBusName" => event_bus_name: query,
        "RuleName" => rule_name: query,
        "Targets" => targets: query_json,
    }
}

impl Operation for PutTargetsRequest {
    type Response = PutTargetsResponse;
    type Error = PutTargetsError;
    const INFO: OperationInfo = super::operation("PutTargets")
        .required(&["EventBusName", "RuleName", "Targets"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [PutTargetsError] = &[PutTargetsError::ServiceNotEnable];
}

/// Response to [`PutTargetsRequest`].
#[non_exhaustive]
pub struct PutTargetsResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FB52207-7621-5292-BDF2-A17E2E984160`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<TargetData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PutTargetsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`PutTargetsRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type PutTargetsError = super::DocumentedError;
