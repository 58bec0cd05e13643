// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserIPSWhitelist`, from `cloudfw/DescribeUserIPSWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Lists the intrusion prevention whitelist of the Internet firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeUserIPSWhitelistRequest::new();
/// let reply = client.describe_user_ips_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserIPSWhitelistRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeUserIPSWhitelistRequest {
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
    DescribeUserIPSWhitelistRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeUserIPSWhitelistRequest {
    type Response = DescribeUserIPSWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserIPSWhitelist").read_only();
}

/// Response to [`DescribeUserIPSWhitelistRequest`], which the documentation does not describe.
pub type DescribeUserIPSWhitelistResponse = alicloud_runtime::UndocumentedResponse;
