// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateForwardEntry`, from `ens/CreateForwardEntry.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Protocol};

/// Adds a DNAT entry to a NAT gateway, mapping a public address and port to an internal one.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateForwardEntryRequest::new()
///     .nat_gateway_id("...")
///     .external_ip("...")
///     .external_port("...")
///     .internal_ip("...")
///     .internal_port("...");
/// let reply = client.create_forward_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateForwardEntryRequest {
    /// **Required.** ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// **Required.** IP address that belongs to the external.
    pub external_ip: Option<String>,
    /// **Required.** Network port that belongs to the external.
    pub external_port: Option<String>,
    /// **Required.** IP address that belongs to the internal.
    pub internal_ip: Option<String>,
    /// **Required.** Network port that belongs to the internal.
    pub internal_port: Option<String>,
    /// Name that the forward entry goes by. Length: at most 128.
    pub forward_entry_name: Option<String>,
    /// Protocol that the IP address uses. Here: `TCP`, `UDP`, `Any`.
    pub ip_protocol: Option<Open<Protocol>>,
    /// Network port that belongs to the health check. Range: 1 to 65535.
    pub health_check_port: Option<i32>,
    /// IP address that belongs to the standby external.
    pub standby_external_ip: Option<String>,
}

impl CreateForwardEntryRequest {
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
    /// Sets `ExternalIp`, which is required.
    pub fn external_ip(mut self, value: impl Into<String>) -> Self {
        self.external_ip = Some(value.into());
        self
    }
    /// Sets `ExternalPort`, which is required.
    pub fn external_port(mut self, value: impl Into<String>) -> Self {
        self.external_port = Some(value.into());
        self
    }
    /// Sets `InternalIp`, which is required.
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self {
        self.internal_ip = Some(value.into());
        self
    }
    /// Sets `InternalPort`, which is required.
    pub fn internal_port(mut self, value: impl Into<String>) -> Self {
        self.internal_port = Some(value.into());
        self
    }
    /// Sets `ForwardEntryName`.
    pub fn forward_entry_name(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_name = Some(value.into());
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `HealthCheckPort`.
    #[inline]
    pub fn health_check_port(mut self, value: i32) -> Self {
        self.health_check_port = Some(value);
        self
    }
    /// Sets `StandbyExternalIp`.
    pub fn standby_external_ip(mut self, value: impl Into<String>) -> Self {
        self.standby_external_ip = Some(value.into());
        self
    }
}

request! {
    CreateForwardEntryRequest {
        "NatGatewayId" => nat_gateway_id: query,
        "ExternalIp" => external_ip: query,
        "ExternalPort" => external_port: query,
        "InternalIp" => internal_ip: query,
        "InternalPort" => internal_port: query,
        "ForwardEntryName" => forward_entry_name: query,
        "IpProtocol" => ip_protocol: query,
        "HealthCheckPort" => health_check_port: query,
        "StandbyExternalIp" => standby_external_ip: query,
    }
}

impl Operation for CreateForwardEntryRequest {
    type Response = CreateForwardEntryResponse;
    type Error = CreateForwardEntryError;
    const INFO: OperationInfo = super::operation("CreateForwardEntry")
        .required(
            &["NatGatewayId", "ExternalIp", "ExternalPort", "InternalIp", "InternalPort"],
        );
    const ERRORS: &'static [CreateForwardEntryError] = &[
        CreateForwardEntryError::EnsInterfaceError,
        CreateForwardEntryError::InvalidAny,
        CreateForwardEntryError::MissingAny,
        CreateForwardEntryError::InvalidParameterNatNotFound,
        CreateForwardEntryError::InvalidParameterExternalIp,
        CreateForwardEntryError::ForbiddenExternalIpUsedInSnat,
        CreateForwardEntryError::InvalidParameterInternalIp,
        CreateForwardEntryError::InvalidParameterInternalIpNotFound,
        CreateForwardEntryError::InvalidPortMalformed,
        CreateForwardEntryError::ForbiddenExternalPortDuplicated,
        CreateForwardEntryError::ForwardEntryLimitExceed,
        CreateForwardEntryError::InvalidParameterHealthCheckPort,
        CreateForwardEntryError::IncorrectInstanceStatus,
        CreateForwardEntryError::SystemBusy,
        CreateForwardEntryError::NoPermission,
        CreateForwardEntryError::InvalidParameterAny,
    ];
}

/// Response to [`CreateForwardEntryRequest`].
#[non_exhaustive]
pub struct CreateForwardEntryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EF6D6FA4-DACA-5822-A981-81006271D263`.
    pub request_id: Option<String>,
    /// ID of the forward entry that the item belongs to or stands for.
    /// Example: `fwd-5tc07cw14metghn3siv4a****`.
    pub forward_entry_id: Option<String>,
}

response! {
    CreateForwardEntryResponse {
        "RequestId" => request_id: value,
        "ForwardEntryId" => forward_entry_id: value,
    }
}

/// Errors that the documentation of [`CreateForwardEntryRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InvalidParameterNatNotFound`](super::DocumentedError::InvalidParameterNatNotFound)
/// - [`InvalidParameterExternalIp`](super::DocumentedError::InvalidParameterExternalIp)
/// - [`ForbiddenExternalIpUsedInSnat`](super::DocumentedError::ForbiddenExternalIpUsedInSnat)
/// - [`InvalidParameterInternalIp`](super::DocumentedError::InvalidParameterInternalIp)
/// - [`InvalidParameterInternalIpNotFound`](super::DocumentedError::InvalidParameterInternalIpNotFound)
/// - [`InvalidPortMalformed`](super::DocumentedError::InvalidPortMalformed)
/// - [`ForbiddenExternalPortDuplicated`](super::DocumentedError::ForbiddenExternalPortDuplicated)
/// - [`ForwardEntryLimitExceed`](super::DocumentedError::ForwardEntryLimitExceed)
/// - [`InvalidParameterHealthCheckPort`](super::DocumentedError::InvalidParameterHealthCheckPort)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateForwardEntryError = super::DocumentedError;
