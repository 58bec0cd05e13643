// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInterceptionRule`, from `sas/DeleteInterceptionRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes rules that block traffic between containers of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteInterceptionRuleRequest::new()
///     .cluster_id("...");
/// let reply = client.delete_interception_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInterceptionRuleRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// IDs of the rules that the call is applied to. Items: at most 100.
    pub rule_ids: Vec<i64>,
}

impl DeleteInterceptionRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RuleIds`.
    pub fn rule_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.rule_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteInterceptionRuleRequest {
        "ClusterId" => cluster_id: query,
        "RuleIds" => rule_ids: query,
    }
}

impl Operation for DeleteInterceptionRuleRequest {
    type Response = DeleteInterceptionRuleResponse;
    type Error = DeleteInterceptionRuleError;
    const INFO: OperationInfo = super::operation("DeleteInterceptionRule")
        .required(&["ClusterId"]);
    const ERRORS: &'static [DeleteInterceptionRuleError] = &[
        DeleteInterceptionRuleError::NoPermission,
        DeleteInterceptionRuleError::ServerError,
    ];
}

/// Response to [`DeleteInterceptionRuleRequest`].
pub type DeleteInterceptionRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteInterceptionRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteInterceptionRuleError = super::DocumentedError;
