// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSqlAuditInfo`, from `polardbx/DescribeSqlAuditInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows the SQL audit settings of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeSqlAuditInfoRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_sql_audit_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSqlAuditInfoRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Name that the audit account goes by.
    pub audit_account_name: Option<String>,
    /// Password that belongs to the audit account; keep it secret.
    pub audit_account_password: Option<String>,
}

impl DescribeSqlAuditInfoRequest {
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
    DescribeSqlAuditInfoRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "AuditAccountName" => audit_account_name: query,
        "AuditAccountPassword" => audit_account_password: query,
    }
}

impl Operation for DescribeSqlAuditInfoRequest {
    type Response = DescribeSqlAuditInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSqlAuditInfo")
        .required(&["RegionId", "DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSqlAuditInfoRequest`], which the documentation does not describe.
pub type DescribeSqlAuditInfoResponse = alicloud_runtime::UndocumentedResponse;
