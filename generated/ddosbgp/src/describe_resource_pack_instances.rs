// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourcePackInstances`, from `ddosbgp/DescribeResourcePackInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists resource plans with their initial and present capacity, status and validity.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeResourcePackInstancesRequest::new()
///     .current_page(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_resource_pack_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourcePackInstancesRequest {
    /// **Required.** Which page of the list to return. Default: `1`. Example: `1`.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    /// Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeResourcePackInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeResourcePackInstancesRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeResourcePackInstancesRequest {
    type Response = DescribeResourcePackInstancesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeResourcePackInstances")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
}

impl Paginated for DescribeResourcePackInstancesRequest {
    type Item = ResourcePack;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resource_packs)
    }
}

/// Response to [`DescribeResourcePackInstancesRequest`].
#[non_exhaustive]
pub struct DescribeResourcePackInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `40B322C3-464E-477F-B137-46E64349F0E9`.
    pub request_id: Option<String>,
    /// The resource packs that were found or are concerned, one entry each.
    pub resource_packs: Vec<ResourcePack>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeResourcePackInstancesResponse {
        "RequestId" => request_id: value,
        "ResourcePacks" => resource_packs: list(""),
        "TotalCount" => total_count: value,
    }
}

/// The resource packs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResourcePack {
    /// How much the curr can hold or do. Unit: `Byte`. Example: `0`.
    pub curr_capacity: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1649433600000`.
    pub end_time: Option<i64>,
    /// How much the resource plan held at the start. Unit: `Byte`. Example: `100000000000000`.
    pub init_capacity: Option<i64>,
    /// ID of the resource pack that the item belongs to or stands for.
    /// Example: `DDOSFLOWBAG-cn-o4012thfl000b5`.
    pub resource_pack_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1554708226000`.
    pub start_time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `valid`.
    pub status: Option<Open<ResourcePackStatus>>,
}

response! {
    ResourcePack {
        "CurrCapacity" => curr_capacity: value,
        "EndTime" => end_time: value,
        "InitCapacity" => init_capacity: value,
        "ResourcePackId" => resource_pack_id: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum ResourcePackStatus {
        /// Switched off or ended.
        Closed = "closed",
        /// Can be used.
        Valid = "valid",
    }
}
