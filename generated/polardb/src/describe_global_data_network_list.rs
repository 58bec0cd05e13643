// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGlobalDataNetworkList`, from `polardb/DescribeGlobalDataNetworkList.md`.

use alicloud_runtime::codegen::*;

/// Lists the global data networks of the account page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeGlobalDataNetworkListRequest::new();
/// let reply = client.describe_global_data_network_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListRequest {
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl DescribeGlobalDataNetworkListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeGlobalDataNetworkListRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeGlobalDataNetworkListRequest {
    type Response = DescribeGlobalDataNetworkListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGlobalDataNetworkList")
        .read_only();
}

/// Response to [`DescribeGlobalDataNetworkListRequest`], which the documentation does not describe.
pub type DescribeGlobalDataNetworkListResponse = alicloud_runtime::UndocumentedResponse;
