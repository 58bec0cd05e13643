// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNatGatewayAttribute`, from `vpc/ModifyNatGatewayAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames a NAT gateway or describes it anew.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyNatGatewayAttributeRequest::new()
///     .nat_gateway_id("ngw-2ze0dcn4mq31qx2jc****")
///     .region_id("cn-hangzhou")
///     .name("nat123");
/// let reply = client.modify_nat_gateway_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNatGatewayAttributeRequest {
    /// **Required.** ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway)
    /// returned it. Example: `ngw-2ze0dcn4mq31qx2jc****`.
    pub nat_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `nat123`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `fortest`.
    pub description: Option<String>,
}

impl ModifyNatGatewayAttributeRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyNatGatewayAttributeRequest {
        "NatGatewayId" => nat_gateway_id: query,
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyNatGatewayAttributeRequest {
    type Response = ModifyNatGatewayAttributeResponse;
    type Error = ModifyNatGatewayAttributeError;
    const INFO: OperationInfo = super::operation("ModifyNatGatewayAttribute")
        .required(&["NatGatewayId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyNatGatewayAttributeError] = &[
        ModifyNatGatewayAttributeError::InvalidRegionIdNotFound,
        ModifyNatGatewayAttributeError::InvalidNatGatewayIdNotFound,
        ModifyNatGatewayAttributeError::InvalidParameterNameMalformed,
        ModifyNatGatewayAttributeError::InvalidParameterDescriptionMalformed,
    ];
}

/// What [`ModifyNatGatewayAttributeRequest`] is answered with.
pub type ModifyNatGatewayAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyNatGatewayAttributeRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidNatGatewayIdNotFound`](super::DocumentedError::InvalidNatGatewayIdNotFound)
/// - [`InvalidParameterNameMalformed`](super::DocumentedError::InvalidParameterNameMalformed)
/// - [`InvalidParameterDescriptionMalformed`](super::DocumentedError::InvalidParameterDescriptionMalformed)
pub type ModifyNatGatewayAttributeError = super::DocumentedError;
