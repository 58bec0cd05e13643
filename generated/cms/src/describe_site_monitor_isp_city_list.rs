// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSiteMonitorISPCityList`, from `cms/DescribeSiteMonitorISPCityList.md`.

use alicloud_runtime::codegen::*;

/// Lists the probe locations, by carrier and city.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeSiteMonitorISPCityListRequest::new();
/// let reply = client.describe_site_monitor_isp_city_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSiteMonitorISPCityListRequest {
    /// Carrier that the traffic or the probe uses. Example: `text`.
    pub isp: Option<String>,
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// Whether probe locations that use IPv6 are returned. Example: `false`.
    pub ipv6: Option<bool>,
    /// Whether probe locations that use IPv4 are returned. Example: `true`.
    pub ipv4: Option<bool>,
    /// Whether all probe locations are returned or only those available.
    pub view_all: Option<bool>,
}

impl DescribeSiteMonitorISPCityListRequest {
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
    /// Sets `IPV6`.
    #[inline]
    pub fn ipv6(mut self, value: bool) -> Self {
        self.ipv6 = Some(value);
        self
    }
    /// Sets `IPV4`.
    #[inline]
    pub fn ipv4(mut self, value: bool) -> Self {
        self.ipv4 = Some(value);
        self
    }
    /// Sets `ViewAll`.
    #[inline]
    pub fn view_all(mut self, value: bool) -> Self {
        self.view_all = Some(value);
        self
    }
}

request! {
    DescribeSiteMonitorISPCityListRequest {
        "Isp" => isp: query,
        "City" => city: query,
        "IPV6" => ipv6: query,
        "IPV4" => ipv4: query,
        "ViewAll" => view_all: query,
    }
}

impl Operation for DescribeSiteMonitorISPCityListRequest {
    type Response = DescribeSiteMonitorISPCityListResponse;
    type Error = DescribeSiteMonitorISPCityListError;
    const INFO: OperationInfo = super::operation("DescribeSiteMonitorISPCityList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSiteMonitorISPCityListError] = &[
        DescribeSiteMonitorISPCityListError::InvalidQueryParameter,
        DescribeSiteMonitorISPCityListError::AccessDeniedException,
        DescribeSiteMonitorISPCityListError::LimitExceeded,
        DescribeSiteMonitorISPCityListError::Forbidden,
        DescribeSiteMonitorISPCityListError::ExceedingQuota,
        DescribeSiteMonitorISPCityListError::Any,
        DescribeSiteMonitorISPCityListError::ThrottlingException,
        DescribeSiteMonitorISPCityListError::InternalError,
    ];
}

/// Response to [`DescribeSiteMonitorISPCityListRequest`].
#[non_exhaustive]
pub struct DescribeSiteMonitorISPCityListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `848EF34A-FD9F-48A6-879F-414279ED4F26`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Probe locations, one entry each.
    pub isp_city_list: Vec<IspCity>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeSiteMonitorISPCityListResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "IspCityList" => isp_city_list: list("IspCity"),
        "Success" => success: value,
    }
}

/// Probe locations, one entry each.
#[non_exhaustive]
pub struct IspCity {
    /// City that the address or the data belongs to. Example: `738`.
    pub city: Option<String>,
    /// City in English. Example: `Yantai`.
    pub city_name_en: Option<String>,
    /// City in Chinese. Example: `text`.
    pub city_name_zh_cn: Option<String>,
    /// Country or region that the address or the data belongs to. Example: `629`.
    pub country: Option<String>,
    /// Country in English. Example: `China`.
    pub country_en: Option<String>,
    /// Country in Chinese. Example: `text`.
    pub country_zh_cn: Option<String>,
    /// Number of probes that use IPv4. Example: `2`.
    pub ipv4_probe_count: Option<String>,
    /// Number of probes that use IPv6. Example: `3`.
    pub ipv6_probe_count: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `232`.
    pub isp: Option<String>,
    /// Carrier in English. Example: `China-Mobile`.
    pub isp_name_en: Option<String>,
    /// Carrier in Chinese. Example: `text`.
    pub isp_name_zh_cn: Option<String>,
    /// Region that the resource lies in or the data comes from. Example: `200`.
    pub region: Option<String>,
    /// Province in English. Example: `Shandong`.
    pub region_en: Option<String>,
    /// Province in Chinese. Example: `text`.
    pub region_zh_cn: Option<String>,
    /// Part of the country, in Chinese. Example: `text`.
    pub area_zh_cn: Option<String>,
    /// Part of the country, in Latin letters. Example: `XiNan`.
    pub area_en: Option<String>,
    /// IP addresses of the probe locations.
    pub ip_pool: Vec<String>,
}

response! {
    IspCity {
        "City" => city: value,
        "CityName.en" => city_name_en: value,
        "CityName.zh_CN" => city_name_zh_cn: value,
        "Country" => country: value,
        "Country.en" => country_en: value,
        "Country.zh_CN" => country_zh_cn: value,
        "IPV4ProbeCount" => ipv4_probe_count: value,
        "IPV6ProbeCount" => ipv6_probe_count: value,
        "Isp" => isp: value,
        "IspName.en" => isp_name_en: value,
        "IspName.zh_CN" => isp_name_zh_cn: value,
        "Region" => region: value,
        "Region.en" => region_en: value,
        "Region.zh_CN" => region_zh_cn: value,
        "Area.zh_CN" => area_zh_cn: value,
        "Area.en" => area_en: value,
        "IPPool" => ip_pool: list("IPPool"),
    }
}

/// Errors that the documentation of [`DescribeSiteMonitorISPCityListRequest`] names.
///
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ExceedingQuota`](super::DocumentedError::ExceedingQuota)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 409
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeSiteMonitorISPCityListError = super::DocumentedError;
