// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAuditLogConfig`, from `r-kvstore/DescribeAuditLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Tells whether audit logging is on for an instance and how long its logs are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeAuditLogConfigRequest::new()
///     .instance_id("...");
/// let reply = client.describe_audit_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAuditLogConfigRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
}

impl DescribeAuditLogConfigRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeAuditLogConfigRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeAuditLogConfigRequest {
    type Response = DescribeAuditLogConfigResponse;
    type Error = DescribeAuditLogConfigError;
    const INFO: OperationInfo = super::operation("DescribeAuditLogConfig")
        .required(&["RegionId", "InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAuditLogConfigError] = &[
        DescribeAuditLogConfigError::InvalidInstanceIdNotFound,
    ];
}

/// Response to [`DescribeAuditLogConfigRequest`].
#[non_exhaustive]
pub struct DescribeAuditLogConfigResponse {
    /// How long audit logs are kept. Example: `5`.
    pub retention: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2BE6E619-A657-42E3-AD2D-18F8428A****`.
    pub request_id: Option<String>,
    /// Whether audit logging is on for the instance. Example: `true`.
    pub db_audit: Option<String>,
}

response! {
    DescribeAuditLogConfigResponse {
        "Retention" => retention: value,
        "RequestId" => request_id: value,
        "DbAudit" => db_audit: value,
    }
}

/// Errors that the documentation of [`DescribeAuditLogConfigRequest`] names.
///
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
pub type DescribeAuditLogConfigError = super::DocumentedError;
