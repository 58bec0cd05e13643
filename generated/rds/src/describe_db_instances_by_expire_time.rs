// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstancesByExpireTime`, from `rds/DescribeDBInstancesByExpireTime.md`.

use alicloud_runtime::codegen::*;

/// Lists the subscription instances that are about to expire.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstancesByExpireTimeRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_instances_by_expire_time(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstancesByExpireTimeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Proxy mode, for the service's own use.
    pub proxy_id: Option<String>,
    /// Within how many days the instances expire. Range: -15 to 180.
    pub expire_period: Option<i32>,
    /// Whether only expired or only unexpired instances are meant.
    pub expired: Option<bool>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDBInstancesByExpireTimeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `proxyId`.
    pub fn proxy_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_id = Some(value.into());
        self
    }
    /// Sets `ExpirePeriod`.
    #[inline]
    pub fn expire_period(mut self, value: i32) -> Self {
        self.expire_period = Some(value);
        self
    }
    /// Sets `Expired`.
    #[inline]
    pub fn expired(mut self, value: bool) -> Self {
        self.expired = Some(value);
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstancesByExpireTimeRequest {
        "RegionId" => region_id: query,
        "proxyId" => proxy_id: query,
        "ExpirePeriod" => expire_period: query,
        "Expired" => expired: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Tags" => tags: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDBInstancesByExpireTimeRequest {
    type Response = DescribeDBInstancesByExpireTimeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstancesByExpireTime")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDBInstancesByExpireTimeRequest {
    type Item = DBInstanceExpireTime;
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
        Some(&mut response.items.as_mut()?.db_instance_expire_time)
    }
}

/// Response to [`DescribeDBInstancesByExpireTimeRequest`].
#[non_exhaustive]
pub struct DescribeDBInstancesByExpireTimeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `2`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `200`.
    pub total_record_count: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDBInstancesByExpireTimeResponse {
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
    /// When the database instance runs out.
    pub db_instance_expire_time: Vec<DBInstanceExpireTime>,
}

response! {
    Items {
        "DBInstanceExpireTime" => db_instance_expire_time: list(""),
    }
}

/// When the database instance runs out.
#[non_exhaustive]
pub struct DBInstanceExpireTime {
    /// When the item runs out. Example: `2019-03-27T16:00:00Z`.
    pub expire_time: Option<Timestamp>,
    /// How the item is billed. Example: `Prepaid`.
    pub pay_type: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// State that the database instance is in. Example: `Running`.
    pub db_instance_status: Option<String>,
    /// Free text that tells people about the database instance. Example: `testInstance`.
    pub db_instance_description: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
}

response! {
    DBInstanceExpireTime {
        "ExpireTime" => expire_time: value,
        "PayType" => pay_type: value,
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceStatus" => db_instance_status: value,
        "DBInstanceDescription" => db_instance_description: value,
        "LockMode" => lock_mode: value,
    }
}
