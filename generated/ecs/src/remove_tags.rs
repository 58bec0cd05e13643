// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveTags`, from `ecs/RemoveTags.md`.

use alicloud_runtime::codegen::*;

/// Takes tags off one resource, such as an instance or a disk.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RemoveTagsRequest::new()
///     .region_id("cn-shenzhen")
///     .resource_id("s-946ntx4wr")
///     .resource_type("snapshot");
/// let reply = client.remove_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveTagsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shenzhen`.
    pub region_id: Option<String>,
    /// **Required.** Resource to take the tags from. Example: `s-946ntx4wr`.
    pub resource_id: Option<String>,
    /// **Required.** What kind of resource `ResourceId` names. Example: `snapshot`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl RemoveTagsRequest {
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
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
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
    RemoveTagsRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Tag" => tag: query,
    }
}

impl Operation for RemoveTagsRequest {
    type Response = RemoveTagsResponse;
    type Error = RemoveTagsError;
    const INFO: OperationInfo = super::operation("RemoveTags")
        .required(&["RegionId", "ResourceId", "ResourceType"])
        .region("RegionId");
}

/// What [`RemoveTagsRequest`] is answered with.
pub type RemoveTagsResponse = alicloud_runtime::EmptyResponse;

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag. Length: at most 64. Example: `Finance`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    /// Length: at most 128. Example: `FinanceJoshua`.
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
        /// A disk, named by its `DiskId`.
        Disk = "disk",
        /// An instance, named by its `InstanceId`.
        Instance = "instance",
        /// An image, named by its `ImageId`.
        Image = "image",
        /// A security group, named by its `SecurityGroupId`.
        Securitygroup = "securitygroup",
        /// A snapshot, named by its `SnapshotId`.
        Snapshot = "snapshot",
    }
}

errors! {
    /// Errors that the documentation of [`RemoveTagsRequest`] names.
    pub enum RemoveTagsError {
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("404"), "", "No resource of this type has this ID in the region.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidResourceTypeNotFound = "InvalidResourceType.NotFound" ("404"), "", "The resource type is none that the operation knows.";
        InvalidResourceIdNotSupported = "InvalidResourceId.NotSupported" ("403"), "", "Resources of this kind cannot carry tags.";
        InvalidTagCount = "InvalidTagCount" ("400"), "", "The call has more tags than it takes.";
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed" ("400"), "", "A tag key is too long, starts with a reserved prefix or has characters that are not allowed.";
    }
}
