// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRefreshTaskById`, from `cdn/DescribeRefreshTaskById.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ObjectType, TaskStatus};

/// Returns how far refresh or preload tasks are, by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeRefreshTaskByIdRequest::new()
///     .task_id("12345678");
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_refresh_task_by_id(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRefreshTaskByIdRequest {
    /// **Required.** ID of a refresh, preload or export task, for asking how it went.
    /// Items: at most 10. Example: `12345678`.
    pub task_id: Option<String>,
}

impl DescribeRefreshTaskByIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DescribeRefreshTaskByIdRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeRefreshTaskByIdRequest {
    type Response = DescribeRefreshTaskByIdResponse;
    type Error = DescribeRefreshTaskByIdError;
    const INFO: OperationInfo = super::operation("DescribeRefreshTaskById")
        .required(&["TaskId"])
        .read_only();
    const ERRORS: &'static [DescribeRefreshTaskByIdError] = &[
        DescribeRefreshTaskByIdError::InvalidTaskIdMalformed,
        DescribeRefreshTaskByIdError::InvalidObjectPathMalformed,
        DescribeRefreshTaskByIdError::MissingTimeParameter,
        DescribeRefreshTaskByIdError::MissingParameterObjectType,
        DescribeRefreshTaskByIdError::InvalidStartTimeMalformed,
        DescribeRefreshTaskByIdError::InvalidEndTimeMalformed,
        DescribeRefreshTaskByIdError::InvalidEndTimeMismatch,
        DescribeRefreshTaskByIdError::InvalidStartTimeValueNotSupported,
        DescribeRefreshTaskByIdError::InvalidEndTimeValueNotSupported,
        DescribeRefreshTaskByIdError::InvalidObjectTypeValueNotSupported,
        DescribeRefreshTaskByIdError::InvalidStatusValueNotSupported,
        DescribeRefreshTaskByIdError::DomainNameOverLimit,
        DescribeRefreshTaskByIdError::InvalidParameters,
        DescribeRefreshTaskByIdError::InvalidTime,
        DescribeRefreshTaskByIdError::TooManyRequests,
    ];
}

impl Stateful for DescribeRefreshTaskByIdRequest {
    type State = TaskStatus;
    const FAILURES: &'static [TaskStatus] = &[TaskStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.task_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .tasks
                .iter()
                .map(|v| (v.task_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

impl StatefulTask for DescribeRefreshTaskByIdRequest {
    const DONE: &'static [TaskStatus] = &[TaskStatus::Complete];
}

/// Response to [`DescribeRefreshTaskByIdRequest`].
#[non_exhaustive]
pub struct DescribeRefreshTaskByIdResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E0C2EF95-B1EC-4C93-855E-2059A7DA2B7B`.
    pub request_id: Option<String>,
    /// Refresh and preload tasks, with the progress of each.
    pub tasks: Vec<CDNTask>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
}

response! {
    DescribeRefreshTaskByIdResponse {
        "RequestId" => request_id: value,
        "Tasks" => tasks: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Refresh and preload tasks, with the progress of each.
#[non_exhaustive]
pub struct CDNTask {
    /// When the item was created. Example: `2020-08-03T08:54:23Z`.
    pub creation_time: Option<Timestamp>,
    /// Why the refresh or preload failed; only there if it did. Example: `Internal Error`.
    pub description: Option<String>,
    /// URL or path of the object or directory concerned. Example: `http://example.com/abc.jpg`.
    pub object_path: Option<String>,
    /// What is refreshed or loaded: single files, directories, matches of a regular expression and so
    /// on. Here: `file`, `directory`, `preload`. Example: `file`.
    pub object_type: Option<Open<ObjectType>>,
    /// How far the work has come. Example: `100%`.
    pub process: Option<String>,
    /// Whether the task is done, under way, or failed. Example: `Complete`.
    pub status: Option<Open<TaskStatus>>,
    /// ID of a refresh, preload or export task, for asking how it went. Example: `12345678`.
    pub task_id: Option<String>,
}

response! {
    CDNTask {
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ObjectPath" => object_path: value,
        "ObjectType" => object_type: value,
        "Process" => process: value,
        "Status" => status: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`DescribeRefreshTaskByIdRequest`] names.
///
/// - [`InvalidTaskIdMalformed`](super::DocumentedError::InvalidTaskIdMalformed)
/// - [`InvalidObjectPathMalformed`](super::DocumentedError::InvalidObjectPathMalformed)
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`MissingParameterObjectType`](super::DocumentedError::MissingParameterObjectType)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidEndTimeValueNotSupported`](super::DocumentedError::InvalidEndTimeValueNotSupported)
/// - [`InvalidObjectTypeValueNotSupported`](super::DocumentedError::InvalidObjectTypeValueNotSupported)
/// - [`InvalidStatusValueNotSupported`](super::DocumentedError::InvalidStatusValueNotSupported)
/// - [`DomainNameOverLimit`](super::DocumentedError::DomainNameOverLimit)
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
/// - [`InvalidTime`](super::DocumentedError::InvalidTime)
/// - [`TooManyRequests`](super::DocumentedError::TooManyRequests)
pub type DescribeRefreshTaskByIdError = super::DocumentedError;
