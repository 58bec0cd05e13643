// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListStackGroupOperationResults`, from `ros/ListStackGroupOperationResults.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StackGroupOperationStatus};

/// Lists how an operation on a stack group went in each account and region.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListStackGroupOperationResultsRequest::new()
///     .region_id("cn-hangzhou")
///     .operation_id("6da106ca-1784-4a6f-a7e1-e723863d****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_stack_group_operation_results(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListStackGroupOperationResultsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Operation on a stack group, as
    /// [`ListStackGroupOperations`](super::Client::list_stack_group_operations) shows it.
    /// Example: `6da106ca-1784-4a6f-a7e1-e723863d****`.
    pub operation_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
}

impl ListStackGroupOperationResultsRequest {
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
    /// Sets `OperationId`, which is required.
    pub fn operation_id(mut self, value: impl Into<String>) -> Self {
        self.operation_id = Some(value.into());
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
    ListStackGroupOperationResultsRequest {
        "RegionId" => region_id: query,
        "OperationId" => operation_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ListStackGroupOperationResultsRequest {
    type Response = ListStackGroupOperationResultsResponse;
    type Error = ListStackGroupOperationResultsError;
    const INFO: OperationInfo = super::operation("ListStackGroupOperationResults")
        .required(&["RegionId", "OperationId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListStackGroupOperationResultsError] = &[
        ListStackGroupOperationResultsError::InvalidParameter,
    ];
}

impl Paginated for ListStackGroupOperationResultsRequest {
    type Item = StackGroupOperationResult;
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
        Some(&mut response.stack_group_operation_results)
    }
}

/// Response to [`ListStackGroupOperationResultsRequest`].
#[non_exhaustive]
pub struct ListStackGroupOperationResultsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How the operation went, one entry for each account and region.
    pub stack_group_operation_results: Vec<StackGroupOperationResult>,
}

response! {
    ListStackGroupOperationResultsResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "StackGroupOperationResults" => stack_group_operation_results: list(""),
    }
}

/// How the operation went, one entry for each account and region.
#[non_exhaustive]
pub struct StackGroupOperationResult {
    /// Whether the operation is running, succeeded, failed, or was stopped in this account and region.
    /// Example: `SUCCEEDED`.
    pub status: Option<Open<StackGroupOperationStatus>>,
    /// Why the item is in its present state, above all after a failure.
    /// Example: `User initiated operation`.
    pub status_reason: Option<String>,
    /// Account that the stack of the group lies in, or that the template is shared with.
    /// Example: `175458090349****`.
    pub account_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Folder of the resource directory that the account is in; for service-managed permissions.
    /// Example: `"fd-4PvlVLOL8v"`.
    pub rd_folder_id: Option<String>,
}

response! {
    StackGroupOperationResult {
        "Status" => status: value,
        "StatusReason" => status_reason: value,
        "AccountId" => account_id: value,
        "RegionId" => region_id: value,
        "RdFolderId" => rd_folder_id: value,
    }
}

/// Errors that the documentation of [`ListStackGroupOperationResultsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type ListStackGroupOperationResultsError = super::DocumentedError;
