// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDoctorHDFSCluster`, from `emr/GetDoctorHDFSCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Count, Ratio, Size};

/// Gets EMR Doctor's analysis of the data in HDFS of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetDoctorHDFSClusterRequest::new()
///     .cluster_id("...")
///     .date_time("...");
/// let reply = client.get_doctor_hdfs_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDoctorHDFSClusterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: date.
    pub date_time: Option<String>,
}

impl GetDoctorHDFSClusterRequest {
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
}

request! {
    GetDoctorHDFSClusterRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "DateTime" => date_time: query,
    }
}

impl Operation for GetDoctorHDFSClusterRequest {
    type Response = GetDoctorHDFSClusterResponse;
    type Error = GetDoctorHDFSClusterError;
    const INFO: OperationInfo = super::operation("GetDoctorHDFSCluster")
        .required(&["RegionId", "ClusterId", "DateTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDoctorHDFSClusterError] = &[
        GetDoctorHDFSClusterError::ConflictParameters,
        GetDoctorHDFSClusterError::IncompleteSignature,
        GetDoctorHDFSClusterError::InvalidAction,
        GetDoctorHDFSClusterError::InvalidParameter,
        GetDoctorHDFSClusterError::InvalidParameterValue,
        GetDoctorHDFSClusterError::MissingAction,
        GetDoctorHDFSClusterError::MissingParameter,
        GetDoctorHDFSClusterError::NotAuthorized,
        GetDoctorHDFSClusterError::ThrottlingException,
        GetDoctorHDFSClusterError::ResourceNotFound,
        GetDoctorHDFSClusterError::InternalError,
        GetDoctorHDFSClusterError::ServiceFailure,
        GetDoctorHDFSClusterError::ServiceUnavailable,
    ];
}

/// Response to [`GetDoctorHDFSClusterRequest`].
#[non_exhaustive]
pub struct GetDoctorHDFSClusterResponse {
    /// What the call returns besides its status.
    pub data: Option<DoctorHDFSClusterData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetDoctorHDFSClusterResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DoctorHDFSClusterData {
    /// The metrics that are concerned.
    pub metrics: Option<Metrics>,
    /// The analysis that are concerned.
    pub analysis: Option<Analysis>,
}

response! {
    DoctorHDFSClusterData {
        "Metrics" => metrics: value,
        "Analysis" => analysis: value,
    }
}

/// The metrics that are concerned.
#[non_exhaustive]
pub struct Metrics {
    /// How many there are of this: large file.
    pub large_file_count: Option<Count>,
    /// How many there are of this: medium file.
    pub medium_file_count: Option<Count>,
    /// How many there are of this: small file.
    pub small_file_count: Option<Count>,
    /// How many there are of this: tiny file.
    pub tiny_file_count: Option<Count>,
    /// How many there are of this: empty file.
    pub empty_file_count: Option<Count>,
    /// How many there are in all of this: file.
    pub total_file_count: Option<Count>,
    /// How large the hot data is or is to be.
    pub hot_data_size: Option<Size>,
    /// How large the warm data is or is to be.
    pub warm_data_size: Option<Size>,
    /// How large the cold data is or is to be.
    pub cold_data_size: Option<Size>,
    /// How large the freeze data is or is to be.
    pub freeze_data_size: Option<Size>,
    /// How large the total data is or is to be.
    pub total_data_size: Option<Size>,
    /// Share of files above 1 GB.
    pub large_file_ratio: Option<Ratio>,
    /// Share of files between 128 MB and 1 GB.
    pub medium_file_ratio: Option<Ratio>,
    /// Share of files between 10 MB and 128 MB.
    pub small_file_ratio: Option<Ratio>,
    /// Share of files below 10 MB that hold something.
    pub tiny_file_ratio: Option<Ratio>,
    /// Share of empty files.
    pub empty_file_ratio: Option<Ratio>,
    /// Share of data read within 7 days.
    pub hot_data_ratio: Option<Ratio>,
    /// Share of data last read 7 to 30 days ago.
    pub warm_data_ratio: Option<Ratio>,
    /// Share of data last read 30 to 90 days ago.
    pub cold_data_ratio: Option<Ratio>,
    /// Share of data not read for 90 days.
    pub freeze_data_ratio: Option<Ratio>,
    /// How many there are in all of this: file day growth.
    pub total_file_day_growth_count: Option<Count>,
    /// How many there are of this: large file day growth.
    pub large_file_day_growth_count: Option<Count>,
    /// How many there are of this: medium file day growth.
    pub medium_file_day_growth_count: Option<Count>,
    /// How many there are of this: small file day growth.
    pub small_file_day_growth_count: Option<Count>,
    /// How many there are of this: tiny file day growth.
    pub tiny_file_day_growth_count: Option<Count>,
    /// How many there are of this: empty file day growth.
    pub empty_file_day_growth_count: Option<Count>,
    /// How large the hot data day growth is or is to be.
    pub hot_data_day_growth_size: Option<Size>,
    /// How large the warm data day growth is or is to be.
    pub warm_data_day_growth_size: Option<Size>,
    /// How large the cold data day growth is or is to be.
    pub cold_data_day_growth_size: Option<Size>,
    /// How large the freeze data day growth is or is to be.
    pub freeze_data_day_growth_size: Option<Size>,
    /// How large the total data day growth is or is to be.
    pub total_data_day_growth_size: Option<Size>,
    /// Growth, day on day, of the number of all files.
    pub total_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files above 1 GB.
    pub large_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files between 128 MB and 1 GB.
    pub medium_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files between 10 MB and 128 MB.
    pub small_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of files below 10 MB that hold something.
    pub tiny_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of the number of empty files.
    pub empty_file_count_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data read within 7 days.
    pub hot_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data last read 7 to 30 days ago.
    pub warm_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data last read 30 to 90 days ago.
    pub cold_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of data not read for 90 days.
    pub freeze_data_size_day_growth_ratio: Option<Ratio>,
    /// Growth, day on day, of all the data.
    pub total_data_size_day_growth_ratio: Option<Ratio>,
}

response! {
    Metrics {
        "LargeFileCount" => large_file_count: value,
        "MediumFileCount" => medium_file_count: value,
        "SmallFileCount" => small_file_count: value,
        "TinyFileCount" => tiny_file_count: value,
        "EmptyFileCount" => empty_file_count: value,
        "TotalFileCount" => total_file_count: value,
        "HotDataSize" => hot_data_size: value,
        "WarmDataSize" => warm_data_size: value,
        "ColdDataSize" => cold_data_size: value,
        "FreezeDataSize" => freeze_data_size: value,
        "TotalDataSize" => total_data_size: value,
        "LargeFileRatio" => large_file_ratio: value,
        "MediumFileRatio" => medium_file_ratio: value,
        "SmallFileRatio" => small_file_ratio: value,
        "TinyFileRatio" => tiny_file_ratio: value,
        "EmptyFileRatio" => empty_file_ratio: value,
        "HotDataRatio" => hot_data_ratio: value,
        "WarmDataRatio" => warm_data_ratio: value,
        "ColdDataRatio" => cold_data_ratio: value,
        "FreezeDataRatio" => freeze_data_ratio: value,
        "TotalFileDayGrowthCount" => total_file_day_growth_count: value,
        "LargeFileDayGrowthCount" => large_file_day_growth_count: value,
        "MediumFileDayGrowthCount" => medium_file_day_growth_count: value,
        "SmallFileDayGrowthCount" => small_file_day_growth_count: value,
        "TinyFileDayGrowthCount" => tiny_file_day_growth_count: value,
        "EmptyFileDayGrowthCount" => empty_file_day_growth_count: value,
        "HotDataDayGrowthSize" => hot_data_day_growth_size: value,
        "WarmDataDayGrowthSize" => warm_data_day_growth_size: value,
        "ColdDataDayGrowthSize" => cold_data_day_growth_size: value,
        "FreezeDataDayGrowthSize" => freeze_data_day_growth_size: value,
        "TotalDataDayGrowthSize" => total_data_day_growth_size: value,
        "TotalFileCountDayGrowthRatio" => total_file_count_day_growth_ratio: value,
        "LargeFileCountDayGrowthRatio" => large_file_count_day_growth_ratio: value,
        "MediumFileCountDayGrowthRatio" => medium_file_count_day_growth_ratio: value,
        "SmallFileCountDayGrowthRatio" => small_file_count_day_growth_ratio: value,
        "TinyFileCountDayGrowthRatio" => tiny_file_count_day_growth_ratio: value,
        "EmptyFileCountDayGrowthRatio" => empty_file_count_day_growth_ratio: value,
        "HotDataSizeDayGrowthRatio" => hot_data_size_day_growth_ratio: value,
        "WarmDataSizeDayGrowthRatio" => warm_data_size_day_growth_ratio: value,
        "ColdDataSizeDayGrowthRatio" => cold_data_size_day_growth_ratio: value,
        "FreezeDataSizeDayGrowthRatio" => freeze_data_size_day_growth_ratio: value,
        "TotalDataSizeDayGrowthRatio" => total_data_size_day_growth_ratio: value,
    }
}

/// The analysis that are concerned.
#[non_exhaustive]
pub struct Analysis {
    /// Score that was worked out for the hdfs. Example: `55`.
    pub hdfs_score: Option<i32>,
}

response! {
    Analysis {
        "HdfsScore" => hdfs_score: value,
    }
}

/// Errors that the documentation of [`GetDoctorHDFSClusterRequest`] names.
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
pub type GetDoctorHDFSClusterError = super::DocumentedError;
