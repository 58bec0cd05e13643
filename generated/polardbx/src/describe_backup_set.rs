// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupSet`, from `polardbx/DescribeBackupSet.md`.

use alicloud_runtime::codegen::*;

/// Shows one backup set with its files and their download links.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeBackupSetRequest::new()
///     .db_instance_name("...")
///     .backup_set_id("...");
/// let reply = client.describe_backup_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupSetRequest {
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** ID of the backup set that the call is about.
    pub backup_set_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Region that the dest cross lies in.
    pub dest_cross_region: Option<String>,
}

impl DescribeBackupSetRequest {
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
    /// Sets `BackupSetId`, which is required.
    pub fn backup_set_id(mut self, value: impl Into<String>) -> Self {
        self.backup_set_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DestCrossRegion`.
    pub fn dest_cross_region(mut self, value: impl Into<String>) -> Self {
        self.dest_cross_region = Some(value.into());
        self
    }
}

request! {
    DescribeBackupSetRequest {
        "DBInstanceName" => db_instance_name: query,
        "BackupSetId" => backup_set_id: query,
        "RegionId" => region_id: query,
        "DestCrossRegion" => dest_cross_region: query,
    }
}

impl Operation for DescribeBackupSetRequest {
    type Response = DescribeBackupSetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackupSet")
        .required(&["DBInstanceName", "BackupSetId"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeBackupSetRequest`].
#[non_exhaustive]
pub struct DescribeBackupSetResponse {
    /// Text for people that explains the code or the event beside it. Example: `successs`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A6D328C-84B8-40DC-BF49-6C73984D7494`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<BackupData>,
}

response! {
    DescribeBackupSetResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct BackupData {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1650251308000`.
    pub end_time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// How large the backup set is or is to be. Example: `88803195`.
    pub backup_set_size: Option<i64>,
    /// ID of the backup set that the item belongs to or stands for. Example: `111`.
    pub backup_set_id: Option<i64>,
    /// Whether the backup holds all data or only what changed since the last one. Example: `1`.
    pub backup_type: Option<i32>,
    /// Time that is set or recorded for this: begin. Example: `1650250861754`.
    pub begin_time: Option<i64>,
    /// How the backup came about: `0` by schedule, `1` by hand. Example: `0`.
    pub backup_model: Option<i32>,
    /// Items of the kind OSS that were found or are concerned.
    pub oss_list: Vec<OSSList>,
}

response! {
    BackupData {
        "EndTime" => end_time: value,
        "Status" => status: value,
        "BackupSetSize" => backup_set_size: value,
        "BackupSetId" => backup_set_id: value,
        "BackupType" => backup_type: value,
        "BeginTime" => begin_time: value,
        "BackupModel" => backup_model: value,
        "OSSList" => oss_list: list(""),
    }
}

/// Items of the kind OSS that were found or are concerned.
#[non_exhaustive]
pub struct OSSList {
    /// Name of the file inside the backup set. Example: `hins3084_data_20220418110623_qp.xb`.
    pub backup_set_file: Option<String>,
    /// When the link runs out. Example: `2022-04-20T08:01:37Z`.
    pub link_expired_time: Option<Timestamp>,
    /// Address from which the file is fetched inside the internal network.
    /// Example: `http://pre-rdsbak-cn/custins2255/hins3084_data_20220418110623?`.
    pub intranet_download_link: Option<String>,
    /// Address from which the file can be fetched.
    pub download_link: Option<String>,
}

response! {
    OSSList {
        "BackupSetFile" => backup_set_file: value,
        "LinkExpiredTime" => link_expired_time: value,
        "IntranetDownloadLink" => intranet_download_link: value,
        "DownloadLink" => download_link: value,
    }
}
