// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteContainerPluginRule`, from `sas/DeleteContainerPluginRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a rule against container escapes; what it blocked is possible again.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteContainerPluginRuleRequest::new()
///     .rule_id(1);
/// let reply = client.delete_container_plugin_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteContainerPluginRuleRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i32>,
}

impl DeleteContainerPluginRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i32) -> Self {
        self.rule_id = Some(value);
        self
    }
}

request! {
    DeleteContainerPluginRuleRequest {
        "Lang" => lang: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DeleteContainerPluginRuleRequest {
    type Response = DeleteContainerPluginRuleResponse;
    type Error = DeleteContainerPluginRuleError;
    const INFO: OperationInfo = super::operation("DeleteContainerPluginRule")
        .required(&["RuleId"]);
    const ERRORS: &'static [DeleteContainerPluginRuleError] = &[
        DeleteContainerPluginRuleError::NoPermission,
        DeleteContainerPluginRuleError::ServerError,
    ];
}

/// Response to [`DeleteContainerPluginRuleRequest`].
#[non_exhaustive]
pub struct DeleteContainerPluginRuleResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7`.
    pub request_id: Option<String>,
}

response! {
    DeleteContainerPluginRuleResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteContainerPluginRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteContainerPluginRuleError = super::DocumentedError;
