// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBackupRecord`, from `sas/ListBackupRecord.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the records of anti-ransomware backups.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListBackupRecordRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_backup_record(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBackupRecordRequest {
    /// Free text kept with the machine.
    pub machine_remark: Option<String>,
    /// Items of the kind status to work on or to narrow the list down to. Items: at most 100.
    pub status_list: Vec<String>,
    /// When the backup began or is to begin.
    pub backup_start_time: Option<i64>,
    /// When the backup ended or is to end.
    pub backup_end_time: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Range: 10 to 200.
    pub page_size: Option<i32>,
}

impl ListBackupRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MachineRemark`.
    pub fn machine_remark(mut self, value: impl Into<String>) -> Self {
        self.machine_remark = Some(value.into());
        self
    }
    /// Sets `StatusList`.
    pub fn status_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.status_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BackupStartTime`.
    #[inline]
    pub fn backup_start_time(mut self, value: i64) -> Self {
        self.backup_start_time = Some(value);
        self
    }
    /// Sets `BackupEndTime`.
    #[inline]
    pub fn backup_end_time(mut self, value: i64) -> Self {
        self.backup_end_time = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListBackupRecordRequest {
        "MachineRemark" => machine_remark: query,
        "StatusList" => status_list: query,
        "BackupStartTime" => backup_start_time: query,
        "BackupEndTime" => backup_end_time: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListBackupRecordRequest {
    type Response = ListBackupRecordResponse;
    type Error = ListBackupRecordError;
    const INFO: OperationInfo = super::operation("ListBackupRecord").read_only();
    const ERRORS: &'static [ListBackupRecordError] = &[
        ListBackupRecordError::NoPermission,
        ListBackupRecordError::ServerError,
    ];
}

impl Paginated for ListBackupRecordRequest {
    type Item = BackupRecordList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.backup_record_list)
    }
}

/// Response to [`ListBackupRecordRequest`].
#[non_exhaustive]
pub struct ListBackupRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3956048F-9D73-5EDB-834B-4827BB48****`.
    pub request_id: Option<String>,
    /// Items of the kind backup record that were found or are concerned.
    pub backup_record_list: Vec<BackupRecordList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
}

response! {
    ListBackupRecordResponse {
        "RequestId" => request_id: value,
        "BackupRecordList" => backup_record_list: list(""),
        "PageInfo" => page_info: value,
    }
}

/// Items of the kind backup record that were found or are concerned.
#[non_exhaustive]
pub struct BackupRecordList {
    /// Identifier that is unique for the item. Example: `b93cccb9-f19f-4886-97fe-47df26ba****`.
    pub uuid: Option<String>,
    /// ID of the client that the item belongs to or stands for. Example: `c-0002bgagelj3d2sc****`.
    pub client_id: Option<String>,
    /// ID of the backup plan that the item belongs to or stands for.
    /// Example: `plan-000c4tt43nolmx96****`.
    pub backup_plan_id: Option<String>,
    /// ID of the backup job that the item belongs to or stands for.
    /// Example: `a006f24d069843c88688672d74ee****`.
    pub backup_job_id: Option<String>,
    /// When the backup was started. Example: `1699514211000`.
    pub backup_start_time: Option<i64>,
    /// When the backup was finished. Example: `1699600611000`.
    pub backup_end_time: Option<i64>,
    /// How the backup stands or ended. Example: `BACKUP_COMPLETE`.
    pub backup_status: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `FILE_CACHE_NO_SPACE`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `FILE_CACHE_NO_SPACE`.
    pub error_message: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `openapi`.
    pub instance_name: Option<String>,
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-wz9ikn44p46krnic****`.
    pub instance_id: Option<String>,
    /// Address that can be reached from the Internet. Example: `1.1.1.1`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `192.168.1.1`.
    pub intranet_ip: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    BackupRecordList {
        "Uuid" => uuid: value,
        "ClientId" => client_id: value,
        "BackupPlanId" => backup_plan_id: value,
        "BackupJobId" => backup_job_id: value,
        "BackupStartTime" => backup_start_time: value,
        "BackupEndTime" => backup_end_time: value,
        "BackupStatus" => backup_status: value,
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "InstanceName" => instance_name: value,
        "Ip" => ip: value,
        "InstanceId" => instance_id: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`ListBackupRecordRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListBackupRecordError = super::DocumentedError;
