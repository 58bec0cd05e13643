// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckSqlAuditSlsStatus`, from `polardbx/CheckSqlAuditSlsStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the log service, which SQL audit needs, is ready in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CheckSqlAuditSlsStatusRequest::new();
/// let reply = client.check_sql_audit_sls_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckSqlAuditSlsStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CheckSqlAuditSlsStatusRequest {
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
}

request! {
    CheckSqlAuditSlsStatusRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for CheckSqlAuditSlsStatusRequest {
    type Response = CheckSqlAuditSlsStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckSqlAuditSlsStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckSqlAuditSlsStatusRequest`], which the documentation does not describe.
pub type CheckSqlAuditSlsStatusResponse = alicloud_runtime::UndocumentedResponse;
