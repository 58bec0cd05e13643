// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIpStatus`, from `cdn/DescribeIpStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells which of the node addresses given are in service.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeIpStatusRequest::new()
///     .ips("192.168.0.1_10.10.10.1");
/// let reply = client.describe_ip_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIpStatusRequest {
    /// **Required.** Node addresses to look up, joined by underscores.
    /// Example: `192.168.0.1_10.10.10.1`.
    pub ips: Option<String>,
}

impl DescribeIpStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ips`, which is required.
    pub fn ips(mut self, value: impl Into<String>) -> Self {
        self.ips = Some(value.into());
        self
    }
}

request! {
    DescribeIpStatusRequest {
        "Ips" => ips: query,
    }
}

impl Operation for DescribeIpStatusRequest {
    type Response = DescribeIpStatusResponse;
    type Error = DescribeIpStatusError;
    const INFO: OperationInfo = super::operation("DescribeIpStatus")
        .method("GET")
        .required(&["Ips"])
        .read_only();
    const ERRORS: &'static [DescribeIpStatusError] = &[
        DescribeIpStatusError::InvalidArgIpsMalformed,
        DescribeIpStatusError::InvalidArgIpsIpCanNotFound,
    ];
}

/// Response to [`DescribeIpStatusRequest`].
#[non_exhaustive]
pub struct DescribeIpStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F61CDR30-E83C-4FDA-BF73-9A94CDD44229`.
    pub request_id: Option<String>,
    /// Whether each node address is in service, one entry each.
    pub ip_status: Vec<IpStatus>,
}

response! {
    DescribeIpStatusResponse {
        "RequestId" => request_id: value,
        "IpStatus" => ip_status: list(""),
    }
}

/// Whether each node address is in service, one entry each.
#[non_exhaustive]
pub struct IpStatus {
    /// Address of the node that the state belongs to. Example: `10.10.10.10`.
    pub ip: Option<String>,
    /// Whether the address is a CDN node, and whether the node works. Example: `abnormal`.
    pub status: Option<String>,
}

response! {
    IpStatus {
        "ip" => ip: value,
        "status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeIpStatusRequest`] names.
///
/// - [`InvalidArgIpsMalformed`](super::DocumentedError::InvalidArgIpsMalformed)
/// - [`InvalidArgIpsIpCanNotFound`](super::DocumentedError::InvalidArgIpsIpCanNotFound)
pub type DescribeIpStatusError = super::DocumentedError;
