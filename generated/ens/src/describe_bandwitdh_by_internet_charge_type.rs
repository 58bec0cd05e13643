// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBandwitdhByInternetChargeType`, from `ens/DescribeBandwitdhByInternetChargeType.md`.

use alicloud_runtime::codegen::*;

/// Returns the bandwidth value of a period as calculated by the billing method in force.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeBandwitdhByInternetChargeTypeRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_bandwitdh_by_internet_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBandwitdhByInternetChargeTypeRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Carrier that the traffic or the probe uses.
    pub isp: Option<String>,
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
}

impl DescribeBandwitdhByInternetChargeTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
}

request! {
    DescribeBandwitdhByInternetChargeTypeRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Isp" => isp: query,
        "EnsRegionId" => ens_region_id: query,
    }
}

impl Operation for DescribeBandwitdhByInternetChargeTypeRequest {
    type Response = DescribeBandwitdhByInternetChargeTypeResponse;
    type Error = DescribeBandwitdhByInternetChargeTypeError;
    const INFO: OperationInfo = super::operation("DescribeBandwitdhByInternetChargeType")
        .required(&["StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeBandwitdhByInternetChargeTypeError] = &[
        DescribeBandwitdhByInternetChargeTypeError::NoPermission,
        DescribeBandwitdhByInternetChargeTypeError::InvalidParameterAny,
        DescribeBandwitdhByInternetChargeTypeError::InsufficientEipCapacity,
        DescribeBandwitdhByInternetChargeTypeError::CallInterface,
    ];
}

/// Response to [`DescribeBandwitdhByInternetChargeTypeRequest`].
#[non_exhaustive]
pub struct DescribeBandwitdhByInternetChargeTypeResponse {
    /// Value that the bandwidth has or is given. Example: `123`.
    pub bandwidth_value: Option<i64>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `95BandwidthByMonth`.
    pub internet_charge_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `08027633-8501-5A36-B90D-F7C38B5EC75D`.
    pub request_id: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2019-10-12T05:45:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    DescribeBandwitdhByInternetChargeTypeResponse {
        "BandwidthValue" => bandwidth_value: value,
        "InternetChargeType" => internet_charge_type: value,
        "RequestId" => request_id: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeBandwitdhByInternetChargeTypeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InsufficientEipCapacity`](super::DocumentedError::InsufficientEipCapacity)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeBandwitdhByInternetChargeTypeError = super::DocumentedError;
