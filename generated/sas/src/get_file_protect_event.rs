// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFileProtectEvent`, from `sas/GetFileProtectEvent.md`.

use alicloud_runtime::codegen::*;

/// Reads one core file monitoring event in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetFileProtectEventRequest::new();
/// let reply = client.get_file_protect_event(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFileProtectEventRequest {
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl GetFileProtectEventRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

request! {
    GetFileProtectEventRequest {
        "Id" => id: query,
    }
}

impl Operation for GetFileProtectEventRequest {
    type Response = GetFileProtectEventResponse;
    type Error = GetFileProtectEventError;
    const INFO: OperationInfo = super::operation("GetFileProtectEvent").read_only();
    const ERRORS: &'static [GetFileProtectEventError] = &[
        GetFileProtectEventError::NoPermission,
        GetFileProtectEventError::ServerError,
    ];
}

/// Response to [`GetFileProtectEventRequest`].
#[non_exhaustive]
pub struct GetFileProtectEventResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B48AB3C-84FC-424D-A01D-B9270EF46038`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FileProtectEventData>,
}

response! {
    GetFileProtectEventResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FileProtectEventData {
    /// Identifier that is unique for the item. Example: `49f1360f-62c8-4b48-a24c-5cc317656419`.
    pub uuid: Option<String>,
    /// Name that the rule was given. Example: `test-000`.
    pub rule_name: Option<String>,
    /// Time that is set or recorded for this: first. Example: `1694576692000`.
    pub first_time: Option<i64>,
    /// Time that is set or recorded for this: latest. Example: `1694576692000`.
    pub latest_time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Path under which the proc is found. Example: `/bin/bash33`.
    pub proc_path: Option<String>,
    /// Path under which the file is found. Example: `/usr/local`.
    pub file_path: Option<String>,
    /// Command with which the process was started. Example: `["touch","/usr/local/aaaa"]`.
    pub cmd_line: Option<String>,
    /// Permissions of the file at the time of the event, as `ls` shows them. Example: `rwxr-xr-x`.
    pub file_permission: Option<String>,
    /// What is done to the item. Example: `DELETE`.
    pub operation: Option<String>,
    /// Identifier of the item within its collection. Example: `55037`.
    pub id: Option<i64>,
    /// Level that the alert has on its scale. Example: `1`.
    pub alert_level: Option<i32>,
    /// Name given to the instance, as lists and the console show it.
    /// Example: `i-wz92q7m5hsbgfhdss***`.
    pub instance_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `172.16.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `10.42.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Time that is set or recorded for this: handle. Example: `1694576692000`.
    pub handle_time: Option<i64>,
    /// Free text for people; it has no technical effect. Example: `["test"]`.
    pub remark: Option<String>,
    /// ID of the process that the item belongs to or stands for. Example: `3453`.
    pub process_id: Option<String>,
}

response! {
    FileProtectEventData {
        "Uuid" => uuid: value,
        "RuleName" => rule_name: value,
        "FirstTime" => first_time: value,
        "LatestTime" => latest_time: value,
        "Status" => status: value,
        "ProcPath" => proc_path: value,
        "FilePath" => file_path: value,
        "CmdLine" => cmd_line: value,
        "FilePermission" => file_permission: value,
        "Operation" => operation: value,
        "Id" => id: value,
        "AlertLevel" => alert_level: value,
        "InstanceName" => instance_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "HandleTime" => handle_time: value,
        "Remark" => remark: value,
        "ProcessId" => process_id: value,
    }
}

/// Errors that the documentation of [`GetFileProtectEventRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetFileProtectEventError = super::DocumentedError;
