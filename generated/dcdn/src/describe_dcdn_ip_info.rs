// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnIpInfo`, from `dcdn/DescribeDcdnIpInfo.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a given IP address belongs to a DCDN node.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnIpInfoRequest::new()
///     .ip("...");
/// let reply = client.describe_dcdn_ip_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnIpInfoRequest {
    /// **Required.** IP address of the host or service concerned.
    pub ip: Option<String>,
}

impl DescribeDcdnIpInfoRequest {
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
    DescribeDcdnIpInfoRequest {
        "IP" => ip: query,
    }
}

impl Operation for DescribeDcdnIpInfoRequest {
    type Response = DescribeDcdnIpInfoResponse;
    type Error = DescribeDcdnIpInfoError;
    const INFO: OperationInfo = super::operation("DescribeDcdnIpInfo")
        .required(&["IP"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnIpInfoError] = &[
        DescribeDcdnIpInfoError::InvalidIPValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnIpInfoRequest`].
#[non_exhaustive]
pub struct DescribeDcdnIpInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B1D0EE7-9559-489D-BC4E-279495EB8FB8`.
    pub request_id: Option<String>,
    /// English name of the region. Example: `China-Guizhou-guiyang`.
    pub region_ename: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `text`.
    pub region: Option<String>,
    /// English name of the carrier. Example: `telecom`.
    pub isp_ename: Option<String>,
    /// IP address that belongs to the dcdn. Example: `True`.
    pub dcdn_ip: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `text`.
    pub isp: Option<String>,
}

response! {
    DescribeDcdnIpInfoResponse {
        "RequestId" => request_id: value,
        "RegionEname" => region_ename: value,
        "Region" => region: value,
        "IspEname" => isp_ename: value,
        "DcdnIp" => dcdn_ip: value,
        "ISP" => isp: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnIpInfoRequest`] names.
///
/// - [`InvalidIPValueNotSupported`](super::DocumentedError::InvalidIPValueNotSupported)
pub type DescribeDcdnIpInfoError = super::DocumentedError;
