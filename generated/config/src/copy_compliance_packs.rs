// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyCompliancePacks`, from `config/CopyCompliancePacks.md`.

use alicloud_runtime::codegen::*;

/// Copies compliance packages from one account group to others, for use by management or delegated
/// administrator accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::CopyCompliancePacksRequest::new()
///     .src_compliance_pack_ids("...");
/// let reply = client.copy_compliance_packs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopyCompliancePacksRequest {
    /// **Required.** IDs of the src compliance packs to work on or to narrow the list down to.
    pub src_compliance_pack_ids: Option<String>,
    /// ID of the src aggregator that the call is about.
    pub src_aggregator_id: Option<String>,
    /// IDs of the des aggregators to work on or to narrow the list down to.
    pub des_aggregator_ids: Option<String>,
}

impl CopyCompliancePacksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SrcCompliancePackIds`, which is required.
    pub fn src_compliance_pack_ids(mut self, value: impl Into<String>) -> Self {
        self.src_compliance_pack_ids = Some(value.into());
        self
    }
    /// Sets `SrcAggregatorId`.
    pub fn src_aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.src_aggregator_id = Some(value.into());
        self
    }
    /// Sets `DesAggregatorIds`.
    pub fn des_aggregator_ids(mut self, value: impl Into<String>) -> Self {
        self.des_aggregator_ids = Some(value.into());
        self
    }
}

request! {
    CopyCompliancePacksRequest {
        "SrcCompliancePackIds" => src_compliance_pack_ids: query,
        "SrcAggregatorId" => src_aggregator_id: query,
        "DesAggregatorIds" => des_aggregator_ids: query,
    }
}

impl Operation for CopyCompliancePacksRequest {
    type Response = CopyCompliancePacksResponse;
    type Error = CopyCompliancePacksError;
    const INFO: OperationInfo = super::operation("CopyCompliancePacks")
        .required(&["SrcCompliancePackIds"]);
    const ERRORS: &'static [CopyCompliancePacksError] = &[
        CopyCompliancePacksError::CompliancePackCopyLimit,
    ];
}

/// Response to [`CopyCompliancePacksRequest`].
#[non_exhaustive]
pub struct CopyCompliancePacksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E1E69DE-BDED-581E-B559-0C15690901D0`.
    pub request_id: Option<String>,
    /// Result of the step or check named copy rules. Example: `true`.
    pub copy_rules_result: Option<bool>,
}

response! {
    CopyCompliancePacksResponse {
        "RequestId" => request_id: value,
        "CopyRulesResult" => copy_rules_result: value,
    }
}

/// Errors that the documentation of [`CopyCompliancePacksRequest`] names.
///
/// - [`CompliancePackCopyLimit`](super::DocumentedError::CompliancePackCopyLimit)
pub type CopyCompliancePacksError = super::DocumentedError;
