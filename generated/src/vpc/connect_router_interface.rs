// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! `ConnectRouterInterface`, from `vpc/cn.zh-CN/路由器接口/ConnectRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// ConnectRouterInterface由发起端的接口向对端的接口建立连接。
///
/// 提交之后接口为Connecting状态，连上之后为Active状态。
///
/// 限制：
///
/// - 只有Idle状态的发起端接口可以发起。
/// - 两个路由器之间至多有一对互连的接口。
/// - 账号里有欠费的路由器接口时，不能发起。
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::ConnectRouterInterfaceRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-bp1docsalpha0001****");
/// let reply = client.connect_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ConnectRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. 接口所在地域的ID，例如cn-hangzhou。
    /// 可用的地域由[`DescribeRegions`](super::Client::describe_regions)给出。 Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** 发起端接口的ID。 Example: `ri-bp1docsalpha0001****`.
    pub router_interface_id: Option<String>,
}

impl ConnectRouterInterfaceRequest {
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
}

impl Encode for ConnectRouterInterfaceRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("RegionId", &self.region_id);
        e.query("RouterInterfaceId", &self.router_interface_id);
    }
}

impl Operation for ConnectRouterInterfaceRequest {
    type Response = ConnectRouterInterfaceResponse;
    type Error = ConnectRouterInterfaceError;
    const INFO: OperationInfo = OperationInfo::rpc(
            &super::PRODUCT,
            "ConnectRouterInterface",
        )
        .required(&["RegionId", "RouterInterfaceId"])
        .region("RegionId");
}

/// What [`ConnectRouterInterfaceRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ConnectRouterInterfaceResponse {
    /// 请求ID。 Example: `2C9E7A10-55D3-4F08-B1C6-0A9B8C7D6E5F`.
    pub request_id: Option<String>,
}

impl Decode for ConnectRouterInterfaceResponse {
    #[inline]
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "RequestId" => d.value(&mut self.request_id),
            _ => d.unknown(name),
        }
    }
}

errors! {
    /// Errors that the documentation of [`ConnectRouterInterfaceRequest`] names.
    pub enum ConnectRouterInterfaceError {
        InvalidRouterInterfaceIdNotFound = "InvalidRouterInterfaceId.NotFound" (404), "RouterInterfaceId not found.", "没有这个路由器接口，请核对RouterInterfaceId。";
        IncorrectRoleNotInitiatingSide = "IncorrectRole.NotInitiatingSide" (400), "The interface is not the initiating side.", "所给的接口是接收端，只有发起端可以发起连接。";
        IncorrectOppositeInterfaceInfo = "IncorrectOppositeInterfaceInfo" (400), "Both interfaces are on one router.", "两端在同一个路由器上。";
        ForbiddenOnlyOneConnection = "Forbidden.OnlyOneConnection" (400), "The two routers are connected already.", "这两个路由器之间已经有一条连接。";
        ForbiddenBillsOutstanding = "Forbidden.BillsOutstanding" (400), "The account has unpaid bills.", "账号有未付的账单。";
        CrossBidForbidden = "CROSS_BID.FORBIDDEN" (404), "Connecting across BIDs is not allowed.", "两端属于不同的BID。";
    }
}
