// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchDeleteDcdnDomainConfigs`, from `dcdn/BatchDeleteDcdnDomainConfigs.md`.

use alicloud_runtime::codegen::*;

/// Deletes the configurations of given functions from several accelerated domain names at once.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::BatchDeleteDcdnDomainConfigsRequest::new()
///     .domain_names("example.com")
///     .function_names("referer_white_list_set,https_force");
/// let reply = client.batch_delete_dcdn_domain_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchDeleteDcdnDomainConfigsRequest {
    /// **Required.** Domain names that the call or the item is about. Example: `example.com`.
    pub domain_names: Option<String>,
    /// **Required.** Names of the functions to work on or to narrow the list down to.
    /// Example: `referer_white_list_set,https_force`.
    pub function_names: Option<String>,
}

impl BatchDeleteDcdnDomainConfigsRequest {
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
    BatchDeleteDcdnDomainConfigsRequest {
        "DomainNames" => domain_names: query,
        "FunctionNames" => function_names: query,
    }
}

impl Operation for BatchDeleteDcdnDomainConfigsRequest {
    type Response = BatchDeleteDcdnDomainConfigsResponse;
    type Error = BatchDeleteDcdnDomainConfigsError;
    const INFO: OperationInfo = super::operation("BatchDeleteDcdnDomainConfigs")
        .required(&["DomainNames", "FunctionNames"]);
    const ERRORS: &'static [BatchDeleteDcdnDomainConfigsError] = &[
        BatchDeleteDcdnDomainConfigsError::InvalidAnyValueNotSupported,
        BatchDeleteDcdnDomainConfigsError::DeleteFunctionFailed,
    ];
}

/// Response to [`BatchDeleteDcdnDomainConfigsRequest`].
pub type BatchDeleteDcdnDomainConfigsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchDeleteDcdnDomainConfigsRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
/// - [`DeleteFunctionFailed`](super::DocumentedError::DeleteFunctionFailed)
pub type BatchDeleteDcdnDomainConfigsError = super::DocumentedError;
