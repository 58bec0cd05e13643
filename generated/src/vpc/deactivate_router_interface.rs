// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! `DeactivateRouterInterface`, from `vpc/cn.zh-CN/路由器接口/DeactivateRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// 停用一个Active状态的路由器接口。
///
/// 停用期间接口为Deactivating状态，完成后为Inactive状态。欠费的接口不能停用。
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::DeactivateRouterInterfaceRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-bp1docsalpha0001****");
/// let reply = client.deactivate_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct DeactivateRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. 接口所在地域的ID，由[`DescribeRegions`](super::Client::describe_regions)给出。
    /// Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** 要停用的接口的ID。 Example: `ri-bp1docsalpha0001****`.
    pub router_interface_id: Option<String>,
}

impl DeactivateRouterInterfaceRequest {
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

impl Encode for DeactivateRouterInterfaceRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("RegionId", &self.region_id);
        e.query("RouterInterfaceId", &self.router_interface_id);
    }
}

impl Operation for DeactivateRouterInterfaceRequest {
    type Response = DeactivateRouterInterfaceResponse;
    type Error = DeactivateRouterInterfaceError;
    const INFO: OperationInfo = OperationInfo::rpc(
            &super::PRODUCT,
            "DeactivateRouterInterface",
        )
        .required(&["RegionId", "RouterInterfaceId"])
        .region("RegionId");
}

/// What [`DeactivateRouterInterfaceRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct DeactivateRouterInterfaceResponse {
    /// 请求ID。 Example: `6E5D4C3B-2A19-4087-96A5-B4C3D2E1F00F`.
    pub request_id: Option<String>,
}

impl Decode for DeactivateRouterInterfaceResponse {
    #[inline]
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "RequestId" => d.value(&mut self.request_id),
            _ => d.unknown(name),
        }
    }
}

errors! {
    /// Errors that the documentation of [`DeactivateRouterInterfaceRequest`] names.
    pub enum DeactivateRouterInterfaceError {
        InvalidRouterInterfaceIdNotFound = "InvalidRouterInterfaceId.NotFound" (404), "RouterInterfaceId not found.", "没有这个路由器接口，请核对RouterInterfaceId。";
        IncorrectStatus = "IncorrectStatus" (400), "The interface is not Active.", "接口不是Active状态，不能停用。";
        ForbiddenFinancileLocked = "Forbidden.FinancileLocked" (400), "The router interface is locked for unpaid bills.", "该接口因欠费被锁定，结清账单后再试。";
    }
}
