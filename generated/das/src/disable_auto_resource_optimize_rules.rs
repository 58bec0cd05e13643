// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableAutoResourceOptimizeRules`, from `das/DisableAutoResourceOptimizeRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigFailInstanceList, ConfigSuccessInstanceList, RuleData};

/// Turns automatic reclaiming of tablespace fragments off for several instances, with a result for
/// each.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DisableAutoResourceOptimizeRulesRequest::new()
///     .instance_ids("...");
/// let reply = client.disable_auto_resource_optimize_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableAutoResourceOptimizeRulesRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
}

impl DisableAutoResourceOptimizeRulesRequest {
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
    DisableAutoResourceOptimizeRulesRequest {
        "ConsoleContext" => console_context: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DisableAutoResourceOptimizeRulesRequest {
    type Response = DisableAutoResourceOptimizeRulesResponse;
    type Error = DisableAutoResourceOptimizeRulesError;
    const INFO: OperationInfo = super::operation("DisableAutoResourceOptimizeRules")
        .required(&["InstanceIds"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DisableAutoResourceOptimizeRulesError] = &[
        DisableAutoResourceOptimizeRulesError::InvalidParams,
        DisableAutoResourceOptimizeRulesError::NoPermission,
    ];
}

/// Response to [`DisableAutoResourceOptimizeRulesRequest`].
#[non_exhaustive]
pub struct DisableAutoResourceOptimizeRulesResponse {
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
    DisableAutoResourceOptimizeRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DisableAutoResourceOptimizeRulesRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DisableAutoResourceOptimizeRulesError = super::DocumentedError;
