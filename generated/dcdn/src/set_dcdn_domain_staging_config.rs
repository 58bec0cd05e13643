// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDcdnDomainStagingConfig`, from `dcdn/SetDcdnDomainStagingConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets function configurations of a domain name in the staging environment.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::SetDcdnDomainStagingConfigRequest::new()
///     .domain_name("...")
///     .functions("...");
/// let reply = client.set_dcdn_domain_staging_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDcdnDomainStagingConfigRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// **Required.** The functions that are concerned.
    pub functions: Option<String>,
}

impl SetDcdnDomainStagingConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Functions`, which is required.
    pub fn functions(mut self, value: impl Into<String>) -> Self {
        self.functions = Some(value.into());
        self
    }
}

request! {
    SetDcdnDomainStagingConfigRequest {
        "DomainName" => domain_name: query,
        "Functions" => functions: query,
    }
}

impl Operation for SetDcdnDomainStagingConfigRequest {
    type Response = SetDcdnDomainStagingConfigResponse;
    type Error = SetDcdnDomainStagingConfigError;
    const INFO: OperationInfo = super::operation("SetDcdnDomainStagingConfig")
        .required(&["DomainName", "Functions"]);
    const ERRORS: &'static [SetDcdnDomainStagingConfigError] = &[
        SetDcdnDomainStagingConfigError::InvalidFunctionNameValueNotSupported,
        SetDcdnDomainStagingConfigError::InvalidArgNameValueNotSupported,
        SetDcdnDomainStagingConfigError::InvalidArgValueMalformed,
        SetDcdnDomainStagingConfigError::InvalidRuleMalformed,
        SetDcdnDomainStagingConfigError::ConfigurationConflicts,
        SetDcdnDomainStagingConfigError::GrayConfigExist,
        SetDcdnDomainStagingConfigError::InvalidDomainBelongToConfigGroup,
        SetDcdnDomainStagingConfigError::EdgeScriptCountExceedLimit,
        SetDcdnDomainStagingConfigError::EdgeScripOptionsHasInnerConfig,
        SetDcdnDomainStagingConfigError::EdgeScriptGrammarNotSupport,
        SetDcdnDomainStagingConfigError::EdgeScriptNotSupportJs,
    ];
}

/// Response to [`SetDcdnDomainStagingConfigRequest`].
pub type SetDcdnDomainStagingConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetDcdnDomainStagingConfigRequest`] names.
///
/// - [`InvalidFunctionNameValueNotSupported`](super::DocumentedError::InvalidFunctionNameValueNotSupported)
/// - [`InvalidArgNameValueNotSupported`](super::DocumentedError::InvalidArgNameValueNotSupported)
/// - [`InvalidArgValueMalformed`](super::DocumentedError::InvalidArgValueMalformed)
/// - [`InvalidRuleMalformed`](super::DocumentedError::InvalidRuleMalformed)
/// - [`ConfigurationConflicts`](super::DocumentedError::ConfigurationConflicts)
/// - [`GrayConfigExist`](super::DocumentedError::GrayConfigExist)
/// - [`InvalidDomainBelongToConfigGroup`](super::DocumentedError::InvalidDomainBelongToConfigGroup)
/// - [`EdgeScriptCountExceedLimit`](super::DocumentedError::EdgeScriptCountExceedLimit)
/// - [`EdgeScripOptionsHasInnerConfig`](super::DocumentedError::EdgeScripOptionsHasInnerConfig)
/// - [`EdgeScriptGrammarNotSupport`](super::DocumentedError::EdgeScriptGrammarNotSupport)
/// - [`EdgeScriptNotSupportJs`](super::DocumentedError::EdgeScriptNotSupportJs)
pub type SetDcdnDomainStagingConfigError = super::DocumentedError;
