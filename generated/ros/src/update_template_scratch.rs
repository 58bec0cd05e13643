// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTemplateScratch`, from `ros/UpdateTemplateScratch.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Parameter, SourceResource, SourceResourceGroup, SourceTag};

/// Changes a resource scenario; stacks made from it before stay as they are.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::UpdateTemplateScratchRequest::new()
///     .template_scratch_id("...");
/// let reply = client.update_template_scratch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTemplateScratchRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource scenario to use, as
    /// [`ListTemplateScratches`](super::Client::list_template_scratches) shows it.
    pub template_scratch_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Single resources that the scenario starts from; the alternative to tags and a resource group.
    pub source_resources: Vec<SourceResource>,
    /// Tags whose resources make up the scenario; the alternative to single resources and a group.
    pub source_tag: Option<SourceTag>,
    /// Resource group whose members make up the scenario; the alternative to tags and single resources.
    pub source_resource_group: Option<SourceResourceGroup>,
    /// Settings that adapt the scenario, by name and value.
    pub preference_parameters: Vec<Parameter>,
    /// How the logical IDs in the generated template are built.
    pub logical_id_strategy: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the call waits for the scenario to be generated or returns at once.
    pub execution_mode: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl UpdateTemplateScratchRequest {
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
    /// Sets `TemplateScratchId`, which is required.
    pub fn template_scratch_id(mut self, value: impl Into<String>) -> Self {
        self.template_scratch_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SourceResources`.
    pub fn source_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<SourceResource>>,
    ) -> Self {
        self.source_resources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SourceTag`.
    pub fn source_tag(mut self, value: impl Into<SourceTag>) -> Self {
        self.source_tag = Some(value.into());
        self
    }
    /// Sets `SourceResourceGroup`.
    pub fn source_resource_group(
        mut self,
        value: impl Into<SourceResourceGroup>,
    ) -> Self {
        self.source_resource_group = Some(value.into());
        self
    }
    /// Sets `PreferenceParameters`.
    pub fn preference_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Parameter>>,
    ) -> Self {
        self.preference_parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LogicalIdStrategy`.
    pub fn logical_id_strategy(mut self, value: impl Into<String>) -> Self {
        self.logical_id_strategy = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ExecutionMode`.
    pub fn execution_mode(mut self, value: impl Into<String>) -> Self {
        self.execution_mode = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    UpdateTemplateScratchRequest {
        "RegionId" => region_id: query,
        "TemplateScratchId" => template_scratch_id: query,
        "Description" => description: query,
        "SourceResources" => source_resources: query_json,
        "SourceTag" => source_tag: query_json,
        "SourceResourceGroup" => source_resource_group: query_json,
        "PreferenceParameters" => preference_parameters: query_json,
        "LogicalIdStrategy" => logical_id_strategy: query,
        "ClientToken" => client_token: query,
        "ExecutionMode" => execution_mode: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for UpdateTemplateScratchRequest {
    type Response = UpdateTemplateScratchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateTemplateScratch")
        .required(&["RegionId", "TemplateScratchId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`UpdateTemplateScratchRequest`].
#[non_exhaustive]
pub struct UpdateTemplateScratchResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `221DA822-B8CF-50DF-A9D2-BA197BF97BD5`.
    pub request_id: Option<String>,
    /// Resource scenario that was made, is described or delivered the template.
    /// Example: `ts-7f7a704cf71c49a6****`.
    pub template_scratch_id: Option<String>,
}

response! {
    UpdateTemplateScratchResponse {
        "RequestId" => request_id: value,
        "TemplateScratchId" => template_scratch_id: value,
    }
}
