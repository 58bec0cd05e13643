// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListStackGroupOperations`, from `ros/ListStackGroupOperations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StackGroupOperationAction, StackGroupOperationStatus};

/// Lists what has been done to a stack group: creations, updates, deletions and checks.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListStackGroupOperationsRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_group_name("MyStackGroup");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_stack_group_operations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListStackGroupOperationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Group of stacks concerned; unique in its region.
    /// Length: at most 255. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
}

impl ListStackGroupOperationsRequest {
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
    ListStackGroupOperationsRequest {
        "RegionId" => region_id: query,
        "StackGroupName" => stack_group_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ListStackGroupOperationsRequest {
    type Response = ListStackGroupOperationsResponse;
    type Error = ListStackGroupOperationsError;
    const INFO: OperationInfo = super::operation("ListStackGroupOperations")
        .required(&["RegionId", "StackGroupName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListStackGroupOperationsError] = &[
        ListStackGroupOperationsError::InvalidParameter,
        ListStackGroupOperationsError::StackGroupNotFound,
    ];
}

impl Paginated for ListStackGroupOperationsRequest {
    type Item = StackGroupOperation;
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
        Some(&mut response.stack_group_operations)
    }
}

/// Response to [`ListStackGroupOperationsRequest`].
#[non_exhaustive]
pub struct ListStackGroupOperationsResponse {
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
    /// Operations on the stack group, latest and past.
    pub stack_group_operations: Vec<StackGroupOperation>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    ListStackGroupOperationsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "StackGroupOperations" => stack_group_operations: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Operations on the stack group, latest and past.
#[non_exhaustive]
pub struct StackGroupOperation {
    /// Whether the operation creates, updates or deletes stacks, or checks them for drift.
    /// Example: `CREATE`.
    pub action: Option<Open<StackGroupOperationAction>>,
    /// When the operation began. Example: `2020-01-20T09:22:36.000000`.
    pub create_time: Option<String>,
    /// When the operation ended. Example: `2020-01-20T09:22:41.000000`.
    pub end_time: Option<String>,
    /// Note that tells people why the operation is done. Example: `text`.
    pub operation_description: Option<String>,
    /// Operation on the stack group that was started or is described; use it to follow progress.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761****`.
    pub operation_id: Option<String>,
    /// Group of stacks that was made or that the entry belongs to.
    /// Example: `fd0ddef9-9540-4b42-a464-94f77835****`.
    pub stack_group_id: Option<String>,
    /// What the group of stacks is called. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// Whether the operation is running, succeeded, failed, or was stopped. Example: `SUCCEEDED`.
    pub status: Option<Open<StackGroupOperationStatus>>,
}

response! {
    StackGroupOperation {
        "Action" => action: value,
        "CreateTime" => create_time: value,
        "EndTime" => end_time: value,
        "OperationDescription" => operation_description: value,
        "OperationId" => operation_id: value,
        "StackGroupId" => stack_group_id: value,
        "StackGroupName" => stack_group_name: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`ListStackGroupOperationsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`StackGroupNotFound`](super::DocumentedError::StackGroupNotFound)
pub type ListStackGroupOperationsError = super::DocumentedError;
