// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `JoinResourceGroup`, from `ecs/JoinResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a resource into another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::JoinResourceGroupRequest::new()
///     .resource_id("sg-bp67acfmxazb4p****")
///     .region_id("cn-hangzhou")
///     .resource_group_id("rg-bp67acfmxazb4p****");
/// let reply = client.join_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct JoinResourceGroupRequest {
    /// What kind of resource `ResourceId` names. Example: `securitygroup`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Resource to move to the resource group. Example: `sg-bp67acfmxazb4p****`.
    pub resource_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group that the resource moves to. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
}

impl JoinResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    JoinResourceGroupRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for JoinResourceGroupRequest {
    type Response = JoinResourceGroupResponse;
    type Error = JoinResourceGroupError;
    const INFO: OperationInfo = super::operation("JoinResourceGroup").region("RegionId");
}

/// What [`JoinResourceGroupRequest`] is answered with.
pub type JoinResourceGroupResponse = alicloud_runtime::EmptyResponse;

values! {
    /// What kind of resource `ResourceId` names.
    pub enum ResourceType {
        /// An instance, named by its `InstanceId`.
        Instance = "instance",
        /// A disk, named by its `DiskId`.
        Disk = "disk",
        /// A snapshot, named by its `SnapshotId`.
        Snapshot = "snapshot",
        /// An image, named by its `ImageId`.
        Image = "image",
        /// A security group, named by its `SecurityGroupId`.
        Securitygroup = "securitygroup",
        /// A dedicated host, named by its `DedicatedHostId`.
        Ddh = "ddh",
        /// A dedicated host cluster, named by its `DedicatedHostClusterId`.
        Ddhcluster = "ddhcluster",
        /// An elastic network interface, named by its `NetworkInterfaceId`.
        Eni = "eni",
        /// SSH key pair.
        Keypair = "keypair",
        /// A launch template, named by its `LaunchTemplateId`.
        Launchtemplate = "launchtemplate",
    }
}

errors! {
    /// Errors that the documentation of [`JoinResourceGroupRequest`] names.
    pub enum JoinResourceGroupError {
        MissingParameter = "MissingParameter" ("403"), "", "A required parameter is missing; the message says which.";
        InvalidResourceTypeNotFound = "InvalidResourceType.NotFound" ("404"), "", "The resource type is none that the operation knows.";
        InvalidResourceGroupNotFound = "InvalidResourceGroup.NotFound" ("404"), "", "No resource group has this ID.";
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("404"), "", "No resource of this type has this ID in the region.";
        InvalidResourceGroupDuplicate = "InvalidResourceGroup.Duplicate" ("403"), "", "The resource is in another resource group already.";
    }
}
