// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFlowLogs`, from `expressconnectrouter/DescribeFlowLogs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the flow logs of an Express Connect router, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::DescribeFlowLogsRequest::new()
///     .ecr_id("...");
/// let reply = client.describe_flow_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFlowLogsRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// ID of the flow log that the call is about.
    pub flow_log_id: Option<String>,
    /// Name that the flow log goes by.
    pub flow_log_name: Option<String>,
    /// Name that the project goes by.
    pub project_name: Option<String>,
    /// Name that the log store goes by.
    pub log_store_name: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeFlowLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EcrId`, which is required.
    pub fn ecr_id(mut self, value: impl Into<String>) -> Self {
        self.ecr_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `FlowLogId`.
    pub fn flow_log_id(mut self, value: impl Into<String>) -> Self {
        self.flow_log_id = Some(value.into());
        self
    }
    /// Sets `FlowLogName`.
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self {
        self.flow_log_name = Some(value.into());
        self
    }
    /// Sets `ProjectName`.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `LogStoreName`.
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self {
        self.log_store_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeFlowLogsRequest {
        "EcrId" => ecr_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "Tag" => tag: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "FlowLogId" => flow_log_id: query,
        "FlowLogName" => flow_log_name: query,
        "ProjectName" => project_name: query,
        "LogStoreName" => log_store_name: query,
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeFlowLogsRequest {
    type Response = DescribeFlowLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFlowLogs")
        .required(&["EcrId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .read_only();
}

/// Response to [`DescribeFlowLogsRequest`], which the documentation does not describe.
pub type DescribeFlowLogsResponse = alicloud_runtime::UndocumentedResponse;
