// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFlowLog`, from `expressconnectrouter/CreateFlowLog.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a flow log of an Express Connect router's traffic, kept in a Logstore.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::CreateFlowLogRequest::new()
///     .ecr_id("...")
///     .instance_type("...")
///     .instance_id("...")
///     .project_name("...")
///     .log_store_name("...");
/// let reply = client.create_flow_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFlowLogRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Name that the flow log goes by.
    pub flow_log_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<i32>,
    /// Rate or share that applies to the sampling.
    pub sampling_rate: Option<String>,
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the log store goes by.
    pub log_store_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the target sls lies in.
    pub target_sls_region_id: Option<String>,
}

impl CreateFlowLogRequest {
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
    /// Sets `FlowLogName`.
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self {
        self.flow_log_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `SamplingRate`.
    pub fn sampling_rate(mut self, value: impl Into<String>) -> Self {
        self.sampling_rate = Some(value.into());
        self
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `LogStoreName`, which is required.
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self {
        self.log_store_name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `TargetSlsRegionId`.
    pub fn target_sls_region_id(mut self, value: impl Into<String>) -> Self {
        self.target_sls_region_id = Some(value.into());
        self
    }
}

request! {
    CreateFlowLogRequest {
        "EcrId" => ecr_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "FlowLogName" => flow_log_name: form,
        "Description" => description: query,
        "InstanceType" => instance_type: query,
        "InstanceId" => instance_id: query,
        "Interval" => interval: query,
        "SamplingRate" => sampling_rate: query,
        "ProjectName" => project_name: query,
        "LogStoreName" => log_store_name: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: form,
        "TargetSlsRegionId" => target_sls_region_id: query,
    }
}

impl Operation for CreateFlowLogRequest {
    type Response = CreateFlowLogResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateFlowLog")
        .required(
            &["EcrId", "InstanceType", "InstanceId", "ProjectName", "LogStoreName"],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`CreateFlowLogRequest`], which the documentation does not describe.
pub type CreateFlowLogResponse = alicloud_runtime::UndocumentedResponse;
