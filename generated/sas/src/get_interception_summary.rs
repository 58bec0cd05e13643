// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInterceptionSummary`, from `sas/GetInterceptionSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the container firewall: protected clusters, open rules and risks of recent days.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetInterceptionSummaryRequest::new();
/// let reply = client.get_interception_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInterceptionSummaryRequest {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl GetInterceptionSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    GetInterceptionSummaryRequest {
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for GetInterceptionSummaryRequest {
    type Response = GetInterceptionSummaryResponse;
    type Error = GetInterceptionSummaryError;
    const INFO: OperationInfo = super::operation("GetInterceptionSummary").read_only();
    const ERRORS: &'static [GetInterceptionSummaryError] = &[
        GetInterceptionSummaryError::NoPermission,
        GetInterceptionSummaryError::ServerError,
    ];
}

/// Response to [`GetInterceptionSummaryRequest`].
#[non_exhaustive]
pub struct GetInterceptionSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F35F45B0-5D6B-4238-BE02-A62D0760E840`.
    pub request_id: Option<String>,
    /// Figures of the container firewall.
    pub interception_summary: Option<InterceptionSummary>,
}

response! {
    GetInterceptionSummaryResponse {
        "RequestId" => request_id: value,
        "InterceptionSummary" => interception_summary: value,
    }
}

/// Figures of the container firewall.
#[non_exhaustive]
pub struct InterceptionSummary {
    /// How many there are of this: close cluster. Example: `0`.
    pub close_cluster_count: Option<i32>,
    /// Risks of the last 30 days. Example: `0`.
    pub risk_count30_day: Option<i64>,
    /// Risks of the last 180 days. Example: `0`.
    pub risk_count180_day: Option<i64>,
    /// How many there are of this: open cluster. Example: `0`.
    pub open_cluster_count: Option<i32>,
    /// Risks of the last 24 hours. Example: `0`.
    pub risk_count_today: Option<i64>,
    /// How many there are of this: close rule. Example: `0`.
    pub close_rule_count: Option<i32>,
    /// How many there are of this: rule. Example: `0`.
    pub rule_count: Option<i32>,
    /// How many there are of this: cluster. Example: `0`.
    pub cluster_count: Option<i32>,
    /// How many there are of this: open rule. Example: `0`.
    pub open_rule_count: Option<i32>,
    /// How many days this is: interception count in. Example: `0`.
    pub interception_count_in_days: Option<i32>,
}

response! {
    InterceptionSummary {
        "CloseClusterCount" => close_cluster_count: value,
        "RiskCount30Day" => risk_count30_day: value,
        "RiskCount180Day" => risk_count180_day: value,
        "OpenClusterCount" => open_cluster_count: value,
        "RiskCountToday" => risk_count_today: value,
        "CloseRuleCount" => close_rule_count: value,
        "RuleCount" => rule_count: value,
        "ClusterCount" => cluster_count: value,
        "OpenRuleCount" => open_rule_count: value,
        "InterceptionCountInDays" => interception_count_in_days: value,
    }
}

/// Errors that the documentation of [`GetInterceptionSummaryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetInterceptionSummaryError = super::DocumentedError;
