// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGlobalDistributeCache`, from `r-kvstore/DescribeGlobalDistributeCache.md`.

use alicloud_runtime::codegen::*;

/// Returns a distributed instance with its members.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeGlobalDistributeCacheRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_global_distribute_cache(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGlobalDistributeCacheRequest {
    /// Distributed instance that the instance belongs to or is to join.
    pub global_instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Member of a distributed instance, used to find the instance it belongs to.
    pub sub_instance_id: Option<String>,
}

impl DescribeGlobalDistributeCacheRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GlobalInstanceId`.
    pub fn global_instance_id(mut self, value: impl Into<String>) -> Self {
        self.global_instance_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `SubInstanceId`.
    pub fn sub_instance_id(mut self, value: impl Into<String>) -> Self {
        self.sub_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeGlobalDistributeCacheRequest {
        "GlobalInstanceId" => global_instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SubInstanceId" => sub_instance_id: query,
    }
}

impl Operation for DescribeGlobalDistributeCacheRequest {
    type Response = DescribeGlobalDistributeCacheResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGlobalDistributeCache")
        .read_only();
}

impl Paginated for DescribeGlobalDistributeCacheRequest {
    type Item = GlobalDistributeCache;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.global_distribute_caches)
    }
}

/// Response to [`DescribeGlobalDistributeCacheRequest`].
#[non_exhaustive]
pub struct DescribeGlobalDistributeCacheResponse {
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F3F44BE3-5419-4B61-9BAC-E66E295A****`.
    pub request_id: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// Distributed instances, one entry each.
    pub global_distribute_caches: Vec<GlobalDistributeCache>,
}

response! {
    DescribeGlobalDistributeCacheResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalRecordCount" => total_record_count: value,
        "GlobalDistributeCaches" => global_distribute_caches: list(""),
    }
}

/// Distributed instances, one entry each.
#[non_exhaustive]
pub struct GlobalDistributeCache {
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Distributed instance that the instance is a member of. Example: `gr-bp14rkqrhac****`.
    pub global_instance_id: Option<String>,
    /// Members of the distributed instance, one entry each.
    pub sub_instances: Vec<SubInstance>,
}

response! {
    GlobalDistributeCache {
        "Status" => status: value,
        "GlobalInstanceId" => global_instance_id: value,
        "SubInstances" => sub_instances: list(""),
    }
}

/// Members of the distributed instance, one entry each.
#[non_exhaustive]
pub struct SubInstance {
    /// How the instance stands at present; it decides what can be done with it. Example: `Normal`.
    pub instance_status: Option<String>,
    /// Member of the distributed instance. Example: `r-bp1zxszhcgatnx****`.
    pub instance_id: Option<String>,
    /// Size, model or class of the instance.
    /// Example: `redis.amber.logic.sharding.2g.2db.0rodb.6proxy.multithread`.
    pub instance_class: Option<String>,
    /// Distributed instance that the instance is a member of. Example: `gr-bp14rkqrhac****`.
    pub global_instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    SubInstance {
        "InstanceStatus" => instance_status: value,
        "InstanceID" => instance_id: value,
        "InstanceClass" => instance_class: value,
        "GlobalInstanceId" => global_instance_id: value,
        "RegionId" => region_id: value,
    }
}
