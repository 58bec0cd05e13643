// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserAlarmConfig`, from `cloudfw/DescribeUserAlarmConfig.md`.

use alicloud_runtime::codegen::*;

/// Reads the alert settings of the account, with notifications and contacts.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeUserAlarmConfigRequest::new();
/// let reply = client.describe_user_alarm_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserAlarmConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeUserAlarmConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeUserAlarmConfigRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeUserAlarmConfigRequest {
    type Response = DescribeUserAlarmConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserAlarmConfig").read_only();
}

/// Response to [`DescribeUserAlarmConfigRequest`], which the documentation does not describe.
pub type DescribeUserAlarmConfigResponse = alicloud_runtime::UndocumentedResponse;
