// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomLogConfig`, from `cdn/DescribeCustomLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns one custom log format, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCustomLogConfigRequest::new()
///     .config_id("123");
/// let reply = client.describe_custom_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomLogConfigRequest {
    /// **Required.** ID of a custom log format. Example: `123`.
    pub config_id: Option<String>,
}

impl DescribeCustomLogConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigId`, which is required.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
}

request! {
    DescribeCustomLogConfigRequest {
        "ConfigId" => config_id: query,
    }
}

impl Operation for DescribeCustomLogConfigRequest {
    type Response = DescribeCustomLogConfigResponse;
    type Error = DescribeCustomLogConfigError;
    const INFO: OperationInfo = super::operation("DescribeCustomLogConfig")
        .method("GET")
        .required(&["ConfigId"])
        .read_only();
    const ERRORS: &'static [DescribeCustomLogConfigError] = &[
        DescribeCustomLogConfigError::ConfigNotFound,
        DescribeCustomLogConfigError::InvalidConfigId,
    ];
}

/// Response to [`DescribeCustomLogConfigRequest`].
#[non_exhaustive]
pub struct DescribeCustomLogConfigResponse {
    /// Free text for people; it has no technical effect. Example: `$time_iso8601_$request_method_$`.
    pub remark: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `94E3559F-7B6A-4A5E-AFFD-44E2A208A249`.
    pub request_id: Option<String>,
    /// One log line as it would look in this format. Example: `text`.
    pub sample: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `img1`.
    pub tag: Option<String>,
}

response! {
    DescribeCustomLogConfigResponse {
        "Remark" => remark: value,
        "RequestId" => request_id: value,
        "Sample" => sample: value,
        "Tag" => tag: value,
    }
}

/// Errors that the documentation of [`DescribeCustomLogConfigRequest`] names.
///
/// - [`ConfigNotFound`](super::DocumentedError::ConfigNotFound)
/// - [`InvalidConfigId`](super::DocumentedError::InvalidConfigId)
pub type DescribeCustomLogConfigError = super::DocumentedError;
