// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportMeasurementData`, from `ens/ExportMeasurementData.md`.

use alicloud_runtime::codegen::*;

/// Exports metering data of a period to a file and returns its address.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ExportMeasurementDataRequest::new()
///     .start_date("...")
///     .end_date("...");
/// let reply = client.export_measurement_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportMeasurementDataRequest {
    /// **Required.** First day of the period concerned.
    pub start_date: Option<String>,
    /// **Required.** Last day of the period concerned.
    pub end_date: Option<String>,
}

impl ExportMeasurementDataRequest {
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
    ExportMeasurementDataRequest {
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
    }
}

impl Operation for ExportMeasurementDataRequest {
    type Response = ExportMeasurementDataResponse;
    type Error = ExportMeasurementDataError;
    const INFO: OperationInfo = super::operation("ExportMeasurementData")
        .required(&["StartDate", "EndDate"]);
    const ERRORS: &'static [ExportMeasurementDataError] = &[
        ExportMeasurementDataError::MissingParameter,
        ExportMeasurementDataError::InstanceNotExists,
        ExportMeasurementDataError::CallInterface,
        ExportMeasurementDataError::NoPermission,
        ExportMeasurementDataError::InvalidParameterAny,
    ];
}

/// Response to [`ExportMeasurementDataRequest`].
#[non_exhaustive]
pub struct ExportMeasurementDataResponse {
    /// Path under which the file is found. Example: `http://test-oss.com/image_01.jpeg`.
    pub file_path: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C0003E8B-B930-4F59-ADC0-0E209A9012A8`.
    pub request_id: Option<String>,
}

response! {
    ExportMeasurementDataResponse {
        "FilePath" => file_path: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ExportMeasurementDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceNotExists`](super::DocumentedError::InstanceNotExists)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ExportMeasurementDataError = super::DocumentedError;
