// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRestoreDBInstanceList`, from `dds/DescribeRestoreDBInstanceList.md`.

use alicloud_runtime::codegen::*;

/// Lists instances that were restored from backups within the last seven days.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeRestoreDBInstanceListRequest::new()
///     .db_instance_id("dds-bp114f14849d****")
///     .creation_time_after("2024-07-24T14:00:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_restore_db_instance_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRestoreDBInstanceListRequest {
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// **Required.** ID of the database instance. Example: `dds-bp114f14849d****`.
    pub db_instance_id: Option<String>,
    /// **Required.** Moment after which the instances listed were created.
    /// Example: `2024-07-24T14:00:00Z`.
    pub creation_time_after: Option<Timestamp>,
}

impl DescribeRestoreDBInstanceListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `CreationTimeAfter`, which is required.
    pub fn creation_time_after(mut self, value: impl Into<Timestamp>) -> Self {
        self.creation_time_after = Some(value.into());
        self
    }
}

request! {
    DescribeRestoreDBInstanceListRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DBInstanceId" => db_instance_id: query,
        "CreationTimeAfter" => creation_time_after: query,
    }
}

impl Operation for DescribeRestoreDBInstanceListRequest {
    type Response = DescribeRestoreDBInstanceListResponse;
    type Error = DescribeRestoreDBInstanceListError;
    const INFO: OperationInfo = super::operation("DescribeRestoreDBInstanceList")
        .required(&["DBInstanceId", "CreationTimeAfter"])
        .read_only();
    const ERRORS: &'static [DescribeRestoreDBInstanceListError] = &[
        DescribeRestoreDBInstanceListError::InvalidParameter,
        DescribeRestoreDBInstanceListError::InvalidDBInstanceIdNotFound,
    ];
}

impl Paginated for DescribeRestoreDBInstanceListRequest {
    type Item = DBInstance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.db_instances)
    }
}

/// Response to [`DescribeRestoreDBInstanceListRequest`].
#[non_exhaustive]
pub struct DescribeRestoreDBInstanceListResponse {
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AF0AD89-ED4F-44AD-B65F-BFC1D5Cxxxxx`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// Instances found, one entry each.
    pub db_instances: Vec<DBInstance>,
}

response! {
    DescribeRestoreDBInstanceListResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "DBInstances" => db_instances: list("DBInstance"),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct DBInstance {
    /// When the item was created. Example: `2022-01-02T07:43:59Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// Major release of MongoDB that the instance or the backup has. Example: `4.2`.
    pub engine_version: Option<String>,
    /// Name for people of the instance. Example: `text`.
    pub db_instance_description: Option<String>,
    /// Kind of instance: replica set, sharded cluster or serverless. Example: `replicate`.
    pub db_instance_type: Option<String>,
    /// State of the instance, such as `Running`.
    pub db_instance_status: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// ID of the database instance. Example: `dds-bp12c5b040dc****`.
    pub db_instance_id: Option<String>,
    /// Zone of the secondary node, when nodes are spread over several zones. Example: `cn-hangzhou-i`.
    pub secondary_zone_id: Option<String>,
    /// Zone of the hidden node, when nodes are spread over several zones. Example: `cn-hangzhou-h`.
    pub hidden_zone_id: Option<String>,
    /// Whether the instance has been deleted. Example: `0`.
    pub is_deleted: Option<i32>,
}

response! {
    DBInstance {
        "CreationTime" => creation_time: value,
        "LockMode" => lock_mode: value,
        "EngineVersion" => engine_version: value,
        "DBInstanceDescription" => db_instance_description: value,
        "DBInstanceType" => db_instance_type: value,
        "DBInstanceStatus" => db_instance_status: value,
        "RegionId" => region_id: value,
        "ZoneId" => zone_id: value,
        "DBInstanceId" => db_instance_id: value,
        "SecondaryZoneId" => secondary_zone_id: value,
        "HiddenZoneId" => hidden_zone_id: value,
        "IsDeleted" => is_deleted: value,
    }
}

/// Errors that the documentation of [`DescribeRestoreDBInstanceListRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type DescribeRestoreDBInstanceListError = super::DocumentedError;
