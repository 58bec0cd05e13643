// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUiseNodeStatus`, from `uis/DescribeUiseNodeStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows current and maximum connections for the IP addresses of a UIS node.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DescribeUiseNodeStatusRequest::new()
///     .uis_node_id("UISNODE-xxxbink187cqsgfni****");
/// let reply = client.describe_uise_node_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUiseNodeStatusRequest {
    /// **Required.** Access point of the service that is meant.
    /// Example: `UISNODE-xxxbink187cqsgfni****`.
    pub uis_node_id: Option<String>,
    /// IP address of the host or service concerned. Example: `140.206.225.xx`.
    pub ip: Option<String>,
}

impl DescribeUiseNodeStatusRequest {
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
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
}

request! {
    DescribeUiseNodeStatusRequest {
        "UisNodeId" => uis_node_id: query,
        "Ip" => ip: query,
    }
}

impl Operation for DescribeUiseNodeStatusRequest {
    type Response = DescribeUiseNodeStatusResponse;
    type Error = DescribeUiseNodeStatusError;
    const INFO: OperationInfo = super::operation("DescribeUiseNodeStatus")
        .required(&["UisNodeId"])
        .read_only();
    const ERRORS: &'static [DescribeUiseNodeStatusError] = &[
        DescribeUiseNodeStatusError::InvalidIpAddressWrongFormat,
        DescribeUiseNodeStatusError::InvalidUisNodeIdNotFound,
        DescribeUiseNodeStatusError::ForbbidenSubUser,
        DescribeUiseNodeStatusError::Forbidden,
    ];
}

/// Response to [`DescribeUiseNodeStatusRequest`].
#[non_exhaustive]
pub struct DescribeUiseNodeStatusResponse {
    /// Items of the kind IP address status that were found or are concerned.
    pub ip_status_list: Vec<IpStatus>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `01DEA843-F116-4881-B356-6A492E60B36D`.
    pub request_id: Option<String>,
}

response! {
    DescribeUiseNodeStatusResponse {
        "IpStatusList" => ip_status_list: list("IpStatus"),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind IP address status that were found or are concerned.
#[non_exhaustive]
pub struct IpStatus {
    /// Number that is given for this: current connections. Example: `246`.
    pub current_connections: Option<i32>,
    /// IP address of the host or service concerned. Example: `140.206.225.XXX`.
    pub ip: Option<String>,
    /// How many connections may be open at the same time. Example: `1000`.
    pub max_connections: Option<i32>,
}

response! {
    IpStatus {
        "CurrentConnections" => current_connections: value,
        "Ip" => ip: value,
        "MaxConnections" => max_connections: value,
    }
}

/// Errors that the documentation of [`DescribeUiseNodeStatusRequest`] names.
///
/// - [`InvalidIpAddressWrongFormat`](super::DocumentedError::InvalidIpAddressWrongFormat)
/// - [`InvalidUisNodeIdNotFound`](super::DocumentedError::InvalidUisNodeIdNotFound)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DescribeUiseNodeStatusError = super::DocumentedError;
