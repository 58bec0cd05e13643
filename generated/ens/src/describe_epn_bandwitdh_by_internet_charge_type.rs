// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEpnBandwitdhByInternetChargeType`, from `ens/DescribeEpnBandwitdhByInternetChargeType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkingModel};

/// Returns the EPN bandwidth value of a period as calculated by the billing method in force.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEpnBandwitdhByInternetChargeTypeRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_epn_bandwitdh_by_internet_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEpnBandwitdhByInternetChargeTypeRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Carrier that the traffic or the probe uses.
    pub isp: Option<String>,
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// How the nodes are joined: over the internet, inside the private network or both.
    pub networking_model: Option<Open<NetworkingModel>>,
}

impl DescribeEpnBandwitdhByInternetChargeTypeRequest {
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
    /// Sets `NetworkingModel`.
    pub fn networking_model(mut self, value: impl Into<Open<NetworkingModel>>) -> Self {
        self.networking_model = Some(value.into());
        self
    }
}

request! {
    DescribeEpnBandwitdhByInternetChargeTypeRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Isp" => isp: query,
        "EnsRegionId" => ens_region_id: query,
        "NetworkingModel" => networking_model: query,
    }
}

impl Operation for DescribeEpnBandwitdhByInternetChargeTypeRequest {
    type Response = DescribeEpnBandwitdhByInternetChargeTypeResponse;
    type Error = DescribeEpnBandwitdhByInternetChargeTypeError;
    const INFO: OperationInfo = super::operation(
            "DescribeEpnBandwitdhByInternetChargeType",
        )
        .required(&["StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeEpnBandwitdhByInternetChargeTypeError] = &[
        DescribeEpnBandwitdhByInternetChargeTypeError::NoPermission,
        DescribeEpnBandwitdhByInternetChargeTypeError::InvalidParameterAny,
        DescribeEpnBandwitdhByInternetChargeTypeError::InsufficientEipCapacity,
        DescribeEpnBandwitdhByInternetChargeTypeError::CallInterface,
    ];
}

/// Response to [`DescribeEpnBandwitdhByInternetChargeTypeRequest`].
#[non_exhaustive]
pub struct DescribeEpnBandwitdhByInternetChargeTypeResponse {
    /// Value that the bandwidth has or is given. Example: `123`.
    pub bandwidth_value: Option<i64>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `BandwidthByDay`.
    pub internet_charge_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `216BCED0-E055-5DDB-8E06-4084A62A4A44`.
    pub request_id: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2019-10-12T05:45:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    DescribeEpnBandwitdhByInternetChargeTypeResponse {
        "BandwidthValue" => bandwidth_value: value,
        "InternetChargeType" => internet_charge_type: value,
        "RequestId" => request_id: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeEpnBandwitdhByInternetChargeTypeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InsufficientEipCapacity`](super::DocumentedError::InsufficientEipCapacity)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeEpnBandwitdhByInternetChargeTypeError = super::DocumentedError;
