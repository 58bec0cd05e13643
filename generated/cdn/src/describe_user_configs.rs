// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserConfigs`, from `cdn/DescribeUserConfigs.md`.

use alicloud_runtime::codegen::*;

/// Returns account-wide settings of log storage and of the firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeUserConfigsRequest::new()
///     .config("oss");
/// let reply = client.describe_user_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserConfigsRequest {
    /// **Required.** Settings, in the notation that the operation defines. Example: `oss`.
    pub config: Option<String>,
}

impl DescribeUserConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    DescribeUserConfigsRequest {
        "Config" => config: query,
    }
}

impl Operation for DescribeUserConfigsRequest {
    type Response = DescribeUserConfigsResponse;
    type Error = DescribeUserConfigsError;
    const INFO: OperationInfo = super::operation("DescribeUserConfigs")
        .required(&["Config"])
        .read_only();
    const ERRORS: &'static [DescribeUserConfigsError] = &[
        DescribeUserConfigsError::MissingConfig,
        DescribeUserConfigsError::InvalidConfigValueNotSupported,
    ];
}

/// Response to [`DescribeUserConfigsRequest`].
#[non_exhaustive]
pub struct DescribeUserConfigsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9BCC7BAA-ACBE-45E5-83F0-98BF7E693E84`.
    pub request_id: Option<String>,
    /// Settings found for the account, one entry or group each.
    pub configs: Option<Configs>,
}

response! {
    DescribeUserConfigsResponse {
        "RequestId" => request_id: value,
        "Configs" => configs: value,
    }
}

/// Settings found for the account, one entry or group each.
#[non_exhaustive]
pub struct Configs {
    /// OSS bucket and prefix that logs are stored under.
    pub oss_log_config: Option<OssLogConfig>,
    /// Settings of the web application firewall.
    pub waf_config: Option<WafConfig>,
}

response! {
    Configs {
        "OssLogConfig" => oss_log_config: value,
        "WafConfig" => waf_config: value,
    }
}

/// OSS bucket and prefix that logs are stored under.
#[non_exhaustive]
pub struct OssLogConfig {
    /// Path within the bucket that log file names begin with. Example: `test`.
    pub prefix: Option<String>,
    /// Whether the setting is in effect. Example: `off`.
    pub enable: Option<String>,
    /// OSS bucket that log files are written to. Example: `Buckettest`.
    pub bucket: Option<String>,
}

response! {
    OssLogConfig {
        "Prefix" => prefix: value,
        "Enable" => enable: value,
        "Bucket" => bucket: value,
    }
}

/// Settings of the web application firewall.
#[non_exhaustive]
pub struct WafConfig {
    /// Whether the setting is in effect. Example: `on`.
    pub enable: Option<String>,
}

response! {
    WafConfig {
        "Enable" => enable: value,
    }
}

/// Errors that the documentation of [`DescribeUserConfigsRequest`] names.
///
/// - [`MissingConfig`](super::DocumentedError::MissingConfig)
/// - [`InvalidConfigValueNotSupported`](super::DocumentedError::InvalidConfigValueNotSupported)
pub type DescribeUserConfigsError = super::DocumentedError;
