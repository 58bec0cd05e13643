// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateResourceComplianceByPack`, from `config/GetAggregateResourceComplianceByPack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceComplianceResult};

/// Counts compliant and noncompliant resources for one compliance package of an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateResourceComplianceByPackRequest::new()
///     .compliance_pack_id("cp-fdc8626622af00f9****")
///     .aggregator_id("ca-f632626622af0079****");
/// let reply = client.get_aggregate_resource_compliance_by_pack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateResourceComplianceByPackRequest {
    /// **Required.** ID of the compliance pack that the call is about.
    /// Example: `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-f632626622af0079****`.
    pub aggregator_id: Option<String>,
}

impl GetAggregateResourceComplianceByPackRequest {
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
    GetAggregateResourceComplianceByPackRequest {
        "CompliancePackId" => compliance_pack_id: query,
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for GetAggregateResourceComplianceByPackRequest {
    type Response = GetAggregateResourceComplianceByPackResponse;
    type Error = GetAggregateResourceComplianceByPackError;
    const INFO: OperationInfo = super::operation("GetAggregateResourceComplianceByPack")
        .method("GET")
        .required(&["CompliancePackId", "AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateResourceComplianceByPackError] = &[
        GetAggregateResourceComplianceByPackError::InvalidCompliancePackIdValue,
        GetAggregateResourceComplianceByPackError::InvalidAggregatorIdValue,
        GetAggregateResourceComplianceByPackError::AccountNotExisted,
        GetAggregateResourceComplianceByPackError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregateResourceComplianceByPackRequest`].
#[non_exhaustive]
pub struct GetAggregateResourceComplianceByPackResponse {
    /// Result of the step or check named resource compliance.
    pub resource_compliance_result: Option<ResourceComplianceResult>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
}

response! {
    GetAggregateResourceComplianceByPackResponse {
        "ResourceComplianceResult" => resource_compliance_result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetAggregateResourceComplianceByPackRequest`] names.
///
/// - [`InvalidCompliancePackIdValue`](super::DocumentedError::InvalidCompliancePackIdValue)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateResourceComplianceByPackError = super::DocumentedError;
