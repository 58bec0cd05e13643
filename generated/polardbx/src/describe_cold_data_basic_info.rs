// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeColdDataBasicInfo`, from `polardbx/DescribeColdDataBasicInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows whether cold storage is enabled, its volume, space used and number of accesses.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeColdDataBasicInfoRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_cold_data_basic_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeColdDataBasicInfoRequest {
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeColdDataBasicInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeColdDataBasicInfoRequest {
        "DBInstanceName" => db_instance_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeColdDataBasicInfoRequest {
    type Response = DescribeColdDataBasicInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeColdDataBasicInfo")
        .method("GET")
        .required(&["DBInstanceName", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeColdDataBasicInfoRequest`].
#[non_exhaustive]
pub struct DescribeColdDataBasicInfoResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ColdDataBasicData>,
}

response! {
    DescribeColdDataBasicInfoResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ColdDataBasicData {
    /// Whether this is switched on: status.
    pub enable_status: Option<bool>,
    /// Cloud service that the item comes from.
    pub cloud_product: Option<String>,
    /// Name that the volume goes by.
    pub volume_name: Option<String>,
    /// How large the backup set space is or is to be.
    pub backup_set_space_size: Option<f64>,
    /// How many there are of this: backup set.
    pub backup_set_count: Option<i32>,
    /// How large the current space is or is to be.
    pub current_space_size: Option<f64>,
    /// Which kind of data redundancy it is or is to be.
    pub data_redundancy_type: Option<String>,
    /// How many there are of this: write access.
    pub write_access_num: Option<f64>,
    /// How many there are of this: read access.
    pub read_access_num: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    ColdDataBasicData {
        "EnableStatus" => enable_status: value,
        "CloudProduct" => cloud_product: value,
        "VolumeName" => volume_name: value,
        "BackupSetSpaceSize" => backup_set_space_size: value,
        "BackupSetCount" => backup_set_count: value,
        "CurrentSpaceSize" => current_space_size: value,
        "DataRedundancyType" => data_redundancy_type: value,
        "WriteAccessNum" => write_access_num: value,
        "ReadAccessNum" => read_access_num: value,
        "RegionId" => region_id: value,
    }
}
