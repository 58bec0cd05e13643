// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTaskStatus`, from `petadata/DescribeTaskStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows how one task of an instance stands.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeTaskStatusRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .task_id("82112885");
/// let reply = client.describe_task_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTaskStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl DescribeTaskStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DescribeTaskStatusRequest {
        "InstanceId" => instance_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeTaskStatusRequest {
    type Response = DescribeTaskStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTaskStatus")
        .required(&["InstanceId", "TaskId"])
        .read_only();
}

/// Response to [`DescribeTaskStatusRequest`].
#[non_exhaustive]
pub struct DescribeTaskStatusResponse {
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// Time that is set or recorded for this: begin.
    pub begin_time: Option<String>,
    /// When it was finished.
    pub finish_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0C64A2F6-8F68-453A-A466-FBF7CEA8E876`.
    pub request_id: Option<String>,
}

response! {
    DescribeTaskStatusResponse {
        "TaskId" => task_id: value,
        "Message" => message: value,
        "BeginTime" => begin_time: value,
        "FinishTime" => finish_time: value,
        "Status" => status: value,
        "RequestId" => request_id: value,
    }
}
