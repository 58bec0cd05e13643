// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterScannerList`, from `sas/DescribeClusterScannerList.md`.

use alicloud_runtime::codegen::*;

/// Lists the cluster scanners, filtered by cluster and status.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeClusterScannerListRequest::new();
/// let reply = client.describe_cluster_scanner_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterScannerListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IDs of the clusters to work on or to narrow the list down to. Items: at most 100.
    pub cluster_id_list: Vec<String>,
    /// Items of the kind status to work on or to narrow the list down to. Items: at most 100.
    pub status_list: Vec<String>,
}

impl DescribeClusterScannerListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ClusterIdList`.
    pub fn cluster_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cluster_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StatusList`.
    pub fn status_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.status_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeClusterScannerListRequest {
        "Lang" => lang: query,
        "ClusterIdList" => cluster_id_list: query,
        "StatusList" => status_list: query,
    }
}

impl Operation for DescribeClusterScannerListRequest {
    type Response = DescribeClusterScannerListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClusterScannerList")
        .read_only();
}

/// Response to [`DescribeClusterScannerListRequest`], which the documentation does not describe.
pub type DescribeClusterScannerListResponse = alicloud_runtime::UndocumentedResponse;
