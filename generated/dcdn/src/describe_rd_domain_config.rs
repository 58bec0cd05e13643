// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRDDomainConfig`, from `dcdn/DescribeRDDomainConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FunctionArg};

/// Shows function configurations of a domain name within the user's resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeRDDomainConfigRequest::new()
///     .domain_name("...");
/// let reply = client.describe_rd_domain_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRDDomainConfigRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Name of the function or feature that the call or the item is about.
    pub function_name: Option<String>,
}

impl DescribeRDDomainConfigRequest {
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
    /// Sets `FunctionName`.
    pub fn function_name(mut self, value: impl Into<String>) -> Self {
        self.function_name = Some(value.into());
        self
    }
}

request! {
    DescribeRDDomainConfigRequest {
        "DomainName" => domain_name: query,
        "FunctionName" => function_name: query,
    }
}

impl Operation for DescribeRDDomainConfigRequest {
    type Response = DescribeRDDomainConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRDDomainConfig")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeRDDomainConfigRequest`].
#[non_exhaustive]
pub struct DescribeRDDomainConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C80705BF-0F76-41FA-BAD1-5B59296A4E59`.
    pub request_id: Option<String>,
    /// Settings of the domain name, by feature.
    pub domain_configs: Vec<DomainConfig>,
}

response! {
    DescribeRDDomainConfigResponse {
        "RequestId" => request_id: value,
        "DomainConfigs" => domain_configs: list(""),
    }
}

/// Settings of the domain name, by feature.
#[non_exhaustive]
pub struct DomainConfig {
    /// ID that picks out one configuration entry. Example: `6295`.
    pub config_id: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// The function args that were found or are concerned, one entry each.
    pub function_args: Vec<FunctionArg>,
    /// Name of the function or feature that the call or the item is about.
    /// Example: `set_req_host_header`.
    pub function_name: Option<String>,
    /// ID of the parent that the item belongs to or stands for. Example: `1234567`.
    pub parent_id: Option<String>,
}

response! {
    DomainConfig {
        "ConfigId" => config_id: value,
        "Status" => status: value,
        "FunctionArgs" => function_args: list(""),
        "FunctionName" => function_name: value,
        "ParentId" => parent_id: value,
    }
}
