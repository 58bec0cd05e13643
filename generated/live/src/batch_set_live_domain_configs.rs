// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchSetLiveDomainConfigs`, from `live/BatchSetLiveDomainConfigs.md`.

use alicloud_runtime::codegen::*;

/// Applies function configurations to several live domains at once.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::BatchSetLiveDomainConfigsRequest::new()
///     .domain_names("...")
///     .functions("...");
/// let reply = client.batch_set_live_domain_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchSetLiveDomainConfigsRequest {
    /// **Required.** Domain names that the call or the item is about.
    pub domain_names: Option<String>,
    /// **Required.** The functions that are concerned.
    pub functions: Option<String>,
}

impl BatchSetLiveDomainConfigsRequest {
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
    BatchSetLiveDomainConfigsRequest {
        "DomainNames" => domain_names: query,
        "Functions" => functions: query,
    }
}

impl Operation for BatchSetLiveDomainConfigsRequest {
    type Response = BatchSetLiveDomainConfigsResponse;
    type Error = BatchSetLiveDomainConfigsError;
    const INFO: OperationInfo = super::operation("BatchSetLiveDomainConfigs")
        .required(&["DomainNames", "Functions"]);
    const ERRORS: &'static [BatchSetLiveDomainConfigsError] = &[
        BatchSetLiveDomainConfigsError::InvalidFunctionsMalformed,
        BatchSetLiveDomainConfigsError::InvalidFunctionArgsMalformed,
        BatchSetLiveDomainConfigsError::InvalidArgValueMalformed,
        BatchSetLiveDomainConfigsError::InvalidAnyValueNotSupported,
        BatchSetLiveDomainConfigsError::InvalidAnyMalformed,
        BatchSetLiveDomainConfigsError::MissingParameterAny,
        BatchSetLiveDomainConfigsError::FunctionMutex,
        BatchSetLiveDomainConfigsError::RewriteHostRely,
        BatchSetLiveDomainConfigsError::ConfigurationConflicts,
    ];
}

/// Response to [`BatchSetLiveDomainConfigsRequest`].
pub type BatchSetLiveDomainConfigsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchSetLiveDomainConfigsRequest`] names.
///
/// - [`InvalidFunctionsMalformed`](super::DocumentedError::InvalidFunctionsMalformed)
/// - [`InvalidFunctionArgsMalformed`](super::DocumentedError::InvalidFunctionArgsMalformed)
/// - [`InvalidArgValueMalformed`](super::DocumentedError::InvalidArgValueMalformed)
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
/// - [`InvalidAnyMalformed`](super::DocumentedError::InvalidAnyMalformed)
/// - [`MissingParameterAny`](super::DocumentedError::MissingParameterAny)
/// - [`FunctionMutex`](super::DocumentedError::FunctionMutex)
/// - [`RewriteHostRely`](super::DocumentedError::RewriteHostRely)
/// - [`ConfigurationConflicts`](super::DocumentedError::ConfigurationConflicts)
pub type BatchSetLiveDomainConfigsError = super::DocumentedError;
