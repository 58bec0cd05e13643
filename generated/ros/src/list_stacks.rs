// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListStacks`, from `ros/ListStacks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DriftStatus, StackOperationInfo, StackStatus, StackType, Tag};

/// Lists the stacks in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// use alicloud_ros::list_stacks::StackStatus;
///
/// let request = alicloud_ros::ListStacksRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_stacks(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_stacks(request)
///     .wait()
///     .until(StackStatus::CreateComplete)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListStacksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Stack whose nested stacks are wanted. Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub parent_stack_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// Whether stacks that were created inside other stacks are listed too.
    /// Default: `false`. Example: `true`.
    pub show_nested_stack: Option<bool>,
    /// Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Return only stacks in these states.
    /// Here: `CREATE_IN_PROGRESS`, `CREATE_FAILED`, `CREATE_COMPLETE`, `UPDATE_IN_PROGRESS`, `UPDATE_FAILED`, `UPDATE_COMPLETE`, `DELETE_IN_PROGRESS`, `DELETE_FAILED`, `CREATE_ROLLBACK_IN_PROGRESS`, `CREATE_ROLLBACK_FAILED`, `CREATE_ROLLBACK_COMPLETE`, `ROLLBACK_IN_PROGRESS`, `ROLLBACK_FAILED`, `ROLLBACK_COMPLETE`, `CHECK_IN_PROGRESS`, `CHECK_FAILED`, `CHECK_COMPLETE`, `REVIEW_IN_PROGRESS`, `IMPORT_CREATE_IN_PROGRESS`, `IMPORT_CREATE_FAILED`, `IMPORT_CREATE_COMPLETE`, `IMPORT_CREATE_ROLLBACK_IN_PROGRESS`, `IMPORT_CREATE_ROLLBACK_FAILED`, `IMPORT_CREATE_ROLLBACK_COMPLETE`, `IMPORT_UPDATE_IN_PROGRESS`, `IMPORT_UPDATE_FAILED`, `IMPORT_UPDATE_COMPLETE`, `IMPORT_UPDATE_ROLLBACK_IN_PROGRESS`, `IMPORT_UPDATE_ROLLBACK_FAILED`, `IMPORT_UPDATE_ROLLBACK_COMPLETE`.
    /// Items: at most 5. Example: `CREATE_COMPLETE`.
    pub status: Vec<Open<StackStatus>>,
    /// Stack as people call it; unique in its region. Items: at most 5. Example: `MyStack`.
    pub stack_name: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Stacks to return, by their IDs. Items: at most 10.
    pub stack_ids: Vec<String>,
    /// Return only stacks created from this moment on.
    pub start_time: Option<String>,
    /// Return only stacks created up to this moment.
    pub end_time: Option<String>,
}

impl ListStacksRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ParentStackId`.
    pub fn parent_stack_id(mut self, value: impl Into<String>) -> Self {
        self.parent_stack_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ShowNestedStack`.
    #[inline]
    pub fn show_nested_stack(mut self, value: bool) -> Self {
        self.show_nested_stack = Some(value);
        self
    }
    /// Sets `StackId`.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<StackStatus>>>,
    ) -> Self {
        self.status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StackName`.
    pub fn stack_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.stack_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StackIds`.
    pub fn stack_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.stack_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    ListStacksRequest {
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "ParentStackId" => parent_stack_id: query,
        "PageNumber" => page_number: query,
        "ShowNestedStack" => show_nested_stack: query,
        "StackId" => stack_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Status" => status: query,
        "StackName" => stack_name: query,
        "Tag" => tag: query,
        "StackIds" => stack_ids: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for ListStacksRequest {
    type Response = ListStacksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListStacks")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListStacksRequest {
    type Item = Stack;
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
        Some(&mut response.stacks)
    }
}

impl Stateful for ListStacksRequest {
    type State = StackStatus;
    const FAILURES: &'static [StackStatus] = &[
        StackStatus::CreateFailed,
        StackStatus::UpdateFailed,
        StackStatus::DeleteFailed,
        StackStatus::CreateRollbackFailed,
        StackStatus::RollbackFailed,
        StackStatus::CheckFailed,
        StackStatus::ImportCreateFailed,
        StackStatus::ImportCreateRollbackFailed,
        StackStatus::ImportUpdateFailed,
        StackStatus::ImportUpdateRollbackFailed,
    ];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.stack_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .stacks
                .iter()
                .map(|v| (v.stack_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`ListStacksRequest`].
#[non_exhaustive]
pub struct ListStacksResponse {
    /// Stacks found, or made from the scenario.
    pub stacks: Vec<Stack>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
}

response! {
    ListStacksResponse {
        "Stacks" => stacks: list(""),
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
    }
}

/// Stacks found, or made from the scenario.
#[non_exhaustive]
pub struct Stack {
    /// When the item was created. Example: `2019-08-01T04:07:39`.
    pub create_time: Option<String>,
    /// Whether resources made so far are left standing when the creation fails.
    /// Default: `false`. Example: `false`.
    pub disable_rollback: Option<bool>,
    /// When the last successful check for drift was made. Example: `2020-02-27T07:47:47`.
    pub drift_detection_time: Option<String>,
    /// Stack that this one is nested in. Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf692****`.
    pub parent_stack_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Whether the last successful check found the stack to be as its template says.
    /// Here: `NOT_CHECKED`, `IN_SYNC`, `DRIFTED`. Example: `IN_SYNC`.
    pub stack_drift_status: Option<Open<DriftStatus>>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// Stack as people call it. Example: `MyStack`.
    pub stack_name: Option<String>,
    /// Whether the stack uses a template in the service's own notation or in Terraform's.
    /// Example: `ROS`.
    pub stack_type: Option<Open<StackType>>,
    /// State of the stack: the operation last made on it, and whether that is running, done, or failed.
    /// Here: `CREATE_IN_PROGRESS`, `CREATE_FAILED`, `CREATE_COMPLETE`, `UPDATE_IN_PROGRESS`, `UPDATE_FAILED`, `UPDATE_COMPLETE`, `DELETE_IN_PROGRESS`, `DELETE_FAILED`, `CREATE_ROLLBACK_IN_PROGRESS`, `CREATE_ROLLBACK_FAILED`, `CREATE_ROLLBACK_COMPLETE`, `ROLLBACK_IN_PROGRESS`, `ROLLBACK_FAILED`, `ROLLBACK_COMPLETE`, `CHECK_IN_PROGRESS`, `CHECK_FAILED`, `CHECK_COMPLETE`, `REVIEW_IN_PROGRESS`, `IMPORT_CREATE_IN_PROGRESS`, `IMPORT_CREATE_FAILED`, `IMPORT_CREATE_COMPLETE`, `IMPORT_CREATE_ROLLBACK_IN_PROGRESS`, `IMPORT_CREATE_ROLLBACK_FAILED`, `IMPORT_CREATE_ROLLBACK_COMPLETE`, `IMPORT_UPDATE_IN_PROGRESS`, `IMPORT_UPDATE_FAILED`, `IMPORT_UPDATE_COMPLETE`, `IMPORT_UPDATE_ROLLBACK_IN_PROGRESS`, `IMPORT_UPDATE_ROLLBACK_FAILED`, `IMPORT_UPDATE_ROLLBACK_COMPLETE`.
    /// Example: `CREATE_COMPLETE`.
    pub status: Option<Open<StackStatus>>,
    /// Why the item is in its present state, above all after a failure.
    /// Example: `Stack successfully created`.
    pub status_reason: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Minutes that the creation or update may take before it counts as failed.
    /// Unit: `minutes`. Example: `10`.
    pub timeout_in_minutes: Option<i32>,
    /// When the item was last changed. Example: `2019-08-01T04:07:39`.
    pub update_time: Option<String>,
    /// Whether another cloud service made the stack and looks after it. Example: `false`.
    pub service_managed: Option<bool>,
    /// Cloud service in question; for a managed stack, the one that looks after it. Example: `ACVS`.
    pub service_name: Option<String>,
    /// More about an error of the stack operation, such as the call to another service that failed.
    pub operation_info: Option<StackOperationInfo>,
    /// Whether the resource is guarded against being deleted by mistake. Example: `Disabled`.
    pub deletion_protection: Option<String>,
}

response! {
    Stack {
        "CreateTime" => create_time: value,
        "DisableRollback" => disable_rollback: value,
        "DriftDetectionTime" => drift_detection_time: value,
        "ParentStackId" => parent_stack_id: value,
        "RegionId" => region_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "StackDriftStatus" => stack_drift_status: value,
        "StackId" => stack_id: value,
        "StackName" => stack_name: value,
        "StackType" => stack_type: value,
        "Status" => status: value,
        "StatusReason" => status_reason: value,
        "Tags" => tags: list(""),
        "TimeoutInMinutes" => timeout_in_minutes: value,
        "UpdateTime" => update_time: value,
        "ServiceManaged" => service_managed: value,
        "ServiceName" => service_name: value,
        "OperationInfo" => operation_info: value,
        "DeletionProtection" => deletion_protection: value,
    }
}
