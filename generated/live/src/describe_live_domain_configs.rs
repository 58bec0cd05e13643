// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainConfigs`, from `live/DescribeLiveDomainConfigs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FunctionArg};

/// Returns the configurations of one or more functions of a live domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainConfigsRequest::new()
///     .domain_name("...")
///     .function_names("...");
/// let reply = client.describe_live_domain_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainConfigsRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Names of the functions to work on or to narrow the list down to.
    pub function_names: Option<String>,
}

impl DescribeLiveDomainConfigsRequest {
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
    DescribeLiveDomainConfigsRequest {
        "DomainName" => domain_name: query,
        "FunctionNames" => function_names: query,
    }
}

impl Operation for DescribeLiveDomainConfigsRequest {
    type Response = DescribeLiveDomainConfigsResponse;
    type Error = DescribeLiveDomainConfigsError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainConfigs")
        .required(&["DomainName", "FunctionNames"])
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainConfigsError] = &[
        DescribeLiveDomainConfigsError::InvalidAnyValueNotSupported,
        DescribeLiveDomainConfigsError::InvalidUser,
    ];
}

/// Response to [`DescribeLiveDomainConfigsRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainConfigsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8AA0364-0FDB-4AD5-AC74-D69FAB8924ED`.
    pub request_id: Option<String>,
    /// Settings of the domain name, by feature.
    pub domain_configs: Vec<DomainConfig>,
}

response! {
    DescribeLiveDomainConfigsResponse {
        "RequestId" => request_id: value,
        "DomainConfigs" => domain_configs: list("DomainConfig"),
    }
}

/// Settings of the domain name, by feature.
#[non_exhaustive]
pub struct DomainConfig {
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// ID that picks out one configuration entry. Example: `5003576`.
    pub config_id: Option<String>,
    /// Name of the function or feature that the call or the item is about.
    /// Example: `set_req_host_header`.
    pub function_name: Option<String>,
    /// The function args that were found or are concerned, one entry each.
    pub function_args: Vec<FunctionArg>,
}

response! {
    DomainConfig {
        "Status" => status: value,
        "ConfigId" => config_id: value,
        "FunctionName" => function_name: value,
        "FunctionArgs" => function_args: list("FunctionArg"),
    }
}

/// Errors that the documentation of [`DescribeLiveDomainConfigsRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
/// - [`InvalidUser`](super::DocumentedError::InvalidUser)
pub type DescribeLiveDomainConfigsError = super::DocumentedError;
