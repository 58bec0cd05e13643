// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SuspendTrigger`, from `imm/SuspendTrigger.md`.

use alicloud_runtime::codegen::*;

/// Suspends a trigger while it is running, so that [`ResumeTrigger`](super::Client::resume_trigger)
/// can go on with it.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::SuspendTriggerRequest::new()
///     .project_name("...")
///     .id("...");
/// let reply = client.suspend_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SuspendTriggerRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
}

impl SuspendTriggerRequest {
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
    SuspendTriggerRequest {
        "ProjectName" => project_name: form,
        "Id" => id: form,
    }
}

impl Operation for SuspendTriggerRequest {
    type Response = SuspendTriggerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SuspendTrigger")
        .required(&["ProjectName", "Id"]);
}

/// Response to [`SuspendTriggerRequest`].
pub type SuspendTriggerResponse = alicloud_runtime::EmptyResponse;
