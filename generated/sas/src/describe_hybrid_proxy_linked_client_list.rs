// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridProxyLinkedClientList`, from `sas/DescribeHybridProxyLinkedClientList.md`.

use alicloud_runtime::codegen::*;

/// Lists the clients connected to a proxy or proxy cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeHybridProxyLinkedClientListRequest::new();
/// let reply = client.describe_hybrid_proxy_linked_client_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridProxyLinkedClientListRequest {
    /// ID of the proxy through which the clients connect.
    pub proxy_uuid: Option<String>,
    /// Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl DescribeHybridProxyLinkedClientListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProxyUuid`.
    pub fn proxy_uuid(mut self, value: impl Into<String>) -> Self {
        self.proxy_uuid = Some(value.into());
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    DescribeHybridProxyLinkedClientListRequest {
        "ProxyUuid" => proxy_uuid: query,
        "ClusterName" => cluster_name: query,
        "Uuid" => uuid: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Remark" => remark: query,
    }
}

impl Operation for DescribeHybridProxyLinkedClientListRequest {
    type Response = DescribeHybridProxyLinkedClientListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHybridProxyLinkedClientList")
        .read_only();
}

/// Response to [`DescribeHybridProxyLinkedClientListRequest`], which the documentation does not describe.
pub type DescribeHybridProxyLinkedClientListResponse = alicloud_runtime::UndocumentedResponse;
