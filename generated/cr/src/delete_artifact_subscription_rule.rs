// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteArtifactSubscriptionRule`, from `cr/DeleteArtifactSubscriptionRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a subscription rule, so that no further images are fetched from the outside source.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteArtifactSubscriptionRuleRequest::new()
///     .instance_id("cri-c0o11woew0k****")
///     .rule_id("crasr-mdbpung4i1rm****");
/// let reply = client.delete_artifact_subscription_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteArtifactSubscriptionRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-c0o11woew0k****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the rule, as the call that created or listed it returned it.
    /// Example: `crasr-mdbpung4i1rm****`.
    pub rule_id: Option<String>,
}

impl DeleteArtifactSubscriptionRuleRequest {
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
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DeleteArtifactSubscriptionRuleRequest {
        "InstanceId" => instance_id: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DeleteArtifactSubscriptionRuleRequest {
    type Response = DeleteArtifactSubscriptionRuleResponse;
    type Error = DeleteArtifactSubscriptionRuleError;
    const INFO: OperationInfo = super::operation("DeleteArtifactSubscriptionRule")
        .required(&["InstanceId", "RuleId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [DeleteArtifactSubscriptionRuleError] = &[
        DeleteArtifactSubscriptionRuleError::NoPrivilege,
        DeleteArtifactSubscriptionRuleError::SystemError,
    ];
}

/// Response to [`DeleteArtifactSubscriptionRuleRequest`].
#[non_exhaustive]
pub struct DeleteArtifactSubscriptionRuleResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `02B27D80-FD32-5155-931A-93700779BB9E`.
    pub request_id: Option<String>,
}

response! {
    DeleteArtifactSubscriptionRuleResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteArtifactSubscriptionRuleRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type DeleteArtifactSubscriptionRuleError = super::DocumentedError;
