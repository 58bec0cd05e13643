// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBEndpointAddress`, from `polardb/ModifyDBEndpointAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetType};

/// Changes the prefix, port, or private domain of a cluster endpoint's address.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBEndpointAddressRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxx")
///     .endpoint_id("...")
///     .net_type("Public")
///     .connection_string_prefix("pc-xxxxxxxxxx-pub2")
///     .db_endpoint_id("pe-xxxxxxxxxx");
/// let reply = client.modify_db_endpoint_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBEndpointAddressRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Connection address that is meant; the matching list operation shows it.
    pub endpoint_id: Option<String>,
    /// **Required.** Whether it is reached from inside (`Private`, or `Inner` in the classic network)
    /// or over the internet (`Public`).
    pub net_type: Option<Open<NetType>>,
    /// First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
    /// **Required.** ID of the database endpoint that the call is about.
    pub db_endpoint_id: Option<String>,
    /// First label of the private host name.
    pub private_zone_address_prefix: Option<String>,
    /// Name that the private zone goes by.
    pub private_zone_name: Option<String>,
    /// Port on which the database or its endpoint listens for clients.
    pub port: Option<String>,
}

impl ModifyDBEndpointAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `NetType`, which is required.
    pub fn net_type(mut self, value: impl Into<Open<NetType>>) -> Self {
        self.net_type = Some(value.into());
        self
    }
    /// Sets `ConnectionStringPrefix`.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `DBEndpointId`, which is required.
    pub fn db_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_id = Some(value.into());
        self
    }
    /// Sets `PrivateZoneAddressPrefix`.
    pub fn private_zone_address_prefix(mut self, value: impl Into<String>) -> Self {
        self.private_zone_address_prefix = Some(value.into());
        self
    }
    /// Sets `PrivateZoneName`.
    pub fn private_zone_name(mut self, value: impl Into<String>) -> Self {
        self.private_zone_name = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}

request! {
    ModifyDBEndpointAddressRequest {
        "DBClusterId" => db_cluster_id: query,
        "EndpointId" => endpoint_id: query,
        "NetType" => net_type: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "DBEndpointId" => db_endpoint_id: query,
        "PrivateZoneAddressPrefix" => private_zone_address_prefix: query,
        "PrivateZoneName" => private_zone_name: query,
        "Port" => port: query,
    }
}

impl Operation for ModifyDBEndpointAddressRequest {
    type Response = ModifyDBEndpointAddressResponse;
    type Error = ModifyDBEndpointAddressError;
    const INFO: OperationInfo = super::operation("ModifyDBEndpointAddress")
        .required(&["DBClusterId", "EndpointId", "NetType", "DBEndpointId"]);
    const ERRORS: &'static [ModifyDBEndpointAddressError] = &[
        ModifyDBEndpointAddressError::DnsConflict,
        ModifyDBEndpointAddressError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyDBEndpointAddressRequest`].
pub type ModifyDBEndpointAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBEndpointAddressRequest`] names.
///
/// - [`DnsConflict`](super::DocumentedError::DnsConflict)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyDBEndpointAddressError = super::DocumentedError;
