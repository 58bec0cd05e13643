// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterRuleSummary`, from `sas/GetClusterRuleSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the container firewall of a cluster: rule counts, switch and recent interceptions.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetClusterRuleSummaryRequest::new()
///     .cluster_id("...");
/// let reply = client.get_cluster_rule_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterRuleSummaryRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl GetClusterRuleSummaryRequest {
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
    GetClusterRuleSummaryRequest {
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for GetClusterRuleSummaryRequest {
    type Response = GetClusterRuleSummaryResponse;
    type Error = GetClusterRuleSummaryError;
    const INFO: OperationInfo = super::operation("GetClusterRuleSummary")
        .required(&["ClusterId"])
        .read_only();
    const ERRORS: &'static [GetClusterRuleSummaryError] = &[
        GetClusterRuleSummaryError::NoPermission,
        GetClusterRuleSummaryError::ServerError,
    ];
}

/// Response to [`GetClusterRuleSummaryRequest`].
#[non_exhaustive]
pub struct GetClusterRuleSummaryResponse {
    /// ID of this call; quote it when asking support about it. Example: `291B49F9-xxx`.
    pub request_id: Option<String>,
    /// Figures of the rules of the cluster.
    pub cluster_rule_summary: Option<ClusterRuleSummary>,
}

response! {
    GetClusterRuleSummaryResponse {
        "RequestId" => request_id: value,
        "ClusterRuleSummary" => cluster_rule_summary: value,
    }
}

/// Figures of the rules of the cluster.
#[non_exhaustive]
pub struct ClusterRuleSummary {
    /// Whether the interception is switched on. Example: `0`.
    pub interception_switch: Option<i32>,
    /// How many there are of this: close rule. Example: `1`.
    pub close_rule_count: Option<i32>,
    /// Which kind of interception it is or is to be. Example: `0`.
    pub interception_type: Option<i32>,
    /// How many there are of this: rule. Example: `10`.
    pub rule_count: Option<i32>,
    /// How many there are of this: open rule. Example: `1`.
    pub open_rule_count: Option<i32>,
    /// How many there are of this: suggest rule. Example: `1`.
    pub suggest_rule_count: Option<i32>,
    /// Connections stopped or reported in the last seven days. Example: `10`.
    pub interception_count7_day: Option<i64>,
}

response! {
    ClusterRuleSummary {
        "InterceptionSwitch" => interception_switch: value,
        "CloseRuleCount" => close_rule_count: value,
        "InterceptionType" => interception_type: value,
        "RuleCount" => rule_count: value,
        "OpenRuleCount" => open_rule_count: value,
        "SuggestRuleCount" => suggest_rule_count: value,
        "InterceptionCount7Day" => interception_count7_day: value,
    }
}

/// Errors that the documentation of [`GetClusterRuleSummaryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetClusterRuleSummaryError = super::DocumentedError;
