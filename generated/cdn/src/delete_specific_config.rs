// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSpecificConfig`, from `cdn/DeleteSpecificConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes one configuration entry of a domain name, so that the feature no longer works by it.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DeleteSpecificConfigRequest::new()
///     .config_id("2317")
///     .domain_name("example.com");
/// let reply = client.delete_specific_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSpecificConfigRequest {
    /// **Required.** IDs of the configured features to delete, with commas between them.
    /// Example: `2317`.
    pub config_id: Option<String>,
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DeleteSpecificConfigRequest {
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
}

request! {
    DeleteSpecificConfigRequest {
        "ConfigId" => config_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteSpecificConfigRequest {
    type Response = DeleteSpecificConfigResponse;
    type Error = DeleteSpecificConfigError;
    const INFO: OperationInfo = super::operation("DeleteSpecificConfig")
        .required(&["ConfigId", "DomainName"]);
    const ERRORS: &'static [DeleteSpecificConfigError] = &[
        DeleteSpecificConfigError::InvalidAnyValueNotSupported,
        DeleteSpecificConfigError::ConfigurationConflicts,
        DeleteSpecificConfigError::EdgeScriptCountExceedLimit,
        DeleteSpecificConfigError::EdgeScripOptionsHasInnerConfig,
        DeleteSpecificConfigError::EdgeScriptGrammarNotSupport,
        DeleteSpecificConfigError::EdgeScriptNotSupportJs,
        DeleteSpecificConfigError::InvalidDomainBelongToConfigGroup,
        DeleteSpecificConfigError::InvalidRuleMalformed,
    ];
}

/// Response to [`DeleteSpecificConfigRequest`].
pub type DeleteSpecificConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSpecificConfigRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
/// - [`ConfigurationConflicts`](super::DocumentedError::ConfigurationConflicts)
/// - [`EdgeScriptCountExceedLimit`](super::DocumentedError::EdgeScriptCountExceedLimit)
/// - [`EdgeScripOptionsHasInnerConfig`](super::DocumentedError::EdgeScripOptionsHasInnerConfig)
/// - [`EdgeScriptGrammarNotSupport`](super::DocumentedError::EdgeScriptGrammarNotSupport)
/// - [`EdgeScriptNotSupportJs`](super::DocumentedError::EdgeScriptNotSupportJs)
/// - [`InvalidDomainBelongToConfigGroup`](super::DocumentedError::InvalidDomainBelongToConfigGroup)
/// - [`InvalidRuleMalformed`](super::DocumentedError::InvalidRuleMalformed)
pub type DeleteSpecificConfigError = super::DocumentedError;
