// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateTemplateByScratch`, from `ros/GenerateTemplateByScratch.md`.

use alicloud_runtime::codegen::*;

/// Generates a template from a resource scenario.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GenerateTemplateByScratchRequest::new()
///     .template_scratch_id("...");
/// let reply = client.generate_template_by_scratch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateTemplateByScratchRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource scenario to use, as
    /// [`ListTemplateScratches`](super::Client::list_template_scratches) shows it.
    pub template_scratch_id: Option<String>,
    /// Region in which the new resources are to be made.
    pub provision_region_id: Option<String>,
    /// Whether the template is in the service's own notation or in Terraform's.
    pub template_type: Option<String>,
}

impl GenerateTemplateByScratchRequest {
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
    /// Sets `ProvisionRegionId`.
    pub fn provision_region_id(mut self, value: impl Into<String>) -> Self {
        self.provision_region_id = Some(value.into());
        self
    }
    /// Sets `TemplateType`.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
}

request! {
    GenerateTemplateByScratchRequest {
        "RegionId" => region_id: query,
        "TemplateScratchId" => template_scratch_id: query,
        "ProvisionRegionId" => provision_region_id: query,
        "TemplateType" => template_type: query,
    }
}

impl Operation for GenerateTemplateByScratchRequest {
    type Response = GenerateTemplateByScratchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GenerateTemplateByScratch")
        .required(&["RegionId", "TemplateScratchId"])
        .region("RegionId");
}

/// Response to [`GenerateTemplateByScratchRequest`].
#[non_exhaustive]
pub struct GenerateTemplateByScratchResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D22C1D13-D74E-558C-AF68-1B4C05FA6F1A`.
    pub request_id: Option<String>,
    /// Template text, as stored or as the service has processed or generated it. Example: `text`.
    pub template_body: Option<String>,
    /// Resources that the stack would take over; only for scenarios of that kind.
    pub resources_to_import: Vec<ResourcesToImport>,
}

response! {
    GenerateTemplateByScratchResponse {
        "RequestId" => request_id: value,
        "TemplateBody" => template_body: value,
        "ResourcesToImport" => resources_to_import: list(""),
    }
}

/// Resources that the stack would take over; only for scenarios of that kind.
#[non_exhaustive]
pub struct ResourcesToImport {
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    pub resource_type: Option<String>,
    /// What the template calls the resource. Example: `ECSVPC_001`.
    pub logical_resource_id: Option<String>,
    /// Identifying property of the resource and its content.
    /// Example: `{"VpcId": "vpc-bp1m6fww66xbntjyc****" }`.
    pub resource_identifier: Option<Value>,
}

response! {
    ResourcesToImport {
        "ResourceType" => resource_type: value,
        "LogicalResourceId" => logical_resource_id: value,
        "ResourceIdentifier" => resource_identifier: value,
    }
}
