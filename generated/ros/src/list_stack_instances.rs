// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListStackInstances`, from `ros/ListStackInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DriftStatus, StackInstanceStatus};

/// Lists the stacks of a stack group, by account and region.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListStackInstancesRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_group_name("MyStackGroup");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_stack_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListStackInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Group of stacks concerned; unique in its region.
    /// Length: at most 255. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// Target account that the stack lies in. Example: `12****`.
    pub stack_instance_account_id: Option<String>,
    /// Where the stack of the group lies. Example: `cn-beijing`.
    pub stack_instance_region_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
}

impl ListStackInstancesRequest {
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
    /// Sets `StackGroupName`, which is required.
    pub fn stack_group_name(mut self, value: impl Into<String>) -> Self {
        self.stack_group_name = Some(value.into());
        self
    }
    /// Sets `StackInstanceAccountId`.
    pub fn stack_instance_account_id(mut self, value: impl Into<String>) -> Self {
        self.stack_instance_account_id = Some(value.into());
        self
    }
    /// Sets `StackInstanceRegionId`.
    pub fn stack_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.stack_instance_region_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    ListStackInstancesRequest {
        "RegionId" => region_id: query,
        "StackGroupName" => stack_group_name: query,
        "StackInstanceAccountId" => stack_instance_account_id: query,
        "StackInstanceRegionId" => stack_instance_region_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ListStackInstancesRequest {
    type Response = ListStackInstancesResponse;
    type Error = ListStackInstancesError;
    const INFO: OperationInfo = super::operation("ListStackInstances")
        .required(&["RegionId", "StackGroupName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListStackInstancesError] = &[
        ListStackInstancesError::InvalidParameter,
        ListStackInstancesError::StackGroupNotFound,
    ];
}

impl Paginated for ListStackInstancesRequest {
    type Item = StackInstance;
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
        Some(&mut response.stack_instances)
    }
}

/// Response to [`ListStackInstancesRequest`].
#[non_exhaustive]
pub struct ListStackInstancesResponse {
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
    /// Stacks of the group, one for each account and region.
    pub stack_instances: Vec<StackInstance>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    ListStackInstancesResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "StackInstances" => stack_instances: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Stacks of the group, one for each account and region.
#[non_exhaustive]
pub struct StackInstance {
    /// Account that the stack of the group lies in, or that the template is shared with.
    /// Example: `12****`.
    pub account_id: Option<String>,
    /// When the last successful check for drift was made. Example: `2020-02-27T07:47:47`.
    pub drift_detection_time: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Whether the last successful check found the stack to be as its template says.
    /// Here: `NOT_CHECKED`, `IN_SYNC`, `DRIFTED`. Example: `IN_SYNC`.
    pub stack_drift_status: Option<Open<DriftStatus>>,
    /// Group of stacks that was made or that the entry belongs to.
    /// Example: `fd0ddef9-9540-4b42-a464-94f77835****`.
    pub stack_group_id: Option<String>,
    /// What the group of stacks is called. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `35ad60e3-6a92-42d8-8812-f0700d45****`.
    pub stack_id: Option<String>,
    /// Whether the stack is up to date with its group. Example: `CURRENT`.
    pub status: Option<Open<StackInstanceStatus>>,
    /// Why the item is in its present state, above all after a failure.
    /// Example: `User initiated stop`.
    pub status_reason: Option<String>,
    /// Folder of the resource directory that the account is in; for service-managed permissions.
    /// Example: `fd-4PvlVLOL8v`.
    pub rd_folder_id: Option<String>,
}

response! {
    StackInstance {
        "AccountId" => account_id: value,
        "DriftDetectionTime" => drift_detection_time: value,
        "RegionId" => region_id: value,
        "StackDriftStatus" => stack_drift_status: value,
        "StackGroupId" => stack_group_id: value,
        "StackGroupName" => stack_group_name: value,
        "StackId" => stack_id: value,
        "Status" => status: value,
        "StatusReason" => status_reason: value,
        "RdFolderId" => rd_folder_id: value,
    }
}

/// Errors that the documentation of [`ListStackInstancesRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`StackGroupNotFound`](super::DocumentedError::StackGroupNotFound)
pub type ListStackInstancesError = super::DocumentedError;
