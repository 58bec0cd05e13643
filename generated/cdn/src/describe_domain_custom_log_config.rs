// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainCustomLogConfig`, from `cdn/DescribeDomainCustomLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the custom log format that a domain name uses.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainCustomLogConfigRequest::new()
///     .domain_name("www.yourdomain.com");
/// let reply = client.describe_domain_custom_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainCustomLogConfigRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
}

impl DescribeDomainCustomLogConfigRequest {
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
}

request! {
    DescribeDomainCustomLogConfigRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDomainCustomLogConfigRequest {
    type Response = DescribeDomainCustomLogConfigResponse;
    type Error = DescribeDomainCustomLogConfigError;
    const INFO: OperationInfo = super::operation("DescribeDomainCustomLogConfig")
        .method("GET")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainCustomLogConfigError] = &[
        DescribeDomainCustomLogConfigError::ConfigNotFound,
    ];
}

/// Response to [`DescribeDomainCustomLogConfigRequest`].
#[non_exhaustive]
pub struct DescribeDomainCustomLogConfigResponse {
    /// ID of the log format that the domain name uses. Example: `123`.
    pub config_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `$time_iso8601_$request_method_$`.
    pub remark: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `94E3559F-7B6A-4A5E-AFFD-44E2A208A249`.
    pub request_id: Option<String>,
    /// One log line as it would look in this format. Example: `text`.
    pub sample: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `book`.
    pub tag: Option<String>,
}

response! {
    DescribeDomainCustomLogConfigResponse {
        "ConfigId" => config_id: value,
        "Remark" => remark: value,
        "RequestId" => request_id: value,
        "Sample" => sample: value,
        "Tag" => tag: value,
    }
}

/// Errors that the documentation of [`DescribeDomainCustomLogConfigRequest`] names.
///
/// - [`ConfigNotFound`](super::DocumentedError::ConfigNotFound)
pub type DescribeDomainCustomLogConfigError = super::DocumentedError;
