// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateAccountComplianceByPack`, from `config/GetAggregateAccountComplianceByPack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComplianceType};

/// Shows whether member accounts comply with one compliance package of an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateAccountComplianceByPackRequest::new()
///     .compliance_pack_id("cp-541e626622af0087****")
///     .aggregator_id("ca-04b3fd170e340007****");
/// let reply = client.get_aggregate_account_compliance_by_pack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateAccountComplianceByPackRequest {
    /// **Required.** ID of the compliance pack that the call is about.
    /// Example: `cp-541e626622af0087****`.
    pub compliance_pack_id: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-04b3fd170e340007****`.
    pub aggregator_id: Option<String>,
}

impl GetAggregateAccountComplianceByPackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CompliancePackId`, which is required.
    pub fn compliance_pack_id(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_id = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    GetAggregateAccountComplianceByPackRequest {
        "CompliancePackId" => compliance_pack_id: query,
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for GetAggregateAccountComplianceByPackRequest {
    type Response = GetAggregateAccountComplianceByPackResponse;
    type Error = GetAggregateAccountComplianceByPackError;
    const INFO: OperationInfo = super::operation("GetAggregateAccountComplianceByPack")
        .method("GET")
        .required(&["CompliancePackId", "AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateAccountComplianceByPackError] = &[
        GetAggregateAccountComplianceByPackError::InvalidAggregatorIdValue,
        GetAggregateAccountComplianceByPackError::InvalidCompliancePackIdValue,
        GetAggregateAccountComplianceByPackError::AccountNotExisted,
        GetAggregateAccountComplianceByPackError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregateAccountComplianceByPackRequest`].
#[non_exhaustive]
pub struct GetAggregateAccountComplianceByPackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
    /// Result of the step or check named account compliance.
    pub account_compliance_result: Option<AccountComplianceResult>,
}

response! {
    GetAggregateAccountComplianceByPackResponse {
        "RequestId" => request_id: value,
        "AccountComplianceResult" => account_compliance_result: value,
    }
}

/// Result of the step or check named account compliance.
#[non_exhaustive]
pub struct AccountComplianceResult {
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cp-541e626622af0087****`.
    pub compliance_pack_id: Option<String>,
    /// How many there are of this: non compliant. Example: `0`.
    pub non_compliant_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// The account compliances that were found or are concerned, one entry each.
    pub account_compliances: Vec<AccountCompliances>,
}

response! {
    AccountComplianceResult {
        "CompliancePackId" => compliance_pack_id: value,
        "NonCompliantCount" => non_compliant_count: value,
        "TotalCount" => total_count: value,
        "AccountCompliances" => account_compliances: list(""),
    }
}

/// The account compliances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AccountCompliances {
    /// Which kind of compliance it is or is to be.
    /// Here: `COMPLIANT`, `NON_COMPLIANT`, `NOT_APPLICABLE`, `INSUFFICIENT_DATA`.
    /// Example: `COMPLIANT`.
    pub compliance_type: Option<Open<ComplianceType>>,
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<i64>,
    /// Login name of the account. Example: `Alice`.
    pub account_name: Option<String>,
}

response! {
    AccountCompliances {
        "ComplianceType" => compliance_type: value,
        "AccountId" => account_id: value,
        "AccountName" => account_name: value,
    }
}

/// Errors that the documentation of [`GetAggregateAccountComplianceByPackRequest`] names.
///
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`InvalidCompliancePackIdValue`](super::DocumentedError::InvalidCompliancePackIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateAccountComplianceByPackError = super::DocumentedError;
