// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopAIAgentInstance`, from `ice/StopAIAgentInstance.md`.

use alicloud_runtime::codegen::*;

/// Ends a running instance of an AI agent and with it the conversation.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::StopAIAgentInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.stop_ai_agent_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopAIAgentInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl StopAIAgentInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    StopAIAgentInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for StopAIAgentInstanceRequest {
    type Response = StopAIAgentInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopAIAgentInstance")
        .required(&["InstanceId"]);
}

/// Response to [`StopAIAgentInstanceRequest`], which the documentation does not describe.
pub type StopAIAgentInstanceResponse = alicloud_runtime::UndocumentedResponse;
