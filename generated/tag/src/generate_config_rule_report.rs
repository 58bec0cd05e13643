// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateConfigRuleReport`, from `tag/GenerateConfigRuleReport.md`.

use alicloud_runtime::codegen::*;

/// Starts a report on resources that break the tag policies of a target.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::GenerateConfigRuleReportRequest::new();
/// let reply = client.generate_config_rule_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateConfigRuleReportRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Account or folder that the tag policy is attached to.
    pub target_id: Option<String>,
    /// What the tag policy is attached to: the account itself (`USER`), or a root, folder or member of
    /// a resource directory.
    pub target_type: Option<String>,
    /// Whether it works for this account only (`USER`) or for the whole resource directory (`RD`).
    pub user_type: Option<String>,
}

impl GenerateConfigRuleReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TargetId`.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `UserType`.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
}

request! {
    GenerateConfigRuleReportRequest {
        "RegionId" => region_id: query,
        "TargetId" => target_id: query,
        "TargetType" => target_type: query,
        "UserType" => user_type: query,
    }
}

impl Operation for GenerateConfigRuleReportRequest {
    type Response = GenerateConfigRuleReportResponse;
    type Error = GenerateConfigRuleReportError;
    const INFO: OperationInfo = super::operation("GenerateConfigRuleReport")
        .region("RegionId");
    const ERRORS: &'static [GenerateConfigRuleReportError] = &[
        GenerateConfigRuleReportError::GlobalAggregatorNotFount,
        GenerateConfigRuleReportError::NoPermissionOperator,
        GenerateConfigRuleReportError::TagPolicyNotOpen,
        GenerateConfigRuleReportError::TagPolicyPendingEnable,
        GenerateConfigRuleReportError::WrongEndpoint,
    ];
}

/// Response to [`GenerateConfigRuleReportRequest`].
#[non_exhaustive]
pub struct GenerateConfigRuleReportResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `37B2AC06-89D8-5D95-98DF-3E68C12BDE05`.
    pub request_id: Option<String>,
    /// ID of the report that the item belongs to or stands for. Example: `crp-ao0786618088006c****`.
    pub report_id: Option<String>,
}

response! {
    GenerateConfigRuleReportResponse {
        "RequestId" => request_id: value,
        "ReportId" => report_id: value,
    }
}

/// Errors that the documentation of [`GenerateConfigRuleReportRequest`] names.
///
/// - [`GlobalAggregatorNotFount`](super::DocumentedError::GlobalAggregatorNotFount)
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
/// - [`TagPolicyNotOpen`](super::DocumentedError::TagPolicyNotOpen)
/// - [`TagPolicyPendingEnable`](super::DocumentedError::TagPolicyPendingEnable)
/// - [`WrongEndpoint`](super::DocumentedError::WrongEndpoint)
pub type GenerateConfigRuleReportError = super::DocumentedError;
