// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridProxyList`, from `sas/DescribeHybridProxyList.md`.

use alicloud_runtime::codegen::*;

/// Lists the proxy servers of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeHybridProxyListRequest::new();
/// let reply = client.describe_hybrid_proxy_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridProxyListRequest {
    /// Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeHybridProxyListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeHybridProxyListRequest {
        "ClusterName" => cluster_name: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeHybridProxyListRequest {
    type Response = DescribeHybridProxyListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHybridProxyList").read_only();
}

/// Response to [`DescribeHybridProxyListRequest`], which the documentation does not describe.
pub type DescribeHybridProxyListResponse = alicloud_runtime::UndocumentedResponse;
