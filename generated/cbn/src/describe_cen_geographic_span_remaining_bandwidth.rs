// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCenGeographicSpanRemainingBandwidth`, from `cbn/DescribeCenGeographicSpanRemainingBandwidth.md`.

use alicloud_runtime::codegen::*;

/// Returns how much bandwidth between two areas a CEN instance has left.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeCenGeographicSpanRemainingBandwidthRequest::new()
///     .cen_id("cen-nh98vzx8gfhlwn****")
///     .geographic_region_a_id("China")
///     .geographic_region_b_id("North-America");
/// let reply = client.describe_cen_geographic_span_remaining_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCenGeographicSpanRemainingBandwidthRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-nh98vzx8gfhlwn****`.
    pub cen_id: Option<String>,
    /// **Required.** One of the two areas of the world that the bandwidth package connects.
    /// Example: `China`.
    pub geographic_region_a_id: Option<Open<Id>>,
    /// **Required.** The other of the two areas that the bandwidth package connects.
    /// Example: `North-America`.
    pub geographic_region_b_id: Option<Open<Id>>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeCenGeographicSpanRemainingBandwidthRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `GeographicRegionAId`, which is required.
    pub fn geographic_region_a_id(mut self, value: impl Into<Open<Id>>) -> Self {
        self.geographic_region_a_id = Some(value.into());
        self
    }
    /// Sets `GeographicRegionBId`, which is required.
    pub fn geographic_region_b_id(mut self, value: impl Into<Open<Id>>) -> Self {
        self.geographic_region_b_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeCenGeographicSpanRemainingBandwidthRequest {
        "CenId" => cen_id: query,
        "GeographicRegionAId" => geographic_region_a_id: query,
        "GeographicRegionBId" => geographic_region_b_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeCenGeographicSpanRemainingBandwidthRequest {
    type Response = DescribeCenGeographicSpanRemainingBandwidthResponse;
    type Error = DescribeCenGeographicSpanRemainingBandwidthError;
    const INFO: OperationInfo = super::operation(
            "DescribeCenGeographicSpanRemainingBandwidth",
        )
        .required(&["CenId", "GeographicRegionAId", "GeographicRegionBId"])
        .read_only();
    const ERRORS: &'static [DescribeCenGeographicSpanRemainingBandwidthError] = &[
        DescribeCenGeographicSpanRemainingBandwidthError::InvalidParameter,
        DescribeCenGeographicSpanRemainingBandwidthError::Unauthorized,
    ];
}

/// Response to [`DescribeCenGeographicSpanRemainingBandwidthRequest`].
#[non_exhaustive]
pub struct DescribeCenGeographicSpanRemainingBandwidthResponse {
    /// Bandwidth between the two areas that can still be given out. Example: `2`.
    pub remaining_bandwidth: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E4B345CD-2CBA-4881-AF6D-E5D9BAE1CA7B`.
    pub request_id: Option<String>,
}

response! {
    DescribeCenGeographicSpanRemainingBandwidthResponse {
        "RemainingBandwidth" => remaining_bandwidth: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// One of the two areas of the world that the bandwidth package connects.
    pub enum Id {
        /// The Chinese mainland.
        China = "China",
        /// The north of the American continent.
        NorthAmerica = "North-America",
        /// The countries of Asia and the Pacific, without the Chinese mainland and Australia.
        AsiaPacific = "Asia-Pacific",
        /// The countries of Europe.
        Europe = "Europe",
        /// The continent of Australia.
        Australia = "Australia",
    }
}

/// Errors that the documentation of [`DescribeCenGeographicSpanRemainingBandwidthRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeCenGeographicSpanRemainingBandwidthError = super::DocumentedError;
