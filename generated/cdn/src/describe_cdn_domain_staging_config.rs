// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnDomainStagingConfig`, from `cdn/DescribeCdnDomainStagingConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FunctionArg};

/// Returns how features of a domain name are set in the staging environment.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnDomainStagingConfigRequest::new()
///     .domain_name("example.com")
///     .function_names("aliauth");
/// let reply = client.describe_cdn_domain_staging_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnDomainStagingConfigRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Features concerned, by name, separated by commas. Example: `aliauth`.
    pub function_names: Option<String>,
}

impl DescribeCdnDomainStagingConfigRequest {
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
}

request! {
    DescribeCdnDomainStagingConfigRequest {
        "DomainName" => domain_name: query,
        "FunctionNames" => function_names: query,
    }
}

impl Operation for DescribeCdnDomainStagingConfigRequest {
    type Response = DescribeCdnDomainStagingConfigResponse;
    type Error = DescribeCdnDomainStagingConfigError;
    const INFO: OperationInfo = super::operation("DescribeCdnDomainStagingConfig")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeCdnDomainStagingConfigError] = &[
        DescribeCdnDomainStagingConfigError::InvalidAnyValueNotSupported,
    ];
}

/// Response to [`DescribeCdnDomainStagingConfigRequest`].
#[non_exhaustive]
pub struct DescribeCdnDomainStagingConfigResponse {
    /// Settings of the domain name, by feature.
    pub domain_configs: Vec<DomainConfig>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C80705BF-0F76-41FA-BAD1-5B59296A4E59`.
    pub request_id: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    DescribeCdnDomainStagingConfigResponse {
        "DomainConfigs" => domain_configs: list(""),
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
    }
}

/// Settings of the domain name, by feature.
#[non_exhaustive]
pub struct DomainConfig {
    /// ID of one configured feature of a domain name, needed to change or delete it. Example: `6xx5`.
    pub config_id: Option<String>,
    /// Arguments of the feature, as pairs of name and value.
    pub function_args: Vec<FunctionArg>,
    /// Name of the configuration feature. Example: `aliauth`.
    pub function_name: Option<String>,
    /// Whether the setting is in effect, still being put into effect or tested, or failed.
    /// Example: `success`.
    pub status: Option<String>,
    /// Rule condition, by its configuration ID, under which the settings apply; empty when they always
    /// apply. Example: `222728944812032`.
    pub parent_id: Option<String>,
}

response! {
    DomainConfig {
        "ConfigId" => config_id: value,
        "FunctionArgs" => function_args: list(""),
        "FunctionName" => function_name: value,
        "Status" => status: value,
        "ParentId" => parent_id: value,
    }
}

/// Errors that the documentation of [`DescribeCdnDomainStagingConfigRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
pub type DescribeCdnDomainStagingConfigError = super::DocumentedError;
