// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetCdnDomainStagingConfig`, from `cdn/SetCdnDomainStagingConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets features of a domain name in the staging environment, for trying them out.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetCdnDomainStagingConfigRequest::new()
///     .domain_name("example.com")
///     .functions("...");
/// let reply = client.set_cdn_domain_staging_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetCdnDomainStagingConfigRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Features to set, as a JSON list with name and arguments of each.
    pub functions: Option<String>,
}

impl SetCdnDomainStagingConfigRequest {
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
    SetCdnDomainStagingConfigRequest {
        "DomainName" => domain_name: query,
        "Functions" => functions: query,
    }
}

impl Operation for SetCdnDomainStagingConfigRequest {
    type Response = SetCdnDomainStagingConfigResponse;
    type Error = SetCdnDomainStagingConfigError;
    const INFO: OperationInfo = super::operation("SetCdnDomainStagingConfig")
        .required(&["DomainName", "Functions"]);
    const ERRORS: &'static [SetCdnDomainStagingConfigError] = &[
        SetCdnDomainStagingConfigError::InvalidFunctionNameValueNotSupported,
        SetCdnDomainStagingConfigError::InvalidArgValueMalformed,
        SetCdnDomainStagingConfigError::ConfigurationConflicts,
        SetCdnDomainStagingConfigError::InvalidArgNameValueNotSupported,
        SetCdnDomainStagingConfigError::GrayConfigExist,
        SetCdnDomainStagingConfigError::InvalidRuleMalformed,
        SetCdnDomainStagingConfigError::InvalidDomainBelongToConfigGroup,
        SetCdnDomainStagingConfigError::EdgeScriptCountExceedLimit,
        SetCdnDomainStagingConfigError::EdgeScripOptionsHasInnerConfig,
        SetCdnDomainStagingConfigError::EdgeScriptGrammarNotSupport,
        SetCdnDomainStagingConfigError::EdgeScriptNotSupportJs,
        SetCdnDomainStagingConfigError::MissingRequiredArg,
        SetCdnDomainStagingConfigError::FunctionArgError,
    ];
}

/// Response to [`SetCdnDomainStagingConfigRequest`].
#[non_exhaustive]
pub struct SetCdnDomainStagingConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// Outcome for every domain name and feature, one entry each.
    pub domain_config_list: Vec<DomainConfigList>,
}

response! {
    SetCdnDomainStagingConfigResponse {
        "RequestId" => request_id: value,
        "DomainConfigList" => domain_config_list: list(""),
    }
}

/// Outcome for every domain name and feature, one entry each.
#[non_exhaustive]
pub struct DomainConfigList {
    /// ID of one configured feature of a domain name, needed to change or delete it.
    /// Example: `1234567`.
    pub config_id: Option<i64>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `www.example.com`.
    pub domain_name: Option<String>,
    /// Name of the configuration feature. Example: `set_resp_header`.
    pub function_name: Option<String>,
}

response! {
    DomainConfigList {
        "ConfigId" => config_id: value,
        "DomainName" => domain_name: value,
        "FunctionName" => function_name: value,
    }
}

/// Errors that the documentation of [`SetCdnDomainStagingConfigRequest`] names.
///
/// - [`InvalidFunctionNameValueNotSupported`](super::DocumentedError::InvalidFunctionNameValueNotSupported)
/// - [`InvalidArgValueMalformed`](super::DocumentedError::InvalidArgValueMalformed)
/// - [`ConfigurationConflicts`](super::DocumentedError::ConfigurationConflicts)
/// - [`InvalidArgNameValueNotSupported`](super::DocumentedError::InvalidArgNameValueNotSupported)
/// - [`GrayConfigExist`](super::DocumentedError::GrayConfigExist)
/// - [`InvalidRuleMalformed`](super::DocumentedError::InvalidRuleMalformed)
/// - [`InvalidDomainBelongToConfigGroup`](super::DocumentedError::InvalidDomainBelongToConfigGroup)
/// - [`EdgeScriptCountExceedLimit`](super::DocumentedError::EdgeScriptCountExceedLimit)
/// - [`EdgeScripOptionsHasInnerConfig`](super::DocumentedError::EdgeScripOptionsHasInnerConfig)
/// - [`EdgeScriptGrammarNotSupport`](super::DocumentedError::EdgeScriptGrammarNotSupport)
/// - [`EdgeScriptNotSupportJs`](super::DocumentedError::EdgeScriptNotSupportJs)
/// - [`MissingRequiredArg`](super::DocumentedError::MissingRequiredArg)
/// - [`FunctionArgError`](super::DocumentedError::FunctionArgError)
pub type SetCdnDomainStagingConfigError = super::DocumentedError;
