// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZones`, from `nlb/DescribeZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones of a region in which NLB is available.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::DescribeZonesRequest::new();
/// let reply = client.describe_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// Code of the service; network load balancing has only one.
    pub service_code: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeZonesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceCode`.
    pub fn service_code(mut self, value: impl Into<String>) -> Self {
        self.service_code = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DescribeZonesRequest {
        "ServiceCode" => service_code: query,
        "RegionId" => region_id: query,
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    type Error = DescribeZonesError;
    const INFO: OperationInfo = super::operation("DescribeZones")
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeZonesError] = &[
        DescribeZonesError::IllegalParamAcceptLanguage,
        DescribeZonesError::SystemBusy,
        DescribeZonesError::IllegalParam,
    ];
}

/// Response to [`DescribeZonesRequest`].
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// The zones found, one entry each.
    pub zones: Vec<Zone>,
}

response! {
    DescribeZonesResponse {
        "RequestId" => request_id: value,
        "Zones" => zones: list(""),
    }
}

/// The zones found, one entry each.
#[non_exhaustive]
pub struct Zone {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
}

response! {
    Zone {
        "LocalName" => local_name: value,
        "ZoneId" => zone_id: value,
    }
}

/// Errors that the documentation of [`DescribeZonesRequest`] names.
///
/// - [`IllegalParamAcceptLanguage`](super::DocumentedError::IllegalParamAcceptLanguage)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
pub type DescribeZonesError = super::DocumentedError;
