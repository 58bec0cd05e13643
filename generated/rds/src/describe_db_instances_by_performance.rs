// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstancesByPerformance`, from `rds/DescribeDBInstancesByPerformance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TagsToResourceTag};

/// Lists instances sorted by a performance figure.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstancesByPerformanceRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_instances_by_performance(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstancesByPerformanceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Proxy mode, for the service's own use.
    pub proxy_id: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 0 to 2147483647.
    pub page_number: Option<i32>,
    /// Order in which the result is sorted.
    pub sort_method: Option<String>,
    /// Figure that the result is sorted by.
    pub sort_key: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<TagsToResourceTag>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDBInstancesByPerformanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `proxyId`.
    pub fn proxy_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `SortMethod`.
    pub fn sort_method(mut self, value: impl Into<String>) -> Self {
        self.sort_method = Some(value.into());
        self
    }
    /// Sets `SortKey`.
    pub fn sort_key(mut self, value: impl Into<String>) -> Self {
        self.sort_key = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagsToResourceTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstancesByPerformanceRequest {
        "ClientToken" => client_token: query,
        "proxyId" => proxy_id: query,
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "SortMethod" => sort_method: query,
        "SortKey" => sort_key: query,
        "Tags" => tags: query,
        "Tag" => tag: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDBInstancesByPerformanceRequest {
    type Response = DescribeDBInstancesByPerformanceResponse;
    type Error = DescribeDBInstancesByPerformanceError;
    const INFO: OperationInfo = super::operation("DescribeDBInstancesByPerformance")
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBInstancesByPerformanceError] = &[
        DescribeDBInstancesByPerformanceError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstancesByPerformanceError::PricePricingPlanResultNotFound,
        DescribeDBInstancesByPerformanceError::OrderNoRealNameAuthentication,
    ];
}

impl Paginated for DescribeDBInstancesByPerformanceRequest {
    type Item = DBInstancePerformance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items.as_mut()?.db_instance_performance)
    }
}

/// Response to [`DescribeDBInstancesByPerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDBInstancesByPerformanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `23907437-79B9-411A-9EE6-75A8F0F1C619`.
    pub request_id: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `28`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `28`.
    pub total_record_count: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDBInstancesByPerformanceResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Instances with their performance figures, one entry each.
    pub db_instance_performance: Vec<DBInstancePerformance>,
}

response! {
    Items {
        "DBInstancePerformance" => db_instance_performance: list(""),
    }
}

/// Instances with their performance figures, one entry each.
#[non_exhaustive]
pub struct DBInstancePerformance {
    /// How much of the CPU has been used. Example: `0.70`.
    pub cpu_usage: Option<String>,
    /// How much of the session has been used. Example: `0.10`.
    pub session_usage: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxx`.
    pub db_instance_id: Option<String>,
    /// Free text that tells people about the database instance. Example: `DatabaseTest`.
    pub db_instance_description: Option<String>,
    /// How much of the IOPS has been used. Example: `0.15`.
    pub iops_usage: Option<String>,
    /// How much of the disk has been used. Example: `14.56`.
    pub disk_usage: Option<String>,
}

response! {
    DBInstancePerformance {
        "CPUUsage" => cpu_usage: value,
        "SessionUsage" => session_usage: value,
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceDescription" => db_instance_description: value,
        "IOPSUsage" => iops_usage: value,
        "DiskUsage" => disk_usage: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstancesByPerformanceRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeDBInstancesByPerformanceError = super::DocumentedError;
