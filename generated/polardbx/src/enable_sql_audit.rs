// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableSqlAudit`, from `polardbx/EnableSqlAudit.md`.

use alicloud_runtime::codegen::*;

/// Starts the SQL audit of an instance and sets how many days its logs are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::EnableSqlAuditRequest::new()
///     .db_instance_id("...");
/// let reply = client.enable_sql_audit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableSqlAuditRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many days this is: expire after. Range: 1 to 365.
    pub expire_after_days: Option<i32>,
    /// Name that the audit account goes by.
    pub audit_account_name: Option<String>,
    /// Password that belongs to the audit account; keep it secret.
    pub audit_account_password: Option<String>,
}

impl EnableSqlAuditRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ExpireAfterDays`.
    #[inline]
    pub fn expire_after_days(mut self, value: i32) -> Self {
        self.expire_after_days = Some(value);
        self
    }
    /// Sets `AuditAccountName`.
    pub fn audit_account_name(mut self, value: impl Into<String>) -> Self {
        self.audit_account_name = Some(value.into());
        self
    }
    /// Sets `AuditAccountPassword`.
    pub fn audit_account_password(mut self, value: impl Into<String>) -> Self {
        self.audit_account_password = Some(value.into());
        self
    }
}

request! {
    EnableSqlAuditRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "ExpireAfterDays" => expire_after_days: query,
        "AuditAccountName" => audit_account_name: query,
        "AuditAccountPassword" => audit_account_password: query,
    }
}

impl Operation for EnableSqlAuditRequest {
    type Response = EnableSqlAuditResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableSqlAudit")
        .required(&["RegionId", "DBInstanceId"])
        .region("RegionId");
}

/// Response to [`EnableSqlAuditRequest`], which the documentation does not describe.
pub type EnableSqlAuditResponse = alicloud_runtime::UndocumentedResponse;
