// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSnatEntry`, from `ens/CreateSnatEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds an SNAT entry to a NAT gateway, so that private addresses reach the internet.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateSnatEntryRequest::new()
///     .nat_gateway_id("...")
///     .snat_ip("...");
/// let reply = client.create_snat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSnatEntryRequest {
    /// **Required.** ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// **Required.** IP address that belongs to the SNAT.
    pub snat_ip: Option<String>,
    /// ID of the source vSwitch that the call is about.
    pub source_vswitch_id: Option<String>,
    /// Addresses whose outgoing traffic is translated: a network, a vSwitch or a server.
    pub source_cidr: Option<String>,
    /// Name that the SNAT entry goes by.
    pub snat_entry_name: Option<String>,
    /// ID of the source network that the call is about.
    pub source_network_id: Option<String>,
    /// IP address that belongs to the standby SNAT.
    pub standby_snat_ip: Option<String>,
    /// How long the idle may take before it is given up. Range: 1 to 86400.
    pub idle_timeout: Option<i32>,
    /// Whether traffic leaves by an address of the carrier that it goes to.
    pub isp_affinity: Option<bool>,
    /// Whether a client always leaves by the same one of the addresses of the SNAT rule, or by any of
    /// them.
    pub eip_affinity: Option<bool>,
}

impl CreateSnatEntryRequest {
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
    /// Sets `SnatIp`, which is required.
    pub fn snat_ip(mut self, value: impl Into<String>) -> Self {
        self.snat_ip = Some(value.into());
        self
    }
    /// Sets `SourceVSwitchId`.
    pub fn source_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.source_vswitch_id = Some(value.into());
        self
    }
    /// Sets `SourceCIDR`.
    pub fn source_cidr(mut self, value: impl Into<String>) -> Self {
        self.source_cidr = Some(value.into());
        self
    }
    /// Sets `SnatEntryName`.
    pub fn snat_entry_name(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_name = Some(value.into());
        self
    }
    /// Sets `SourceNetworkId`.
    pub fn source_network_id(mut self, value: impl Into<String>) -> Self {
        self.source_network_id = Some(value.into());
        self
    }
    /// Sets `StandbySnatIp`.
    pub fn standby_snat_ip(mut self, value: impl Into<String>) -> Self {
        self.standby_snat_ip = Some(value.into());
        self
    }
    /// Sets `IdleTimeout`.
    #[inline]
    pub fn idle_timeout(mut self, value: i32) -> Self {
        self.idle_timeout = Some(value);
        self
    }
    /// Sets `IspAffinity`.
    #[inline]
    pub fn isp_affinity(mut self, value: bool) -> Self {
        self.isp_affinity = Some(value);
        self
    }
    /// Sets `EipAffinity`.
    #[inline]
    pub fn eip_affinity(mut self, value: bool) -> Self {
        self.eip_affinity = Some(value);
        self
    }
}

request! {
    CreateSnatEntryRequest {
        "NatGatewayId" => nat_gateway_id: query,
        "SnatIp" => snat_ip: query,
        "SourceVSwitchId" => source_vswitch_id: query,
        "SourceCIDR" => source_cidr: query,
        "SnatEntryName" => snat_entry_name: query,
        "SourceNetworkId" => source_network_id: query,
        "StandbySnatIp" => standby_snat_ip: query,
        "IdleTimeout" => idle_timeout: query,
        "IspAffinity" => isp_affinity: query,
        "EipAffinity" => eip_affinity: query,
    }
}

impl Operation for CreateSnatEntryRequest {
    type Response = CreateSnatEntryResponse;
    type Error = CreateSnatEntryError;
    const INFO: OperationInfo = super::operation("CreateSnatEntry")
        .required(&["NatGatewayId", "SnatIp"]);
    const ERRORS: &'static [CreateSnatEntryError] = &[
        CreateSnatEntryError::InvalidAny,
        CreateSnatEntryError::MissingAny,
        CreateSnatEntryError::EnsInterfaceError,
        CreateSnatEntryError::ForbiddenSnatIpUsedInDnat,
        CreateSnatEntryError::InvalidParameterVSwitchNotFound,
        CreateSnatEntryError::InvalidParameterSourceCIDR,
        CreateSnatEntryError::ForbiddenSourceCIDRNotSupport,
        CreateSnatEntryError::ForbiddenSourceCIDRDuplicated,
        CreateSnatEntryError::InvalidParameterNatNotFound,
        CreateSnatEntryError::InvalidParameterSnatIp,
        CreateSnatEntryError::SnatEntryLimitExceed,
        CreateSnatEntryError::SnatIpLimitExceed,
        CreateSnatEntryError::InvalidParameterSourceNetworkId,
        CreateSnatEntryError::NoPermission,
        CreateSnatEntryError::InvalidParameterAny,
    ];
}

/// Response to [`CreateSnatEntryRequest`].
#[non_exhaustive]
pub struct CreateSnatEntryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `018EED6A-69CA-58C8-A345-498927D5D34E`.
    pub request_id: Option<String>,
    /// ID of the SNAT entry that the item belongs to or stands for.
    /// Example: `snat-5tc08qfj5ecblfdn2rqr9****`.
    pub snat_entry_id: Option<String>,
}

response! {
    CreateSnatEntryResponse {
        "RequestId" => request_id: value,
        "SnatEntryId" => snat_entry_id: value,
    }
}

/// Errors that the documentation of [`CreateSnatEntryRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`ForbiddenSnatIpUsedInDnat`](super::DocumentedError::ForbiddenSnatIpUsedInDnat)
/// - [`InvalidParameterVSwitchNotFound`](super::DocumentedError::InvalidParameterVSwitchNotFound)
/// - [`InvalidParameterSourceCIDR`](super::DocumentedError::InvalidParameterSourceCIDR)
/// - [`ForbiddenSourceCIDRNotSupport`](super::DocumentedError::ForbiddenSourceCIDRNotSupport)
/// - [`ForbiddenSourceCIDRDuplicated`](super::DocumentedError::ForbiddenSourceCIDRDuplicated)
/// - [`InvalidParameterNatNotFound`](super::DocumentedError::InvalidParameterNatNotFound)
/// - [`InvalidParameterSnatIp`](super::DocumentedError::InvalidParameterSnatIp)
/// - [`SnatEntryLimitExceed`](super::DocumentedError::SnatEntryLimitExceed)
/// - [`SnatIpLimitExceed`](super::DocumentedError::SnatIpLimitExceed)
/// - [`InvalidParameterSourceNetworkId`](super::DocumentedError::InvalidParameterSourceNetworkId)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateSnatEntryError = super::DocumentedError;
