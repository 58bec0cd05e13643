// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFirewallTask`, from `cloudfw/DescribeFirewallTask.md`.

use alicloud_runtime::codegen::*;

/// Shows a firewall task, found by type, task ID or child instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeFirewallTaskRequest::new();
/// let reply = client.describe_firewall_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFirewallTaskRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the child instance that the call is about.
    pub child_instance_id: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl DescribeFirewallTaskRequest {
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
    /// Sets `ChildInstanceId`.
    pub fn child_instance_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_id = Some(value.into());
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DescribeFirewallTaskRequest {
        "Lang" => lang: query,
        "ChildInstanceId" => child_instance_id: query,
        "TaskType" => task_type: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeFirewallTaskRequest {
    type Response = DescribeFirewallTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFirewallTask").read_only();
}

/// Response to [`DescribeFirewallTaskRequest`], which the documentation does not describe.
pub type DescribeFirewallTaskResponse = alicloud_runtime::UndocumentedResponse;
