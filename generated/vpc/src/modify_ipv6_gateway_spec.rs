// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIpv6GatewaySpec`, from `vpc/ModifyIpv6GatewaySpec.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Spec};

/// Changes the size of an IPv6 gateway, and with it how much it can forward.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyIpv6GatewaySpecRequest::new()
///     .ipv6_gateway_id("ipv6gw-123456xxxxxxxx")
///     .region_id("cn-huhehaote")
///     .spec("Middle");
/// let reply = client.modify_ipv6_gateway_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIpv6GatewaySpecRequest {
    /// **Required.** ID of an IPv6 gateway, as
    /// [`CreateIpv6Gateway`](super::Client::create_ipv6_gateway) returned it.
    /// Example: `ipv6gw-123456xxxxxxxx`.
    pub ipv6_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// **Required.** New size of the gateway, which limits what it can forward.
    /// Here: `Small`, `Large`, `Middle`. Default: `Small`. Example: `Middle`.
    pub spec: Option<Open<Spec>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123456`.
    pub client_token: Option<String>,
}

impl ModifyIpv6GatewaySpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv6GatewayId`, which is required.
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Spec`, which is required.
    pub fn spec(mut self, value: impl Into<Open<Spec>>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyIpv6GatewaySpecRequest {
        "Ipv6GatewayId" => ipv6_gateway_id: query,
        "RegionId" => region_id: query,
        "Spec" => spec: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyIpv6GatewaySpecRequest {
    type Response = ModifyIpv6GatewaySpecResponse;
    type Error = ModifyIpv6GatewaySpecError;
    const INFO: OperationInfo = super::operation("ModifyIpv6GatewaySpec")
        .required(&["Ipv6GatewayId", "RegionId", "Spec"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyIpv6GatewaySpecError] = &[
        ModifyIpv6GatewaySpecError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`ModifyIpv6GatewaySpecRequest`].
pub type ModifyIpv6GatewaySpecResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyIpv6GatewaySpecRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type ModifyIpv6GatewaySpecError = super::DocumentedError;
