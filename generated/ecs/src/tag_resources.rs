// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `ecs/TagResources.md`.

use alicloud_runtime::codegen::*;

/// Puts tags on several resources in one call. A resource with too many tags makes it fail.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::TagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["i-bp67acfmxazb4ph****"])
///     .resource_type("instance");
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the resource; what kind of ID is told by `ResourceType`.
    /// Items: at most 50. Example: `i-bp67acfmxazb4ph****`.
    pub resource_id: Vec<String>,
    /// **Required.** What kind of resource `ResourceId` names. Example: `instance`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl TagResourcesRequest {
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Tag" => tag: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["RegionId", "ResourceId", "ResourceType"])
        .region("RegionId");
}

/// What [`TagResourcesRequest`] is answered with.
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag. Length: at most 128. Example: `TestKey`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    /// Length: at most 128. Example: `TestValue`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

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
    /// Errors that the documentation of [`TagResourcesRequest`] names.
    pub enum TagResourcesError {
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
        QuotaExceedTags = "QuotaExceed.Tags" ("403"), "%s", "The resource would carry more tags than it may.";
    }
}
