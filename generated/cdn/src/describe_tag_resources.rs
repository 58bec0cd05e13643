// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTagResources`, from `cdn/DescribeTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Returns the tags that given domain names carry.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeTagResourcesRequest::new()
///     .resource_id(["example.com"])
///     .resource_type("DOMAIN");
/// let reply = client.describe_tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTagResourcesRequest {
    /// **Required.** IDs of the resources that the call is applied to.
    /// Items: at most 50. Example: `example.com`.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `DOMAIN`.
    pub resource_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `ch-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeTagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeTagResourcesRequest {
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Tag" => tag: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeTagResourcesRequest {
    type Response = DescribeTagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTagResources")
        .required(&["ResourceId", "ResourceType"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeTagResourcesRequest`].
#[non_exhaustive]
pub struct DescribeTagResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34AB41F1-04A5-496F-8C8D-634BDBE6A9FB`.
    pub request_id: Option<String>,
    /// Pairs of resource and tag, one entry each.
    pub tag_resources: Vec<TagResource>,
}

response! {
    DescribeTagResourcesResponse {
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list(""),
    }
}

/// Pairs of resource and tag, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// Accelerated domain name that carries the tags. Example: `example.com`.
    pub resource_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

response! {
    TagResource {
        "ResourceId" => resource_id: value,
        "Tag" => tag: list(""),
    }
}
