// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFileProtectDashboard`, from `sas/GetFileProtectDashboard.md`.

use alicloud_runtime::codegen::*;

/// Reads the core file monitoring overview, such as effective rules and installed plug-ins.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetFileProtectDashboardRequest::new();
/// let reply = client.get_file_protect_dashboard(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFileProtectDashboardRequest {}

impl GetFileProtectDashboardRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetFileProtectDashboardRequest {}
}

impl Operation for GetFileProtectDashboardRequest {
    type Response = GetFileProtectDashboardResponse;
    type Error = GetFileProtectDashboardError;
    const INFO: OperationInfo = super::operation("GetFileProtectDashboard").read_only();
    const ERRORS: &'static [GetFileProtectDashboardError] = &[
        GetFileProtectDashboardError::NoPermission,
        GetFileProtectDashboardError::ServerError,
    ];
}

/// Response to [`GetFileProtectDashboardRequest`].
#[non_exhaustive]
pub struct GetFileProtectDashboardResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6673D49C-A9AB-40DD-B4A2-B92306701AE7`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FileProtectDashboardData>,
}

response! {
    GetFileProtectDashboardResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FileProtectDashboardData {
    /// Whether this is switched on: rule count. Example: `12`.
    pub enable_rule_count: Option<i32>,
    /// How many there are of this: plugin. Example: `12`.
    pub plugin_count: Option<i32>,
    /// How many there are of this: plugin online. Example: `11`.
    pub plugin_online_count: Option<i32>,
    /// How many there are of this: plugin offline. Example: `1`.
    pub plugin_offline_count: Option<i32>,
}

response! {
    FileProtectDashboardData {
        "EnableRuleCount" => enable_rule_count: value,
        "PluginCount" => plugin_count: value,
        "PluginOnlineCount" => plugin_online_count: value,
        "PluginOfflineCount" => plugin_offline_count: value,
    }
}

/// Errors that the documentation of [`GetFileProtectDashboardRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetFileProtectDashboardError = super::DocumentedError;
