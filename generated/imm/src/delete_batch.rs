// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBatch`, from `imm/DeleteBatch.md`.

use alicloud_runtime::codegen::*;

/// Deletes a batch processing task that is not running.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DeleteBatchRequest::new()
///     .project_name("...")
///     .id("...");
/// let reply = client.delete_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBatchRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
}

impl DeleteBatchRequest {
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
    DeleteBatchRequest {
        "ProjectName" => project_name: form,
        "Id" => id: form,
    }
}

impl Operation for DeleteBatchRequest {
    type Response = DeleteBatchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBatch")
        .required(&["ProjectName", "Id"]);
}

/// Response to [`DeleteBatchRequest`].
pub type DeleteBatchResponse = alicloud_runtime::EmptyResponse;
