// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainAccounts`, from `baas/DescribeAntChainAccounts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Account, AntChainAccountResult, Pagination};

/// Lists the accounts on an Ant Blockchain.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainAccountsRequest::new()
///     .ant_chain_id("pYogqb9v")
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ant_chain_accounts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainAccountsRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `pYogqb9v`.
    pub ant_chain_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainAccountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AntChainId`, which is required.
    pub fn ant_chain_id(mut self, value: impl Into<String>) -> Self {
        self.ant_chain_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainAccountsRequest {
        "AntChainId" => ant_chain_id: form,
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainAccountsRequest {
    type Response = DescribeAntChainAccountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainAccounts")
        .required(&["AntChainId", "PageSize"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAntChainAccountsRequest {
    type Item = Account;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(
                &response
                    .result
                    .as_ref()
                    .and_then(|v| v.pagination.as_ref())
                    .and_then(|v| v.total_count),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result.as_mut()?.accounts)
    }
}

/// Response to [`DescribeAntChainAccountsRequest`].
#[non_exhaustive]
pub struct DescribeAntChainAccountsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1692940F-87C5-468F-8188-6C95FC05BBA5`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainAccountResult>,
}

response! {
    DescribeAntChainAccountsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
