// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOpenIpAccessSrcStat`, from `cloudfw/DescribeOpenIpAccessSrcStat.md`.

use alicloud_runtime::codegen::*;

/// Reads statistics of the sources that access one exposed IP address.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeOpenIpAccessSrcStatRequest::new();
/// let reply = client.describe_open_ip_access_src_stat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOpenIpAccessSrcStatRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the dst.
    pub dst_ip: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
}

impl DescribeOpenIpAccessSrcStatRequest {
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
    /// Sets `DstIp`.
    pub fn dst_ip(mut self, value: impl Into<String>) -> Self {
        self.dst_ip = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
}

request! {
    DescribeOpenIpAccessSrcStatRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "DstIp" => dst_ip: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeOpenIpAccessSrcStatRequest {
    type Response = DescribeOpenIpAccessSrcStatResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeOpenIpAccessSrcStat")
        .read_only();
}

/// Response to [`DescribeOpenIpAccessSrcStatRequest`], which the documentation does not describe.
pub type DescribeOpenIpAccessSrcStatResponse = alicloud_runtime::UndocumentedResponse;
