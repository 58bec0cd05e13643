// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetResourceType`, from `ros/SetResourceType.md`.

use alicloud_runtime::codegen::*;

/// Changes the description or the default version of a resource type.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::SetResourceTypeRequest::new()
///     .resource_type("...");
/// let reply = client.set_resource_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetResourceTypeRequest {
    /// **Required.** Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    pub resource_type: Option<String>,
    /// Version of the resource type; without it the type as a whole is meant.
    pub version_id: Option<String>,
    /// Version of the resource type that templates use unless they name another.
    pub default_version_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl SetResourceTypeRequest {
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
    /// Sets `DefaultVersionId`.
    pub fn default_version_id(mut self, value: impl Into<String>) -> Self {
        self.default_version_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    SetResourceTypeRequest {
        "ResourceType" => resource_type: query,
        "VersionId" => version_id: query,
        "DefaultVersionId" => default_version_id: query,
        "Description" => description: query,
    }
}

impl Operation for SetResourceTypeRequest {
    type Response = SetResourceTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetResourceType")
        .required(&["ResourceType"]);
}

/// Response to [`SetResourceTypeRequest`].
pub type SetResourceTypeResponse = alicloud_runtime::EmptyResponse;
