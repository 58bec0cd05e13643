// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchSetDcdnIpaDomainConfigs`, from `dcdn/BatchSetDcdnIpaDomainConfigs.md`.

use alicloud_runtime::codegen::*;

/// Applies function configurations to several domain names that are accelerated at the IPA layer.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::BatchSetDcdnIpaDomainConfigsRequest::new()
///     .domain_names("example.com")
///     .functions("...");
/// let reply = client.batch_set_dcdn_ipa_domain_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchSetDcdnIpaDomainConfigsRequest {
    /// **Required.** Domain names that the call or the item is about. Example: `example.com`.
    pub domain_names: Option<String>,
    /// **Required.** The functions that are concerned.
    pub functions: Option<String>,
}

impl BatchSetDcdnIpaDomainConfigsRequest {
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
    BatchSetDcdnIpaDomainConfigsRequest {
        "DomainNames" => domain_names: query,
        "Functions" => functions: query,
    }
}

impl Operation for BatchSetDcdnIpaDomainConfigsRequest {
    type Response = BatchSetDcdnIpaDomainConfigsResponse;
    type Error = BatchSetDcdnIpaDomainConfigsError;
    const INFO: OperationInfo = super::operation("BatchSetDcdnIpaDomainConfigs")
        .required(&["DomainNames", "Functions"]);
    const ERRORS: &'static [BatchSetDcdnIpaDomainConfigsError] = &[
        BatchSetDcdnIpaDomainConfigsError::InvalidFunctionsMalformed,
        BatchSetDcdnIpaDomainConfigsError::InvalidArgValueMalformed,
        BatchSetDcdnIpaDomainConfigsError::InvalidAnyValueNotSupported,
        BatchSetDcdnIpaDomainConfigsError::InvalidAnyMalformed,
        BatchSetDcdnIpaDomainConfigsError::DcdnIpaServiceNotFound,
    ];
}

/// Response to [`BatchSetDcdnIpaDomainConfigsRequest`].
pub type BatchSetDcdnIpaDomainConfigsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchSetDcdnIpaDomainConfigsRequest`] names.
///
/// - [`InvalidFunctionsMalformed`](super::DocumentedError::InvalidFunctionsMalformed)
/// - [`InvalidArgValueMalformed`](super::DocumentedError::InvalidArgValueMalformed)
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
/// - [`InvalidAnyMalformed`](super::DocumentedError::InvalidAnyMalformed)
/// - [`DcdnIpaServiceNotFound`](super::DocumentedError::DcdnIpaServiceNotFound)
pub type BatchSetDcdnIpaDomainConfigsError = super::DocumentedError;
