// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIspFlushCacheInstances`, from `alidns/DescribeIspFlushCacheInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances that cache refreshes at carriers can be requested from.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeIspFlushCacheInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_isp_flush_cache_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIspFlushCacheInstancesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: 1 to 9999999.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Carrier whose DNS caches are refreshed.
    pub isp: Option<String>,
    /// Kind of instance to narrow the list down to.
    pub type_: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Whether the list is sorted upward or downward.
    pub direction: Option<String>,
}

impl DescribeIspFlushCacheInstancesRequest {
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
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
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
}

request! {
    DescribeIspFlushCacheInstancesRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Keyword" => keyword: query,
        "Isp" => isp: query,
        "Type" => type_: query,
        "OrderBy" => order_by: query,
        "Direction" => direction: query,
    }
}

impl Operation for DescribeIspFlushCacheInstancesRequest {
    type Response = DescribeIspFlushCacheInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIspFlushCacheInstances")
        .read_only();
}

impl Paginated for DescribeIspFlushCacheInstancesRequest {
    type Item = IspFlushCacheInstance;
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
        Some(&mut response.isp_flush_cache_instances)
    }
}

/// Response to [`DescribeIspFlushCacheInstancesRequest`].
#[non_exhaustive]
pub struct DescribeIspFlushCacheInstancesResponse {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Page of the list that this response holds.
    pub page_number: Option<i32>,
    /// Instances for cache refreshes at carriers that were found.
    pub isp_flush_cache_instances: Vec<IspFlushCacheInstance>,
    /// How many pages the whole list has.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_items: Option<i32>,
}

response! {
    DescribeIspFlushCacheInstancesResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "IspFlushCacheInstances" => isp_flush_cache_instances: list(""),
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
    }
}

/// Instances for cache refreshes at carriers that were found.
#[non_exhaustive]
pub struct IspFlushCacheInstance {
    /// Carrier whose DNS caches are refreshed.
    pub isp: Option<String>,
    /// When the instance runs out unless it is renewed.
    pub expire_time: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant.
    pub instance_id: Option<String>,
    /// How many refreshes the instance allows and how many are used up.
    pub quota_info: Option<QuotaInfo>,
    /// When the instance or domain expires, as a Unix timestamp.
    pub expire_timestamp: Option<i64>,
    /// Label of the instance that people recognize it by.
    pub instance_name: Option<String>,
    /// Code of the edition that was bought.
    pub version_code: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
}

response! {
    IspFlushCacheInstance {
        "Isp" => isp: value,
        "ExpireTime" => expire_time: value,
        "InstanceId" => instance_id: value,
        "QuotaInfo" => quota_info: value,
        "ExpireTimestamp" => expire_timestamp: value,
        "InstanceName" => instance_name: value,
        "VersionCode" => version_code: value,
        "Status" => status: value,
    }
}

/// How many refreshes the instance allows and how many are used up.
#[non_exhaustive]
pub struct QuotaInfo {
    /// How many refreshes the instance allows.
    pub instance_quota: Option<i32>,
    /// How much of the instance's quota has been used.
    pub instance_quota_used: Option<i32>,
}

response! {
    QuotaInfo {
        "InstanceQuota" => instance_quota: value,
        "InstanceQuotaUsed" => instance_quota_used: value,
    }
}
