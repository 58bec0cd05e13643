// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainConfigs`, from `vod/DescribeVodDomainConfigs.md`.

use alicloud_runtime::codegen::*;

/// Shows configuration of a domain name for CDN, for several functions in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainConfigsRequest::new()
///     .domain_name("www.example.com")
///     .function_names("filetype_based_ttl,set_req_host");
/// let reply = client.describe_vod_domain_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainConfigsRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `www.example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Names of the functions to work on or to narrow the list down to.
    /// Example: `filetype_based_ttl_set,set_req_host_header`.
    pub function_names: Option<String>,
}

impl DescribeVodDomainConfigsRequest {
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
    DescribeVodDomainConfigsRequest {
        "DomainName" => domain_name: query,
        "FunctionNames" => function_names: query,
    }
}

impl Operation for DescribeVodDomainConfigsRequest {
    type Response = DescribeVodDomainConfigsResponse;
    type Error = DescribeVodDomainConfigsError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainConfigs")
        .required(&["DomainName", "FunctionNames"])
        .read_only();
    const ERRORS: &'static [DescribeVodDomainConfigsError] = &[
        DescribeVodDomainConfigsError::DeleteFunctionFailed,
        DescribeVodDomainConfigsError::InvalidFunctionNameValueNotSupported,
        DescribeVodDomainConfigsError::InvalidAnyValueNotSupported,
    ];
}

/// Response to [`DescribeVodDomainConfigsRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainConfigsResponse {
    /// Settings of the domain name, by feature.
    pub domain_configs: Vec<DomainConfig>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8AA0364-0FDB-4AD5-****-D69FAB8924ED`.
    pub request_id: Option<String>,
}

response! {
    DescribeVodDomainConfigsResponse {
        "DomainConfigs" => domain_configs: list("DomainConfig"),
        "RequestId" => request_id: value,
    }
}

/// Settings of the domain name, by feature.
#[non_exhaustive]
pub struct DomainConfig {
    /// ID that picks out one configuration entry. Example: `5003576`.
    pub config_id: Option<String>,
    /// The function args that were found or are concerned, one entry each.
    pub function_args: Vec<FunctionArg>,
    /// Name of the function or feature that the call or the item is about.
    /// Example: `set_req_host_header`.
    pub function_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<Open<DomainConfigStatus>>,
}

response! {
    DomainConfig {
        "ConfigId" => config_id: value,
        "FunctionArgs" => function_args: list("FunctionArg"),
        "FunctionName" => function_name: value,
        "Status" => status: value,
    }
}

/// The function args that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FunctionArg {
    /// Name that the arg goes by. Example: `file_type`.
    pub arg_name: Option<String>,
    /// Value that the arg has or is given. Example: `txt`.
    pub arg_value: Option<String>,
}

response! {
    FunctionArg {
        "ArgName" => arg_name: value,
        "ArgValue" => arg_value: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum DomainConfigStatus {
        /// Ended as intended.
        Success = "success",
        /// The settings are being checked.
        Testing = "testing",
        /// Ended without success.
        Failed = "failed",
        /// The settings are being put on the nodes.
        Configuring = "configuring",
    }
}

/// Errors that the documentation of [`DescribeVodDomainConfigsRequest`] names.
///
/// - [`DeleteFunctionFailed`](super::DocumentedError::DeleteFunctionFailed)
/// - [`InvalidFunctionNameValueNotSupported`](super::DocumentedError::InvalidFunctionNameValueNotSupported)
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
pub type DescribeVodDomainConfigsError = super::DocumentedError;
