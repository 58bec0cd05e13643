// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SkipCurrentStep`, from `polardbx/SkipCurrentStep.md`.

use alicloud_runtime::codegen::*;

/// Skips the current step of a migration task, which goes on with the following one.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::SkipCurrentStepRequest::new();
/// let reply = client.skip_current_step(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SkipCurrentStepRequest {
    /// Migration step to pass over.
    pub current_step: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the slink task that the call is about.
    pub slink_task_id: Option<String>,
}

impl SkipCurrentStepRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentStep`.
    pub fn current_step(mut self, value: impl Into<String>) -> Self {
        self.current_step = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SlinkTaskId`.
    pub fn slink_task_id(mut self, value: impl Into<String>) -> Self {
        self.slink_task_id = Some(value.into());
        self
    }
}

request! {
    SkipCurrentStepRequest {
        "CurrentStep" => current_step: query,
        "RegionId" => region_id: query,
        "SlinkTaskId" => slink_task_id: query,
    }
}

impl Operation for SkipCurrentStepRequest {
    type Response = SkipCurrentStepResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SkipCurrentStep").region("RegionId");
}

/// Response to [`SkipCurrentStepRequest`], which the documentation does not describe.
pub type SkipCurrentStepResponse = alicloud_runtime::UndocumentedResponse;
