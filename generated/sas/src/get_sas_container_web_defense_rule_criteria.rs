// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSasContainerWebDefenseRuleCriteria`, from `sas/GetSasContainerWebDefenseRuleCriteria.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CriteriaList};

/// Lists the search criteria for container tamper-proofing rules.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetSasContainerWebDefenseRuleCriteriaRequest::new();
/// let reply = client.get_sas_container_web_defense_rule_criteria(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSasContainerWebDefenseRuleCriteriaRequest {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl GetSasContainerWebDefenseRuleCriteriaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    GetSasContainerWebDefenseRuleCriteriaRequest {
        "Value" => value: query,
    }
}

impl Operation for GetSasContainerWebDefenseRuleCriteriaRequest {
    type Response = GetSasContainerWebDefenseRuleCriteriaResponse;
    type Error = GetSasContainerWebDefenseRuleCriteriaError;
    const INFO: OperationInfo = super::operation("GetSasContainerWebDefenseRuleCriteria")
        .read_only();
    const ERRORS: &'static [GetSasContainerWebDefenseRuleCriteriaError] = &[
        GetSasContainerWebDefenseRuleCriteriaError::NoPermission,
        GetSasContainerWebDefenseRuleCriteriaError::ServerError,
    ];
}

/// Response to [`GetSasContainerWebDefenseRuleCriteriaRequest`].
#[non_exhaustive]
pub struct GetSasContainerWebDefenseRuleCriteriaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8B6F758-BCD4-597A-8A2C-DA5A552C****`.
    pub request_id: Option<String>,
    /// Items of the kind criteria that were found or are concerned.
    pub criteria_list: Vec<CriteriaList>,
}

response! {
    GetSasContainerWebDefenseRuleCriteriaResponse {
        "RequestId" => request_id: value,
        "CriteriaList" => criteria_list: list(""),
    }
}

/// Errors that the documentation of [`GetSasContainerWebDefenseRuleCriteriaRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetSasContainerWebDefenseRuleCriteriaError = super::DocumentedError;
