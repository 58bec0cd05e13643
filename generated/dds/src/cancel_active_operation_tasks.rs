// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelActiveOperationTasks`, from `dds/CancelActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Calls off planned maintenance tasks that have not started and may be canceled.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::CancelActiveOperationTasksRequest::new()
///     .ids("1508850,1508310,1507849,1506274,1505811");
/// let reply = client.cancel_active_operation_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelActiveOperationTasksRequest {
    /// **Required.** Maintenance tasks to work on, by their IDs, separated by commas.
    /// Example: `1508850,1508310,1507849,1506274,1505811`.
    pub ids: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-xxxx`.
    pub resource_group_id: Option<String>,
}

impl CancelActiveOperationTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ids`, which is required.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CancelActiveOperationTasksRequest {
        "Ids" => ids: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CancelActiveOperationTasksRequest {
    type Response = CancelActiveOperationTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelActiveOperationTasks")
        .required(&["Ids"]);
}

/// Response to [`CancelActiveOperationTasksRequest`].
#[non_exhaustive]
pub struct CancelActiveOperationTasksResponse {
    /// Tasks that were canceled, by ID, with commas between them.
    /// Example: `1508850,1508310,1507849,1506274,1505811`.
    pub ids: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `55A2504F-xxxx-xxxx-xxxx-C7C5E57350A6`.
    pub request_id: Option<String>,
}

response! {
    CancelActiveOperationTasksResponse {
        "Ids" => ids: value,
        "RequestId" => request_id: value,
    }
}
