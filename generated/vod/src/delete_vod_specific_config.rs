// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVodSpecificConfig`, from `vod/DeleteVodSpecificConfig.md`.

use alicloud_runtime::codegen::*;

/// Deletes one configuration entry of an accelerated domain name by its config ID.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteVodSpecificConfigRequest::new()
///     .config_id("2317****")
///     .domain_name("www.example.com");
/// let reply = client.delete_vod_specific_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVodSpecificConfigRequest {
    /// **Required.** ID that picks out one configuration entry. Example: `2317****`.
    pub config_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about. Example: `www.example.com`.
    pub domain_name: Option<String>,
    /// Environment that the setting is for: staging or production.
    pub env: Option<String>,
}

impl DeleteVodSpecificConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigId`, which is required.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Env`.
    pub fn env(mut self, value: impl Into<String>) -> Self {
        self.env = Some(value.into());
        self
    }
}

request! {
    DeleteVodSpecificConfigRequest {
        "ConfigId" => config_id: query,
        "DomainName" => domain_name: query,
        "Env" => env: query,
    }
}

impl Operation for DeleteVodSpecificConfigRequest {
    type Response = DeleteVodSpecificConfigResponse;
    type Error = DeleteVodSpecificConfigError;
    const INFO: OperationInfo = super::operation("DeleteVodSpecificConfig")
        .required(&["ConfigId", "DomainName"]);
    const ERRORS: &'static [DeleteVodSpecificConfigError] = &[
        DeleteVodSpecificConfigError::MissingParameter,
        DeleteVodSpecificConfigError::InvalidAnyValueNotSupported,
        DeleteVodSpecificConfigError::EdgeScriptCountExceedLimit,
        DeleteVodSpecificConfigError::EdgeScripOptionsHasInnerConfig,
        DeleteVodSpecificConfigError::EdgeScriptGrammarNotSupport,
        DeleteVodSpecificConfigError::EdgeScriptNotSupportJs,
        DeleteVodSpecificConfigError::InvalidRuleMalformed,
        DeleteVodSpecificConfigError::ConfigurationConflicts,
        DeleteVodSpecificConfigError::ServiceBusy,
        DeleteVodSpecificConfigError::InvalidDomainNotFound,
    ];
}

/// Response to [`DeleteVodSpecificConfigRequest`].
pub type DeleteVodSpecificConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVodSpecificConfigRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
/// - [`EdgeScriptCountExceedLimit`](super::DocumentedError::EdgeScriptCountExceedLimit)
/// - [`EdgeScripOptionsHasInnerConfig`](super::DocumentedError::EdgeScripOptionsHasInnerConfig)
/// - [`EdgeScriptGrammarNotSupport`](super::DocumentedError::EdgeScriptGrammarNotSupport)
/// - [`EdgeScriptNotSupportJs`](super::DocumentedError::EdgeScriptNotSupportJs)
/// - [`InvalidRuleMalformed`](super::DocumentedError::InvalidRuleMalformed)
/// - [`ConfigurationConflicts`](super::DocumentedError::ConfigurationConflicts)
/// - [`ServiceBusy`](super::DocumentedError::ServiceBusy)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
pub type DeleteVodSpecificConfigError = super::DocumentedError;
