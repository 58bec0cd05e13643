// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNotifyConfig`, from `ice/DescribeNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the callback settings of an AI agent.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DescribeNotifyConfigRequest::new()
///     .ai_agent_id("...");
/// let reply = client.describe_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNotifyConfigRequest {
    /// **Required.** ID of the AI agent that the call is about.
    pub ai_agent_id: Option<String>,
}

impl DescribeNotifyConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AIAgentId`, which is required.
    pub fn ai_agent_id(mut self, value: impl Into<String>) -> Self {
        self.ai_agent_id = Some(value.into());
        self
    }
}

request! {
    DescribeNotifyConfigRequest {
        "AIAgentId" => ai_agent_id: query,
    }
}

impl Operation for DescribeNotifyConfigRequest {
    type Response = DescribeNotifyConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNotifyConfig")
        .required(&["AIAgentId"])
        .read_only();
}

/// Response to [`DescribeNotifyConfigRequest`], which the documentation does not describe.
pub type DescribeNotifyConfigResponse = alicloud_runtime::UndocumentedResponse;
