// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelActiveOperationTasks`, from `rds/CancelActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Calls off pending maintenance tasks, as far as they allow it.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CancelActiveOperationTasksRequest::new()
///     .ids("...");
/// let reply = client.cancel_active_operation_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelActiveOperationTasksRequest {
    /// **Required.** The ids that are concerned.
    pub ids: Option<String>,
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
}

request! {
    CancelActiveOperationTasksRequest {
        "Ids" => ids: query,
    }
}

impl Operation for CancelActiveOperationTasksRequest {
    type Response = CancelActiveOperationTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelActiveOperationTasks")
        .required(&["Ids"]);
}

/// Response to [`CancelActiveOperationTasksRequest`], which the documentation does not describe.
pub type CancelActiveOperationTasksResponse = alicloud_runtime::UndocumentedResponse;
