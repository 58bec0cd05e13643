// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `vpc/intl.en-US/Tag/ListTagResources.md`.

use alicloud_runtime::codegen::*;

/// Lists the tags of resources, or the resources that carry certain tags.
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::ListTagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_type("VPC");
/// let reply = client.list_tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// **Required**, or taken from the configuration. The region of the resources.
    /// Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The type of the resources. Valid values:
    ///
    /// - **VPC**: a VPC
    /// - **VSWITCH**: a vSwitch
    /// - **ROUTETABLE**: a route table
    /// - **EIP**: an elastic IP address
    ///
    /// Example: `VPC`.
    pub resource_type: Option<Open<ResourceType>>,
    /// The token of the previous page. Leave it out for the first page.
    /// Example: `1f0e2d3c4b5a69788796a5b4c3d2e1f0`.
    pub next_token: Option<String>,
    /// The ID of resource number N. Valid values of N: **1** to **20**.
    /// Example: `vpc-bp1docsalpha001****`.
    pub resource_id: Vec<String>,
    /// Items: at most 20.
    pub tag: Vec<Tag>,
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
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
}

request! {
    ListTagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "NextToken" => next_token: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
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
    /// The token of the next page, empty on the last one. Example: `1f0e2d3c4b5a69788796a5b4c3d2e1f0`.
    pub next_token: Option<String>,
    /// The ID of the request. Example: `1B2C3D4E-5F60-4718-8293-A4B5C6D7E8F9`.
    pub request_id: Option<String>,
    /// The resources and their tags.
    pub tag_resources: Vec<TagResource>,
}

response! {
    ListTagResourcesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list("TagResource"),
    }
}

/// An item of [`tag`](ListTagResourcesRequest::tag).
#[non_exhaustive]
pub struct Tag {
    /// The key of tag number N. Valid values of N: **1** to **20**. Example: `team`.
    pub key: Option<String>,
    /// The value of tag number N. Valid values of N: **1** to **20**. A value needs a key with the same
    /// N. Example: `network`.
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

/// The resources and their tags.
#[non_exhaustive]
pub struct TagResource {
    /// The ID of the resource. Example: `vpc-bp1docsalpha001****`.
    pub resource_id: Option<String>,
    /// The type of the resource. Example: `VPC`.
    pub resource_type: Option<String>,
    /// The key of the tag. Example: `team`.
    pub tag_key: Option<String>,
    /// The value of the tag. Example: `network`.
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
    /// The type of the resources.
    pub enum ResourceType {
        /// a VPC
        Vpc = "VPC",
        /// a vSwitch
        Vswitch = "VSWITCH",
        /// a route table
        Routetable = "ROUTETABLE",
        /// an elastic IP address
        Eip = "EIP",
    }
}

errors! {
    /// Errors that the documentation of [`ListTagResourcesRequest`] names.
    pub enum ListTagResourcesError {
        Forbidden = "Forbidden" ("403"), "You may not operate on this resource.", "The caller lacks the permission.";
    }
}
