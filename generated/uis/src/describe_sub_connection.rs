// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSubConnection`, from `uis/DescribeSubConnection.md`.

use alicloud_runtime::codegen::*;

/// Reads one subconnection with its tunnel and customer addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DescribeSubConnectionRequest::new()
///     .uis_sub_connection_id("UISSUBCONN-xxxxpsxkme91l6kz2****");
/// let reply = client.describe_sub_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSubConnectionRequest {
    /// **Required.** ID of the UIS instance sub connection that the call is about.
    /// Example: `UISSUBCONN-xxxxpsxkme91l6kz2****`.
    pub uis_sub_connection_id: Option<String>,
}

impl DescribeSubConnectionRequest {
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
}

request! {
    DescribeSubConnectionRequest {
        "UisSubConnectionId" => uis_sub_connection_id: query,
    }
}

impl Operation for DescribeSubConnectionRequest {
    type Response = DescribeSubConnectionResponse;
    type Error = DescribeSubConnectionError;
    const INFO: OperationInfo = super::operation("DescribeSubConnection")
        .required(&["UisSubConnectionId"])
        .read_only();
    const ERRORS: &'static [DescribeSubConnectionError] = &[
        DescribeSubConnectionError::UnknownError,
        DescribeSubConnectionError::ForbbidenSubUser,
        DescribeSubConnectionError::Forbidden,
        DescribeSubConnectionError::InvalidUisSubConnectionIdNotFound,
    ];
}

/// Response to [`DescribeSubConnectionRequest`].
#[non_exhaustive]
pub struct DescribeSubConnectionResponse {
    /// IP address that belongs to the customer. Example: `39.106.5.XX`.
    pub customer_ip: Option<String>,
    /// Address range on your side. Example: `192.168.0.0/16`.
    pub customer_subnet: Option<String>,
    /// IP address that belongs to the customer tunnel. Example: `10.0.0.X`.
    pub customer_tunnel_ip: Option<String>,
    /// Free text that describes the item to people. Example: `description info`.
    pub description: Option<String>,
    /// IP address of the host or service concerned. Example: `180.163.202.XX`.
    pub ip: Option<String>,
    /// IP address that belongs to the local tunnel. Example: `10.0.0.X`.
    pub local_tunnel_ip: Option<String>,
    /// Name that people know the item by. Example: `uisSubConn1`.
    pub name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D9190A0-565D-4589-BE56-090EA10F3BFD`.
    pub request_id: Option<String>,
    /// ID of the UIS instance that the item belongs to or stands for.
    /// Example: `UIS-xxxvb2gnqbvgrqsd9****`.
    pub uis_id: Option<String>,
    /// Access point of the service that is meant. Example: `UISNODE-xxxbink187cqsgfni****`.
    pub uis_node_id: Option<String>,
    /// ID of the UIS instance sub connection that the item belongs to or stands for.
    /// Example: `UISSUBCONN-xxxxpsxkme91l6kz2****`.
    pub uis_sub_connection_id: Option<String>,
}

response! {
    DescribeSubConnectionResponse {
        "CustomerIp" => customer_ip: value,
        "CustomerSubnet" => customer_subnet: value,
        "CustomerTunnelIp" => customer_tunnel_ip: value,
        "Description" => description: value,
        "Ip" => ip: value,
        "LocalTunnelIp" => local_tunnel_ip: value,
        "Name" => name: value,
        "RequestId" => request_id: value,
        "UisId" => uis_id: value,
        "UisNodeId" => uis_node_id: value,
        "UisSubConnectionId" => uis_sub_connection_id: value,
    }
}

/// Errors that the documentation of [`DescribeSubConnectionRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidUisSubConnectionIdNotFound`](super::DocumentedError::InvalidUisSubConnectionIdNotFound)
pub type DescribeSubConnectionError = super::DocumentedError;
