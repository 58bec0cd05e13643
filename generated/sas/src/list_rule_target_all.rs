// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRuleTargetAll`, from `sas/ListRuleTargetAll.md`.

use alicloud_runtime::codegen::*;

/// Lists all network objects protected in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListRuleTargetAllRequest::new()
///     .cluster_id("...");
/// let reply = client.list_rule_target_all(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRuleTargetAllRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl ListRuleTargetAllRequest {
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
}

request! {
    ListRuleTargetAllRequest {
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for ListRuleTargetAllRequest {
    type Response = ListRuleTargetAllResponse;
    type Error = ListRuleTargetAllError;
    const INFO: OperationInfo = super::operation("ListRuleTargetAll")
        .required(&["ClusterId"])
        .read_only();
    const ERRORS: &'static [ListRuleTargetAllError] = &[
        ListRuleTargetAllError::NoPermission,
        ListRuleTargetAllError::ServerError,
    ];
}

/// Response to [`ListRuleTargetAllRequest`].
#[non_exhaustive]
pub struct ListRuleTargetAllResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30CBF632-109F-596F-97F2-451C8B2A****`.
    pub request_id: Option<String>,
    /// Items of the kind rule target that were found or are concerned.
    pub rule_target_list: Vec<RuleTargetList>,
}

response! {
    ListRuleTargetAllResponse {
        "RequestId" => request_id: value,
        "RuleTargetList" => rule_target_list: list(""),
    }
}

/// Items of the kind rule target that were found or are concerned.
#[non_exhaustive]
pub struct RuleTargetList {
    /// ID of the target that the item belongs to or stands for. Example: `301944`.
    pub target_id: Option<i64>,
    /// Name that the target goes by. Example: `source-test-obj-xFKcx`.
    pub target_name: Option<String>,
    /// Which kind of target it is or is to be. Example: `IMAGE`.
    pub target_type: Option<String>,
}

response! {
    RuleTargetList {
        "TargetId" => target_id: value,
        "TargetName" => target_name: value,
        "TargetType" => target_type: value,
    }
}

/// Errors that the documentation of [`ListRuleTargetAllRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListRuleTargetAllError = super::DocumentedError;
