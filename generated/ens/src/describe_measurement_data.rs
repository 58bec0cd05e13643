// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMeasurementData`, from `ens/DescribeMeasurementData.md`.

use alicloud_runtime::codegen::*;

/// Returns metered bandwidth and resource use of the account per billing cycle.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeMeasurementDataRequest::new()
///     .start_date("...")
///     .end_date("...");
/// let reply = client.describe_measurement_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMeasurementDataRequest {
    /// **Required.** First day of the period concerned.
    pub start_date: Option<String>,
    /// **Required.** Last day of the period concerned.
    pub end_date: Option<String>,
}

impl DescribeMeasurementDataRequest {
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
    DescribeMeasurementDataRequest {
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
    }
}

impl Operation for DescribeMeasurementDataRequest {
    type Response = DescribeMeasurementDataResponse;
    type Error = DescribeMeasurementDataError;
    const INFO: OperationInfo = super::operation("DescribeMeasurementData")
        .required(&["StartDate", "EndDate"])
        .read_only();
    const ERRORS: &'static [DescribeMeasurementDataError] = &[
        DescribeMeasurementDataError::MissingParameter,
        DescribeMeasurementDataError::InstanceNotExists,
        DescribeMeasurementDataError::CallInterface,
        DescribeMeasurementDataError::NoPermission,
        DescribeMeasurementDataError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeMeasurementDataRequest`].
#[non_exhaustive]
pub struct DescribeMeasurementDataResponse {
    /// The measurement data that were found or are concerned, one entry each.
    pub measurement_datas: Vec<MeasurementData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `125B04C7-3D0D-4245-AF96-14E3758E3F06`.
    pub request_id: Option<String>,
}

response! {
    DescribeMeasurementDataResponse {
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
    /// What was measured or stored about the resource fee.
    pub resource_fee_data: Option<ResourceFeeData>,
    /// Details about the resource fee data, one entry each.
    pub resource_fee_data_details: Vec<ResourceFeeDataDetail>,
}

response! {
    MeasurementData {
        "BandWidthFeeDatas" => band_width_fee_datas: list("BandWidthFeeData"),
        "ChargeModel" => charge_model: value,
        "CostCycle" => cost_cycle: value,
        "CostEndTime" => cost_end_time: value,
        "CostStartTime" => cost_start_time: value,
        "ResourceFeeData" => resource_fee_data: value,
        "ResourceFeeDataDetails" => resource_fee_data_details: list("ResourceFeeDataDetail"),
    }
}

/// The band width fee data that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BandWidthFeeData {
    /// Code that stands for the cost, for programs to act on. Example: `cn-cmcc-1`.
    pub cost_code: Option<String>,
    /// Name that the cost goes by. Example: `text`.
    pub cost_name: Option<String>,
    /// What was used, as the basis of the bill. Example: `16486`.
    pub cost_val: Option<i32>,
}

response! {
    BandWidthFeeData {
        "CostCode" => cost_code: value,
        "CostName" => cost_name: value,
        "CostVal" => cost_val: value,
    }
}

/// What was measured or stored about the resource fee.
#[non_exhaustive]
pub struct ResourceFeeData {
    /// Memory of the instance or instance type. Example: `24`.
    pub memory: Option<i32>,
    /// Amount of storage. Example: `60`.
    pub storage: Option<i32>,
    /// Virtual processors that were used. Example: `12`.
    pub vcpu: Option<i32>,
}

response! {
    ResourceFeeData {
        "Memory" => memory: value,
        "Storage" => storage: value,
        "Vcpu" => vcpu: value,
    }
}

/// Details about the resource fee data, one entry each.
#[non_exhaustive]
pub struct ResourceFeeDataDetail {
    /// Code that stands for the cost, for programs to act on. Example: `vCPU`.
    pub cost_code: Option<String>,
    /// Name that the cost goes by. Example: `vCPU`.
    pub cost_name: Option<String>,
    /// What was used, as the basis of the bill. Example: `55`.
    pub cost_val: Option<i32>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `vCPU`.
    pub resource_type: Option<String>,
}

response! {
    ResourceFeeDataDetail {
        "CostCode" => cost_code: value,
        "CostName" => cost_name: value,
        "CostVal" => cost_val: value,
        "ResourceType" => resource_type: value,
    }
}

/// Errors that the documentation of [`DescribeMeasurementDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceNotExists`](super::DocumentedError::InstanceNotExists)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeMeasurementDataError = super::DocumentedError;
