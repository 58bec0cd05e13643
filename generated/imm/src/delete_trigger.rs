// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTrigger`, from `imm/DeleteTrigger.md`.

use alicloud_runtime::codegen::*;

/// Deletes a trigger that is not running; new objects no longer start its processing.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DeleteTriggerRequest::new()
///     .project_name("...")
///     .id("...");
/// let reply = client.delete_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTriggerRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
}

impl DeleteTriggerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    DeleteTriggerRequest {
        "ProjectName" => project_name: form,
        "Id" => id: form,
    }
}

impl Operation for DeleteTriggerRequest {
    type Response = DeleteTriggerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteTrigger")
        .required(&["ProjectName", "Id"]);
}

/// Response to [`DeleteTriggerRequest`].
pub type DeleteTriggerResponse = alicloud_runtime::EmptyResponse;
