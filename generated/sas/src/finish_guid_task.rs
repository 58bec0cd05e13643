// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FinishGuidTask`, from `sas/FinishGuidTask.md`.

use alicloud_runtime::codegen::*;

/// Marks a task of the getting-started guide as finished, by the name of its type.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::FinishGuidTaskRequest::new()
///     .task_type_name("...");
/// let reply = client.finish_guid_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FinishGuidTaskRequest {
    /// **Required.** Name that the task type goes by.
    pub task_type_name: Option<String>,
}

impl FinishGuidTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskTypeName`, which is required.
    pub fn task_type_name(mut self, value: impl Into<String>) -> Self {
        self.task_type_name = Some(value.into());
        self
    }
}

request! {
    FinishGuidTaskRequest {
        "TaskTypeName" => task_type_name: query,
    }
}

impl Operation for FinishGuidTaskRequest {
    type Response = FinishGuidTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("FinishGuidTask")
        .required(&["TaskTypeName"]);
}

/// Response to [`FinishGuidTaskRequest`], which the documentation does not describe.
pub type FinishGuidTaskResponse = alicloud_runtime::UndocumentedResponse;
