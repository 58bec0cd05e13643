// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUisConnectionAttribute`, from `uis/ModifyUisConnectionAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UisProtocol};

/// Changes protocol, description or GRE and SSL settings of a connection.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::ModifyUisConnectionAttributeRequest::new()
///     .uis_connection_id("UISCONN-xxxblu51boe75a1eb****");
/// let reply = client.modify_uis_connection_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUisConnectionAttributeRequest {
    /// **Required.** Link from a customer's site to the service.
    /// Example: `UISCONN-xxxblu51boe75a1eb****`.
    pub uis_connection_id: Option<String>,
    /// Free text that describes the item to people. Example: `conn_desc`.
    pub description: Option<String>,
    /// Settings of the gre, and what it works with.
    pub gre_config: Option<String>,
    /// Name that people know the item by. Example: `test_conn`.
    pub name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Settings of the SSL, and what it works with. Example: `text`.
    pub ssl_config: Option<String>,
    /// Access point of the service that is meant. Example: `UISNODE-xxxcp0zr5m2avmn2r****`.
    pub uis_node_id: Option<String>,
    /// Protocol that the UIS instance uses. Here: `SDK`, `GRE`, `SSLVPN`. Example: `SSLVPN`.
    pub uis_protocol: Option<Open<UisProtocol>>,
}

impl ModifyUisConnectionAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisConnectionId`, which is required.
    pub fn uis_connection_id(mut self, value: impl Into<String>) -> Self {
        self.uis_connection_id = Some(value.into());
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
    pub fn ssl_config(mut self, value: impl Into<String>) -> Self {
        self.ssl_config = Some(value.into());
        self
    }
    /// Sets `UisNodeId`.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
    /// Sets `UisProtocol`.
    pub fn uis_protocol(mut self, value: impl Into<Open<UisProtocol>>) -> Self {
        self.uis_protocol = Some(value.into());
        self
    }
}

request! {
    ModifyUisConnectionAttributeRequest {
        "UisConnectionId" => uis_connection_id: query,
        "Description" => description: query,
        "GreConfig" => gre_config: query,
        "Name" => name: query,
        "RegionId" => region_id: query,
        "SslConfig" => ssl_config: query,
        "UisNodeId" => uis_node_id: query,
        "UisProtocol" => uis_protocol: query,
    }
}

impl Operation for ModifyUisConnectionAttributeRequest {
    type Response = ModifyUisConnectionAttributeResponse;
    type Error = ModifyUisConnectionAttributeError;
    const INFO: OperationInfo = super::operation("ModifyUisConnectionAttribute")
        .required(&["UisConnectionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyUisConnectionAttributeError] = &[
        ModifyUisConnectionAttributeError::InvalidProtocol,
    ];
}

/// Response to [`ModifyUisConnectionAttributeRequest`].
pub type ModifyUisConnectionAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyUisConnectionAttributeRequest`] names.
///
/// - [`InvalidProtocol`](super::DocumentedError::InvalidProtocol)
pub type ModifyUisConnectionAttributeError = super::DocumentedError;
