// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyForwardEntry`, from `ens/ModifyForwardEntry.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Protocol};

/// Changes the settings of a DNAT entry, such as its ports or addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyForwardEntryRequest::new()
///     .forward_entry_id("...");
/// let reply = client.modify_forward_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyForwardEntryRequest {
    /// **Required.** ID of the forward entry that the call is about.
    pub forward_entry_id: Option<String>,
    /// Name that the forward entry goes by. Length: at most 128.
    pub forward_entry_name: Option<String>,
    /// Network port that belongs to the health check. Range: 0 to 65535.
    pub health_check_port: Option<i32>,
    /// IP address that belongs to the external.
    pub external_ip: Option<String>,
    /// Network port that belongs to the external.
    pub external_port: Option<String>,
    /// IP address that belongs to the internal.
    pub internal_ip: Option<String>,
    /// Network port that belongs to the internal.
    pub internal_port: Option<String>,
    /// Protocol that the IP address uses. Here: `TCP`, `UDP`, `Any`.
    pub ip_protocol: Option<Open<Protocol>>,
}

impl ModifyForwardEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ForwardEntryId`, which is required.
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = Some(value.into());
        self
    }
    /// Sets `ForwardEntryName`.
    pub fn forward_entry_name(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_name = Some(value.into());
        self
    }
    /// Sets `HealthCheckPort`.
    #[inline]
    pub fn health_check_port(mut self, value: i32) -> Self {
        self.health_check_port = Some(value);
        self
    }
    /// Sets `ExternalIp`.
    pub fn external_ip(mut self, value: impl Into<String>) -> Self {
        self.external_ip = Some(value.into());
        self
    }
    /// Sets `ExternalPort`.
    pub fn external_port(mut self, value: impl Into<String>) -> Self {
        self.external_port = Some(value.into());
        self
    }
    /// Sets `InternalIp`.
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self {
        self.internal_ip = Some(value.into());
        self
    }
    /// Sets `InternalPort`.
    pub fn internal_port(mut self, value: impl Into<String>) -> Self {
        self.internal_port = Some(value.into());
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
}

request! {
    ModifyForwardEntryRequest {
        "ForwardEntryId" => forward_entry_id: query,
        "ForwardEntryName" => forward_entry_name: query,
        "HealthCheckPort" => health_check_port: query,
        "ExternalIp" => external_ip: query,
        "ExternalPort" => external_port: query,
        "InternalIp" => internal_ip: query,
        "InternalPort" => internal_port: query,
        "IpProtocol" => ip_protocol: query,
    }
}

impl Operation for ModifyForwardEntryRequest {
    type Response = ModifyForwardEntryResponse;
    type Error = ModifyForwardEntryError;
    const INFO: OperationInfo = super::operation("ModifyForwardEntry")
        .required(&["ForwardEntryId"]);
    const ERRORS: &'static [ModifyForwardEntryError] = &[
        ModifyForwardEntryError::EnsInterfaceError,
        ModifyForwardEntryError::InvalidParameterHealthCheckPort,
        ModifyForwardEntryError::InvalidParameterDnatNotFound,
        ModifyForwardEntryError::MissingAny,
        ModifyForwardEntryError::InvalidAny,
        ModifyForwardEntryError::NoPermission,
        ModifyForwardEntryError::InvalidParameterAny,
    ];
}

/// Response to [`ModifyForwardEntryRequest`].
pub type ModifyForwardEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyForwardEntryRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidParameterHealthCheckPort`](super::DocumentedError::InvalidParameterHealthCheckPort)
/// - [`InvalidParameterDnatNotFound`](super::DocumentedError::InvalidParameterDnatNotFound)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ModifyForwardEntryError = super::DocumentedError;
