// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAuditLogConfig`, from `r-kvstore/ModifyAuditLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Switches audit logging on or off and sets how long its logs are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyAuditLogConfigRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .retention(15);
/// let reply = client.modify_audit_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAuditLogConfigRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// How long audit logs are kept; holds for all instances of the region and is needed when auditing
    /// is switched on. Range: 1 to 365. Example: `15`.
    pub retention: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether audit logging is on; on cluster and read/write splitting instances it covers data nodes
    /// and proxies alike.
    pub db_audit: Option<bool>,
}

impl ModifyAuditLogConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Retention`.
    #[inline]
    pub fn retention(mut self, value: i32) -> Self {
        self.retention = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DbAudit`.
    #[inline]
    pub fn db_audit(mut self, value: bool) -> Self {
        self.db_audit = Some(value);
        self
    }
}

request! {
    ModifyAuditLogConfigRequest {
        "InstanceId" => instance_id: query,
        "Retention" => retention: query,
        "RegionId" => region_id: query,
        "DbAudit" => db_audit: query,
    }
}

impl Operation for ModifyAuditLogConfigRequest {
    type Response = ModifyAuditLogConfigResponse;
    type Error = ModifyAuditLogConfigError;
    const INFO: OperationInfo = super::operation("ModifyAuditLogConfig")
        .required(&["InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyAuditLogConfigError] = &[
        ModifyAuditLogConfigError::InvalidRetention,
        ModifyAuditLogConfigError::ResourceConfigError,
        ModifyAuditLogConfigError::TaskHasExist,
    ];
}

/// Response to [`ModifyAuditLogConfigRequest`].
pub type ModifyAuditLogConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAuditLogConfigRequest`] names.
///
/// - [`InvalidRetention`](super::DocumentedError::InvalidRetention)
/// - [`ResourceConfigError`](super::DocumentedError::ResourceConfigError)
/// - [`TaskHasExist`](super::DocumentedError::TaskHasExist), here with HTTP status 403
pub type ModifyAuditLogConfigError = super::DocumentedError;
