// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchSetDcdnDomainConfigs`, from `dcdn/BatchSetDcdnDomainConfigs.md`.

use alicloud_runtime::codegen::*;

/// Applies function configurations to several accelerated domain names at once.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::BatchSetDcdnDomainConfigsRequest::new()
///     .domain_names("example.com")
///     .functions("...");
/// let reply = client.batch_set_dcdn_domain_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchSetDcdnDomainConfigsRequest {
    /// **Required.** Domain names that the call or the item is about. Example: `example.com`.
    pub domain_names: Option<String>,
    /// **Required.** The functions that are concerned.
    pub functions: Option<String>,
}

impl BatchSetDcdnDomainConfigsRequest {
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
    BatchSetDcdnDomainConfigsRequest {
        "DomainNames" => domain_names: query,
        "Functions" => functions: query,
    }
}

impl Operation for BatchSetDcdnDomainConfigsRequest {
    type Response = BatchSetDcdnDomainConfigsResponse;
    type Error = BatchSetDcdnDomainConfigsError;
    const INFO: OperationInfo = super::operation("BatchSetDcdnDomainConfigs")
        .required(&["DomainNames", "Functions"]);
    const ERRORS: &'static [BatchSetDcdnDomainConfigsError] = &[
        BatchSetDcdnDomainConfigsError::InvalidFunctionsMalformed,
        BatchSetDcdnDomainConfigsError::InvalidArgValueMalformed,
        BatchSetDcdnDomainConfigsError::InvalidAnyValueNotSupported,
        BatchSetDcdnDomainConfigsError::InvalidAnyMalformed,
        BatchSetDcdnDomainConfigsError::MissingParameter,
        BatchSetDcdnDomainConfigsError::InvalidRuleMalformed,
        BatchSetDcdnDomainConfigsError::InvalidHeaderKeyValueNotSupported,
        BatchSetDcdnDomainConfigsError::MissingParameterAny,
        BatchSetDcdnDomainConfigsError::InvalidParameter2,
        BatchSetDcdnDomainConfigsError::ConfigExceedLimit,
        BatchSetDcdnDomainConfigsError::EdgeScriptCountExceedLimit,
        BatchSetDcdnDomainConfigsError::EdgeScripOptionsHasInnerConfig,
        BatchSetDcdnDomainConfigsError::EdgeScriptGrammarNotSupport,
        BatchSetDcdnDomainConfigsError::EdgeScriptNotSupportJs,
        BatchSetDcdnDomainConfigsError::ServiceInvokeFailed,
        BatchSetDcdnDomainConfigsError::ConfigParentExceedLimit,
        BatchSetDcdnDomainConfigsError::BatchSetBusinessError,
        BatchSetDcdnDomainConfigsError::FunctionInvalidParentId,
        BatchSetDcdnDomainConfigsError::DomainDDosQuotaFull,
        BatchSetDcdnDomainConfigsError::AccountArrears,
        BatchSetDcdnDomainConfigsError::DDosExpired,
        BatchSetDcdnDomainConfigsError::DomainDDosAlreadyExists,
        BatchSetDcdnDomainConfigsError::DomainPortConfiguring,
        BatchSetDcdnDomainConfigsError::DomainPortAllocateError,
    ];
}

/// Response to [`BatchSetDcdnDomainConfigsRequest`].
#[non_exhaustive]
pub struct BatchSetDcdnDomainConfigsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// Items of the kind domain name config that were found or are concerned.
    pub domain_config_list: Option<DomainConfigList>,
}

response! {
    BatchSetDcdnDomainConfigsResponse {
        "RequestId" => request_id: value,
        "DomainConfigList" => domain_config_list: value,
    }
}

/// Items of the kind domain name config that were found or are concerned.
#[non_exhaustive]
pub struct DomainConfigList {
    /// Settings made.
    pub domain_config_model: Vec<DomainConfigModel>,
}

response! {
    DomainConfigList {
        "DomainConfigModel" => domain_config_model: list(""),
    }
}

/// Settings made.
#[non_exhaustive]
pub struct DomainConfigModel {
    /// ID that picks out one configuration entry. Example: `123456`.
    pub config_id: Option<i64>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `www.example.com`.
    pub domain_name: Option<String>,
    /// Name of the function or feature that the call or the item is about. Example: `set_resp_header`.
    pub function_name: Option<String>,
}

response! {
    DomainConfigModel {
        "ConfigId" => config_id: value,
        "DomainName" => domain_name: value,
        "FunctionName" => function_name: value,
    }
}

/// Errors that the documentation of [`BatchSetDcdnDomainConfigsRequest`] names.
///
/// - [`InvalidFunctionsMalformed`](super::DocumentedError::InvalidFunctionsMalformed)
/// - [`InvalidArgValueMalformed`](super::DocumentedError::InvalidArgValueMalformed)
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
/// - [`InvalidAnyMalformed`](super::DocumentedError::InvalidAnyMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidRuleMalformed`](super::DocumentedError::InvalidRuleMalformed)
/// - [`InvalidHeaderKeyValueNotSupported`](super::DocumentedError::InvalidHeaderKeyValueNotSupported)
/// - [`MissingParameterAny`](super::DocumentedError::MissingParameterAny)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`ConfigExceedLimit`](super::DocumentedError::ConfigExceedLimit)
/// - [`EdgeScriptCountExceedLimit`](super::DocumentedError::EdgeScriptCountExceedLimit)
/// - [`EdgeScripOptionsHasInnerConfig`](super::DocumentedError::EdgeScripOptionsHasInnerConfig)
/// - [`EdgeScriptGrammarNotSupport`](super::DocumentedError::EdgeScriptGrammarNotSupport)
/// - [`EdgeScriptNotSupportJs`](super::DocumentedError::EdgeScriptNotSupportJs)
/// - [`ServiceInvokeFailed`](super::DocumentedError::ServiceInvokeFailed)
/// - [`ConfigParentExceedLimit`](super::DocumentedError::ConfigParentExceedLimit)
/// - [`BatchSetBusinessError`](super::DocumentedError::BatchSetBusinessError)
/// - [`FunctionInvalidParentId`](super::DocumentedError::FunctionInvalidParentId)
/// - [`DomainDDosQuotaFull`](super::DocumentedError::DomainDDosQuotaFull)
/// - [`AccountArrears`](super::DocumentedError::AccountArrears)
/// - [`DDosExpired`](super::DocumentedError::DDosExpired)
/// - [`DomainDDosAlreadyExists`](super::DocumentedError::DomainDDosAlreadyExists)
/// - [`DomainPortConfiguring`](super::DocumentedError::DomainPortConfiguring)
/// - [`DomainPortAllocateError`](super::DocumentedError::DomainPortAllocateError)
pub type BatchSetDcdnDomainConfigsError = super::DocumentedError;
