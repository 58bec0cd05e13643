// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddZoneToVpcEndpoint`, from `privatelink/AddZoneToVpcEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Adds a zone, with its vSwitch, to an endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::AddZoneToVpcEndpointRequest::new()
///     .zone_id("...")
///     .vswitch_id("...")
///     .endpoint_id("...");
/// let reply = client.add_zone_to_vpc_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddZoneToVpcEndpointRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// **Required.** Endpoint to work on.
    pub endpoint_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Address that belongs to the IPv6.
    pub ipv6_address: Option<String>,
}

impl AddZoneToVpcEndpointRequest {
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
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address = Some(value.into());
        self
    }
}

request! {
    AddZoneToVpcEndpointRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "VSwitchId" => vswitch_id: query,
        "ip" => ip: query,
        "EndpointId" => endpoint_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "Ipv6Address" => ipv6_address: query,
    }
}

impl Operation for AddZoneToVpcEndpointRequest {
    type Response = AddZoneToVpcEndpointResponse;
    type Error = AddZoneToVpcEndpointError;
    const INFO: OperationInfo = super::operation("AddZoneToVpcEndpoint")
        .required(&["RegionId", "ZoneId", "VSwitchId", "EndpointId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [AddZoneToVpcEndpointError] = &[
        AddZoneToVpcEndpointError::OperationDeniedEndpointProtected,
        AddZoneToVpcEndpointError::EndpointNotFound,
        AddZoneToVpcEndpointError::EndpointOperationDenied,
        AddZoneToVpcEndpointError::EndpointLocked,
        AddZoneToVpcEndpointError::EndpointConnectionOperationDenied,
        AddZoneToVpcEndpointError::EndpointZoneDuplicated,
        AddZoneToVpcEndpointError::EndpointServiceNotSupportedZone,
        AddZoneToVpcEndpointError::QuotaMisMatched,
        AddZoneToVpcEndpointError::EndpointDuplicated,
        AddZoneToVpcEndpointError::EndpointServiceDeleted,
        AddZoneToVpcEndpointError::EndpointServiceResourceNotFound,
        AddZoneToVpcEndpointError::VSwitchNotFound,
        AddZoneToVpcEndpointError::EniIpUnavailable,
        AddZoneToVpcEndpointError::EndpointProtected,
        AddZoneToVpcEndpointError::VSwitchStatusNotAllowed,
        AddZoneToVpcEndpointError::VpcNatServiceException,
        AddZoneToVpcEndpointError::ResourceNotEnoughVSwitchIp,
    ];
}

/// Response to [`AddZoneToVpcEndpointRequest`].
pub type AddZoneToVpcEndpointResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddZoneToVpcEndpointRequest`] names.
///
/// - [`OperationDeniedEndpointProtected`](super::DocumentedError::OperationDeniedEndpointProtected)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`EndpointOperationDenied`](super::DocumentedError::EndpointOperationDenied)
/// - [`EndpointLocked`](super::DocumentedError::EndpointLocked)
/// - [`EndpointConnectionOperationDenied`](super::DocumentedError::EndpointConnectionOperationDenied)
/// - [`EndpointZoneDuplicated`](super::DocumentedError::EndpointZoneDuplicated)
/// - [`EndpointServiceNotSupportedZone`](super::DocumentedError::EndpointServiceNotSupportedZone)
/// - [`QuotaMisMatched`](super::DocumentedError::QuotaMisMatched)
/// - [`EndpointDuplicated`](super::DocumentedError::EndpointDuplicated)
/// - [`EndpointServiceDeleted`](super::DocumentedError::EndpointServiceDeleted)
/// - [`EndpointServiceResourceNotFound`](super::DocumentedError::EndpointServiceResourceNotFound)
/// - [`VSwitchNotFound`](super::DocumentedError::VSwitchNotFound)
/// - [`EniIpUnavailable`](super::DocumentedError::EniIpUnavailable)
/// - [`EndpointProtected`](super::DocumentedError::EndpointProtected)
/// - [`VSwitchStatusNotAllowed`](super::DocumentedError::VSwitchStatusNotAllowed)
/// - [`VpcNatServiceException`](super::DocumentedError::VpcNatServiceException)
/// - [`ResourceNotEnoughVSwitchIp`](super::DocumentedError::ResourceNotEnoughVSwitchIp)
pub type AddZoneToVpcEndpointError = super::DocumentedError;
