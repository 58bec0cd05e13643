// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchDeleteLiveDomainConfigs`, from `live/BatchDeleteLiveDomainConfigs.md`.

use alicloud_runtime::codegen::*;

/// Removes named function configurations from several live domains at once.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::BatchDeleteLiveDomainConfigsRequest::new()
///     .domain_names("...")
///     .function_names("...");
/// let reply = client.batch_delete_live_domain_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchDeleteLiveDomainConfigsRequest {
    /// **Required.** Domain names that the call or the item is about.
    pub domain_names: Option<String>,
    /// **Required.** Names of the functions to work on or to narrow the list down to.
    pub function_names: Option<String>,
}

impl BatchDeleteLiveDomainConfigsRequest {
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
    BatchDeleteLiveDomainConfigsRequest {
        "DomainNames" => domain_names: query,
        "FunctionNames" => function_names: query,
    }
}

impl Operation for BatchDeleteLiveDomainConfigsRequest {
    type Response = BatchDeleteLiveDomainConfigsResponse;
    type Error = BatchDeleteLiveDomainConfigsError;
    const INFO: OperationInfo = super::operation("BatchDeleteLiveDomainConfigs")
        .required(&["DomainNames", "FunctionNames"]);
    const ERRORS: &'static [BatchDeleteLiveDomainConfigsError] = &[
        BatchDeleteLiveDomainConfigsError::InvalidAnyValueNotSupported,
    ];
}

/// Response to [`BatchDeleteLiveDomainConfigsRequest`].
pub type BatchDeleteLiveDomainConfigsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchDeleteLiveDomainConfigsRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
pub type BatchDeleteLiveDomainConfigsError = super::DocumentedError;
