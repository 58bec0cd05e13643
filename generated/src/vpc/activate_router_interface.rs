// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! `ActivateRouterInterface`, from `vpc/cn.zh-CN/路由器接口/ActivateRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// ActivateRouterInterface把一个Inactive状态的路由器接口重新启用。
///
/// 启用期间接口为**Activating**状态，完成后为**Active**状态。
///
/// **说明：** 欠费的接口不能启用。
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::ActivateRouterInterfaceRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-bp1docsalpha0001****");
/// let reply = client.activate_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ActivateRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. 接口所在地域的ID，例如cn-hangzhou。
    /// 可用的地域由[`DescribeRegions`](super::Client::describe_regions)给出。 Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** 要启用的接口的ID。 Example: `ri-bp1docsalpha0001****`.
    pub router_interface_id: Option<String>,
}

impl ActivateRouterInterfaceRequest {
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

impl Encode for ActivateRouterInterfaceRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("RegionId", &self.region_id);
        e.query("RouterInterfaceId", &self.router_interface_id);
    }
}

impl Operation for ActivateRouterInterfaceRequest {
    type Response = ActivateRouterInterfaceResponse;
    type Error = ActivateRouterInterfaceError;
    const INFO: OperationInfo = OperationInfo::rpc(
            &super::PRODUCT,
            "ActivateRouterInterface",
        )
        .required(&["RegionId", "RouterInterfaceId"])
        .region("RegionId");
}

/// What [`ActivateRouterInterfaceRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ActivateRouterInterfaceResponse {
    /// 请求ID。 Example: `5F0A1B2C-6D7E-4890-A1B2-C3D4E5F60718`.
    pub request_id: Option<String>,
}

impl Decode for ActivateRouterInterfaceResponse {
    #[inline]
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "RequestId" => d.value(&mut self.request_id),
            _ => d.unknown(name),
        }
    }
}

errors! {
    /// Errors that the documentation of [`ActivateRouterInterfaceRequest`] names.
    pub enum ActivateRouterInterfaceError {
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" (404), "RegionId not found.", "没有这个地域，或本产品还没有在该地域开服。";
        InvalidRouterInterfaceIdNotFound = "InvalidRouterInterfaceId.NotFound" (404), "RouterInterfaceId not found.", "没有这个路由器接口，请核对RouterInterfaceId。";
        IncorrectStatus = "IncorrectStatus" (400), "The interface is not Inactive.", "接口不是Inactive状态，不能启用。";
        ForbiddenFinancileLocked = "Forbidden.FinancileLocked" (400), "The router interface is locked for unpaid bills.", "该接口因欠费被锁定，结清账单后再试。";
        Forbbiden = "Forbbiden" (400), "The router belongs to another account.", "路由器属于另一个账号。";
    }
}
