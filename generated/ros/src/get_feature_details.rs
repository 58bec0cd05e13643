// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFeatureDetails`, from `ros/GetFeatureDetails.md`.

use alicloud_runtime::codegen::*;

/// Tells which resource types and versions a feature of the service works with.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetFeatureDetailsRequest::new()
///     .feature("...");
/// let reply = client.get_feature_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFeatureDetailsRequest {
    /// **Required.** Part of the service that the details are wanted of.
    pub feature: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetFeatureDetailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Feature`, which is required.
    pub fn feature(mut self, value: impl Into<String>) -> Self {
        self.feature = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetFeatureDetailsRequest {
        "Feature" => feature: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetFeatureDetailsRequest {
    type Response = GetFeatureDetailsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetFeatureDetails")
        .required(&["Feature", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetFeatureDetailsRequest`].
#[non_exhaustive]
pub struct GetFeatureDetailsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EBF833DA-D0E2-52BE-92E2-59CA56BE834E`.
    pub request_id: Option<String>,
    /// What the service can do with Terraform templates.
    pub terraform: Option<Terraform>,
    /// Scenario of existing resources, or what the service can do with scenarios.
    pub template_scratch: Option<TemplateScratch>,
    /// What the service's resource cleaner can do.
    pub resource_cleaner: Option<ResourceCleaner>,
    /// What the service can do to find allowed values of parameters.
    pub template_parameter_constraints: Option<TemplateParameterConstraints>,
    /// What the service can do to detect drift.
    pub drift_detection: Option<DriftDetection>,
    /// What the service can do to take over existing resources.
    pub resource_import: Option<ResourceImport>,
}

response! {
    GetFeatureDetailsResponse {
        "RequestId" => request_id: value,
        "Terraform" => terraform: value,
        "TemplateScratch" => template_scratch: value,
        "ResourceCleaner" => resource_cleaner: value,
        "TemplateParameterConstraints" => template_parameter_constraints: value,
        "DriftDetection" => drift_detection: value,
        "ResourceImport" => resource_import: value,
    }
}

/// What the service can do with Terraform templates.
#[non_exhaustive]
pub struct Terraform {
    /// Releases of Terraform that can be used.
    pub supported_versions: Vec<SupportedVersion>,
    /// Resource types that the feature works with.
    pub supported_resource_types: Option<SupportedResourceTypes>,
}

response! {
    Terraform {
        "SupportedVersions" => supported_versions: list(""),
        "SupportedResourceTypes" => supported_resource_types: value,
    }
}

/// Releases of Terraform that can be used.
#[non_exhaustive]
pub struct SupportedVersion {
    /// Terraform providers that go with the release.
    pub provider_versions: Vec<ProviderVersion>,
    /// Release of Terraform that is supported. Example: `1.0.11`.
    pub terraform_version: Option<String>,
    /// Entry that a template needs in its `Transform` section for this Terraform version.
    /// Example: `Aliyun::Terraform-v1.0`.
    pub transform: Option<String>,
    /// Terraform releases that a stack of this one can be taken to. Example: `Aliyun::Terraform-v1.1`.
    pub update_allowed_transforms: Vec<String>,
}

response! {
    SupportedVersion {
        "ProviderVersions" => provider_versions: list(""),
        "TerraformVersion" => terraform_version: value,
        "Transform" => transform: value,
        "UpdateAllowedTransforms" => update_allowed_transforms: list(""),
    }
}

/// Terraform providers that go with the release.
#[non_exhaustive]
pub struct ProviderVersion {
    /// Terraform plug-in that is available, such as `alicloud`.
    pub provider_name: Option<String>,
    /// Releases of the provider that go with this Terraform release. Example: `1.121.2`.
    pub supported_versions: Vec<String>,
}

response! {
    ProviderVersion {
        "ProviderName" => provider_name: value,
        "SupportedVersions" => supported_versions: list(""),
    }
}

/// Resource types that the feature works with.
#[non_exhaustive]
pub struct SupportedResourceTypes {
    /// Resource types that get the system tag with the ID of the stack. Example: `alicloud_instance`.
    pub system_tag: Vec<String>,
    /// Resource types that take tags of your own. Example: `alicloud_instance`.
    pub custom_tag: Vec<String>,
    /// Resource types whose price can be estimated. Example: `alicloud_instance`.
    pub estimate_cost: Vec<String>,
    /// Resource types that can be put into a resource group. Example: `alicloud_instance`.
    pub resource_group: Vec<String>,
    /// Resource types that risk checks cover.
    pub stack_operation_risk: Option<StackOperationRisk>,
}

response! {
    SupportedResourceTypes {
        "SystemTag" => system_tag: list(""),
        "CustomTag" => custom_tag: list(""),
        "EstimateCost" => estimate_cost: list(""),
        "ResourceGroup" => resource_group: list(""),
        "StackOperationRisk" => stack_operation_risk: value,
    }
}

/// Resource types that risk checks cover.
#[non_exhaustive]
pub struct StackOperationRisk {
    /// Resource types whose risks can be checked before a stack is deleted.
    /// Example: `alicloud_instance`.
    pub delete_stack: Vec<String>,
}

response! {
    StackOperationRisk {
        "DeleteStack" => delete_stack: list(""),
    }
}

/// Scenario of existing resources, or what the service can do with scenarios.
#[non_exhaustive]
pub struct TemplateScratch {
    /// Resource types that the feature works with.
    pub supported_resource_types: Vec<SupportedResourceType>,
}

response! {
    TemplateScratch {
        "SupportedResourceTypes" => supported_resource_types: list(""),
    }
}

/// Resource types that the feature works with.
#[non_exhaustive]
pub struct SupportedResourceType {
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`. Example: `ALIYUN::ECS::Disk`.
    pub resource_type: Option<String>,
    /// Whether resources of the type can be picked one by one. Example: `true`.
    pub source_resources_supported: Option<bool>,
    /// Whether resources of the type can be picked by tag. Example: `true`.
    pub source_tag_supported: Option<bool>,
    /// Whether resources of the type can be picked by resource group. Example: `true`.
    pub source_resource_group_supported: Option<bool>,
    /// Whether resources of the type can be picked in any of the three ways. Example: `true`.
    pub source_supported: Option<bool>,
    /// Kinds of scenario that the resource type can be part of. Example: `ArchitectureReplication`.
    pub supported_template_scratch_types: Vec<String>,
}

response! {
    SupportedResourceType {
        "ResourceType" => resource_type: value,
        "SourceResourcesSupported" => source_resources_supported: value,
        "SourceTagSupported" => source_tag_supported: value,
        "SourceResourceGroupSupported" => source_resource_group_supported: value,
        "SourceSupported" => source_supported: value,
        "SupportedTemplateScratchTypes" => supported_template_scratch_types: list(""),
    }
}

/// What the service's resource cleaner can do.
#[non_exhaustive]
pub struct ResourceCleaner {
    /// Resource types that the feature works with.
    pub supported_resource_types: Vec<ResourceCleanerSupportedResourceType>,
}

response! {
    ResourceCleaner {
        "SupportedResourceTypes" => supported_resource_types: list(""),
    }
}

/// Resource types that the feature works with.
#[non_exhaustive]
pub struct ResourceCleanerSupportedResourceType {
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`. Example: `ECS:Instance`.
    pub resource_type: Option<String>,
    /// Filters by which resources of the type can be picked for cleaning. Example: `ResourceName`.
    pub supported_filters: Vec<String>,
    /// What else happens when resources of the type are cleaned. Example: `StopInstance`.
    pub side_effects: Vec<String>,
}

response! {
    ResourceCleanerSupportedResourceType {
        "ResourceType" => resource_type: value,
        "SupportedFilters" => supported_filters: list(""),
        "SideEffects" => side_effects: list(""),
    }
}

/// What the service can do to find allowed values of parameters.
#[non_exhaustive]
pub struct TemplateParameterConstraints {
    /// Resource types that the feature works with.
    pub supported_resource_types: Vec<TemplateParameterConstraintsSupportedResourceType>,
}

response! {
    TemplateParameterConstraints {
        "SupportedResourceTypes" => supported_resource_types: list(""),
    }
}

/// Resource types that the feature works with.
#[non_exhaustive]
pub struct TemplateParameterConstraintsSupportedResourceType {
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`. Example: `ALIYUN::ECS::Disk`.
    pub resource_type: Option<String>,
    /// Properties of the resource, or those of its type that the feature covers.
    /// Example: `["DiskCategory", "ZoneId"]`.
    pub properties: Vec<String>,
}

response! {
    TemplateParameterConstraintsSupportedResourceType {
        "ResourceType" => resource_type: value,
        "Properties" => properties: list(""),
    }
}

/// What the service can do to detect drift.
#[non_exhaustive]
pub struct DriftDetection {
    /// Resource types that the feature works with. Example: `ALIYUN::ECS::Disk`.
    pub supported_resource_types: Vec<String>,
}

response! {
    DriftDetection {
        "SupportedResourceTypes" => supported_resource_types: list(""),
    }
}

/// What the service can do to take over existing resources.
#[non_exhaustive]
pub struct ResourceImport {
    /// Resource types that the feature works with.
    pub supported_resource_types: Vec<ResourceImportSupportedResourceType>,
}

response! {
    ResourceImport {
        "SupportedResourceTypes" => supported_resource_types: list(""),
    }
}

/// Resource types that the feature works with.
#[non_exhaustive]
pub struct ResourceImportSupportedResourceType {
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`. Example: `ALIYUN::ECS::Disk`.
    pub resource_type: Option<String>,
    /// Properties that identify a resource of the type for an import. Example: `DiskId`.
    pub resource_identifiers: Vec<String>,
}

response! {
    ResourceImportSupportedResourceType {
        "ResourceType" => resource_type: value,
        "ResourceIdentifiers" => resource_identifiers: list(""),
    }
}
