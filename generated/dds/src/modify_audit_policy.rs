// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAuditPolicy`, from `dds/ModifyAuditPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuditStatus};

/// Switches audit logging on or off, or changes how long logs are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyAuditPolicyRequest::new()
///     .audit_status("enable")
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.modify_audit_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAuditPolicyRequest {
    /// **Required.** Whether audit logging is to be on or off. Example: `enable`.
    pub audit_status: Option<Open<AuditStatus>>,
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Days that audit logs are kept. Range: 1 to 365. Default: `30`. Example: `30`.
    pub storage_period: Option<i32>,
    /// Where the request to switch audit logging comes from. Default: `Console`. Example: `Console`.
    pub audit_log_switch_source: Option<String>,
    /// Whether audit logging is the trial or the paid edition. Default: `Trial`. Example: `Standard`.
    pub service_type: Option<String>,
}

impl ModifyAuditPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuditStatus`, which is required.
    pub fn audit_status(mut self, value: impl Into<Open<AuditStatus>>) -> Self {
        self.audit_status = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `StoragePeriod`.
    #[inline]
    pub fn storage_period(mut self, value: i32) -> Self {
        self.storage_period = Some(value);
        self
    }
    /// Sets `AuditLogSwitchSource`.
    pub fn audit_log_switch_source(mut self, value: impl Into<String>) -> Self {
        self.audit_log_switch_source = Some(value.into());
        self
    }
    /// Sets `ServiceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
}

request! {
    ModifyAuditPolicyRequest {
        "AuditStatus" => audit_status: query,
        "DBInstanceId" => db_instance_id: query,
        "StoragePeriod" => storage_period: query,
        "AuditLogSwitchSource" => audit_log_switch_source: query,
        "ServiceType" => service_type: query,
    }
}

impl Operation for ModifyAuditPolicyRequest {
    type Response = ModifyAuditPolicyResponse;
    type Error = ModifyAuditPolicyError;
    const INFO: OperationInfo = super::operation("ModifyAuditPolicy")
        .required(&["AuditStatus", "DBInstanceId"]);
    const ERRORS: &'static [ModifyAuditPolicyError] = &[
        ModifyAuditPolicyError::EntityNotExistUser,
        ModifyAuditPolicyError::EntityNotExistService,
        ModifyAuditPolicyError::NoPermissionService,
        ModifyAuditPolicyError::EntityAlreadyExistsRole,
    ];
}

/// Response to [`ModifyAuditPolicyRequest`].
pub type ModifyAuditPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAuditPolicyRequest`] names.
///
/// - [`EntityNotExistUser`](super::DocumentedError::EntityNotExistUser)
/// - [`EntityNotExistService`](super::DocumentedError::EntityNotExistService)
/// - [`NoPermissionService`](super::DocumentedError::NoPermissionService)
/// - [`EntityAlreadyExistsRole`](super::DocumentedError::EntityAlreadyExistsRole)
pub type ModifyAuditPolicyError = super::DocumentedError;
