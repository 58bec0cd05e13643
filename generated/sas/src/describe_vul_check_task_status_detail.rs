// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVulCheckTaskStatusDetail`, from `sas/DescribeVulCheckTaskStatusDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the state of vulnerability scans on the given servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVulCheckTaskStatusDetailRequest::new();
/// let reply = client.describe_vul_check_task_status_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVulCheckTaskStatusDetailRequest {
    /// IDs of the tasks to work on or to narrow the list down to. Items: at most 100.
    pub task_ids: Vec<String>,
    /// The types to work on or to narrow the list down to. Items: at most 10.
    pub types: Vec<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl DescribeVulCheckTaskStatusDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskIds`.
    pub fn task_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Types`.
    pub fn types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    DescribeVulCheckTaskStatusDetailRequest {
        "TaskIds" => task_ids: query,
        "Types" => types: query,
        "Uuid" => uuid: query,
    }
}

impl Operation for DescribeVulCheckTaskStatusDetailRequest {
    type Response = DescribeVulCheckTaskStatusDetailResponse;
    type Error = DescribeVulCheckTaskStatusDetailError;
    const INFO: OperationInfo = super::operation("DescribeVulCheckTaskStatusDetail")
        .read_only();
    const ERRORS: &'static [DescribeVulCheckTaskStatusDetailError] = &[
        DescribeVulCheckTaskStatusDetailError::IllegalParam,
        DescribeVulCheckTaskStatusDetailError::NoPermission,
        DescribeVulCheckTaskStatusDetailError::ServerError,
    ];
}

/// Response to [`DescribeVulCheckTaskStatusDetailRequest`].
#[non_exhaustive]
pub struct DescribeVulCheckTaskStatusDetailResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE120DAB-F4E7-4C53-ADC3-A97578ABF384`.
    pub request_id: Option<String>,
    /// The task statuses that were found or are concerned, one entry each.
    pub task_statuses: Vec<TaskStatuse>,
}

response! {
    DescribeVulCheckTaskStatusDetailResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "TaskStatuses" => task_statuses: list(""),
    }
}

/// The task statuses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TaskStatuse {
    /// ID of the task, for asking how far it is. Example: `16190385`.
    pub task_id: Option<String>,
    /// Items of the kind task status that were found or are concerned.
    pub task_status_list: Vec<TaskStatusList>,
}

response! {
    TaskStatuse {
        "TaskId" => task_id: value,
        "TaskStatusList" => task_status_list: list(""),
    }
}

/// Items of the kind task status that were found or are concerned.
#[non_exhaustive]
pub struct TaskStatusList {
    /// Kind of the item, out of those that the service tells apart. Example: `cve`.
    pub type_: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `4`.
    pub status: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `push_command_failed`.
    pub code: Option<String>,
}

response! {
    TaskStatusList {
        "Type" => type_: value,
        "Status" => status: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`DescribeVulCheckTaskStatusDetailRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVulCheckTaskStatusDetailError = super::DocumentedError;
