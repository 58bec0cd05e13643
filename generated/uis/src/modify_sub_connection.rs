// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySubConnection`, from `uis/ModifySubConnection.md`.

use alicloud_runtime::codegen::*;

/// Changes description or GRE settings of a subconnection.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::ModifySubConnectionRequest::new()
///     .uis_sub_connection_id("UISSUBCONN-xxxn30i6x2orzj5vd****");
/// let reply = client.modify_sub_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySubConnectionRequest {
    /// **Required.** ID of the UIS instance sub connection that the call is about.
    /// Example: `UISSUBCONN-xxxn30i6x2orzj5vd****`.
    pub uis_sub_connection_id: Option<String>,
    /// Free text that describes the item to people. Example: `uis connection description`.
    pub description: Option<String>,
    /// Settings of the gre, and what it works with.
    pub gre_config: Option<GreConfig>,
    /// Name that people know the item by. Example: `newUisSubConnName`.
    pub name: Option<String>,
}

impl ModifySubConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisSubConnectionId`, which is required.
    pub fn uis_sub_connection_id(mut self, value: impl Into<String>) -> Self {
        self.uis_sub_connection_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `GreConfig`.
    pub fn gre_config(mut self, value: impl Into<GreConfig>) -> Self {
        self.gre_config = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ModifySubConnectionRequest {
        "UisSubConnectionId" => uis_sub_connection_id: query,
        "Description" => description: query,
        "GreConfig" => gre_config: query_json,
        "Name" => name: query,
    }
}

impl Operation for ModifySubConnectionRequest {
    type Response = ModifySubConnectionResponse;
    type Error = ModifySubConnectionError;
    const INFO: OperationInfo = super::operation("ModifySubConnection")
        .required(&["UisSubConnectionId"]);
    const ERRORS: &'static [ModifySubConnectionError] = &[
        ModifySubConnectionError::ForbbidenSubUser,
        ModifySubConnectionError::Forbidden,
        ModifySubConnectionError::InvalidName,
        ModifySubConnectionError::InvalidCustomerIpExists,
        ModifySubConnectionError::InvalidCustomerSubnetConflict,
        ModifySubConnectionError::InvalidUisSubConnectionIdNotFound,
    ];
}

/// Response to [`ModifySubConnectionRequest`].
pub type ModifySubConnectionResponse = alicloud_runtime::EmptyResponse;

/// Settings of the gre, and what it works with.
#[non_exhaustive]
pub struct GreConfig {
    /// IP address that belongs to the local tunnel. Example: `10.0.0.1`.
    pub local_tunnel_ip: Option<String>,
    /// IP address that belongs to the customer. Example: `39.106.5.208`.
    pub customer_ip: Option<String>,
    /// IP address that belongs to the customer tunnel. Example: `10.0.0.2`.
    pub customer_tunnel_ip: Option<String>,
    /// Address range on your side. Example: `192.168.0.0/24`.
    pub customer_subnet: Option<String>,
}

impl GreConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `localTunnelIp`.
    pub fn local_tunnel_ip(mut self, value: impl Into<String>) -> Self {
        self.local_tunnel_ip = Some(value.into());
        self
    }
    /// Sets `customerIp`.
    pub fn customer_ip(mut self, value: impl Into<String>) -> Self {
        self.customer_ip = Some(value.into());
        self
    }
    /// Sets `customerTunnelIp`.
    pub fn customer_tunnel_ip(mut self, value: impl Into<String>) -> Self {
        self.customer_tunnel_ip = Some(value.into());
        self
    }
    /// Sets `customerSubnet`.
    pub fn customer_subnet(mut self, value: impl Into<String>) -> Self {
        self.customer_subnet = Some(value.into());
        self
    }
}

request! {
    GreConfig {
        "localTunnelIp" => local_tunnel_ip: field,
        "customerIp" => customer_ip: field,
        "customerTunnelIp" => customer_tunnel_ip: field,
        "customerSubnet" => customer_subnet: field,
    }
}

/// Errors that the documentation of [`ModifySubConnectionRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidCustomerIpExists`](super::DocumentedError::InvalidCustomerIpExists)
/// - [`InvalidCustomerSubnetConflict`](super::DocumentedError::InvalidCustomerSubnetConflict)
/// - [`InvalidUisSubConnectionIdNotFound`](super::DocumentedError::InvalidUisSubConnectionIdNotFound)
pub type ModifySubConnectionError = super::DocumentedError;
