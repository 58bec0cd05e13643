// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! `ModifyRouterInterfaceSpec`, from `vpc/cn.zh-CN/路由器接口/ModifyRouterInterfaceSpec.md`.

use alicloud_runtime::codegen::*;

/// 用ModifyRouterInterfaceSpec给一个已有的路由器接口换规格。
///
/// 请求被接受后，接口先处于**Activating**状态，新规格生效后回到**Active**状态。
///
/// **说明：** 欠费的路由器接口不能换规格。
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::ModifyRouterInterfaceSpecRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-bp1docsalpha0001****")
///     .spec("Large.1");
/// let reply = client.modify_router_interface_spec(request).await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecRequest {
    /// **Required**, or taken from the configuration. 接口所在地域的ID，例如cn-hangzhou。
    /// 可用的地域由[`DescribeRegions`](super::Client::describe_regions)给出。 Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** 要换规格的接口的ID。 Example: `ri-bp1docsalpha0001****`.
    pub router_interface_id: Option<String>,
    /// **Required.** 新的规格。
    /// 全部规格和各自的带宽列在[`CreateRouterInterface`](super::Client::create_router_interface)里。
    /// Example: `Large.1`.
    pub spec: Option<String>,
    /// 幂等令牌：同一个令牌重复提交，只执行一次。
    ///
    /// 由调用方生成，不同的请求用不同的值，长度不超过64个ASCII字符。
    /// Length: at most 64. Example: `7d1f2c54-90ab-4e11-8c3a-5f60718293a4`.
    pub client_token: Option<String>,
}

impl ModifyRouterInterfaceSpecRequest {
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
    /// Sets `Spec`, which is required.
    #[inline]
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Encode for ModifyRouterInterfaceSpecRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("RegionId", &self.region_id);
        e.query("RouterInterfaceId", &self.router_interface_id);
        e.query("Spec", &self.spec);
        e.query("ClientToken", &self.client_token);
    }
}

impl Operation for ModifyRouterInterfaceSpecRequest {
    type Response = ModifyRouterInterfaceSpecResponse;
    type Error = ModifyRouterInterfaceSpecError;
    const INFO: OperationInfo = OperationInfo::rpc(
            &super::PRODUCT,
            "ModifyRouterInterfaceSpec",
        )
        .required(&["RegionId", "RouterInterfaceId", "Spec"])
        .region("RegionId");
}

/// What [`ModifyRouterInterfaceSpecRequest`] is answered with.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecResponse {
    /// 请求ID。 Example: `8B1D6F02-3C5E-4A7B-9D20-E1F2A3B4C5D6`.
    pub request_id: Option<String>,
    /// 换成的规格。 Example: `Large.1`.
    pub spec: Option<String>,
}

impl Decode for ModifyRouterInterfaceSpecResponse {
    #[inline]
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "RequestId" => d.value(&mut self.request_id),
            "Spec" => d.value(&mut self.spec),
            _ => d.unknown(name),
        }
    }
}

errors! {
    /// Errors that the documentation of [`ModifyRouterInterfaceSpecRequest`] names.
    pub enum ModifyRouterInterfaceSpecError {
        InvalidSpecValudNotSupported = "InvalidSpec.ValudNotSupported" (400), "Spec is not supported.", "这个接口不能用所给的规格，请换一个规格。";
        InvalidRouterInterfaceIdNotFound = "InvalidRouterInterfaceId.NotFound" (404), "RouterInterfaceId not found.", "没有这个路由器接口，请核对RouterInterfaceId。";
        InvalidInstanceOwnerError = "InvalidInstanceOwner.Error" (400), "The router belongs to another account.", "路由器属于另一个账号。";
        InvalidInstanceStatusError = "InvalidInstance.StatusError" (400), "The instance status does not allow it.", "接口当前的状态不允许换规格。";
        InvalidOppositeNotFound = "InvalidOpposite.NotFound" (400), "The opposite interface is missing.", "找不到对端接口。";
    }
}
