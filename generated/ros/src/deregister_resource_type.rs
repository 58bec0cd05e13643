// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeregisterResourceType`, from `ros/DeregisterResourceType.md`.

use alicloud_runtime::codegen::*;

/// Deletes a resource type, or one version of it, which templates can then no longer use.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::DeregisterResourceTypeRequest::new()
///     .resource_type("...");
/// let reply = client.deregister_resource_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeregisterResourceTypeRequest {
    /// **Required.** Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    pub resource_type: Option<String>,
    /// Version of the resource type; without it the type as a whole is meant.
    pub version_id: Option<String>,
}

impl DeregisterResourceTypeRequest {
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
    DeregisterResourceTypeRequest {
        "ResourceType" => resource_type: query,
        "VersionId" => version_id: query,
    }
}

impl Operation for DeregisterResourceTypeRequest {
    type Response = DeregisterResourceTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeregisterResourceType")
        .required(&["ResourceType"]);
}

/// Response to [`DeregisterResourceTypeRequest`].
pub type DeregisterResourceTypeResponse = alicloud_runtime::EmptyResponse;
