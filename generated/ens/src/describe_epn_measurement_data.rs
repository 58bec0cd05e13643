// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEpnMeasurementData`, from `ens/DescribeEpnMeasurementData.md`.

use alicloud_runtime::codegen::*;

/// Returns metered EPN bandwidth charges of the account per billing cycle.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEpnMeasurementDataRequest::new()
///     .start_date("...")
///     .end_date("...");
/// let reply = client.describe_epn_measurement_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEpnMeasurementDataRequest {
    /// **Required.** First day of the period concerned.
    pub start_date: Option<String>,
    /// **Required.** Last day of the period concerned.
    pub end_date: Option<String>,
}

impl DescribeEpnMeasurementDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartDate`, which is required.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `EndDate`, which is required.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
}

request! {
    DescribeEpnMeasurementDataRequest {
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
    }
}

impl Operation for DescribeEpnMeasurementDataRequest {
    type Response = DescribeEpnMeasurementDataResponse;
    type Error = DescribeEpnMeasurementDataError;
    const INFO: OperationInfo = super::operation("DescribeEpnMeasurementData")
        .required(&["StartDate", "EndDate"])
        .read_only();
    const ERRORS: &'static [DescribeEpnMeasurementDataError] = &[
        DescribeEpnMeasurementDataError::MissingParameter,
        DescribeEpnMeasurementDataError::InstanceNotExists,
        DescribeEpnMeasurementDataError::CallInterface,
        DescribeEpnMeasurementDataError::NoPermission,
        DescribeEpnMeasurementDataError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeEpnMeasurementDataRequest`].
#[non_exhaustive]
pub struct DescribeEpnMeasurementDataResponse {
    /// The measurement data that were found or are concerned, one entry each.
    pub measurement_datas: Vec<MeasurementData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A6328C33-6304-5291-8641-0A00A99D0DD0`.
    pub request_id: Option<String>,
}

response! {
    DescribeEpnMeasurementDataResponse {
        "MeasurementDatas" => measurement_datas: list("MeasurementData"),
        "RequestId" => request_id: value,
    }
}

/// The measurement data that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MeasurementData {
    /// The band width fee data that were found or are concerned, one entry each.
    pub band_width_fee_datas: Vec<BandWidthFeeData>,
    /// How use is billed. Example: `ChargeByGrade`.
    pub charge_model: Option<String>,
    /// Span of time that the cost is for. Example: `2019-07-30`.
    pub cost_cycle: Option<String>,
    /// When the cost ended or is to end. Example: `2019-07-30T16:00:00Z`.
    pub cost_end_time: Option<Timestamp>,
    /// When the cost began or is to begin. Example: `2019-07-29T16:00:00Z`.
    pub cost_start_time: Option<Timestamp>,
}

response! {
    MeasurementData {
        "BandWidthFeeDatas" => band_width_fee_datas: list("BandWidthFeeData"),
        "ChargeModel" => charge_model: value,
        "CostCycle" => cost_cycle: value,
        "CostEndTime" => cost_end_time: value,
        "CostStartTime" => cost_start_time: value,
    }
}

/// The band width fee data that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BandWidthFeeData {
    /// Code that stands for the cost, for programs to act on. Example: `cn-cmcc-1`.
    pub cost_code: Option<String>,
    /// Name that the cost goes by. Example: `text`.
    pub cost_name: Option<String>,
    /// Which kind of cost it is or is to be. Example: `SpeedUp`.
    pub cost_type: Option<String>,
    /// What was used, as the basis of the bill. Example: `16486`.
    pub cost_val: Option<i32>,
    /// Internet carrier of the line. Example: `text`.
    pub isp_line: Option<String>,
}

response! {
    BandWidthFeeData {
        "CostCode" => cost_code: value,
        "CostName" => cost_name: value,
        "CostType" => cost_type: value,
        "CostVal" => cost_val: value,
        "IspLine" => isp_line: value,
    }
}

/// Errors that the documentation of [`DescribeEpnMeasurementDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceNotExists`](super::DocumentedError::InstanceNotExists)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeEpnMeasurementDataError = super::DocumentedError;
