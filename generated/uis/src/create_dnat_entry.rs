// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDnatEntry`, from `uis/CreateDnatEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds a DNAT entry to a UIS node, mapping one address and port to another.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::CreateDnatEntryRequest::new()
///     .destination_ip("3.3.3.X")
///     .destination_port(8080)
///     .ip_protocol("tcp")
///     .name("dnatEntry1")
///     .original_ip("2.2.2.X")
///     .original_port(80)
///     .uis_node_id("UISNODE-xxxpucur6tfhpzok5****");
/// let reply = client.create_dnat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDnatEntryRequest {
    /// **Required.** IP address that belongs to the destination. Example: `3.3.3.X`.
    pub destination_ip: Option<String>,
    /// **Required.** Network port that belongs to the destination. Example: `8080`.
    pub destination_port: Option<i32>,
    /// **Required.** Protocol that the IP address uses. Example: `tcp`.
    pub ip_protocol: Option<String>,
    /// **Required.** Name that people know the item by. Example: `dnatEntry1`.
    pub name: Option<String>,
    /// **Required.** IP address that belongs to the original. Example: `2.2.2.X`.
    pub original_ip: Option<String>,
    /// **Required.** Network port that belongs to the original. Example: `80`.
    pub original_port: Option<i32>,
    /// **Required.** Access point of the service that is meant.
    /// Example: `UISNODE-xxxpucur6tfhpzok5****`.
    pub uis_node_id: Option<String>,
}

impl CreateDnatEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DestinationIp`, which is required.
    pub fn destination_ip(mut self, value: impl Into<String>) -> Self {
        self.destination_ip = Some(value.into());
        self
    }
    /// Sets `DestinationPort`, which is required.
    #[inline]
    pub fn destination_port(mut self, value: i32) -> Self {
        self.destination_port = Some(value);
        self
    }
    /// Sets `IpProtocol`, which is required.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `OriginalIp`, which is required.
    pub fn original_ip(mut self, value: impl Into<String>) -> Self {
        self.original_ip = Some(value.into());
        self
    }
    /// Sets `OriginalPort`, which is required.
    #[inline]
    pub fn original_port(mut self, value: i32) -> Self {
        self.original_port = Some(value);
        self
    }
    /// Sets `UisNodeId`, which is required.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
}

request! {
    CreateDnatEntryRequest {
        "DestinationIp" => destination_ip: query,
        "DestinationPort" => destination_port: query,
        "IpProtocol" => ip_protocol: query,
        "Name" => name: query,
        "OriginalIp" => original_ip: query,
        "OriginalPort" => original_port: query,
        "UisNodeId" => uis_node_id: query,
    }
}

impl Operation for CreateDnatEntryRequest {
    type Response = CreateDnatEntryResponse;
    type Error = CreateDnatEntryError;
    const INFO: OperationInfo = super::operation("CreateDnatEntry")
        .required(
            &[
                "DestinationIp",
                "DestinationPort",
                "IpProtocol",
                "Name",
                "OriginalIp",
                "OriginalPort",
                "UisNodeId",
            ],
        );
    const ERRORS: &'static [CreateDnatEntryError] = &[
        CreateDnatEntryError::InvalidUisNodeIdNotFound,
        CreateDnatEntryError::ResourceQuotaFull,
        CreateDnatEntryError::UisConfiguring,
        CreateDnatEntryError::UnknownError,
        CreateDnatEntryError::InvalidDnatEntry,
    ];
}

/// Response to [`CreateDnatEntryRequest`].
#[non_exhaustive]
pub struct CreateDnatEntryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC6EAEDF-72BC-4028-A622-63320AD1DEEF`.
    pub request_id: Option<String>,
    /// ID of the UIS instance dnat that the item belongs to or stands for.
    /// Example: `cgw-bp1aw0a5nfff03xp1****`.
    pub uis_dnat_id: Option<String>,
}

response! {
    CreateDnatEntryResponse {
        "RequestId" => request_id: value,
        "UisDnatId" => uis_dnat_id: value,
    }
}

/// Errors that the documentation of [`CreateDnatEntryRequest`] names.
///
/// - [`InvalidUisNodeIdNotFound`](super::DocumentedError::InvalidUisNodeIdNotFound)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`UisConfiguring`](super::DocumentedError::UisConfiguring)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`InvalidDnatEntry`](super::DocumentedError::InvalidDnatEntry)
pub type CreateDnatEntryError = super::DocumentedError;
