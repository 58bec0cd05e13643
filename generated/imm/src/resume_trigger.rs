// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumeTrigger`, from `imm/ResumeTrigger.md`.

use alicloud_runtime::codegen::*;

/// Resumes a trigger that is suspended or has failed.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::ResumeTriggerRequest::new()
///     .project_name("...")
///     .id("...");
/// let reply = client.resume_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResumeTriggerRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
}

impl ResumeTriggerRequest {
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
    ResumeTriggerRequest {
        "ProjectName" => project_name: form,
        "Id" => id: form,
    }
}

impl Operation for ResumeTriggerRequest {
    type Response = ResumeTriggerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResumeTrigger")
        .required(&["ProjectName", "Id"]);
}

/// Response to [`ResumeTriggerRequest`].
pub type ResumeTriggerResponse = alicloud_runtime::EmptyResponse;
