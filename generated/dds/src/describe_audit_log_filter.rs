// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAuditLogFilter`, from `dds/DescribeAuditLogFilter.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, RoleType};

/// Tells which kinds of operations the audit log of an instance records.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeAuditLogFilterRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_audit_log_filter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAuditLogFilterRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Part that the node plays, such as primary, or its kind in a sharded cluster.
    pub role_type: Option<Open<RoleType>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAuditLogFilterRequest {
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
    /// Sets `RoleType`.
    pub fn role_type(mut self, value: impl Into<Open<RoleType>>) -> Self {
        self.role_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAuditLogFilterRequest {
        "DBInstanceId" => db_instance_id: query,
        "RoleType" => role_type: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAuditLogFilterRequest {
    type Response = DescribeAuditLogFilterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAuditLogFilter")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAuditLogFilterRequest`].
#[non_exhaustive]
pub struct DescribeAuditLogFilterResponse {
    /// Kinds of operations that the audit log records, separated by commas.
    /// Example: `admin,slow,insert,query,update,delete,command`.
    pub filter: Option<Open<Filter>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7C8BA0C-9350-487D-9B70-D69AF27FB1EB`.
    pub request_id: Option<String>,
    /// Part that the node plays, such as primary, or its kind in a sharded cluster.
    pub role_type: Option<String>,
}

response! {
    DescribeAuditLogFilterResponse {
        "Filter" => filter: value,
        "RequestId" => request_id: value,
        "RoleType" => role_type: value,
    }
}
