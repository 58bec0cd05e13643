// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUniBackupRecord`, from `sas/ListUniBackupRecord.md`.

use alicloud_runtime::codegen::*;

/// Lists the records of database anti-ransomware backups.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListUniBackupRecordRequest::new()
///     .backup_region_id("...");
/// let reply = client.list_uni_backup_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUniBackupRecordRequest {
    /// **Required.** Region that the backup lies in.
    pub backup_region_id: Option<String>,
    /// Free text kept with the machine.
    pub machine_remark: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Range: 10 to 200.
    pub page_size: Option<i32>,
}

impl ListUniBackupRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackupRegionId`, which is required.
    pub fn backup_region_id(mut self, value: impl Into<String>) -> Self {
        self.backup_region_id = Some(value.into());
        self
    }
    /// Sets `MachineRemark`.
    pub fn machine_remark(mut self, value: impl Into<String>) -> Self {
        self.machine_remark = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
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
    ListUniBackupRecordRequest {
        "BackupRegionId" => backup_region_id: query,
        "MachineRemark" => machine_remark: query,
        "State" => state: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListUniBackupRecordRequest {
    type Response = ListUniBackupRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListUniBackupRecord")
        .required(&["BackupRegionId"])
        .read_only();
}

/// Response to [`ListUniBackupRecordRequest`], which the documentation does not describe.
pub type ListUniBackupRecordResponse = alicloud_runtime::UndocumentedResponse;
