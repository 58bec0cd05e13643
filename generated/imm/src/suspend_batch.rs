// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SuspendBatch`, from `imm/SuspendBatch.md`.

use alicloud_runtime::codegen::*;

/// Suspends a batch task while it is running, so that [`ResumeBatch`](super::Client::resume_batch)
/// can go on with it.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::SuspendBatchRequest::new()
///     .project_name("...")
///     .id("...");
/// let reply = client.suspend_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SuspendBatchRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
}

impl SuspendBatchRequest {
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
    SuspendBatchRequest {
        "ProjectName" => project_name: form,
        "Id" => id: form,
    }
}

impl Operation for SuspendBatchRequest {
    type Response = SuspendBatchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SuspendBatch")
        .required(&["ProjectName", "Id"]);
}

/// Response to [`SuspendBatchRequest`].
pub type SuspendBatchResponse = alicloud_runtime::EmptyResponse;
