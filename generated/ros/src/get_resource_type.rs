// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceType`, from `ros/GetResourceType.md`.

use alicloud_runtime::codegen::*;

/// Returns a resource type with its properties and attributes.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetResourceTypeRequest::new()
///     .resource_type("ALIYUN::SLB::LoadBalancer");
/// let reply = client.get_resource_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceTypeRequest {
    /// **Required.** Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `ALIYUN::ROS::WaitConditionHandle`.
    pub resource_type: Option<String>,
    /// Version of the resource type; without it the type as a whole is meant.
    pub version_id: Option<String>,
}

impl GetResourceTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `VersionId`.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
}

request! {
    GetResourceTypeRequest {
        "ResourceType" => resource_type: query,
        "VersionId" => version_id: query,
    }
}

impl Operation for GetResourceTypeRequest {
    type Response = GetResourceTypeResponse;
    type Error = GetResourceTypeError;
    const INFO: OperationInfo = super::operation("GetResourceType")
        .required(&["ResourceType"])
        .read_only();
    const ERRORS: &'static [GetResourceTypeError] = &[
        GetResourceTypeError::ResourceTypeNotFound,
    ];
}

/// Response to [`GetResourceTypeRequest`].
#[non_exhaustive]
pub struct GetResourceTypeResponse {
    /// Values that the resource offers once it has been made.
    /// Example: `{"CurlCli": {},"PowerShellCurlCli": {},"WindowsCurlCli": {}}`.
    pub attributes: BTreeMap<String, Value>,
    /// Properties of the resource, or those of its type that the feature covers.
    /// Example: `{"Count": {},"Mode": {"Constraints": []}}`.
    pub properties: BTreeMap<String, Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6`.
    pub request_id: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `ALIYUN::ROS::WaitConditionHandle`.
    pub resource_type: Option<String>,
    /// Whether drift of such resources can be detected. Example: `false`.
    pub support_drift_detection: Option<bool>,
    /// Whether such resources can be part of a scenario. Example: `false`.
    pub support_scratch_detection: Option<bool>,
    /// Whether it is an ordinary resource type, a data source or a module. Example: `Resource`.
    pub entity_type: Option<String>,
    /// Who made the resource type: the service or a user. Example: `ROS`.
    pub provider: Option<String>,
    /// Free text that describes the item to people. Example: `It is a demo.`.
    pub description: Option<String>,
    /// Version of the resource type that templates use unless they name another. Example: `v1`.
    pub default_version_id: Option<String>,
    /// Newest version of the resource type. Example: `v10`.
    pub latest_version_id: Option<String>,
    /// When the item was created. Example: `2023-02-24T08:25:21`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2023-02-24T08:25:21`.
    pub update_time: Option<String>,
    /// How many versions the resource type has. Example: `10`.
    pub total_version_count: Option<i32>,
    /// Whether templates use this version unless they name another. Example: `true`.
    pub is_default_version: Option<bool>,
    /// Template text, as stored or as the service has processed or generated it.
    /// Example: `{"ROSTemplateFormatVersion":"2015-09-01"}`.
    pub template_body: Option<String>,
}

response! {
    GetResourceTypeResponse {
        "Attributes" => attributes: map,
        "Properties" => properties: map,
        "RequestId" => request_id: value,
        "ResourceType" => resource_type: value,
        "SupportDriftDetection" => support_drift_detection: value,
        "SupportScratchDetection" => support_scratch_detection: value,
        "EntityType" => entity_type: value,
        "Provider" => provider: value,
        "Description" => description: value,
        "DefaultVersionId" => default_version_id: value,
        "LatestVersionId" => latest_version_id: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "TotalVersionCount" => total_version_count: value,
        "IsDefaultVersion" => is_default_version: value,
        "TemplateBody" => template_body: value,
    }
}

/// Errors that the documentation of [`GetResourceTypeRequest`] names.
///
/// - [`ResourceTypeNotFound`](super::DocumentedError::ResourceTypeNotFound)
pub type GetResourceTypeError = super::DocumentedError;
