// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportBillDetailData`, from `ens/ExportBillDetailData.md`.

use alicloud_runtime::codegen::*;

/// Exports billing details of a period to a file and returns its address.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ExportBillDetailDataRequest::new()
///     .start_date("...")
///     .end_date("...");
/// let reply = client.export_bill_detail_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportBillDetailDataRequest {
    /// **Required.** First day of the period concerned.
    pub start_date: Option<String>,
    /// **Required.** Last day of the period concerned.
    pub end_date: Option<String>,
}

impl ExportBillDetailDataRequest {
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
    ExportBillDetailDataRequest {
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
    }
}

impl Operation for ExportBillDetailDataRequest {
    type Response = ExportBillDetailDataResponse;
    type Error = ExportBillDetailDataError;
    const INFO: OperationInfo = super::operation("ExportBillDetailData")
        .required(&["StartDate", "EndDate"]);
    const ERRORS: &'static [ExportBillDetailDataError] = &[
        ExportBillDetailDataError::MissingParameter,
        ExportBillDetailDataError::InstanceNotExists,
        ExportBillDetailDataError::CallInterface,
        ExportBillDetailDataError::NoPermission,
        ExportBillDetailDataError::InvalidParameterAny,
    ];
}

/// Response to [`ExportBillDetailDataRequest`].
#[non_exhaustive]
pub struct ExportBillDetailDataResponse {
    /// Path under which the file is found. Example: `http://test-oss.com/image_01.jpeg`.
    pub file_path: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEA05990-B90D-594F-8C8E-650AEEB94C5D`.
    pub request_id: Option<String>,
}

response! {
    ExportBillDetailDataResponse {
        "FilePath" => file_path: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ExportBillDetailDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceNotExists`](super::DocumentedError::InstanceNotExists)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ExportBillDetailDataError = super::DocumentedError;
