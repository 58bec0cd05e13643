// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchSetVodDomainConfigs`, from `vod/BatchSetVodDomainConfigs.md`.

use alicloud_runtime::codegen::*;

/// Sets configuration functions of one or more accelerated domain names in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::BatchSetVodDomainConfigsRequest::new()
///     .domain_names("example.com")
///     .functions("...");
/// let reply = client.batch_set_vod_domain_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchSetVodDomainConfigsRequest {
    /// **Required.** Domain names that the call or the item is about. Example: `example.com`.
    pub domain_names: Option<String>,
    /// **Required.** The functions that are concerned.
    pub functions: Option<String>,
}

impl BatchSetVodDomainConfigsRequest {
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
    BatchSetVodDomainConfigsRequest {
        "DomainNames" => domain_names: query,
        "Functions" => functions: query,
    }
}

impl Operation for BatchSetVodDomainConfigsRequest {
    type Response = BatchSetVodDomainConfigsResponse;
    type Error = BatchSetVodDomainConfigsError;
    const INFO: OperationInfo = super::operation("BatchSetVodDomainConfigs")
        .required(&["DomainNames", "Functions"]);
    const ERRORS: &'static [BatchSetVodDomainConfigsError] = &[
        BatchSetVodDomainConfigsError::InvalidFunctionsMalformed,
        BatchSetVodDomainConfigsError::InvalidFunctionNameValueNotSupported,
        BatchSetVodDomainConfigsError::InvalidArgNameValueNotSupported,
        BatchSetVodDomainConfigsError::InvalidArgValueMalformed,
        BatchSetVodDomainConfigsError::InvalidAnyValueNotSupported,
        BatchSetVodDomainConfigsError::InvalidAnyMalformed,
        BatchSetVodDomainConfigsError::MissingParameterAny,
        BatchSetVodDomainConfigsError::InvalidFunctionArgsMalformed,
        BatchSetVodDomainConfigsError::MissingParameter,
        BatchSetVodDomainConfigsError::InvalidHeaderKeyValueNotSupported,
        BatchSetVodDomainConfigsError::TooManyDomains,
        BatchSetVodDomainConfigsError::InvalidRuleMalformed,
        BatchSetVodDomainConfigsError::InvalidFunctionNotSupported,
        BatchSetVodDomainConfigsError::InvalidDomainBelongToConfigGroup,
        BatchSetVodDomainConfigsError::EntityNotExistRole,
        BatchSetVodDomainConfigsError::MissingParameterFunctions,
        BatchSetVodDomainConfigsError::NoPermissionSlr,
        BatchSetVodDomainConfigsError::ConfigExceedLimit,
        BatchSetVodDomainConfigsError::EdgeScriptCountExceedLimit,
        BatchSetVodDomainConfigsError::EdgeScripOptionsHasInnerConfig,
        BatchSetVodDomainConfigsError::EdgeScriptGrammarNotSupport,
        BatchSetVodDomainConfigsError::EdgeScriptNotSupportJs,
        BatchSetVodDomainConfigsError::ServiceInvokeFailed,
        BatchSetVodDomainConfigsError::ConfigurationConflicts,
    ];
}

/// Response to [`BatchSetVodDomainConfigsRequest`].
pub type BatchSetVodDomainConfigsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchSetVodDomainConfigsRequest`] names.
///
/// - [`InvalidFunctionsMalformed`](super::DocumentedError::InvalidFunctionsMalformed)
/// - [`InvalidFunctionNameValueNotSupported`](super::DocumentedError::InvalidFunctionNameValueNotSupported)
/// - [`InvalidArgNameValueNotSupported`](super::DocumentedError::InvalidArgNameValueNotSupported)
/// - [`InvalidArgValueMalformed`](super::DocumentedError::InvalidArgValueMalformed)
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
/// - [`InvalidAnyMalformed`](super::DocumentedError::InvalidAnyMalformed)
/// - [`MissingParameterAny`](super::DocumentedError::MissingParameterAny)
/// - [`InvalidFunctionArgsMalformed`](super::DocumentedError::InvalidFunctionArgsMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidHeaderKeyValueNotSupported`](super::DocumentedError::InvalidHeaderKeyValueNotSupported)
/// - [`TooManyDomains`](super::DocumentedError::TooManyDomains)
/// - [`InvalidRuleMalformed`](super::DocumentedError::InvalidRuleMalformed)
/// - [`InvalidFunctionNotSupported`](super::DocumentedError::InvalidFunctionNotSupported)
/// - [`InvalidDomainBelongToConfigGroup`](super::DocumentedError::InvalidDomainBelongToConfigGroup)
/// - [`EntityNotExistRole`](super::DocumentedError::EntityNotExistRole), here with HTTP status 400
/// - [`MissingParameterFunctions`](super::DocumentedError::MissingParameterFunctions)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`ConfigExceedLimit`](super::DocumentedError::ConfigExceedLimit)
/// - [`EdgeScriptCountExceedLimit`](super::DocumentedError::EdgeScriptCountExceedLimit)
/// - [`EdgeScripOptionsHasInnerConfig`](super::DocumentedError::EdgeScripOptionsHasInnerConfig)
/// - [`EdgeScriptGrammarNotSupport`](super::DocumentedError::EdgeScriptGrammarNotSupport)
/// - [`EdgeScriptNotSupportJs`](super::DocumentedError::EdgeScriptNotSupportJs)
/// - [`ServiceInvokeFailed`](super::DocumentedError::ServiceInvokeFailed)
/// - [`ConfigurationConflicts`](super::DocumentedError::ConfigurationConflicts)
pub type BatchSetVodDomainConfigsError = super::DocumentedError;
