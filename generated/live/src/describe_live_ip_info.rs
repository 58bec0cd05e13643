// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveIpInfo`, from `live/DescribeLiveIpInfo.md`.

use alicloud_runtime::codegen::*;

/// Checks whether an IP address belongs to a CDN node, and gives its carrier and region.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveIpInfoRequest::new()
///     .ip("...");
/// let reply = client.describe_live_ip_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveIpInfoRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IP address of the host or service concerned.
    pub ip: Option<String>,
}

impl DescribeLiveIpInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `IP`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
}

request! {
    DescribeLiveIpInfoRequest {
        "RegionId" => region_id: query,
        "IP" => ip: query,
    }
}

impl Operation for DescribeLiveIpInfoRequest {
    type Response = DescribeLiveIpInfoResponse;
    type Error = DescribeLiveIpInfoError;
    const INFO: OperationInfo = super::operation("DescribeLiveIpInfo")
        .required(&["IP"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveIpInfoError] = &[
        DescribeLiveIpInfoError::CdnIPNotFound,
    ];
}

/// Response to [`DescribeLiveIpInfoRequest`].
#[non_exhaustive]
pub struct DescribeLiveIpInfoResponse {
    /// English name of the carrier. Example: `telecom`.
    pub isp_ename: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B1D0EE7-9559-489D-BC4E-279495EB8FB8`.
    pub request_id: Option<String>,
    /// English name of the region. Example: `China-Guizhou-guiyang`.
    pub region_ename: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `text`.
    pub isp: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `text`.
    pub region: Option<String>,
}

response! {
    DescribeLiveIpInfoResponse {
        "IspEname" => isp_ename: value,
        "RequestId" => request_id: value,
        "RegionEname" => region_ename: value,
        "ISP" => isp: value,
        "Region" => region: value,
    }
}

/// Errors that the documentation of [`DescribeLiveIpInfoRequest`] names.
///
/// - [`CdnIPNotFound`](super::DocumentedError::CdnIPNotFound)
pub type DescribeLiveIpInfoError = super::DocumentedError;
