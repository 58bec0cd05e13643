// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIpInfo`, from `cdn/DescribeIpInfo.md`.

use alicloud_runtime::codegen::*;

/// Tells whether an address belongs to a CDN node, and where it is.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeIpInfoRequest::new()
///     .ip("1.2.3.4");
/// let reply = client.describe_ip_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIpInfoRequest {
    /// **Required.** IP address of the host or service concerned. Example: `1.2.3.4`.
    pub ip: Option<String>,
}

impl DescribeIpInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IP`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
}

request! {
    DescribeIpInfoRequest {
        "IP" => ip: query,
    }
}

impl Operation for DescribeIpInfoRequest {
    type Response = DescribeIpInfoResponse;
    type Error = DescribeIpInfoError;
    const INFO: OperationInfo = super::operation("DescribeIpInfo")
        .required(&["IP"])
        .read_only();
    const ERRORS: &'static [DescribeIpInfoError] = &[
        DescribeIpInfoError::InvalidIPValueNotSupported,
        DescribeIpInfoError::MissingParameter,
        DescribeIpInfoError::Throttling,
        DescribeIpInfoError::OperationDenied,
    ];
}

/// Response to [`DescribeIpInfoRequest`].
#[non_exhaustive]
pub struct DescribeIpInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `123847FA-9A00-4426-83B8-B4B45D475930`.
    pub request_id: Option<String>,
    /// Whether the address belongs to a CDN node of Alibaba Cloud. Example: `True`.
    pub cdn_ip: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `China Telecom`.
    pub isp: Option<String>,
    /// Region that the entry stands for, or where real-time logs are delivered to.
    /// Example: `China-Guizhou-Guiyang`.
    pub region: Option<String>,
    /// English name of the carrier. Example: `telecom`.
    pub isp_ename: Option<String>,
    /// English name of the region. Example: `China-Guizhou-guiyang`.
    pub region_ename: Option<String>,
}

response! {
    DescribeIpInfoResponse {
        "RequestId" => request_id: value,
        "CdnIp" => cdn_ip: value,
        "ISP" => isp: value,
        "Region" => region: value,
        "IspEname" => isp_ename: value,
        "RegionEname" => region_ename: value,
    }
}

/// Errors that the documentation of [`DescribeIpInfoRequest`] names.
///
/// - [`InvalidIPValueNotSupported`](super::DocumentedError::InvalidIPValueNotSupported)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
pub type DescribeIpInfoError = super::DocumentedError;
