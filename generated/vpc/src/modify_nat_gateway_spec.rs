// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNatGatewaySpec`, from `vpc/ModifyNatGatewaySpec.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Spec};

/// Changes the size of a NAT gateway that is paid by subscription.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyNatGatewaySpecRequest::new()
///     .nat_gateway_id("ngw-bp1uewa15k4iy5770****")
///     .region_id("cn-hangzhou")
///     .spec("Middle");
/// let reply = client.modify_nat_gateway_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNatGatewaySpecRequest {
    /// **Required.** ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway)
    /// returned it. Example: `ngw-bp1uewa15k4iy5770****`.
    pub nat_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** New size of the gateway. Here: `Small`, `Large`, `Middle`. Example: `Middle`.
    pub spec: Option<Open<Spec>>,
    /// Whether the order for the change is paid at once or waits to be paid by hand.
    /// Default: `false`. Example: `false`.
    pub auto_pay: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655****`.
    pub client_token: Option<String>,
}

impl ModifyNatGatewaySpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
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
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyNatGatewaySpecRequest {
        "NatGatewayId" => nat_gateway_id: query,
        "RegionId" => region_id: query,
        "Spec" => spec: query,
        "AutoPay" => auto_pay: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyNatGatewaySpecRequest {
    type Response = ModifyNatGatewaySpecResponse;
    type Error = ModifyNatGatewaySpecError;
    const INFO: OperationInfo = super::operation("ModifyNatGatewaySpec")
        .required(&["NatGatewayId", "RegionId", "Spec"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyNatGatewaySpecError] = &[
        ModifyNatGatewaySpecError::InvalidRegionIdNotFound,
        ModifyNatGatewaySpecError::InvalidNatGatewayIdNotFound,
        ModifyNatGatewaySpecError::NatgwModifySpecSame,
        ModifyNatGatewaySpecError::InvalidParameterSpecValueNotSupported,
        ModifyNatGatewaySpecError::OperationFailedSyncOrderToSub,
        ModifyNatGatewaySpecError::OperationFailedQueryPrice,
        ModifyNatGatewaySpecError::IncorrectStatusNatGateway,
        ModifyNatGatewaySpecError::OperationUnsupportedPayByLcuNatModifySpec,
        ModifyNatGatewaySpecError::ForbiddenModifySpecToSpecialSpec,
        ModifyNatGatewaySpecError::ForbiddenModifySpecToSpecialSpecForNormalNat,
        ModifyNatGatewaySpecError::OperationFailedNoAvailableResource,
    ];
}

/// Response to [`ModifyNatGatewaySpecRequest`].
pub type ModifyNatGatewaySpecResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyNatGatewaySpecRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidNatGatewayIdNotFound`](super::DocumentedError::InvalidNatGatewayIdNotFound)
/// - [`NatgwModifySpecSame`](super::DocumentedError::NatgwModifySpecSame)
/// - [`InvalidParameterSpecValueNotSupported`](super::DocumentedError::InvalidParameterSpecValueNotSupported)
/// - [`OperationFailedSyncOrderToSub`](super::DocumentedError::OperationFailedSyncOrderToSub)
/// - [`OperationFailedQueryPrice`](super::DocumentedError::OperationFailedQueryPrice)
/// - [`IncorrectStatusNatGateway`](super::DocumentedError::IncorrectStatusNatGateway), here with HTTP status 404
/// - [`OperationUnsupportedPayByLcuNatModifySpec`](super::DocumentedError::OperationUnsupportedPayByLcuNatModifySpec)
/// - [`ForbiddenModifySpecToSpecialSpec`](super::DocumentedError::ForbiddenModifySpecToSpecialSpec)
/// - [`ForbiddenModifySpecToSpecialSpecForNormalNat`](super::DocumentedError::ForbiddenModifySpecToSpecialSpecForNormalNat)
/// - [`OperationFailedNoAvailableResource`](super::DocumentedError::OperationFailedNoAvailableResource)
pub type ModifyNatGatewaySpecError = super::DocumentedError;
