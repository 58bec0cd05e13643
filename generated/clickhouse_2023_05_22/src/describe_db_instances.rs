// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstances`, from `clickhouse_2023_05_22/DescribeDBInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the Enterprise Edition clusters of a region, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DescribeDBInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstancesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the database instances to work on or to narrow the list down to.
    pub db_instance_ids: Option<String>,
    /// State of the database instance, to narrow the list down to or to be put into.
    pub db_instance_status: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDBInstancesRequest {
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
    /// Sets `DBInstanceIds`.
    pub fn db_instance_ids(mut self, value: impl Into<String>) -> Self {
        self.db_instance_ids = Some(value.into());
        self
    }
    /// Sets `DBInstanceStatus`.
    pub fn db_instance_status(mut self, value: impl Into<String>) -> Self {
        self.db_instance_status = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstancesRequest {
        "RegionId" => region_id: query,
        "DBInstanceIds" => db_instance_ids: query,
        "DBInstanceStatus" => db_instance_status: query,
        "Description" => description: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDBInstancesRequest {
    type Response = DescribeDBInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstances")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDBInstancesRequest {
    type Item = DBInstance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.data.as_ref().and_then(|v| v.total_count.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.db_instances)
    }
}

/// Response to [`DescribeDBInstancesRequest`].
#[non_exhaustive]
pub struct DescribeDBInstancesResponse {
    /// What the call returns besides its status.
    pub data: Option<DBInstanceData>,
    /// ID of this call; quote it when asking support about it. Example: `xxx-xxx-xxx`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBInstancesResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceData {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The database instances that were found or are concerned, one entry each.
    pub db_instances: Vec<DBInstance>,
}

response! {
    DBInstanceData {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "DBInstances" => db_instances: list(""),
    }
}

/// The database instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DBInstance {
    /// ID of the database instance. Example: `cc-xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Free text that describes the item to people. Example: `test_desc`.
    pub description: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `clickhouse`.
    pub engine: Option<String>,
    /// Kernel release, such as `23.8`. Example: `22.8`.
    pub engine_version: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `1294****`.
    pub ali_uid: Option<String>,
    /// Seller that the account bought from. Example: `186681****`.
    pub bid: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
    /// How the item is billed. Example: `PostPaid`.
    pub charge_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub status: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-uf6kg****`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-8vb5mw****`.
    pub vswitch_id: Option<String>,
    /// How far the cluster may shrink by itself. Example: `1`.
    pub scale_min: Option<i32>,
    /// How far the cluster may grow by itself. Example: `13`.
    pub scale_max: Option<i32>,
    /// When the item runs out. Example: `2024-02-16 11:51:06`.
    pub expire_time: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `0`.
    pub lock_mode: Option<String>,
    /// Why the item is locked.
    pub lock_reason: Option<String>,
    /// Start of the daily window for maintenance, in UTC. Example: `00:00Z`.
    pub maintain_start_time: Option<String>,
    /// End of the daily window for maintenance, in UTC. Example: `04:00:00Z`.
    pub maintain_end_time: Option<String>,
    /// Whether the resource is guarded against being deleted by mistake. Example: `False`.
    pub deletion_protection: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzy****`.
    pub resource_group_id: Option<String>,
    /// When the item was created. Example: `2022-12-04 21:16:15`.
    pub create_time: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    DBInstance {
        "DBInstanceId" => db_instance_id: value,
        "Description" => description: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "AliUid" => ali_uid: value,
        "Bid" => bid: value,
        "RegionId" => region_id: value,
        "ZoneId" => zone_id: value,
        "ChargeType" => charge_type: value,
        "Status" => status: value,
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "ScaleMin" => scale_min: value,
        "ScaleMax" => scale_max: value,
        "ExpireTime" => expire_time: value,
        "LockMode" => lock_mode: value,
        "LockReason" => lock_reason: value,
        "MaintainStartTime" => maintain_start_time: value,
        "MaintainEndTime" => maintain_end_time: value,
        "DeletionProtection" => deletion_protection: value,
        "ResourceGroupId" => resource_group_id: value,
        "CreateTime" => create_time: value,
        "Tags" => tags: list(""),
    }
}
