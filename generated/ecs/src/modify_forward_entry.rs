// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyForwardEntry`, from `ecs/ModifyForwardEntry.md`.

use alicloud_runtime::codegen::*;

/// Changes addresses, ports or protocol of a DNAT entry.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyForwardEntryRequest::new()
///     .forward_table_id("...")
///     .forward_entry_id("...");
/// let reply = client.modify_forward_entry(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyForwardEntryRequest {
    /// **Required.** ID of the forward table that the call is about.
    pub forward_table_id: Option<String>,
    /// **Required.** ID of the forward entry that the call is about.
    pub forward_entry_id: Option<String>,
    /// IP address that belongs to the external.
    pub external_ip: Option<String>,
    /// Network port that belongs to the external.
    pub external_port: Option<String>,
    /// IP address that belongs to the internal.
    pub internal_ip: Option<String>,
    /// Network port that belongs to the internal.
    pub internal_port: Option<String>,
    /// Transport protocol that the rule applies to.
    pub ip_protocol: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyForwardEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ForwardTableId`, which is required.
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = Some(value.into());
        self
    }
    /// Sets `ForwardEntryId`, which is required.
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = Some(value.into());
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
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyForwardEntryRequest {
        "ForwardTableId" => forward_table_id: query,
        "ForwardEntryId" => forward_entry_id: query,
        "ExternalIp" => external_ip: query,
        "ExternalPort" => external_port: query,
        "InternalIp" => internal_ip: query,
        "InternalPort" => internal_port: query,
        "IpProtocol" => ip_protocol: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyForwardEntryRequest {
    type Response = ModifyForwardEntryResponse;
    type Error = ModifyForwardEntryError;
    const INFO: OperationInfo = super::operation("ModifyForwardEntry")
        .required(&["ForwardTableId", "ForwardEntryId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyForwardEntryError] = &[
        ModifyForwardEntryError::InvalidExternalIpMalformed,
        ModifyForwardEntryError::InvalidInternalIpMalformed,
        ModifyForwardEntryError::InvalidExternalPortMalformed,
        ModifyForwardEntryError::InvalidInternalPortMalformed,
        ModifyForwardEntryError::ForbiddenDestnationIpOutOfVpcCIDR,
        ModifyForwardEntryError::InvalidProtocalValueNotSupported,
        ModifyForwardEntryError::IncorretForwardEntryStatus,
        ModifyForwardEntryError::QuotaExceeded,
        ModifyForwardEntryError::ForwardEntryDuplicated,
        ModifyForwardEntryError::InvalidIpNotFound,
        ModifyForwardEntryError::IncorretStatusForwardEntry,
        ModifyForwardEntryError::IllegalParamAnyPortNotZero,
        ModifyForwardEntryError::InvalidRegionIdNotFound,
        ModifyForwardEntryError::InvalidForwardEntryIdNotFound,
        ModifyForwardEntryError::InvalidExternalIpNotFound,
        ModifyForwardEntryError::InvalidForwardTableIdNotFound,
    ];
}

/// Response to [`ModifyForwardEntryRequest`].
pub type ModifyForwardEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyForwardEntryRequest`] names.
///
/// - [`InvalidExternalIpMalformed`](super::DocumentedError::InvalidExternalIpMalformed)
/// - [`InvalidInternalIpMalformed`](super::DocumentedError::InvalidInternalIpMalformed)
/// - [`InvalidExternalPortMalformed`](super::DocumentedError::InvalidExternalPortMalformed)
/// - [`InvalidInternalPortMalformed`](super::DocumentedError::InvalidInternalPortMalformed)
/// - [`ForbiddenDestnationIpOutOfVpcCIDR`](super::DocumentedError::ForbiddenDestnationIpOutOfVpcCIDR)
/// - [`InvalidProtocalValueNotSupported`](super::DocumentedError::InvalidProtocalValueNotSupported)
/// - [`IncorretForwardEntryStatus`](super::DocumentedError::IncorretForwardEntryStatus)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`ForwardEntryDuplicated`](super::DocumentedError::ForwardEntryDuplicated)
/// - [`InvalidIpNotFound`](super::DocumentedError::InvalidIpNotFound)
/// - [`IncorretStatusForwardEntry`](super::DocumentedError::IncorretStatusForwardEntry)
/// - [`IllegalParamAnyPortNotZero`](super::DocumentedError::IllegalParamAnyPortNotZero)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidForwardEntryIdNotFound`](super::DocumentedError::InvalidForwardEntryIdNotFound)
/// - [`InvalidExternalIpNotFound`](super::DocumentedError::InvalidExternalIpNotFound)
/// - [`InvalidForwardTableIdNotFound`](super::DocumentedError::InvalidForwardTableIdNotFound)
pub type ModifyForwardEntryError = super::DocumentedError;
