// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `ecs/ListTagResources.md`.

use alicloud_runtime::codegen::*;

/// Lists pairs of resource and tag, found by resource ID or by tag; one of the two must be given.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ListTagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_type("instance");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** What kind of resource `ResourceId` names. Example: `instance`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Fuzzy conditions on tags: `*` stands for any characters in a key or, with an exact key, in a
    /// value. Excludes `Tag`. Items: at most 5.
    pub tag_filter: Vec<TagFilter>,
    /// ID of the resource; what kind of ID is told by `ResourceType`.
    /// Items: at most 50. Example: `i-bp1j6qtvdm8w0z1o****`.
    pub resource_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
}

impl ListTagResourcesRequest {
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `TagFilter`.
    pub fn tag_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagFilter>>,
    ) -> Self {
        self.tag_filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListTagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "TagFilter" => tag_filter: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = ListTagResourcesError;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .required(&["RegionId", "ResourceType"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListTagResourcesRequest {
    type Item = TagResource;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.tag_resources)
    }
}

/// What [`ListTagResourcesRequest`] is answered with.
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `484256DA-D816-44D2-9D86-B6EE4D5BA78C`.
    pub request_id: Option<String>,
    /// Pairs of a resource and a tag it carries.
    pub tag_resources: Vec<TagResource>,
}

response! {
    ListTagResourcesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list("TagResource"),
    }
}

/// Fuzzy conditions on tags: `*` stands for any characters in a key or, with an exact key, in a value.
#[non_exhaustive]
pub struct TagFilter {
    /// Tag key to look for. It may contain `*` as long as `TagValues` is left out, and must be exact
    /// otherwise. Length: 1 to 128. Example: `env`.
    pub tag_key: Option<String>,
    /// Tag values to look for, possibly with `*`, under the exact key beside them.
    /// Example: `TestTagFilter`.
    pub tag_values: Vec<String>,
}

impl TagFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `TagValues`.
    pub fn tag_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_values = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TagFilter {
        "TagKey" => tag_key: field,
        "TagValues" => tag_values: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag. Length: 1 to 128. Example: `TestKey`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    /// Length: 1 to 128. Example: `TestValue`.
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

/// Pairs of a resource and a tag it carries.
#[non_exhaustive]
pub struct TagResource {
    /// ID of the resource; what kind of ID is told by `ResourceType`.
    /// Example: `i-bp1j6qtvdm8w0z1o****`.
    pub resource_id: Option<String>,
    /// What kind of resource `ResourceId` names. Example: `instance`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Key of one tag. Example: `TestKey`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `TestValue`.
    pub tag_value: Option<String>,
}

response! {
    TagResource {
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
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
    /// Errors that the documentation of [`ListTagResourcesRequest`] names.
    pub enum ListTagResourcesError {
        NumberExceedResourceIds = "NumberExceed.ResourceIds" ("400"), "", "The call names more than 50 resources; split it.";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "", "The call has more than 20 tags; split it.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "A tag key occurs twice in the call.";
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed" ("400"), "", "A tag key is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidTagValueMalformed = "InvalidTagValue.Malformed" ("400"), "", "A tag value is too long, starts with a reserved prefix or has characters that are not allowed.";
        OperationDeniedQuotaExceed = "OperationDenied.QuotaExceed" ("400"), "", "The resource carries as many tags as it may.";
        InvalidTagMismatch = "InvalidTag.Mismatch" ("400"), "", "Keys and values of the tags do not match up, such as a value without a key.";
        InvalidTagCount = "InvalidTagCount" ("400"), "", "The call has more tags than it takes.";
        InvalidScope = "Invalid.Scope" ("400"), "", "`Scope` is none of the values that the operation knows.";
        PermissionDeniedTagOwnerUid = "PermissionDenied.TagOwnerUid" ("403"), "", "The caller may not set the owner of tags.";
        PermissionDeniedScope = "PermissionDenied.Scope" ("403"), "", "The caller may not set `Scope`.";
        InvalidResourceIdNotSupported = "InvalidResourceId.NotSupported" ("403"), "", "Resources of this kind cannot carry tags.";
        NoPermissionTag = "NoPermission.Tag" ("403"), "", "The caller may not handle this tag.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "%s", "No region has this ID, or the account cannot use it.";
        MissingParameterTagOwnerUid = "MissingParameter.TagOwnerUid" ("404"), "", "`TagOwnerUid`, the account that owns the tags, was left out.";
        MissingParameterTagOwnerBid = "MissingParameter.TagOwnerBid" ("404"), "", "`TagOwnerBid` was left out, which the call needs together with the owner of the tags.";
        MissingParameterResourceType = "MissingParameter.ResourceType" ("404"), "", "Tell the kind of the resources in `ResourceType`; it was left out.";
        MissingParameterTags = "MissingParameter.Tags" ("404"), "", "Give at least one tag; none is in the call.";
        MissingParameterRegionId = "MissingParameter.RegionId" ("404"), "", "Name the region in `RegionId`; it was left out.";
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("404"), "", "No resource of this type has this ID in the region.";
        InvalidResourceTypeNotFound = "InvalidResourceType.NotFound" ("404"), "", "The resource type is none that the operation knows.";
    }
}
