// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTags`, from `gpdb/DescribeTags.md`.

use alicloud_runtime::codegen::*;

/// Lists the tag keys and values in use on instances.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeTagsRequest::new()
///     .resource_type("...");
/// let reply = client.describe_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTagsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
}

impl DescribeTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    DescribeTagsRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for DescribeTagsRequest {
    type Response = DescribeTagsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTags")
        .required(&["RegionId", "ResourceType"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeTagsRequest`].
#[non_exhaustive]
pub struct DescribeTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A29EC547-B392-4340-AA4F-7C0A7B626E74`.
    pub request_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    DescribeTagsResponse {
        "RequestId" => request_id: value,
        "Tags" => tags: list(""),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Value of the tag whose key stands beside it. Example: `test`.
    pub tag_value: Option<String>,
    /// First half of a tag, which says what its value stands for. Example: `user`.
    pub tag_key: Option<String>,
}

response! {
    Tag {
        "TagValue" => tag_value: value,
        "TagKey" => tag_key: value,
    }
}
