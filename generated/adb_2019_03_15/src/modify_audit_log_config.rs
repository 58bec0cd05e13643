// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAuditLogConfig`, from `adb_2019_03_15/ModifyAuditLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Turns SQL audit of a cluster on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyAuditLogConfigRequest::new()
///     .db_cluster_id("...")
///     .audit_log_status("...");
/// let reply = client.modify_audit_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAuditLogConfigRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** State of the audit log, to narrow the list down to or to be put into.
    pub audit_log_status: Option<String>,
}

impl ModifyAuditLogConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AuditLogStatus`, which is required.
    pub fn audit_log_status(mut self, value: impl Into<String>) -> Self {
        self.audit_log_status = Some(value.into());
        self
    }
}

request! {
    ModifyAuditLogConfigRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "AuditLogStatus" => audit_log_status: query,
    }
}

impl Operation for ModifyAuditLogConfigRequest {
    type Response = ModifyAuditLogConfigResponse;
    type Error = ModifyAuditLogConfigError;
    const INFO: OperationInfo = super::operation("ModifyAuditLogConfig")
        .required(&["DBClusterId", "RegionId", "AuditLogStatus"])
        .region("RegionId");
    const ERRORS: &'static [ModifyAuditLogConfigError] = &[
        ModifyAuditLogConfigError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyAuditLogConfigRequest`].
#[non_exhaustive]
pub struct ModifyAuditLogConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Whether the change was made. Example: `true`.
    pub update_succeed: Option<bool>,
}

response! {
    ModifyAuditLogConfigResponse {
        "RequestId" => request_id: value,
        "UpdateSucceed" => update_succeed: value,
    }
}

/// Errors that the documentation of [`ModifyAuditLogConfigRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyAuditLogConfigError = super::DocumentedError;
