// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! `DeleteRouterInterface`, from `vpc/cn.zh-CN/路由器接口/DeleteRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// 删掉一个路由器接口。
///
/// 要注意：
///
/// - 接口要处于Idle或Inactive状态。
/// - 先删掉指向该接口的自定义路由。
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::DeleteRouterInterfaceRequest::new();
/// let reply = client.delete_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct DeleteRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. 接口所在地域的ID。
    ///
    /// 由DescribeRegions给出。
    pub region_id: Option<String>,
    /// **Required.** 要删掉的接口的ID。
    pub router_interface_id: Option<String>,
    /// 幂等令牌：同一个令牌重复提交，只执行一次。
    ///
    /// 由调用方生成，不同的请求用不同的值，长度不超过64个ASCII字符。 Length: at most 64.
    pub client_token: Option<String>,
}

impl DeleteRouterInterfaceRequest {
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
    /// Sets `RouterInterfaceId`, which is required.
    #[inline]
    pub fn router_interface_id(mut self, value: impl Into<String>) -> Self {
        self.router_interface_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Encode for DeleteRouterInterfaceRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("RegionId", &self.region_id);
        e.query("RouterInterfaceId", &self.router_interface_id);
        e.query("ClientToken", &self.client_token);
    }
}

impl Operation for DeleteRouterInterfaceRequest {
    type Response = DeleteRouterInterfaceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(
            &super::PRODUCT,
            "DeleteRouterInterface",
        )
        .required(&["RegionId", "RouterInterfaceId"])
        .region("RegionId");
}

/// What [`DeleteRouterInterfaceRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct DeleteRouterInterfaceResponse {
    /// 请求ID。
    pub request_id: Option<String>,
}

impl Decode for DeleteRouterInterfaceResponse {
    #[inline]
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "RequestId" => d.value(&mut self.request_id),
            _ => d.unknown(name),
        }
    }
}
