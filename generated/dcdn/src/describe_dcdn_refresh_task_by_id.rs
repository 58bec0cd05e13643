// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnRefreshTaskById`, from `dcdn/DescribeDcdnRefreshTaskById.md`.

use alicloud_runtime::codegen::*;

/// Shows by task ID whether a refresh or prefetch has taken effect on all nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnRefreshTaskByIdRequest::new()
///     .task_id("...");
/// let reply = client.describe_dcdn_refresh_task_by_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnRefreshTaskByIdRequest {
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl DescribeDcdnRefreshTaskByIdRequest {
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
    DescribeDcdnRefreshTaskByIdRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeDcdnRefreshTaskByIdRequest {
    type Response = DescribeDcdnRefreshTaskByIdResponse;
    type Error = DescribeDcdnRefreshTaskByIdError;
    const INFO: OperationInfo = super::operation("DescribeDcdnRefreshTaskById")
        .required(&["TaskId"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnRefreshTaskByIdError] = &[
        DescribeDcdnRefreshTaskByIdError::InvalidParameters,
        DescribeDcdnRefreshTaskByIdError::InvalidTaskIdMalformed,
        DescribeDcdnRefreshTaskByIdError::InvalidTaskId,
        DescribeDcdnRefreshTaskByIdError::InvalidTime,
        DescribeDcdnRefreshTaskByIdError::TooManyRequests,
    ];
}

/// Response to [`DescribeDcdnRefreshTaskByIdRequest`].
#[non_exhaustive]
pub struct DescribeDcdnRefreshTaskByIdResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E0C2EF95-B1EC-4C93-855E-2059A7DA2B7B`.
    pub request_id: Option<String>,
    /// Tasks, one entry each.
    pub tasks: Vec<Task>,
}

response! {
    DescribeDcdnRefreshTaskByIdResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Tasks" => tasks: list(""),
    }
}

/// Tasks, one entry each.
#[non_exhaustive]
pub struct Task {
    /// State of what the entry describes, which decides what can be done with it. Example: `Complete`.
    pub status: Option<String>,
    /// When the item was created. Example: `2021-05-10T08:54:23Z`.
    pub creation_time: Option<Timestamp>,
    /// What the refresh is about: single URLs, directories, or a regular expression; `preload` for
    /// loading ahead. Example: `file`.
    pub object_type: Option<String>,
    /// How far the work has come. Example: `100%`.
    pub process: Option<String>,
    /// Free text that describes the item to people. Example: `Internal Error`.
    pub description: Option<String>,
    /// URL or path of the object or directory concerned. Example: `http://example.com/image_01.png`.
    pub object_path: Option<String>,
    /// ID of the task, for asking how far it is. Example: `113681**`.
    pub task_id: Option<String>,
}

response! {
    Task {
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "ObjectType" => object_type: value,
        "Process" => process: value,
        "Description" => description: value,
        "ObjectPath" => object_path: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnRefreshTaskByIdRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
/// - [`InvalidTaskIdMalformed`](super::DocumentedError::InvalidTaskIdMalformed)
/// - [`InvalidTaskId`](super::DocumentedError::InvalidTaskId)
/// - [`InvalidTime`](super::DocumentedError::InvalidTime)
/// - [`TooManyRequests`](super::DocumentedError::TooManyRequests)
pub type DescribeDcdnRefreshTaskByIdError = super::DocumentedError;
