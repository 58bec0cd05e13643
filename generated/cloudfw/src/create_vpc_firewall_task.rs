// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpcFirewallTask`, from `cloudfw/CreateVpcFirewallTask.md`.

use alicloud_runtime::codegen::*;

/// Submits a VPC firewall task, with its action, priority and content.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateVpcFirewallTaskRequest::new()
///     .task_action("...");
/// let reply = client.create_vpc_firewall_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpcFirewallTaskRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** What is done, or is to be done, about the task.
    pub task_action: Option<String>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
}

impl CreateVpcFirewallTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `TaskAction`, which is required.
    pub fn task_action(mut self, value: impl Into<String>) -> Self {
        self.task_action = Some(value.into());
        self
    }
    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

request! {
    CreateVpcFirewallTaskRequest {
        "Lang" => lang: query,
        "TaskAction" => task_action: query,
        "Priority" => priority: query,
        "Content" => content: query,
    }
}

impl Operation for CreateVpcFirewallTaskRequest {
    type Response = CreateVpcFirewallTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateVpcFirewallTask")
        .required(&["TaskAction"]);
}

/// Response to [`CreateVpcFirewallTaskRequest`], which the documentation does not describe.
pub type CreateVpcFirewallTaskResponse = alicloud_runtime::UndocumentedResponse;
