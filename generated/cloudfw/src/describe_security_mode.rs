// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityMode`, from `cloudfw/DescribeSecurityMode.md`.

use alicloud_runtime::codegen::*;

/// Shows the security mode of Cloud Firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeSecurityModeRequest::new();
/// let reply = client.describe_security_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityModeRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeSecurityModeRequest {
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
    DescribeSecurityModeRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeSecurityModeRequest {
    type Response = DescribeSecurityModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSecurityMode").read_only();
}

/// Response to [`DescribeSecurityModeRequest`], which the documentation does not describe.
pub type DescribeSecurityModeResponse = alicloud_runtime::UndocumentedResponse;
