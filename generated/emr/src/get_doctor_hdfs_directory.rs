// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDoctorHDFSDirectory`, from `emr/GetDoctorHDFSDirectory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Count, DoctorHDFSDirectoryMetrics, Ratio, Size};

/// Gets EMR Doctor's analysis of one HDFS directory, at most five levels deep.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetDoctorHDFSDirectoryRequest::new()
///     .cluster_id("...")
///     .date_time("...")
///     .dir_path("...");
/// let reply = client.get_doctor_hdfs_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: date.
    pub date_time: Option<String>,
    /// **Required.** Path under which the dir is found.
    pub dir_path: Option<String>,
}

impl GetDoctorHDFSDirectoryRequest {
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
    /// Sets `DirPath`, which is required.
    pub fn dir_path(mut self, value: impl Into<String>) -> Self {
        self.dir_path = Some(value.into());
        self
    }
}

request! {
    GetDoctorHDFSDirectoryRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "DateTime" => date_time: query,
        "DirPath" => dir_path: query,
    }
}

impl Operation for GetDoctorHDFSDirectoryRequest {
    type Response = GetDoctorHDFSDirectoryResponse;
    type Error = GetDoctorHDFSDirectoryError;
    const INFO: OperationInfo = super::operation("GetDoctorHDFSDirectory")
        .required(&["RegionId", "ClusterId", "DateTime", "DirPath"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDoctorHDFSDirectoryError] = &[
        GetDoctorHDFSDirectoryError::ConflictParameters,
        GetDoctorHDFSDirectoryError::IncompleteSignature,
        GetDoctorHDFSDirectoryError::InvalidAction,
        GetDoctorHDFSDirectoryError::InvalidParameter,
        GetDoctorHDFSDirectoryError::InvalidParameterValue,
        GetDoctorHDFSDirectoryError::MissingAction,
        GetDoctorHDFSDirectoryError::MissingParameter,
        GetDoctorHDFSDirectoryError::NotAuthorized,
        GetDoctorHDFSDirectoryError::ThrottlingException,
        GetDoctorHDFSDirectoryError::ResourceNotFound,
        GetDoctorHDFSDirectoryError::InternalError,
        GetDoctorHDFSDirectoryError::ServiceFailure,
        GetDoctorHDFSDirectoryError::ServiceUnavailable,
    ];
}

/// Response to [`GetDoctorHDFSDirectoryRequest`].
#[non_exhaustive]
pub struct GetDoctorHDFSDirectoryResponse {
    /// What the call returns besides its status.
    pub data: Option<DoctorHDFSDirectoryData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetDoctorHDFSDirectoryResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DoctorHDFSDirectoryData {
    /// How deep the directory lies. Example: `2`.
    pub depth: Option<i32>,
    /// User that the call or the item is about. Example: `DW`.
    pub user: Option<String>,
    /// Group that the item belongs to. Example: `DW`.
    pub group: Option<String>,
    /// The metrics that are concerned.
    pub metrics: Option<DoctorHDFSDirectoryMetrics>,
}

response! {
    DoctorHDFSDirectoryData {
        "Depth" => depth: value,
        "User" => user: value,
        "Group" => group: value,
        "Metrics" => metrics: value,
    }
}

/// Errors that the documentation of [`GetDoctorHDFSDirectoryRequest`] names.
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
pub type GetDoctorHDFSDirectoryError = super::DocumentedError;
