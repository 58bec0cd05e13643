// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDoctorHBaseRegionServer`, from `emr/GetDoctorHBaseRegionServer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AvgGc, Count, DoctorHBaseRegionServerMetrics, Ratio, Request};

/// Gets EMR Doctor's figures for one HBase RegionServer.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetDoctorHBaseRegionServerRequest::new()
///     .cluster_id("...")
///     .date_time("...")
///     .region_server_host("...");
/// let reply = client.get_doctor_h_base_region_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: date.
    pub date_time: Option<String>,
    /// **Required.** Host name or address of the region server.
    pub region_server_host: Option<String>,
}

impl GetDoctorHBaseRegionServerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `DateTime`, which is required.
    pub fn date_time(mut self, value: impl Into<String>) -> Self {
        self.date_time = Some(value.into());
        self
    }
    /// Sets `RegionServerHost`, which is required.
    pub fn region_server_host(mut self, value: impl Into<String>) -> Self {
        self.region_server_host = Some(value.into());
        self
    }
}

request! {
    GetDoctorHBaseRegionServerRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "DateTime" => date_time: query,
        "RegionServerHost" => region_server_host: query,
    }
}

impl Operation for GetDoctorHBaseRegionServerRequest {
    type Response = GetDoctorHBaseRegionServerResponse;
    type Error = GetDoctorHBaseRegionServerError;
    const INFO: OperationInfo = super::operation("GetDoctorHBaseRegionServer")
        .required(&["RegionId", "ClusterId", "DateTime", "RegionServerHost"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDoctorHBaseRegionServerError] = &[
        GetDoctorHBaseRegionServerError::ConflictParameters,
        GetDoctorHBaseRegionServerError::IncompleteSignature,
        GetDoctorHBaseRegionServerError::InvalidAction,
        GetDoctorHBaseRegionServerError::InvalidParameter,
        GetDoctorHBaseRegionServerError::InvalidParameterValue,
        GetDoctorHBaseRegionServerError::MissingAction,
        GetDoctorHBaseRegionServerError::MissingParameter,
        GetDoctorHBaseRegionServerError::NotAuthorized,
        GetDoctorHBaseRegionServerError::ThrottlingException,
        GetDoctorHBaseRegionServerError::ResourceNotFound,
        GetDoctorHBaseRegionServerError::InternalError,
        GetDoctorHBaseRegionServerError::ServiceFailure,
        GetDoctorHBaseRegionServerError::ServiceUnavailable,
    ];
}

/// Response to [`GetDoctorHBaseRegionServerRequest`].
#[non_exhaustive]
pub struct GetDoctorHBaseRegionServerResponse {
    /// What the call returns besides its status.
    pub data: Option<DoctorHBaseRegionServerData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetDoctorHBaseRegionServerResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DoctorHBaseRegionServerData {
    /// The metrics that are concerned.
    pub metrics: Option<DoctorHBaseRegionServerMetrics>,
}

response! {
    DoctorHBaseRegionServerData {
        "Metrics" => metrics: value,
    }
}

/// Errors that the documentation of [`GetDoctorHBaseRegionServerRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetDoctorHBaseRegionServerError = super::DocumentedError;
