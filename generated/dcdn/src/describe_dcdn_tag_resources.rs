// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnTagResources`, from `dcdn/DescribeDcdnTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the tags that are on given DCDN resources.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnTagResourcesRequest::new()
///     .resource_type("...")
///     .resource_id(["..."]);
/// let reply = client.describe_dcdn_tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnTagResourcesRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** IDs of the resources that the call is applied to. Items: at most 50.
    pub resource_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeDcdnTagResourcesRequest {
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
    /// Sets `ResourceId`, which is required.
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
}

request! {
    DescribeDcdnTagResourcesRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeDcdnTagResourcesRequest {
    type Response = DescribeDcdnTagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnTagResources")
        .required(&["ResourceType", "ResourceId"])
        .read_only();
}

/// Response to [`DescribeDcdnTagResourcesRequest`].
#[non_exhaustive]
pub struct DescribeDcdnTagResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34AB41F1-04A5-496F-8C8D-634BDBE6A9FB`.
    pub request_id: Option<String>,
    /// Pairs of resource and tag, one entry each.
    pub tag_resources: Vec<TagResource>,
}

response! {
    DescribeDcdnTagResourcesResponse {
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list(""),
    }
}

/// Pairs of resource and tag, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `example.com`.
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
