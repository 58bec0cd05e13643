// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainStagingConfig`, from `dcdn/DescribeDcdnDomainStagingConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FunctionArg};

/// Shows the function configurations of a domain name in the staging environment.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainStagingConfigRequest::new()
///     .domain_name("...")
///     .function_names("...");
/// let reply = client.describe_dcdn_domain_staging_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainStagingConfigRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// **Required.** Names of the functions to work on or to narrow the list down to.
    pub function_names: Option<String>,
}

impl DescribeDcdnDomainStagingConfigRequest {
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
    /// Sets `FunctionNames`, which is required.
    pub fn function_names(mut self, value: impl Into<String>) -> Self {
        self.function_names = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnDomainStagingConfigRequest {
        "DomainName" => domain_name: query,
        "FunctionNames" => function_names: query,
    }
}

impl Operation for DescribeDcdnDomainStagingConfigRequest {
    type Response = DescribeDcdnDomainStagingConfigResponse;
    type Error = DescribeDcdnDomainStagingConfigError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainStagingConfig")
        .required(&["DomainName", "FunctionNames"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainStagingConfigError] = &[
        DescribeDcdnDomainStagingConfigError::InvalidAnyValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainStagingConfigRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainStagingConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C80705BF-0F76-41FA-BAD1-5B59296A4E59`.
    pub request_id: Option<String>,
    /// Settings of the domain name, by feature.
    pub domain_configs: Vec<DomainConfig>,
}

response! {
    DescribeDcdnDomainStagingConfigResponse {
        "RequestId" => request_id: value,
        "DomainConfigs" => domain_configs: list(""),
    }
}

/// Settings of the domain name, by feature.
#[non_exhaustive]
pub struct DomainConfig {
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// ID that picks out one configuration entry. Example: `6295`.
    pub config_id: Option<String>,
    /// Name of the function or feature that the call or the item is about. Example: `aliauth`.
    pub function_name: Option<String>,
    /// The function args that were found or are concerned, one entry each.
    pub function_args: Vec<FunctionArg>,
}

response! {
    DomainConfig {
        "Status" => status: value,
        "ConfigId" => config_id: value,
        "FunctionName" => function_name: value,
        "FunctionArgs" => function_args: list(""),
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainStagingConfigRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
pub type DescribeDcdnDomainStagingConfigError = super::DocumentedError;
