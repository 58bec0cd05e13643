// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAIAgentInstance`, from `ice/DescribeAIAgentInstance.md`.

use alicloud_runtime::codegen::*;

/// Shows one AI agent instance, meaning a running or ended conversation with an agent.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DescribeAIAgentInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.describe_ai_agent_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAIAgentInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeAIAgentInstanceRequest {
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
    DescribeAIAgentInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeAIAgentInstanceRequest {
    type Response = DescribeAIAgentInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAIAgentInstance")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeAIAgentInstanceRequest`], which the documentation does not describe.
pub type DescribeAIAgentInstanceResponse = alicloud_runtime::UndocumentedResponse;
