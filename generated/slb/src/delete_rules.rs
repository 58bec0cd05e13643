// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRules`, from `slb/DeleteRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes forwarding rules; their requests go to the default servers of the listener again.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DeleteRulesRequest::new()
///     .region_id("cn-hangzhou")
///     .rule_ids(["..."]);
/// let reply = client.delete_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRulesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the rules that the call is applied to.
    /// Example: `["rule-bp1z9ce******","rule-bp1tuc******4"]`.
    pub rule_ids: Vec<String>,
}

impl DeleteRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RuleIds`, which is required.
    pub fn rule_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rule_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteRulesRequest {
        "RegionId" => region_id: query,
        "RuleIds" => rule_ids: query_json,
    }
}

impl Operation for DeleteRulesRequest {
    type Response = DeleteRulesResponse;
    type Error = DeleteRulesError;
    const INFO: OperationInfo = super::operation("DeleteRules")
        .required(&["RegionId", "RuleIds"])
        .region("RegionId");
    const ERRORS: &'static [DeleteRulesError] = &[
        DeleteRulesError::OperationFailedListenerStatusNotSupport,
        DeleteRulesError::OperationNotAllowed,
        DeleteRulesError::OperationFailedListenerConflict,
    ];
}

/// Response to [`DeleteRulesRequest`].
pub type DeleteRulesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteRulesRequest`] names.
///
/// - [`OperationFailedListenerStatusNotSupport`](super::DocumentedError::OperationFailedListenerStatusNotSupport)
/// - [`OperationNotAllowed`](super::DocumentedError::OperationNotAllowed)
/// - [`OperationFailedListenerConflict`](super::DocumentedError::OperationFailedListenerConflict)
pub type DeleteRulesError = super::DocumentedError;
