// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTrigger`, from `imm/GetTrigger.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataIngestion, DataIngestionAction, DataIngestionNotification, FastFailPolicy, Input, InputOSS, Mns, RocketMQ, Statistic};

/// Shows one trigger of a project by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GetTriggerRequest::new()
///     .project_name("...")
///     .id("...");
/// let reply = client.get_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTriggerRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
}

impl GetTriggerRequest {
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
    GetTriggerRequest {
        "ProjectName" => project_name: query,
        "Id" => id: query,
    }
}

impl Operation for GetTriggerRequest {
    type Response = GetTriggerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTrigger")
        .required(&["ProjectName", "Id"])
        .read_only();
}

/// Response to [`GetTriggerRequest`].
#[non_exhaustive]
pub struct GetTriggerResponse {
    /// The rule that handles new files as they arrive.
    pub trigger: Option<DataIngestion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4A7A2D0E-D8B8-4DA0-8127-EB32C6******`.
    pub request_id: Option<String>,
}

response! {
    GetTriggerResponse {
        "Trigger" => trigger: value,
        "RequestId" => request_id: value,
    }
}
