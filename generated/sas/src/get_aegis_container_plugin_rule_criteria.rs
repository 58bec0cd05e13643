// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAegisContainerPluginRuleCriteria`, from `sas/GetAegisContainerPluginRuleCriteria.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CriteriaList};

/// Lists the search criteria for container escape prevention rules.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAegisContainerPluginRuleCriteriaRequest::new();
/// let reply = client.get_aegis_container_plugin_rule_criteria(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAegisContainerPluginRuleCriteriaRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl GetAegisContainerPluginRuleCriteriaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    GetAegisContainerPluginRuleCriteriaRequest {
        "Lang" => lang: query,
        "Value" => value: query,
    }
}

impl Operation for GetAegisContainerPluginRuleCriteriaRequest {
    type Response = GetAegisContainerPluginRuleCriteriaResponse;
    type Error = GetAegisContainerPluginRuleCriteriaError;
    const INFO: OperationInfo = super::operation("GetAegisContainerPluginRuleCriteria")
        .read_only();
    const ERRORS: &'static [GetAegisContainerPluginRuleCriteriaError] = &[
        GetAegisContainerPluginRuleCriteriaError::NoPermission,
        GetAegisContainerPluginRuleCriteriaError::ServerError,
    ];
}

/// Response to [`GetAegisContainerPluginRuleCriteriaRequest`].
#[non_exhaustive]
pub struct GetAegisContainerPluginRuleCriteriaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DA8133CC-CCA0-5CF2-BF64-FE7D52C44***`.
    pub request_id: Option<String>,
    /// Items of the kind criteria that were found or are concerned.
    pub criteria_list: Vec<CriteriaList>,
}

response! {
    GetAegisContainerPluginRuleCriteriaResponse {
        "RequestId" => request_id: value,
        "CriteriaList" => criteria_list: list(""),
    }
}

/// Errors that the documentation of [`GetAegisContainerPluginRuleCriteriaRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetAegisContainerPluginRuleCriteriaError = super::DocumentedError;
