// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `vpc/cn.zh-CN/标签/TagResources.md`.

use alicloud_runtime::codegen::*;

/// Puts the same tags on several resources, and creates the tags that do not exist yet.
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::TagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["vpc-bp1docsalpha001****"])
///     .resource_type("VPC");
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required**, or taken from the configuration. The region of the resources.
    /// Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The ID of resource number N. Valid values of N: **1** to **20**.
    /// Example: `vpc-bp1docsalpha001****`.
    pub resource_id: Vec<String>,
    /// **Required.** The type of the resources. Valid values:
    ///
    /// - **VPC**: a VPC
    /// - **VSWITCH**: a vSwitch
    /// - **ROUTETABLE**: a route table
    /// - **EIP**: an elastic IP address
    ///
    /// Example: `VPC`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Items: at most 20.
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

/// An item of [`tag`](TagResourcesRequest::tag).
#[non_exhaustive]
pub struct Tag {
    /// The key of tag number N. Valid values of N: **1** to **20**.
    ///
    /// It must not be empty, has at most 64 characters, does not start with aliyun or acs:, and does
    /// not contain `http://` or `https://`. Example: `team`.
    pub key: Option<String>,
    /// The value of tag number N. Valid values of N: **1** to **20**.
    ///
    /// It may be empty, has at most 128 characters, does not start with aliyun or acs:, and does not
    /// contain `http://` or `https://`. Example: `network`.
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
    /// Errors that the documentation of [`TagResourcesRequest`] names.
    pub enum TagResourcesError {
        Forbidden = "Forbidden" ("403"), "You may not operate on this resource.", "The caller lacks the permission.";
    }
}
