// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourceTypeVersions`, from `ros/ListResourceTypeVersions.md`.

use alicloud_runtime::codegen::*;

/// Lists the releases of a resource type, made by you or by the service.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListResourceTypeVersionsRequest::new()
///     .resource_type("...");
/// let reply = client.list_resource_type_versions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourceTypeVersionsRequest {
    /// **Required.** Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    pub resource_type: Option<String>,
}

impl ListResourceTypeVersionsRequest {
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
}

request! {
    ListResourceTypeVersionsRequest {
        "ResourceType" => resource_type: query,
    }
}

impl Operation for ListResourceTypeVersionsRequest {
    type Response = ListResourceTypeVersionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListResourceTypeVersions")
        .required(&["ResourceType"])
        .read_only();
}

/// Response to [`ListResourceTypeVersionsRequest`].
#[non_exhaustive]
pub struct ListResourceTypeVersionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
    /// What is known about each version of the type.
    pub resource_type_versions: Vec<ResourceTypeVersion>,
}

response! {
    ListResourceTypeVersionsResponse {
        "RequestId" => request_id: value,
        "ResourceTypeVersions" => resource_type_versions: list(""),
    }
}

/// What is known about each version of the type.
#[non_exhaustive]
pub struct ResourceTypeVersion {
    /// Who made the resource type: the service or a user. Example: `ROS`.
    pub provider: Option<String>,
    /// Whether it is an ordinary resource type, a data source or a module. Example: `Module`.
    pub entity_type: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `MODULE::MyOrganization::MyService::MyUsecase`.
    pub resource_type: Option<String>,
    /// Whether templates use this version unless they name another. Example: `true`.
    pub is_default_version: Option<bool>,
    /// When the item was created. Example: `2023-02-24T08:25:21`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2023-02-24T08:25:21`.
    pub update_time: Option<String>,
    /// Release of the resource type that the entry describes. Example: `v1`.
    pub version_id: Option<String>,
    /// Free text that describes the item to people. Example: `It is a demo.`.
    pub description: Option<String>,
}

response! {
    ResourceTypeVersion {
        "Provider" => provider: value,
        "EntityType" => entity_type: value,
        "ResourceType" => resource_type: value,
        "IsDefaultVersion" => is_default_version: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "VersionId" => version_id: value,
        "Description" => description: value,
    }
}
