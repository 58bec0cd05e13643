// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchSetCdnDomainConfig`, from `cdn/BatchSetCdnDomainConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets features for several accelerated domain names at once; features not named keep their
/// settings.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::BatchSetCdnDomainConfigRequest::new()
///     .domain_names("example.com")
///     .functions("...");
/// let reply = client.batch_set_cdn_domain_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchSetCdnDomainConfigRequest {
    /// **Required.** Accelerated domain names that the call works on, with commas between them.
    /// Example: `example.com`.
    pub domain_names: Option<String>,
    /// **Required.** Features to set, as a JSON list with name and arguments of each.
    pub functions: Option<String>,
}

impl BatchSetCdnDomainConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainNames`, which is required.
    pub fn domain_names(mut self, value: impl Into<String>) -> Self {
        self.domain_names = Some(value.into());
        self
    }
    /// Sets `Functions`, which is required.
    pub fn functions(mut self, value: impl Into<String>) -> Self {
        self.functions = Some(value.into());
        self
    }
}

request! {
    BatchSetCdnDomainConfigRequest {
        "DomainNames" => domain_names: query,
        "Functions" => functions: query,
    }
}

impl Operation for BatchSetCdnDomainConfigRequest {
    type Response = BatchSetCdnDomainConfigResponse;
    type Error = BatchSetCdnDomainConfigError;
    const INFO: OperationInfo = super::operation("BatchSetCdnDomainConfig")
        .required(&["DomainNames", "Functions"]);
    const ERRORS: &'static [BatchSetCdnDomainConfigError] = &[
        BatchSetCdnDomainConfigError::InvalidFunctionsMalformed,
        BatchSetCdnDomainConfigError::InvalidHeaderKeyValueNotSupported,
        BatchSetCdnDomainConfigError::NoPermissionSlr,
        BatchSetCdnDomainConfigError::InvalidArgValueMalformed,
        BatchSetCdnDomainConfigError::InvalidAnyValueNotSupported,
        BatchSetCdnDomainConfigError::InvalidAnyMalformed,
        BatchSetCdnDomainConfigError::MissingParameterAny,
        BatchSetCdnDomainConfigError::InvalidFunctionArgsMalformed,
        BatchSetCdnDomainConfigError::MissingParameter,
        BatchSetCdnDomainConfigError::TooManyDomains,
        BatchSetCdnDomainConfigError::InvalidRuleMalformed,
        BatchSetCdnDomainConfigError::ConfigurationConflicts,
        BatchSetCdnDomainConfigError::InvalidFunctionNotSupported,
        BatchSetCdnDomainConfigError::InvalidDomainBelongToConfigGroup,
        BatchSetCdnDomainConfigError::EntityNotExistRole,
        BatchSetCdnDomainConfigError::MissingParameterFunctions,
        BatchSetCdnDomainConfigError::ConfigExceedLimit,
        BatchSetCdnDomainConfigError::EdgeScriptCountExceedLimit,
        BatchSetCdnDomainConfigError::EdgeScripOptionsHasInnerConfig,
        BatchSetCdnDomainConfigError::EdgeScriptGrammarNotSupport,
        BatchSetCdnDomainConfigError::EdgeScriptNotSupportJs,
        BatchSetCdnDomainConfigError::ServiceInvokeFailed,
        BatchSetCdnDomainConfigError::ConfigParentExceedLimit,
        BatchSetCdnDomainConfigError::FunctionInvalidParentId,
        BatchSetCdnDomainConfigError::BatchSetBusinessError,
        BatchSetCdnDomainConfigError::ConfigDuplicate,
        BatchSetCdnDomainConfigError::FunctionArgError,
    ];
}

/// Response to [`BatchSetCdnDomainConfigRequest`].
#[non_exhaustive]
pub struct BatchSetCdnDomainConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// Outcome for every domain name and feature, one entry each.
    pub domain_config_list: Vec<DomainConfigModel>,
}

response! {
    BatchSetCdnDomainConfigResponse {
        "RequestId" => request_id: value,
        "DomainConfigList" => domain_config_list: list("DomainConfigModel"),
    }
}

/// Outcome for every domain name and feature, one entry each.
#[non_exhaustive]
pub struct DomainConfigModel {
    /// ID of one configured feature of a domain name, needed to change or delete it.
    /// Example: `1234567`.
    pub config_id: Option<i64>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `www.example.com`.
    pub domain_name: Option<String>,
    /// Name of the configuration feature. Example: `set_resp_header`.
    pub function_name: Option<String>,
}

response! {
    DomainConfigModel {
        "ConfigId" => config_id: value,
        "DomainName" => domain_name: value,
        "FunctionName" => function_name: value,
    }
}

/// Errors that the documentation of [`BatchSetCdnDomainConfigRequest`] names.
///
/// - [`InvalidFunctionsMalformed`](super::DocumentedError::InvalidFunctionsMalformed)
/// - [`InvalidHeaderKeyValueNotSupported`](super::DocumentedError::InvalidHeaderKeyValueNotSupported)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`InvalidArgValueMalformed`](super::DocumentedError::InvalidArgValueMalformed)
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
/// - [`InvalidAnyMalformed`](super::DocumentedError::InvalidAnyMalformed)
/// - [`MissingParameterAny`](super::DocumentedError::MissingParameterAny)
/// - [`InvalidFunctionArgsMalformed`](super::DocumentedError::InvalidFunctionArgsMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`TooManyDomains`](super::DocumentedError::TooManyDomains)
/// - [`InvalidRuleMalformed`](super::DocumentedError::InvalidRuleMalformed)
/// - [`ConfigurationConflicts`](super::DocumentedError::ConfigurationConflicts)
/// - [`InvalidFunctionNotSupported`](super::DocumentedError::InvalidFunctionNotSupported)
/// - [`InvalidDomainBelongToConfigGroup`](super::DocumentedError::InvalidDomainBelongToConfigGroup)
/// - [`EntityNotExistRole`](super::DocumentedError::EntityNotExistRole)
/// - [`MissingParameterFunctions`](super::DocumentedError::MissingParameterFunctions)
/// - [`ConfigExceedLimit`](super::DocumentedError::ConfigExceedLimit)
/// - [`EdgeScriptCountExceedLimit`](super::DocumentedError::EdgeScriptCountExceedLimit)
/// - [`EdgeScripOptionsHasInnerConfig`](super::DocumentedError::EdgeScripOptionsHasInnerConfig)
/// - [`EdgeScriptGrammarNotSupport`](super::DocumentedError::EdgeScriptGrammarNotSupport)
/// - [`EdgeScriptNotSupportJs`](super::DocumentedError::EdgeScriptNotSupportJs)
/// - [`ServiceInvokeFailed`](super::DocumentedError::ServiceInvokeFailed)
/// - [`ConfigParentExceedLimit`](super::DocumentedError::ConfigParentExceedLimit)
/// - [`FunctionInvalidParentId`](super::DocumentedError::FunctionInvalidParentId)
/// - [`BatchSetBusinessError`](super::DocumentedError::BatchSetBusinessError)
/// - [`ConfigDuplicate`](super::DocumentedError::ConfigDuplicate)
/// - [`FunctionArgError`](super::DocumentedError::FunctionArgError)
pub type BatchSetCdnDomainConfigError = super::DocumentedError;
