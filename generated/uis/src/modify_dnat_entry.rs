// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDnatEntry`, from `uis/ModifyDnatEntry.md`.

use alicloud_runtime::codegen::*;

/// Changes addresses, ports or protocol of a DNAT entry on a UIS node.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::ModifyDnatEntryRequest::new()
///     .uis_node_id("UISNODE-xxxi9zyyd8seh8udp****");
/// let reply = client.modify_dnat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDnatEntryRequest {
    /// **Required.** Access point of the service that is meant.
    /// Example: `UISNODE-xxxi9zyyd8seh8udp****`.
    pub uis_node_id: Option<String>,
    /// IP address that belongs to the destination. Example: `3.3.3.X`.
    pub destination_ip: Option<String>,
    /// Network port that belongs to the destination. Example: `8080`.
    pub destination_port: Option<i32>,
    /// Protocol that the IP address uses. Example: `tcp`.
    pub ip_protocol: Option<String>,
    /// Name that people know the item by. Example: `TestModifyDnat`.
    pub name: Option<String>,
    /// IP address that belongs to the original. Example: `2.2.2.X`.
    pub original_ip: Option<String>,
    /// Network port that belongs to the original. Example: `80`.
    pub original_port: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the UIS instance dnat that the call is about. Example: `UISDNAT-xxxs1yb3gtpxrfbbz****`.
    pub uis_dnat_id: Option<String>,
}

impl ModifyDnatEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisNodeId`, which is required.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
    /// Sets `DestinationIp`.
    pub fn destination_ip(mut self, value: impl Into<String>) -> Self {
        self.destination_ip = Some(value.into());
        self
    }
    /// Sets `DestinationPort`.
    #[inline]
    pub fn destination_port(mut self, value: i32) -> Self {
        self.destination_port = Some(value);
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `OriginalIp`.
    pub fn original_ip(mut self, value: impl Into<String>) -> Self {
        self.original_ip = Some(value.into());
        self
    }
    /// Sets `OriginalPort`.
    #[inline]
    pub fn original_port(mut self, value: i32) -> Self {
        self.original_port = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `UisDnatId`.
    pub fn uis_dnat_id(mut self, value: impl Into<String>) -> Self {
        self.uis_dnat_id = Some(value.into());
        self
    }
}

request! {
    ModifyDnatEntryRequest {
        "UisNodeId" => uis_node_id: query,
        "DestinationIp" => destination_ip: query,
        "DestinationPort" => destination_port: query,
        "IpProtocol" => ip_protocol: query,
        "Name" => name: query,
        "OriginalIp" => original_ip: query,
        "OriginalPort" => original_port: query,
        "RegionId" => region_id: query,
        "UisDnatId" => uis_dnat_id: query,
    }
}

impl Operation for ModifyDnatEntryRequest {
    type Response = ModifyDnatEntryResponse;
    type Error = ModifyDnatEntryError;
    const INFO: OperationInfo = super::operation("ModifyDnatEntry")
        .required(&["UisNodeId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDnatEntryError] = &[
        ModifyDnatEntryError::InvalidUisNodeIdNotFound,
        ModifyDnatEntryError::UisConfiguring,
        ModifyDnatEntryError::UnknownError,
    ];
}

/// Response to [`ModifyDnatEntryRequest`].
pub type ModifyDnatEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDnatEntryRequest`] names.
///
/// - [`InvalidUisNodeIdNotFound`](super::DocumentedError::InvalidUisNodeIdNotFound)
/// - [`UisConfiguring`](super::DocumentedError::UisConfiguring)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type ModifyDnatEntryError = super::DocumentedError;
