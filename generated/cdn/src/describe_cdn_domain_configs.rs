// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnDomainConfigs`, from `cdn/DescribeCdnDomainConfigs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FunctionArg};

/// Returns how features of an accelerated domain name are set, with the ID of each entry.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// use alicloud_cdn::describe_cdn_domain_configs::DomainConfigStatus;
///
/// let request = alicloud_cdn::DescribeCdnDomainConfigsRequest::new()
///     .domain_name("example.com")
///     .function_names("aliauth");
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_cdn_domain_configs(request)
///     .wait()
///     .until(DomainConfigStatus::Success)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnDomainConfigsRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Features concerned, by name, separated by commas. Example: `aliauth`.
    pub function_names: Option<String>,
    /// ID of one configured feature of a domain name, needed to change or delete it. Example: `6295`.
    pub config_id: Option<String>,
}

impl DescribeCdnDomainConfigsRequest {
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
    DescribeCdnDomainConfigsRequest {
        "DomainName" => domain_name: query,
        "FunctionNames" => function_names: query,
        "ConfigId" => config_id: query,
    }
}

impl Operation for DescribeCdnDomainConfigsRequest {
    type Response = DescribeCdnDomainConfigsResponse;
    type Error = DescribeCdnDomainConfigsError;
    const INFO: OperationInfo = super::operation("DescribeCdnDomainConfigs")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeCdnDomainConfigsError] = &[
        DescribeCdnDomainConfigsError::InvalidAnyValueNotSupported,
    ];
}

impl Stateful for DescribeCdnDomainConfigsRequest {
    type State = DomainConfigStatus;
    const FAILURES: &'static [DomainConfigStatus] = &[DomainConfigStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.config_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .domain_configs
                .iter()
                .map(|v| (v.config_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`DescribeCdnDomainConfigsRequest`].
#[non_exhaustive]
pub struct DescribeCdnDomainConfigsResponse {
    /// Settings of the domain name, by feature.
    pub domain_configs: Vec<DomainConfig>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C80705BF-0F76-41FA-BAD1-5B59296A4E59`.
    pub request_id: Option<String>,
}

response! {
    DescribeCdnDomainConfigsResponse {
        "DomainConfigs" => domain_configs: list("DomainConfig"),
        "RequestId" => request_id: value,
    }
}

/// Settings of the domain name, by feature.
#[non_exhaustive]
pub struct DomainConfig {
    /// ID of one configured feature of a domain name, needed to change or delete it. Example: `6295`.
    pub config_id: Option<String>,
    /// Arguments of the feature, as pairs of name and value.
    pub function_args: Vec<FunctionArg>,
    /// Name of the configuration feature. Example: `aliauth`.
    pub function_name: Option<String>,
    /// Whether the setting is in effect, still being put into effect or tested, or failed.
    /// Example: `success`.
    pub status: Option<Open<DomainConfigStatus>>,
    /// Rule condition, by its configuration ID, under which the settings apply; empty when they always
    /// apply. Example: `222728944812032`.
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

values! {
    /// Whether the setting is in effect, still being put into effect or tested, or failed.
    pub enum DomainConfigStatus {
        /// It succeeded and is in force, or ready for use.
        Success = "success",
        /// The settings are being checked.
        Testing = "testing",
        /// It ended without success; check the cause and start it again.
        Failed = "failed",
        /// The settings are being put on the nodes.
        Configuring = "configuring",
    }
}

/// Errors that the documentation of [`DescribeCdnDomainConfigsRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
pub type DescribeCdnDomainConfigsError = super::DocumentedError;
