// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCompliancePacks`, from `config/DeleteCompliancePacks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperateCompliancePacks, OperateCompliancePacksResult};

/// Deletes compliance packages, and their rules too if the call says so.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DeleteCompliancePacksRequest::new()
///     .compliance_pack_ids("cp-541e626622af0087****");
/// let reply = client.delete_compliance_packs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCompliancePacksRequest {
    /// **Required.** IDs of the compliance packs to work on or to narrow the list down to.
    /// Example: `cp-541e626622af0087****`.
    pub compliance_pack_ids: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `AAAAAdDWBF2****`.
    pub client_token: Option<String>,
    /// Whether the rules of the compliance pack are deleted with it.
    pub delete_rule: Option<bool>,
}

impl DeleteCompliancePacksRequest {
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
    /// Sets `DeleteRule`.
    #[inline]
    pub fn delete_rule(mut self, value: bool) -> Self {
        self.delete_rule = Some(value);
        self
    }
}

request! {
    DeleteCompliancePacksRequest {
        "CompliancePackIds" => compliance_pack_ids: form,
        "ClientToken" => client_token: form,
        "DeleteRule" => delete_rule: form,
    }
}

impl Operation for DeleteCompliancePacksRequest {
    type Response = DeleteCompliancePacksResponse;
    type Error = DeleteCompliancePacksError;
    const INFO: OperationInfo = super::operation("DeleteCompliancePacks")
        .required(&["CompliancePackIds"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DeleteCompliancePacksError] = &[
        DeleteCompliancePacksError::NoPermission,
        DeleteCompliancePacksError::InvalidCompliancePackIdsSizeExceed,
        DeleteCompliancePacksError::AccountNotExisted,
        DeleteCompliancePacksError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteCompliancePacksRequest`].
#[non_exhaustive]
pub struct DeleteCompliancePacksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
    /// Result of the step or check named operate compliance packs.
    pub operate_compliance_packs_result: Option<OperateCompliancePacksResult>,
}

response! {
    DeleteCompliancePacksResponse {
        "RequestId" => request_id: value,
        "OperateCompliancePacksResult" => operate_compliance_packs_result: value,
    }
}

/// Errors that the documentation of [`DeleteCompliancePacksRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidCompliancePackIdsSizeExceed`](super::DocumentedError::InvalidCompliancePackIdsSizeExceed)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeleteCompliancePacksError = super::DocumentedError;
