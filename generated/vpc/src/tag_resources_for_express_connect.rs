// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResourcesForExpressConnect`, from `vpc/TagResourcesForExpressConnect.md`.

use alicloud_runtime::codegen::*;

/// Puts tags on the resources for express connect named in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::TagResourcesForExpressConnectRequest::new();
/// let reply = client.tag_resources_for_express_connect(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesForExpressConnectRequest {
    /// **Required.** Kind of resource that the ID beside it names.
    pub resource_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resources that the call is about, by their IDs. Items: at most 21.
    pub resource_id: Vec<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl TagResourcesForExpressConnectRequest {
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
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TagResourcesForExpressConnectRequest {
        "ResourceType" => resource_type: query,
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for TagResourcesForExpressConnectRequest {
    type Response = TagResourcesForExpressConnectResponse;
    type Error = TagResourcesForExpressConnectError;
    const INFO: OperationInfo = super::operation("TagResourcesForExpressConnect")
        .required(&["ResourceType", "RegionId", "ResourceId", "Tag"])
        .region("RegionId");
}

/// What [`TagResourcesForExpressConnectRequest`] is answered with.
pub type TagResourcesForExpressConnectResponse = alicloud_runtime::EmptyResponse;

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key half of a tag, a pair by which resources are marked and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
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

errors! {
    /// Errors that the documentation of [`TagResourcesForExpressConnectRequest`] names.
    pub enum TagResourcesForExpressConnectError {
        InvalidTagKey = "InvalidTagKey" ("400"), "", "A tag key is too long, is empty, or begins or contains something that keys may not.";
        InvalidTagValue = "InvalidTagValue" ("400"), "", "A tag value is too long, or begins or contains something that values may not.";
        InvalidInstanceTypeNotFound = "InvalidInstanceType.NotFound" ("400"), "", "Resources of this type do not exist, or cannot carry tags.";
        InvalidInstanceIdsNotFound = "InvalidInstanceIds.NotFound" ("400"), "", "None, or not all, of the resource IDs exist. Check the IDs, their type and the region.";
        ForbiddenTagKeys = "Forbidden.TagKeys" ("400"), "", "The tags include keys that callers may not touch.";
        QuotaExceededTagNum = "QuotaExceeded.TagNum" ("400"), "Custom Tags quota exceeded", "The resource would get more custom tags than it may have. Remove some first.";
        InvalidTagScopeNotFound = "InvalidTagScope.NotFound" ("400"), "", "The scope given for the tags does not exist.";
        ForbiddenTagKeyDuplicated = "Forbidden.TagKey.Duplicated" ("400"), "", "The same tag key is given more than once, or the resource carries it already.";
        SizeLimitExceededTagNum = "SizeLimitExceeded.TagNum" ("400"), "", "More tags are given than one call, or one resource, may have.";
        SizeLimitExceededResourceId = "SizeLimitExceeded.ResourceId" ("400"), "", "Too many resource IDs for a single call. Spread them over several.";
        MissingParameterTagValue = "MissingParameter.TagValue" ("400"), "", "The call lacks a tag value where one is needed.";
        MissingParameterTagKey = "MissingParameter.TagKey" ("400"), "", "The call lacks a tag key where one is needed.";
        Forbidden = "Forbidden" ("403"), "", "The caller lacks the permission for this operation on the resource.";
    }
}
