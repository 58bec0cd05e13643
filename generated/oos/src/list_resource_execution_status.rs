// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourceExecutionStatus`, from `oos/ListResourceExecutionStatus.md`.

use alicloud_runtime::codegen::*;

/// Lists how a scheduled execution went on each ECS instance.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListResourceExecutionStatusRequest::new()
///     .execution_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_resource_execution_status(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourceExecutionStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the execution that the call is about.
    pub execution_id: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListResourceExecutionStatusRequest {
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
    /// Sets `ExecutionId`, which is required.
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListResourceExecutionStatusRequest {
        "RegionId" => region_id: query,
        "ExecutionId" => execution_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListResourceExecutionStatusRequest {
    type Response = ListResourceExecutionStatusResponse;
    type Error = ListResourceExecutionStatusError;
    const INFO: OperationInfo = super::operation("ListResourceExecutionStatus")
        .required(&["ExecutionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListResourceExecutionStatusError] = &[
        ListResourceExecutionStatusError::InvalidParameter,
        ListResourceExecutionStatusError::EntityNotExistsExecution,
    ];
}

impl Paginated for ListResourceExecutionStatusRequest {
    type Item = ResourceExecutionStatus;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resource_execution_status)
    }
}

/// Response to [`ListResourceExecutionStatusRequest`].
#[non_exhaustive]
pub struct ListResourceExecutionStatusResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `MTRBMDc0NjAtRUJFNy00N0NBLTk3NTctMTJDQzQ`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ED571CBD-9F96-419D-B919-CF340BBCA157`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// State that the resource execution is in.
    pub resource_execution_status: Vec<ResourceExecutionStatus>,
}

response! {
    ListResourceExecutionStatusResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "ResourceExecutionStatus" => resource_execution_status: list(""),
    }
}

/// State that the resource execution is in.
#[non_exhaustive]
pub struct ResourceExecutionStatus {
    /// The outputs that are concerned. Example: `{ "commandOutput": "hello\n" }`.
    pub outputs: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// Time that is set or recorded for this: execution. Example: `2020-11-13T08:48:34Z`.
    pub execution_time: Option<Timestamp>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `i-bp1e1bxxxxxxxxxxxxxx`.
    pub resource_id: Option<String>,
    /// ID of the execution that the item belongs to or stands for.
    /// Example: `exec-6be6d6ff805349d9ac13`.
    pub execution_id: Option<String>,
}

response! {
    ResourceExecutionStatus {
        "Outputs" => outputs: value,
        "Status" => status: value,
        "ExecutionTime" => execution_time: value,
        "ResourceId" => resource_id: value,
        "ExecutionId" => execution_id: value,
    }
}

/// Errors that the documentation of [`ListResourceExecutionStatusRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EntityNotExistsExecution`](super::DocumentedError::EntityNotExistsExecution)
pub type ListResourceExecutionStatusError = super::DocumentedError;
