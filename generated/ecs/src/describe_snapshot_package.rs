// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSnapshotPackage`, from `ecs/DescribeSnapshotPackage.md`.

use alicloud_runtime::codegen::*;

/// Lists the OSS storage plans bought in a region, which pay for space that snapshots take.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeSnapshotPackageRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_snapshot_package(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSnapshotPackageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeSnapshotPackageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

request! {
    DescribeSnapshotPackageRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSnapshotPackageRequest {
    type Response = DescribeSnapshotPackageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSnapshotPackage")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeSnapshotPackageRequest {
    type Item = SnapshotPackage;
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
        Some(&mut response.snapshot_packages)
    }
}

/// Response to [`DescribeSnapshotPackageRequest`].
#[non_exhaustive]
pub struct DescribeSnapshotPackageResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Storage plans that match the query.
    pub snapshot_packages: Vec<SnapshotPackage>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeSnapshotPackageResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "SnapshotPackages" => snapshot_packages: list("SnapshotPackage"),
        "TotalCount" => total_count: value,
    }
}

/// Storage plans that match the query.
#[non_exhaustive]
pub struct SnapshotPackage {
    /// Display name of the storage plan. Example: `FinanceJoshua`.
    pub display_name: Option<String>,
    /// When the storage plan runs out. Example: `2018-11-30T06:32:31Z`.
    pub end_time: Option<Timestamp>,
    /// Storage volume that the plan covers. Example: `500`.
    pub init_capacity: Option<i64>,
    /// When the storage plan was bought. Example: `2017-11-30T06:32:31Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    SnapshotPackage {
        "DisplayName" => display_name: value,
        "EndTime" => end_time: value,
        "InitCapacity" => init_capacity: value,
        "StartTime" => start_time: value,
    }
}
