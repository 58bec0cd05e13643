// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIspFlushCacheTasks`, from `alidns/DescribeIspFlushCacheTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the tasks that refresh caches at carriers.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeIspFlushCacheTasksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_isp_flush_cache_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIspFlushCacheTasksRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: 1 to 9999999.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Carrier whose DNS caches are refreshed.
    pub isp: Option<String>,
    /// Domain to work on or look for, without any host part.
    pub domain_name: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Whether the list is sorted upward or downward.
    pub direction: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant.
    pub instance_id: Option<String>,
}

impl DescribeIspFlushCacheTasksRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeIspFlushCacheTasksRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Isp" => isp: query,
        "DomainName" => domain_name: query,
        "OrderBy" => order_by: query,
        "Direction" => direction: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeIspFlushCacheTasksRequest {
    type Response = DescribeIspFlushCacheTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIspFlushCacheTasks")
        .read_only();
}

impl Paginated for DescribeIspFlushCacheTasksRequest {
    type Item = IspFlushCacheTask;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.isp_flush_cache_tasks)
    }
}

/// Response to [`DescribeIspFlushCacheTasksRequest`].
#[non_exhaustive]
pub struct DescribeIspFlushCacheTasksResponse {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Page of the list that this response holds.
    pub page_number: Option<i32>,
    /// Tasks for cache refreshes at carriers that were found.
    pub isp_flush_cache_tasks: Vec<IspFlushCacheTask>,
    /// How many pages the whole list has.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_items: Option<i32>,
}

response! {
    DescribeIspFlushCacheTasksResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "IspFlushCacheTasks" => isp_flush_cache_tasks: list(""),
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
    }
}

/// Tasks for cache refreshes at carriers that were found.
#[non_exhaustive]
pub struct IspFlushCacheTask {
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Domain that the entry is about, without any host part.
    pub domain_name: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant.
    pub instance_id: Option<String>,
    /// Label of the instance that people recognize it by.
    pub instance_name: Option<String>,
    /// Carrier whose DNS caches are refreshed.
    pub isp: Option<String>,
    /// How far the task has come or how it ended.
    pub task_status: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// When the item was created, as a Unix timestamp.
    pub create_timestamp: Option<i64>,
}

response! {
    IspFlushCacheTask {
        "TaskId" => task_id: value,
        "DomainName" => domain_name: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "Isp" => isp: value,
        "TaskStatus" => task_status: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}
