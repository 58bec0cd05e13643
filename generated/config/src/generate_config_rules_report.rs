// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateConfigRulesReport`, from `config/GenerateConfigRulesReport.md`.

use alicloud_runtime::codegen::*;

/// Starts an evaluation report on rules of the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GenerateConfigRulesReportRequest::new();
/// let reply = client.generate_config_rules_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateConfigRulesReportRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// IDs of the config rules to work on or to narrow the list down to.
    pub config_rule_ids: Option<String>,
}

impl GenerateConfigRulesReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ConfigRuleIds`.
    pub fn config_rule_ids(mut self, value: impl Into<String>) -> Self {
        self.config_rule_ids = Some(value.into());
        self
    }
}

request! {
    GenerateConfigRulesReportRequest {
        "ClientToken" => client_token: form,
        "ConfigRuleIds" => config_rule_ids: form,
    }
}

impl Operation for GenerateConfigRulesReportRequest {
    type Response = GenerateConfigRulesReportResponse;
    type Error = GenerateConfigRulesReportError;
    const INFO: OperationInfo = super::operation("GenerateConfigRulesReport")
        .idempotency_token("ClientToken");
    const ERRORS: &'static [GenerateConfigRulesReportError] = &[
        GenerateConfigRulesReportError::ConfigRuleReportCreating,
        GenerateConfigRulesReportError::AccountNotExisted,
        GenerateConfigRulesReportError::ServiceUnavailable,
    ];
}

/// Response to [`GenerateConfigRulesReportRequest`].
#[non_exhaustive]
pub struct GenerateConfigRulesReportResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
    /// ID of the report that the item belongs to or stands for. Example: `crp-88176457e0d900c9****`.
    pub report_id: Option<String>,
}

response! {
    GenerateConfigRulesReportResponse {
        "RequestId" => request_id: value,
        "ReportId" => report_id: value,
    }
}

/// Errors that the documentation of [`GenerateConfigRulesReportRequest`] names.
///
/// - [`ConfigRuleReportCreating`](super::DocumentedError::ConfigRuleReportCreating)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GenerateConfigRulesReportError = super::DocumentedError;
