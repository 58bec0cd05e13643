// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAggregateCompliancePacks`, from `config/DeleteAggregateCompliancePacks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperateCompliancePacks, OperateCompliancePacksResult};

/// Deletes compliance packages of an account group, and their rules too if the call says so.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DeleteAggregateCompliancePacksRequest::new()
///     .compliance_pack_ids("cp-541e626622af0087****")
///     .aggregator_id("ca-04b3fd170e340007****");
/// let reply = client.delete_aggregate_compliance_packs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAggregateCompliancePacksRequest {
    /// **Required.** IDs of the compliance packs to work on or to narrow the list down to.
    /// Example: `cp-541e626622af0087****`.
    pub compliance_pack_ids: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `1594295238-f9361358-5843-4294-8d30-b5183fac****`.
    pub client_token: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-04b3fd170e340007****`.
    pub aggregator_id: Option<String>,
    /// Whether the rules of the compliance pack are deleted with it.
    pub delete_rule: Option<bool>,
}

impl DeleteAggregateCompliancePacksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CompliancePackIds`, which is required.
    pub fn compliance_pack_ids(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_ids = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `DeleteRule`.
    #[inline]
    pub fn delete_rule(mut self, value: bool) -> Self {
        self.delete_rule = Some(value);
        self
    }
}

request! {
    DeleteAggregateCompliancePacksRequest {
        "CompliancePackIds" => compliance_pack_ids: form,
        "ClientToken" => client_token: form,
        "AggregatorId" => aggregator_id: form,
        "DeleteRule" => delete_rule: form,
    }
}

impl Operation for DeleteAggregateCompliancePacksRequest {
    type Response = DeleteAggregateCompliancePacksResponse;
    type Error = DeleteAggregateCompliancePacksError;
    const INFO: OperationInfo = super::operation("DeleteAggregateCompliancePacks")
        .required(&["CompliancePackIds", "AggregatorId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DeleteAggregateCompliancePacksError] = &[
        DeleteAggregateCompliancePacksError::NoPermission,
        DeleteAggregateCompliancePacksError::InvalidAggregatorIdValue,
        DeleteAggregateCompliancePacksError::InvalidCompliancePackIdsSizeExceed,
        DeleteAggregateCompliancePacksError::AggregatorMemberNoPermission,
        DeleteAggregateCompliancePacksError::AccountNotExisted,
        DeleteAggregateCompliancePacksError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteAggregateCompliancePacksRequest`].
#[non_exhaustive]
pub struct DeleteAggregateCompliancePacksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
    /// Result of the step or check named operate compliance packs.
    pub operate_compliance_packs_result: Option<OperateCompliancePacksResult>,
}

response! {
    DeleteAggregateCompliancePacksResponse {
        "RequestId" => request_id: value,
        "OperateCompliancePacksResult" => operate_compliance_packs_result: value,
    }
}

/// Errors that the documentation of [`DeleteAggregateCompliancePacksRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`InvalidCompliancePackIdsSizeExceed`](super::DocumentedError::InvalidCompliancePackIdsSizeExceed)
/// - [`AggregatorMemberNoPermission`](super::DocumentedError::AggregatorMemberNoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeleteAggregateCompliancePacksError = super::DocumentedError;
