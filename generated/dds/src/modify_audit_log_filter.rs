// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAuditLogFilter`, from `dds/ModifyAuditLogFilter.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, RoleType};

/// Changes which kinds of operations the audit log of an instance records.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyAuditLogFilterRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .filter("insert,query,update,delete");
/// let reply = client.modify_audit_log_filter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAuditLogFilterRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Kinds of operations that the audit log records, separated by commas.
    /// Example: `insert,query,update,delete`.
    pub filter: Option<Open<Filter>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Part that the node plays, such as primary, or its kind in a sharded cluster.
    pub role_type: Option<Open<RoleType>>,
}

impl ModifyAuditLogFilterRequest {
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
    /// Sets `Filter`, which is required.
    pub fn filter(mut self, value: impl Into<Open<Filter>>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RoleType`.
    pub fn role_type(mut self, value: impl Into<Open<RoleType>>) -> Self {
        self.role_type = Some(value.into());
        self
    }
}

request! {
    ModifyAuditLogFilterRequest {
        "DBInstanceId" => db_instance_id: query,
        "Filter" => filter: query,
        "RegionId" => region_id: query,
        "RoleType" => role_type: query,
    }
}

impl Operation for ModifyAuditLogFilterRequest {
    type Response = ModifyAuditLogFilterResponse;
    type Error = ModifyAuditLogFilterError;
    const INFO: OperationInfo = super::operation("ModifyAuditLogFilter")
        .required(&["DBInstanceId", "Filter"])
        .region("RegionId");
    const ERRORS: &'static [ModifyAuditLogFilterError] = &[
        ModifyAuditLogFilterError::InvalidParametersFormat,
        ModifyAuditLogFilterError::InvalidFilterParam,
    ];
}

/// Response to [`ModifyAuditLogFilterRequest`].
pub type ModifyAuditLogFilterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAuditLogFilterRequest`] names.
///
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`InvalidFilterParam`](super::DocumentedError::InvalidFilterParam)
pub type ModifyAuditLogFilterError = super::DocumentedError;
