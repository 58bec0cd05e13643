// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAuditPolicy`, from `dds/DescribeAuditPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuditStatus};

/// Tells whether audit logging is on for an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeAuditPolicyRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_audit_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAuditPolicyRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAuditPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAuditPolicyRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAuditPolicyRequest {
    type Response = DescribeAuditPolicyResponse;
    type Error = DescribeAuditPolicyError;
    const INFO: OperationInfo = super::operation("DescribeAuditPolicy")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAuditPolicyError] = &[
        DescribeAuditPolicyError::InvalidDBInstanceMalformed,
    ];
}

/// Response to [`DescribeAuditPolicyRequest`].
#[non_exhaustive]
pub struct DescribeAuditPolicyResponse {
    /// Whether audit logging is on. Here: `Enable`, `Disabled`.
    /// Default: `Disabled`. Example: `Enable`.
    pub log_audit_status: Option<Open<AuditStatus>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `111E7B16-0A87-4CBA-B271-F34AD61E099F`.
    pub request_id: Option<String>,
}

response! {
    DescribeAuditPolicyResponse {
        "LogAuditStatus" => log_audit_status: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeAuditPolicyRequest`] names.
///
/// - [`InvalidDBInstanceMalformed`](super::DocumentedError::InvalidDBInstanceMalformed)
pub type DescribeAuditPolicyError = super::DocumentedError;
