// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSyntheticProbeList`, from `cms/DescribeSyntheticProbeList.md`.

use alicloud_runtime::codegen::*;

/// Lists the probe locations of site monitoring.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeSyntheticProbeListRequest::new();
/// let reply = client.describe_synthetic_probe_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSyntheticProbeListRequest {
    /// Carrier that the traffic or the probe uses.
    pub isp: Option<String>,
    /// City that the address or the data belongs to.
    pub city: Option<String>,
    /// Whether probe locations that use IPv4 are returned.
    pub ipv4: Option<bool>,
    /// Whether probe locations that use IPv6 are returned.
    pub ipv6: Option<bool>,
    /// Whether all probe locations are returned or only those available.
    pub view_all: Option<bool>,
    /// Whether mobile probe locations are returned.
    pub mb_probe: Option<bool>,
    /// Whether probe locations of the last mile, near end users, are returned.
    pub lm_probe: Option<bool>,
    /// Whether probe locations in data centers are returned.
    pub idc_probe: Option<bool>,
}

impl DescribeSyntheticProbeListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `City`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `Ipv4`.
    #[inline]
    pub fn ipv4(mut self, value: bool) -> Self {
        self.ipv4 = Some(value);
        self
    }
    /// Sets `Ipv6`.
    #[inline]
    pub fn ipv6(mut self, value: bool) -> Self {
        self.ipv6 = Some(value);
        self
    }
    /// Sets `ViewAll`.
    #[inline]
    pub fn view_all(mut self, value: bool) -> Self {
        self.view_all = Some(value);
        self
    }
    /// Sets `MbProbe`.
    #[inline]
    pub fn mb_probe(mut self, value: bool) -> Self {
        self.mb_probe = Some(value);
        self
    }
    /// Sets `LmProbe`.
    #[inline]
    pub fn lm_probe(mut self, value: bool) -> Self {
        self.lm_probe = Some(value);
        self
    }
    /// Sets `IdcProbe`.
    #[inline]
    pub fn idc_probe(mut self, value: bool) -> Self {
        self.idc_probe = Some(value);
        self
    }
}

request! {
    DescribeSyntheticProbeListRequest {
        "Isp" => isp: query,
        "City" => city: query,
        "Ipv4" => ipv4: query,
        "Ipv6" => ipv6: query,
        "ViewAll" => view_all: query,
        "MbProbe" => mb_probe: query,
        "LmProbe" => lm_probe: query,
        "IdcProbe" => idc_probe: query,
    }
}

impl Operation for DescribeSyntheticProbeListRequest {
    type Response = DescribeSyntheticProbeListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSyntheticProbeList")
        .read_only();
}

/// Response to [`DescribeSyntheticProbeListRequest`], which the documentation does not describe.
pub type DescribeSyntheticProbeListResponse = alicloud_runtime::UndocumentedResponse;
