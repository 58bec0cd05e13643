// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConfigRuleSummaryByRiskLevel`, from `config/GetConfigRuleSummaryByRiskLevel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigRuleSummaryByRiskLevelData};

/// Summarizes compliance of the current account by the risk level of its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetConfigRuleSummaryByRiskLevelRequest::new();
/// let reply = client.get_config_rule_summary_by_risk_level(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConfigRuleSummaryByRiskLevelRequest {}

impl GetConfigRuleSummaryByRiskLevelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetConfigRuleSummaryByRiskLevelRequest {}
}

impl Operation for GetConfigRuleSummaryByRiskLevelRequest {
    type Response = GetConfigRuleSummaryByRiskLevelResponse;
    type Error = GetConfigRuleSummaryByRiskLevelError;
    const INFO: OperationInfo = super::operation("GetConfigRuleSummaryByRiskLevel")
        .read_only();
    const ERRORS: &'static [GetConfigRuleSummaryByRiskLevelError] = &[
        GetConfigRuleSummaryByRiskLevelError::ServiceUnavailable,
    ];
}

/// Response to [`GetConfigRuleSummaryByRiskLevelRequest`].
#[non_exhaustive]
pub struct GetConfigRuleSummaryByRiskLevelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3CED98C-DE65-46AC-B2D2-04A4A9AB5B36`.
    pub request_id: Option<String>,
    /// The config rule summaries that were found or are concerned, one entry each.
    pub config_rule_summaries: Vec<ConfigRuleSummaryByRiskLevelData>,
}

response! {
    GetConfigRuleSummaryByRiskLevelResponse {
        "RequestId" => request_id: value,
        "ConfigRuleSummaries" => config_rule_summaries: list(""),
    }
}

/// Errors that the documentation of [`GetConfigRuleSummaryByRiskLevelRequest`] names.
///
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetConfigRuleSummaryByRiskLevelError = super::DocumentedError;
