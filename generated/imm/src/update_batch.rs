// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateBatch`, from `imm/UpdateBatch.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BatchAction, Input, InputOSS};

/// Changes a batch task: its data source, processing and tags.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::UpdateBatchRequest::new()
///     .project_name("...")
///     .id("...");
/// let reply = client.update_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateBatchRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
    /// Where the files of the job come from.
    pub input: Option<Input>,
    /// The actions to work on or to narrow the list down to.
    pub actions: Vec<BatchAction>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
}

impl UpdateBatchRequest {
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
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `Actions`.
    pub fn actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<BatchAction>>,
    ) -> Self {
        self.actions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

request! {
    UpdateBatchRequest {
        "ProjectName" => project_name: form,
        "Id" => id: form,
        "Input" => input: form_json,
        "Actions" => actions: form_json,
        "Tags" => tags: form_json,
    }
}

impl Operation for UpdateBatchRequest {
    type Response = UpdateBatchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateBatch")
        .required(&["ProjectName", "Id"]);
}

/// Response to [`UpdateBatchRequest`].
pub type UpdateBatchResponse = alicloud_runtime::EmptyResponse;
