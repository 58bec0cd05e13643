// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListChangeSets`, from `ros/ListChangeSets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChangeStatus};

/// Lists the change sets of a stack.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListChangeSetsRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691f2ff");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_change_sets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListChangeSetsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691f2ff`.
    pub stack_id: Option<String>,
    /// What the set of planned changes is called; unique within its stack.
    /// Items: at most 5. Example: `MyChangeSet`.
    pub change_set_name: Vec<String>,
    /// Return only change sets in these states. Items: at most 5. Example: `CREATE_COMPLETE`.
    pub status: Vec<Open<ChangeStatus>>,
    /// Whether the change set can be, is being or has been carried out.
    /// Items: at most 5. Example: `AVAILABLE`.
    pub execution_status: Vec<Open<ExecutionStatus>>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Set of planned changes to work on, as [`CreateChangeSet`](super::Client::create_change_set)
    /// returned it.
    pub change_set_id: Option<String>,
}

impl ListChangeSetsRequest {
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
    /// Sets `StackId`, which is required.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `ChangeSetName`.
    pub fn change_set_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.change_set_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<ChangeStatus>>>,
    ) -> Self {
        self.status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ExecutionStatus`.
    pub fn execution_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<ExecutionStatus>>>,
    ) -> Self {
        self.execution_status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ChangeSetId`.
    pub fn change_set_id(mut self, value: impl Into<String>) -> Self {
        self.change_set_id = Some(value.into());
        self
    }
}

request! {
    ListChangeSetsRequest {
        "RegionId" => region_id: query,
        "StackId" => stack_id: query,
        "ChangeSetName" => change_set_name: query,
        "Status" => status: query,
        "ExecutionStatus" => execution_status: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ChangeSetId" => change_set_id: query,
    }
}

impl Operation for ListChangeSetsRequest {
    type Response = ListChangeSetsResponse;
    type Error = ListChangeSetsError;
    const INFO: OperationInfo = super::operation("ListChangeSets")
        .required(&["RegionId", "StackId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListChangeSetsError] = &[ListChangeSetsError::StackNotFound];
}

impl Paginated for ListChangeSetsRequest {
    type Item = ChangeSet;
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
        Some(&mut response.change_sets)
    }
}

/// Response to [`ListChangeSetsRequest`].
#[non_exhaustive]
pub struct ListChangeSetsResponse {
    /// Sets of planned changes, one entry each.
    pub change_sets: Vec<ChangeSet>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    ListChangeSetsResponse {
        "ChangeSets" => change_sets: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Sets of planned changes, one entry each.
#[non_exhaustive]
pub struct ChangeSet {
    /// Set of planned changes that was made or is described.
    /// Example: `1f6521a4-05af-4975-afe9-bc4b45ad5bd5`.
    pub change_set_id: Option<String>,
    /// What the set of planned changes is called. Example: `MyChangeSet`.
    pub change_set_name: Option<String>,
    /// Whether the changes make a new stack, alter a stack or bring in existing resources.
    /// Example: `UPDATE`.
    pub change_set_type: Option<String>,
    /// When the item was created. Example: `2019-08-01T05:16:31`.
    pub create_time: Option<String>,
    /// Free text that describes the item to people. Example: `It is a demo.`.
    pub description: Option<String>,
    /// Whether the change set can be, is being or has been carried out. Example: `AVAILABLE`.
    pub execution_status: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691f2ff`.
    pub stack_id: Option<String>,
    /// Stack as people call it. Example: `MyStack`.
    pub stack_name: Option<String>,
    /// State of the change set, such as being created or ready to be executed.
    /// Example: `CREATE_COMPLETE`.
    pub status: Option<String>,
    /// Why the item is in its present state, above all after a failure. Example: `too many changes`.
    pub status_reason: Option<String>,
}

response! {
    ChangeSet {
        "ChangeSetId" => change_set_id: value,
        "ChangeSetName" => change_set_name: value,
        "ChangeSetType" => change_set_type: value,
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "ExecutionStatus" => execution_status: value,
        "RegionId" => region_id: value,
        "StackId" => stack_id: value,
        "StackName" => stack_name: value,
        "Status" => status: value,
        "StatusReason" => status_reason: value,
    }
}

values! {
    /// Whether the change set can be, is being or has been carried out.
    pub enum ExecutionStatus {
        /// The change set cannot be carried out.
        Unavailable = "UNAVAILABLE",
        /// The change set can be carried out.
        Available = "AVAILABLE",
        /// The change set is being carried out.
        ExecuteInProgress = "EXECUTE_IN_PROGRESS",
        /// The change set has been carried out.
        ExecuteComplete = "EXECUTE_COMPLETE",
        /// Carrying out the change set has failed.
        ExecuteFailed = "EXECUTE_FAILED",
        /// The change set no longer fits the stack.
        Obsolete = "OBSOLETE",
    }
}

/// Errors that the documentation of [`ListChangeSetsRequest`] names.
///
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
pub type ListChangeSetsError = super::DocumentedError;
