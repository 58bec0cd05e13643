// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainConfigs`, from `dcdn/DescribeDcdnDomainConfigs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FunctionArg};

/// Shows the function configurations of an accelerated domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainConfigsRequest::new()
///     .domain_name("example.com")
///     .function_names("filetype_based_ttl,set_req_host");
/// let reply = client.describe_dcdn_domain_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainConfigsRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// Names of the functions to work on or to narrow the list down to.
    /// Example: `filetype_based_ttl_set,set_req_host_header`.
    pub function_names: Option<String>,
    /// ID that picks out one configuration entry.
    pub config_id: Option<String>,
}

impl DescribeDcdnDomainConfigsRequest {
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
    /// Sets `FunctionNames`.
    pub fn function_names(mut self, value: impl Into<String>) -> Self {
        self.function_names = Some(value.into());
        self
    }
    /// Sets `ConfigId`.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnDomainConfigsRequest {
        "DomainName" => domain_name: query,
        "FunctionNames" => function_names: query,
        "ConfigId" => config_id: query,
    }
}

impl Operation for DescribeDcdnDomainConfigsRequest {
    type Response = DescribeDcdnDomainConfigsResponse;
    type Error = DescribeDcdnDomainConfigsError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainConfigs")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainConfigsError] = &[
        DescribeDcdnDomainConfigsError::InvalidAnyValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainConfigsRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainConfigsResponse {
    /// Settings of the domain name, by feature.
    pub domain_configs: Vec<DomainConfig>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8AA0364-0FDB-4AD5-AC74-D69FAB8924ED`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnDomainConfigsResponse {
        "DomainConfigs" => domain_configs: list("DomainConfig"),
        "RequestId" => request_id: value,
    }
}

/// Settings of the domain name, by feature.
#[non_exhaustive]
pub struct DomainConfig {
    /// ID that picks out one configuration entry. Example: `5068995`.
    pub config_id: Option<String>,
    /// The function args that were found or are concerned, one entry each.
    pub function_args: Vec<FunctionArg>,
    /// Name of the function or feature that the call or the item is about.
    /// Example: `set_req_host_header`.
    pub function_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// ID of the parent that the item belongs to or stands for. Example: `1234567`.
    pub parent_id: Option<String>,
}

response! {
    DomainConfig {
        "ConfigId" => config_id: value,
        "FunctionArgs" => function_args: list("FunctionArg"),
        "FunctionName" => function_name: value,
        "Status" => status: value,
        "ParentId" => parent_id: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainConfigsRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
pub type DescribeDcdnDomainConfigsError = super::DocumentedError;
