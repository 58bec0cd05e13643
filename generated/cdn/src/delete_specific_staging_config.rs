// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSpecificStagingConfig`, from `cdn/DeleteSpecificStagingConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes one configuration entry from the staging environment of a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DeleteSpecificStagingConfigRequest::new()
///     .config_id("2317")
///     .domain_name("example.com");
/// let reply = client.delete_specific_staging_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSpecificStagingConfigRequest {
    /// **Required.** IDs of the configured features to delete from the test environment, with commas
    /// between them. Example: `2317`.
    pub config_id: Option<String>,
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DeleteSpecificStagingConfigRequest {
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
    DeleteSpecificStagingConfigRequest {
        "ConfigId" => config_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteSpecificStagingConfigRequest {
    type Response = DeleteSpecificStagingConfigResponse;
    type Error = DeleteSpecificStagingConfigError;
    const INFO: OperationInfo = super::operation("DeleteSpecificStagingConfig")
        .required(&["ConfigId", "DomainName"]);
    const ERRORS: &'static [DeleteSpecificStagingConfigError] = &[
        DeleteSpecificStagingConfigError::InvalidAnyValueNotSupported,
        DeleteSpecificStagingConfigError::GrayConfigIsNull,
        DeleteSpecificStagingConfigError::EdgeScriptCountExceedLimit,
        DeleteSpecificStagingConfigError::EdgeScripOptionsHasInnerConfig,
        DeleteSpecificStagingConfigError::EdgeScriptGrammarNotSupport,
        DeleteSpecificStagingConfigError::EdgeScriptNotSupportJs,
        DeleteSpecificStagingConfigError::InvalidRuleMalformed,
    ];
}

/// Response to [`DeleteSpecificStagingConfigRequest`].
pub type DeleteSpecificStagingConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSpecificStagingConfigRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
/// - [`GrayConfigIsNull`](super::DocumentedError::GrayConfigIsNull)
/// - [`EdgeScriptCountExceedLimit`](super::DocumentedError::EdgeScriptCountExceedLimit)
/// - [`EdgeScripOptionsHasInnerConfig`](super::DocumentedError::EdgeScripOptionsHasInnerConfig)
/// - [`EdgeScriptGrammarNotSupport`](super::DocumentedError::EdgeScriptGrammarNotSupport)
/// - [`EdgeScriptNotSupportJs`](super::DocumentedError::EdgeScriptNotSupportJs)
/// - [`InvalidRuleMalformed`](super::DocumentedError::InvalidRuleMalformed)
pub type DeleteSpecificStagingConfigError = super::DocumentedError;
