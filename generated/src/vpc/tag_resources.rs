// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! `TagResources`, from `vpc/cn.zh-CN/标签/TagResources.md`.

use alicloud_runtime::codegen::*;

/// TagResources给一批资源打上同样的标签，标签不存在时一并创建。
///
/// **说明：** 一个资源最多有20个标签，超过时整个请求失败。
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
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required**, or taken from the configuration. 资源所在地域的ID。 Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** 资源的ID，N的取值范围：**1-20**。
    /// Items: at most 20. Example: `vpc-bp1docsalpha001****`.
    pub resource_id: Vec<String>,
    /// **Required.** 资源的类型。取值：
    ///
    /// - **VPC**：专有网络
    /// - **VSWITCH**：交换机
    /// - **ROUTETABLE**：路由表
    /// - **EIP**：弹性公网IP
    ///
    /// Example: `VPC`.
    pub resource_type: Option<ResourceType>,
    /// `Tag`.
    pub tag: Vec<Tag>,
}

impl TagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    #[inline]
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    #[inline]
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`, which is required.
    #[inline]
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Encode for TagResourcesRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("RegionId", &self.region_id);
        e.query("ResourceId", &self.resource_id);
        e.query("ResourceType", &self.resource_type);
        e.query("Tag", &self.tag);
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = OperationInfo::rpc(&super::PRODUCT, "TagResources")
        .required(&["RegionId", "ResourceId", "ResourceType"])
        .region("RegionId");
}

/// What [`TagResourcesRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TagResourcesResponse {
    /// 请求ID。 Example: `7A6B5C4D-3E2F-4011-8213-1415161718FF`.
    pub request_id: Option<String>,
}

impl Decode for TagResourcesResponse {
    #[inline]
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "RequestId" => d.value(&mut self.request_id),
            _ => d.unknown(name),
        }
    }
}

/// `Tag`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct Tag {
    /// 第N个标签的键，N的取值范围：**1-20**。
    ///
    /// 不能为空，最多64个字符，不以aliyun或acs:开头，不含`http://`或`https://`。
    /// Length: at most 64. Items: at most 20. Example: `team`.
    pub key: Option<String>,
    /// 第N个标签的值，N的取值范围：**1-20**。
    ///
    /// 可以为空，最多128个字符，不以aliyun或acs:开头，不含`http://`或`https://`。
    /// Length: at most 128. Items: at most 20. Example: `network`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    #[inline]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Encode for Tag {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.field("Key", &self.key);
        e.field("Value", &self.value);
    }
}

values! {
    /// 资源的类型。
    pub enum ResourceType {
        /// 专有网络
        Vpc = "VPC",
        /// 交换机
        Vswitch = "VSWITCH",
        /// 路由表
        Routetable = "ROUTETABLE",
        /// 弹性公网IP
        Eip = "EIP",
    }
}

errors! {
    /// Errors that the documentation of [`TagResourcesRequest`] names.
    pub enum TagResourcesError {
        Forbidden = "Forbidden" (403), "You may not operate on this resource.", "没有操作该资源的权限。";
    }
}
