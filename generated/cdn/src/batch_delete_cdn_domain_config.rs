// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchDeleteCdnDomainConfig`, from `cdn/BatchDeleteCdnDomainConfig.md`.

use alicloud_runtime::codegen::*;

/// Takes features off several accelerated domain names at once.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::BatchDeleteCdnDomainConfigRequest::new()
///     .domain_names("example.com,example.org")
///     .function_names("referer_white_list_set,https_force");
/// let reply = client.batch_delete_cdn_domain_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchDeleteCdnDomainConfigRequest {
    /// **Required.** Accelerated domain names that the call works on, with commas between them.
    /// Example: `example.com,example.org`.
    pub domain_names: Option<String>,
    /// **Required.** Features concerned, by name, separated by commas.
    /// Example: `referer_white_list_set,https_force`.
    pub function_names: Option<String>,
}

impl BatchDeleteCdnDomainConfigRequest {
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
    /// Sets `FunctionNames`, which is required.
    pub fn function_names(mut self, value: impl Into<String>) -> Self {
        self.function_names = Some(value.into());
        self
    }
}

request! {
    BatchDeleteCdnDomainConfigRequest {
        "DomainNames" => domain_names: query,
        "FunctionNames" => function_names: query,
    }
}

impl Operation for BatchDeleteCdnDomainConfigRequest {
    type Response = BatchDeleteCdnDomainConfigResponse;
    type Error = BatchDeleteCdnDomainConfigError;
    const INFO: OperationInfo = super::operation("BatchDeleteCdnDomainConfig")
        .required(&["DomainNames", "FunctionNames"]);
    const ERRORS: &'static [BatchDeleteCdnDomainConfigError] = &[
        BatchDeleteCdnDomainConfigError::InvalidAnyValueNotSupported,
        BatchDeleteCdnDomainConfigError::DeleteFunctionFailed,
        BatchDeleteCdnDomainConfigError::EdgeScriptCountExceedLimit,
        BatchDeleteCdnDomainConfigError::EdgeScripOptionsHasInnerConfig,
        BatchDeleteCdnDomainConfigError::EdgeScriptNotSupportJs,
        BatchDeleteCdnDomainConfigError::InvalidRuleMalformed,
        BatchDeleteCdnDomainConfigError::EdgeScriptGrammarNotSupport,
    ];
}

/// Response to [`BatchDeleteCdnDomainConfigRequest`].
pub type BatchDeleteCdnDomainConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchDeleteCdnDomainConfigRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
/// - [`DeleteFunctionFailed`](super::DocumentedError::DeleteFunctionFailed)
/// - [`EdgeScriptCountExceedLimit`](super::DocumentedError::EdgeScriptCountExceedLimit)
/// - [`EdgeScripOptionsHasInnerConfig`](super::DocumentedError::EdgeScripOptionsHasInnerConfig)
/// - [`EdgeScriptNotSupportJs`](super::DocumentedError::EdgeScriptNotSupportJs)
/// - [`InvalidRuleMalformed`](super::DocumentedError::InvalidRuleMalformed)
/// - [`EdgeScriptGrammarNotSupport`](super::DocumentedError::EdgeScriptGrammarNotSupport)
pub type BatchDeleteCdnDomainConfigError = super::DocumentedError;
