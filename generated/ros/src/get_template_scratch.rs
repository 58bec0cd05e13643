// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTemplateScratch`, from `ros/GetTemplateScratch.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Parameter, SourceResourceGroup, SourceTag};

/// Returns a resource scenario with its resources.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetTemplateScratchRequest::new();
/// let reply = client.get_template_scratch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTemplateScratchRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource scenario to use, as [`ListTemplateScratches`](super::Client::list_template_scratches)
    /// shows it.
    pub template_scratch_id: Option<String>,
    /// Which nodes of the scenario to return: the existing ones, the new ones or all.
    pub show_data_option: Option<String>,
}

impl GetTemplateScratchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateScratchId`.
    pub fn template_scratch_id(mut self, value: impl Into<String>) -> Self {
        self.template_scratch_id = Some(value.into());
        self
    }
    /// Sets `ShowDataOption`.
    pub fn show_data_option(mut self, value: impl Into<String>) -> Self {
        self.show_data_option = Some(value.into());
        self
    }
}

request! {
    GetTemplateScratchRequest {
        "RegionId" => region_id: query,
        "TemplateScratchId" => template_scratch_id: query,
        "ShowDataOption" => show_data_option: query,
    }
}

impl Operation for GetTemplateScratchRequest {
    type Response = GetTemplateScratchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTemplateScratch")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetTemplateScratchRequest`].
#[non_exhaustive]
pub struct GetTemplateScratchResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A8E0EF98-6FBD-5656-8298-FC8194F0F7B7`.
    pub request_id: Option<String>,
    /// Scenario of existing resources, or what the service can do with scenarios.
    pub template_scratch: Option<TemplateScratch>,
}

response! {
    GetTemplateScratchResponse {
        "RequestId" => request_id: value,
        "TemplateScratch" => template_scratch: value,
    }
}

/// Scenario of existing resources, or what the service can do with scenarios.
#[non_exhaustive]
pub struct TemplateScratch {
    /// Resource scenario that was made, is described or delivered the template.
    /// Example: `ts-7f7a704cf71c49a6****`.
    pub template_scratch_id: Option<String>,
    /// What the scenario is for, such as copying, exploring or taking over resources.
    /// Example: `ArchitectureReplication`.
    pub template_scratch_type: Option<String>,
    /// Whether the scenario is being made, is complete, or failed. Example: `GENERATE_COMPLETE`.
    pub status: Option<String>,
    /// Why the item is in its present state, above all after a failure. Example: `text`.
    pub status_reason: Option<String>,
    /// Why generating the scenario failed, as a code. Example: `InvalidZoneId`.
    pub failed_code: Option<String>,
    /// Resources of the scenario and their relations. Example: `text`.
    pub template_scratch_data: Option<Value>,
    /// Settings that adapt the scenario, by name and value.
    pub preference_parameters: Vec<Parameter>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Single resources that the scenario starts from; the alternative to tags and a resource group.
    pub source_resources: Vec<SourceResource>,
    /// Tags whose resources make up the scenario; the alternative to single resources and a group.
    pub source_tag: Option<SourceTag>,
    /// Resource group that the scenario's resources are taken from.
    pub source_resource_group: Option<SourceResourceGroup>,
    /// How the logical IDs in the generated template are built.
    /// Example: `LongTypePrefixAndIndexSuffix`.
    pub logical_id_strategy: Option<String>,
    /// When the item was created. Example: `2021-12-22T01:49:22`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2021-12-22T01:49:23`.
    pub update_time: Option<String>,
    /// Stacks found, or made from the scenario.
    pub stacks: Vec<Stack>,
    /// What the scenario can be used for.
    pub stack_provision: Option<StackProvision>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzmhzoaad5oq`.
    pub resource_group_id: Option<String>,
}

response! {
    TemplateScratch {
        "TemplateScratchId" => template_scratch_id: value,
        "TemplateScratchType" => template_scratch_type: value,
        "Status" => status: value,
        "StatusReason" => status_reason: value,
        "FailedCode" => failed_code: value,
        "TemplateScratchData" => template_scratch_data: value,
        "PreferenceParameters" => preference_parameters: list(""),
        "Description" => description: value,
        "SourceResources" => source_resources: list(""),
        "SourceTag" => source_tag: value,
        "SourceResourceGroup" => source_resource_group: value,
        "LogicalIdStrategy" => logical_id_strategy: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "Stacks" => stacks: list(""),
        "StackProvision" => stack_provision: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Single resources that the scenario starts from; the alternative to tags and a resource group.
#[non_exhaustive]
pub struct SourceResource {
    /// Existing cloud resource that the scenario takes in, such as a VPC.
    /// Example: `vpc-m5e7cv7e9mz69sszb****`.
    pub resource_id: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    pub resource_type: Option<String>,
    /// Types of attached resources that the scenario takes in as well. Example: `ALIYUN::ECS::VPC`.
    pub related_resource_type_filter: Vec<String>,
}

response! {
    SourceResource {
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "RelatedResourceTypeFilter" => related_resource_type_filter: list(""),
    }
}

/// Stacks found, or made from the scenario.
#[non_exhaustive]
pub struct Stack {
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `3708bf6a-3a67-44d4-9eb1-c56704b9****`.
    pub stack_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the stack copies resources or takes them over. Example: `ArchitectureReplication`.
    pub usage_type: Option<String>,
}

response! {
    Stack {
        "StackId" => stack_id: value,
        "RegionId" => region_id: value,
        "UsageType" => usage_type: value,
    }
}

/// What the scenario can be used for.
#[non_exhaustive]
pub struct StackProvision {
    /// Whether a stack can be created from the scenario to copy the resources. Example: `true`.
    pub creatable: Option<bool>,
    /// Whether a change set can be made from the scenario to take over the resources.
    /// Example: `false`.
    pub importable: Option<bool>,
}

response! {
    StackProvision {
        "Creatable" => creatable: value,
        "Importable" => importable: value,
    }
}
