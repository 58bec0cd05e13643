// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTags`, from `ecs/AddTags.md`.

use alicloud_runtime::codegen::*;

/// Puts tags on one resource, such as an instance or a disk; a tag with the same key gets the new
/// value.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AddTagsRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id("i-instanceid1")
///     .resource_type("instance");
/// let reply = client.add_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddTagsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource to put the tags on. Example: `i-instanceid1`.
    pub resource_id: Option<String>,
    /// **Required.** What kind of resource `ResourceId` names. Example: `instance`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl AddTagsRequest {
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
    AddTagsRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Tag" => tag: query,
    }
}

impl Operation for AddTagsRequest {
    type Response = AddTagsResponse;
    type Error = AddTagsError;
    const INFO: OperationInfo = super::operation("AddTags")
        .required(&["RegionId", "ResourceId", "ResourceType"])
        .region("RegionId");
}

/// What [`AddTagsRequest`] is answered with.
pub type AddTagsResponse = alicloud_runtime::EmptyResponse;

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
    /// Errors that the documentation of [`AddTagsRequest`] names.
    pub enum AddTagsError {
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("404"), "", "No resource of this type has this ID in the region.";
        InvalidResourceTypeNotFound = "InvalidResourceType.NotFound" ("404"), "", "The resource type is none that the operation knows.";
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed" ("400"), "", "A tag key is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidTagValueMalformed = "InvalidTagValue.Malformed" ("400"), "", "A tag value is too long, starts with a reserved prefix or has characters that are not allowed.";
        OperationDeniedQuotaExceed = "OperationDenied.QuotaExceed" ("400"), "", "The resource carries as many tags as it may.";
        InvalidResourceIdNotSupported = "InvalidResourceId.NotSupported" ("403"), "", "Resources of this kind cannot carry tags.";
        InvalidTagMismatch = "InvalidTag.Mismatch" ("400"), "", "Keys and values of the tags do not match up, such as a value without a key.";
        InvalidTagCount = "InvalidTagCount" ("400"), "", "The call has more tags than it takes.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "A tag key occurs twice in the call.";
    }
}
