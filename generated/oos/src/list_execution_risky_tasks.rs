// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListExecutionRiskyTasks`, from `oos/ListExecutionRiskyTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the high-risk tasks in a template, with service and API.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListExecutionRiskyTasksRequest::new()
///     .template_name("...");
/// let reply = client.list_execution_risky_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListExecutionRiskyTasksRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the template was given.
    pub template_name: Option<String>,
}

impl ListExecutionRiskyTasksRequest {
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
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
}

request! {
    ListExecutionRiskyTasksRequest {
        "RegionId" => region_id: query,
        "TemplateName" => template_name: query,
    }
}

impl Operation for ListExecutionRiskyTasksRequest {
    type Response = ListExecutionRiskyTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListExecutionRiskyTasks")
        .required(&["TemplateName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListExecutionRiskyTasksRequest`].
#[non_exhaustive]
pub struct ListExecutionRiskyTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C04B668D-D2DD-4B40-B6E9-0E3C4F53D5B5`.
    pub request_id: Option<String>,
    /// The risky tasks that were found or are concerned, one entry each.
    pub risky_tasks: Vec<RiskyTask>,
}

response! {
    ListExecutionRiskyTasksResponse {
        "RequestId" => request_id: value,
        "RiskyTasks" => risky_tasks: list(""),
    }
}

/// The risky tasks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RiskyTask {
    /// Service that the call or the item is about. Example: `ECS`.
    pub service: Option<String>,
    /// Operation that is risky. Example: `DeleteInstance`.
    pub api: Option<String>,
    /// Tasks, one entry each. Example: `parenttask1`.
    pub task: Vec<String>,
    /// Template, with its facts. Example: `deleteInstanceTask1`.
    pub template: Vec<String>,
}

response! {
    RiskyTask {
        "Service" => service: value,
        "API" => api: value,
        "Task" => task: list(""),
        "Template" => template: list(""),
    }
}
