// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBatch`, from `imm/GetBatch.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataIngestion, DataIngestionAction, DataIngestionNotification, FastFailPolicy, Input, InputOSS, Mns, RocketMQ, Statistic};

/// Shows one batch task of a project by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GetBatchRequest::new()
///     .project_name("...")
///     .id("...");
/// let reply = client.get_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBatchRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
}

impl GetBatchRequest {
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
    GetBatchRequest {
        "ProjectName" => project_name: query,
        "Id" => id: query,
    }
}

impl Operation for GetBatchRequest {
    type Response = GetBatchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetBatch")
        .required(&["ProjectName", "Id"])
        .read_only();
}

/// Response to [`GetBatchRequest`].
#[non_exhaustive]
pub struct GetBatchResponse {
    /// The job over existing files, with its state and counts.
    pub batch: Option<DataIngestion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6E93D6C9-5AC0-49F9-914D-E02678D3****`.
    pub request_id: Option<String>,
}

response! {
    GetBatchResponse {
        "Batch" => batch: value,
        "RequestId" => request_id: value,
    }
}
