// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `ecs/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Takes tags off several resources in one call. A tag left on no resource disappears.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::UntagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["i-bp67acfmxazb4ph****"])
///     .resource_type("instance");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the resource; what kind of ID is told by `ResourceType`.
    /// Items: at most 50. Example: `i-bp67acfmxazb4ph****`.
    pub resource_id: Vec<String>,
    /// **Required.** What kind of resource `ResourceId` names. Example: `instance`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Keys of the tags to take off the resources. Items: at most 20. Example: `TestKey`.
    pub tag_key: Vec<String>,
    /// Whether to strip the resources of every tag. Counts only while no tag key is named.
    /// Default: `false`. Example: `false`.
    pub all: Option<bool>,
}

impl UntagResourcesRequest {
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `TagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `All`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
}

request! {
    UntagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "TagKey" => tag_key: query,
        "All" => all: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["RegionId", "ResourceId", "ResourceType"])
        .region("RegionId");
}

/// What [`UntagResourcesRequest`] is answered with.
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;

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
        /// Storage volume.
        Volume = "volume",
        /// An elastic network interface, named by its `NetworkInterfaceId`.
        Eni = "eni",
        /// A dedicated host, named by its `DedicatedHostId`.
        Ddh = "ddh",
        /// A dedicated host cluster, named by its `DedicatedHostClusterId`.
        Ddhcluster = "ddhcluster",
        /// SSH key pair.
        Keypair = "keypair",
        /// A launch template, named by its `LaunchTemplateId`.
        Launchtemplate = "launchtemplate",
        /// A reserved instance, named by its `ReservedInstanceId`.
        Reservedinstance = "reservedinstance",
        /// An automatic snapshot policy, named by its `AutoSnapshotPolicyId`.
        Snapshotpolicy = "snapshotpolicy",
        /// Elasticity assurance.
        Elasticityassurance = "elasticityassurance",
        /// Capacity reservation.
        Capacityreservation = "capacityreservation",
    }
}

errors! {
    /// Errors that the documentation of [`UntagResourcesRequest`] names.
    pub enum UntagResourcesError {
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "%s", "No region has this ID, or the account cannot use it.";
        MissingParameterTagOwnerUid = "MissingParameter.TagOwnerUid" ("404"), "", "`TagOwnerUid`, the account that owns the tags, was left out.";
        MissingParameterTagOwnerBid = "MissingParameter.TagOwnerBid" ("404"), "", "`TagOwnerBid` was left out, which the call needs together with the owner of the tags.";
        MissingParameterResourceType = "MissingParameter.ResourceType" ("404"), "", "Tell the kind of the resources in `ResourceType`; it was left out.";
        MissingParameterTags = "MissingParameter.Tags" ("404"), "", "Give at least one tag; none is in the call.";
        MissingParameterRegionId = "MissingParameter.RegionId" ("404"), "", "Name the region in `RegionId`; it was left out.";
        PermissionDeniedTagOwnerUid = "PermissionDenied.TagOwnerUid" ("403"), "", "The caller may not set the owner of tags.";
        PermissionDeniedScope = "PermissionDenied.Scope" ("403"), "", "The caller may not set `Scope`.";
        NumberExceedResourceIds = "NumberExceed.ResourceIds" ("400"), "", "The call names more than 50 resources; split it.";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "", "The call has more than 20 tags; split it.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "A tag key occurs twice in the call.";
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("404"), "", "No resource of this type has this ID in the region.";
        InvalidResourceTypeNotFound = "InvalidResourceType.NotFound" ("404"), "", "The resource type is none that the operation knows.";
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed" ("400"), "", "A tag key is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidTagValueMalformed = "InvalidTagValue.Malformed" ("400"), "", "A tag value is too long, starts with a reserved prefix or has characters that are not allowed.";
        OperationDeniedQuotaExceed = "OperationDenied.QuotaExceed" ("400"), "", "The resource carries as many tags as it may.";
        InvalidResourceIdNotSupported = "InvalidResourceId.NotSupported" ("403"), "", "Resources of this kind cannot carry tags.";
        InvalidTagMismatch = "InvalidTag.Mismatch" ("400"), "", "Keys and values of the tags do not match up, such as a value without a key.";
        InvalidTagCount = "InvalidTagCount" ("400"), "", "The call has more tags than it takes.";
        InvalidScope = "Invalid.Scope" ("400"), "", "`Scope` is none of the values that the operation knows.";
        NoPermissionTag = "NoPermission.Tag" ("403"), "", "The caller may not handle this tag.";
    }
}
