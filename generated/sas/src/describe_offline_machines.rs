// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOfflineMachines`, from `sas/DescribeOfflineMachines.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MachineList};

/// Lists servers whose agent is offline.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeOfflineMachinesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_offline_machines(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOfflineMachinesRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// Operating system that the item runs.
    pub os: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Cloud or place that the asset comes from, as a number: Alibaba Cloud, another cloud or your own
    /// machine room.
    pub vendor: Option<i32>,
    /// Region of the servers to list, in the notation of
    /// [`DescribeCriteria`](super::Client::describe_criteria).
    pub region_id_str: Option<String>,
}

impl DescribeOfflineMachinesRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `Os`.
    pub fn os(mut self, value: impl Into<String>) -> Self {
        self.os = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Vendor`.
    #[inline]
    pub fn vendor(mut self, value: i32) -> Self {
        self.vendor = Some(value);
        self
    }
    /// Sets `RegionIdStr`.
    pub fn region_id_str(mut self, value: impl Into<String>) -> Self {
        self.region_id_str = Some(value.into());
        self
    }
}

request! {
    DescribeOfflineMachinesRequest {
        "SourceIp" => source_ip: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "RegionNo" => region_no: query,
        "Os" => os: query,
        "Remark" => remark: query,
        "Vendor" => vendor: query,
        "RegionIdStr" => region_id_str: query,
    }
}

impl Operation for DescribeOfflineMachinesRequest {
    type Response = DescribeOfflineMachinesResponse;
    type Error = DescribeOfflineMachinesError;
    const INFO: OperationInfo = super::operation("DescribeOfflineMachines").read_only();
    const ERRORS: &'static [DescribeOfflineMachinesError] = &[
        DescribeOfflineMachinesError::NoPermission,
        DescribeOfflineMachinesError::ServerError,
    ];
}

impl Paginated for DescribeOfflineMachinesRequest {
    type Item = MachineList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.machine_list)
    }
}

/// Response to [`DescribeOfflineMachinesRequest`].
#[non_exhaustive]
pub struct DescribeOfflineMachinesResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `44`.
    pub total_count: Option<i32>,
    /// Items of the kind machine that were found or are concerned.
    pub machine_list: Vec<MachineList>,
}

response! {
    DescribeOfflineMachinesResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "MachineList" => machine_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeOfflineMachinesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeOfflineMachinesError = super::DocumentedError;
