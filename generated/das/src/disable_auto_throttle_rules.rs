// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableAutoThrottleRules`, from `das/DisableAutoThrottleRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigFailInstanceList, ConfigSuccessInstanceList, RuleData};

/// Turns automatic SQL throttling off for several instances, with a result for each.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DisableAutoThrottleRulesRequest::new()
///     .instance_ids("...");
/// let reply = client.disable_auto_throttle_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableAutoThrottleRulesRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
}

impl DisableAutoThrottleRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsoleContext`.
    pub fn console_context(mut self, value: impl Into<String>) -> Self {
        self.console_context = Some(value.into());
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
}

request! {
    DisableAutoThrottleRulesRequest {
        "ConsoleContext" => console_context: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DisableAutoThrottleRulesRequest {
    type Response = DisableAutoThrottleRulesResponse;
    type Error = DisableAutoThrottleRulesError;
    const INFO: OperationInfo = super::operation("DisableAutoThrottleRules")
        .required(&["InstanceIds"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DisableAutoThrottleRulesError] = &[
        DisableAutoThrottleRulesError::InvalidParams,
        DisableAutoThrottleRulesError::NoPermission,
    ];
}

/// Response to [`DisableAutoThrottleRulesRequest`].
#[non_exhaustive]
pub struct DisableAutoThrottleRulesResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RuleData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DisableAutoThrottleRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DisableAutoThrottleRulesRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DisableAutoThrottleRulesError = super::DocumentedError;
