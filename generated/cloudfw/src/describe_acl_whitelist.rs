// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAclWhitelist`, from `cloudfw/DescribeAclWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Lists the entries of the access control whitelist.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAclWhitelistRequest::new();
/// let reply = client.describe_acl_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAclWhitelistRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeAclWhitelistRequest {
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
    DescribeAclWhitelistRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeAclWhitelistRequest {
    type Response = DescribeAclWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAclWhitelist").read_only();
}

/// Response to [`DescribeAclWhitelistRequest`], which the documentation does not describe.
pub type DescribeAclWhitelistResponse = alicloud_runtime::UndocumentedResponse;
