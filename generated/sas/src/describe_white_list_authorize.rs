// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWhiteListAuthorize`, from `sas/DescribeWhiteListAuthorize.md`.

use alicloud_runtime::codegen::*;

/// Shows the account's quota for the application whitelist.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWhiteListAuthorizeRequest::new();
/// let reply = client.describe_white_list_authorize(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWhiteListAuthorizeRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeWhiteListAuthorizeRequest {
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
    DescribeWhiteListAuthorizeRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeWhiteListAuthorizeRequest {
    type Response = DescribeWhiteListAuthorizeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWhiteListAuthorize")
        .read_only();
}

/// Response to [`DescribeWhiteListAuthorizeRequest`], which the documentation does not describe.
pub type DescribeWhiteListAuthorizeResponse = alicloud_runtime::UndocumentedResponse;
