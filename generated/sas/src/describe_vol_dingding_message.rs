// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVolDingdingMessage`, from `sas/DescribeVolDingdingMessage.md`.

use alicloud_runtime::codegen::*;

/// Reads the DingTalk message data kept for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVolDingdingMessageRequest::new();
/// let reply = client.describe_vol_dingding_message(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVolDingdingMessageRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeVolDingdingMessageRequest {
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
    DescribeVolDingdingMessageRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeVolDingdingMessageRequest {
    type Response = DescribeVolDingdingMessageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVolDingdingMessage")
        .read_only();
}

/// Response to [`DescribeVolDingdingMessageRequest`], which the documentation does not describe.
pub type DescribeVolDingdingMessageResponse = alicloud_runtime::UndocumentedResponse;
