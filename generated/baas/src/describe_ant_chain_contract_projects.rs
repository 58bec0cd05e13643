// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainContractProjects`, from `baas/DescribeAntChainContractProjects.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AntChainContractProjectsV2Result, ContractProject, Pagination};

/// Lists the contract projects of a consortium.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainContractProjectsRequest::new()
///     .consortium_id("DV80nJXq")
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ant_chain_contract_projects(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsRequest {
    /// **Required.** ID of the consortium that the call is about. Example: `DV80nJXq`.
    pub consortium_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainContractProjectsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsortiumId`, which is required.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
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
    DescribeAntChainContractProjectsRequest {
        "ConsortiumId" => consortium_id: form,
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainContractProjectsRequest {
    type Response = DescribeAntChainContractProjectsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainContractProjects")
        .required(&["ConsortiumId", "PageNumber", "PageSize"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAntChainContractProjectsRequest {
    type Item = ContractProject;
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
        Some(&mut response.result.as_mut()?.contract_projects)
    }
}

/// Response to [`DescribeAntChainContractProjectsRequest`].
#[non_exhaustive]
pub struct DescribeAntChainContractProjectsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5EDAC16F-EA3E-4017-B223-D76220F985DF`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainContractProjectsV2Result>,
}

response! {
    DescribeAntChainContractProjectsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
