// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlrGrant`, from `cloudfw/DescribeSlrGrant.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the service-linked role for Cloud Firewall was granted.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeSlrGrantRequest::new();
/// let reply = client.describe_slr_grant(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlrGrantRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeSlrGrantRequest {
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
    DescribeSlrGrantRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeSlrGrantRequest {
    type Response = DescribeSlrGrantResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlrGrant").read_only();
}

/// Response to [`DescribeSlrGrantRequest`], which the documentation does not describe.
pub type DescribeSlrGrantResponse = alicloud_runtime::UndocumentedResponse;
