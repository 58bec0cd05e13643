// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLocationInfo`, from `cloudfw/DescribeLocationInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists the geographic locations known to Cloud Firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeLocationInfoRequest::new()
///     .source_code("...");
/// let reply = client.describe_location_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLocationInfoRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Code that stands for the source, for programs to act on.
    pub source_code: Option<String>,
}

impl DescribeLocationInfoRequest {
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
    /// Sets `SourceCode`, which is required.
    pub fn source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = Some(value.into());
        self
    }
}

request! {
    DescribeLocationInfoRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "SourceCode" => source_code: query,
    }
}

impl Operation for DescribeLocationInfoRequest {
    type Response = DescribeLocationInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLocationInfo")
        .required(&["SourceCode"])
        .read_only();
}

/// Response to [`DescribeLocationInfoRequest`], which the documentation does not describe.
pub type DescribeLocationInfoResponse = alicloud_runtime::UndocumentedResponse;
