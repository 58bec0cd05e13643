// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUisConnection`, from `uis/CreateUisConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UisProtocol};

/// Creates a connection to a UIS node over a chosen protocol, with GRE or SSL settings.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::CreateUisConnectionRequest::new()
///     .uis_node_id("UISNODE-xxxcp0zr5m2avmn2****")
///     .uis_protocol("SSLVPN")
///     .region_id("cn-hangzhou");
/// let reply = client.create_uis_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUisConnectionRequest {
    /// **Required.** Access point of the service that is meant.
    /// Example: `UISNODE-xxxcp0zr5m2avmn2r****`.
    pub uis_node_id: Option<String>,
    /// **Required.** Protocol that the UIS instance uses. Here: `SDK`, `GRE`, `SSLVPN`.
    /// Example: `SSLVPN`.
    pub uis_protocol: Option<Open<UisProtocol>>,
    /// Free text that describes the item to people. Example: `connection description`.
    pub description: Option<String>,
    /// Settings of the gre, and what it works with.
    pub gre_config: Option<String>,
    /// Name that people know the item by. Example: `connection_name`.
    pub name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Settings of the SSL, and what it works with. Default: `UDP`. Example: `TCP`.
    pub ssl_config: Option<Open<SslConfig>>,
}

impl CreateUisConnectionRequest {
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
    /// Sets `UisProtocol`, which is required.
    pub fn uis_protocol(mut self, value: impl Into<Open<UisProtocol>>) -> Self {
        self.uis_protocol = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `GreConfig`.
    pub fn gre_config(mut self, value: impl Into<String>) -> Self {
        self.gre_config = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SslConfig`.
    pub fn ssl_config(mut self, value: impl Into<Open<SslConfig>>) -> Self {
        self.ssl_config = Some(value.into());
        self
    }
}

request! {
    CreateUisConnectionRequest {
        "UisNodeId" => uis_node_id: query,
        "UisProtocol" => uis_protocol: query,
        "Description" => description: query,
        "GreConfig" => gre_config: query,
        "Name" => name: query,
        "RegionId" => region_id: query,
        "SslConfig" => ssl_config: query,
    }
}

impl Operation for CreateUisConnectionRequest {
    type Response = CreateUisConnectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateUisConnection")
        .required(&["UisNodeId", "UisProtocol"])
        .region("RegionId");
}

/// Response to [`CreateUisConnectionRequest`].
#[non_exhaustive]
pub struct CreateUisConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// Link from a customer's site to the service. Example: `UISCONN-xxxblu51boe75a1eb****`.
    pub uis_connection_id: Option<String>,
}

response! {
    CreateUisConnectionResponse {
        "RequestId" => request_id: value,
        "UisConnectionId" => uis_connection_id: value,
    }
}

values! {
    /// Settings of the SSL, and what it works with.
    pub enum SslConfig {
        /// Over UDP.
        Udp = "UDP",
        /// Over TCP.
        Tcp = "TCP",
    }
}
