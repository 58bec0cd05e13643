// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInternetServiceNameList`, from `cloudfw/DescribeInternetServiceNameList.md`.

use alicloud_runtime::codegen::*;

/// Lists the names of services seen on the Internet boundary.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeInternetServiceNameListRequest::new();
/// let reply = client.describe_internet_service_name_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInternetServiceNameListRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeInternetServiceNameListRequest {
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
    DescribeInternetServiceNameListRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeInternetServiceNameListRequest {
    type Response = DescribeInternetServiceNameListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInternetServiceNameList")
        .read_only();
}

/// Response to [`DescribeInternetServiceNameListRequest`], which the documentation does not describe.
pub type DescribeInternetServiceNameListResponse = alicloud_runtime::UndocumentedResponse;
