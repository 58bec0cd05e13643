// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAuditSecurityIp`, from `vod/ListAuditSecurityIp.md`.

use alicloud_runtime::codegen::*;

/// Lists the IP addresses that may view media still under review.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ListAuditSecurityIpRequest::new();
/// let reply = client.list_audit_security_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAuditSecurityIpRequest {
    /// Name that the security group goes by. Example: `Default`.
    pub security_group_name: Option<String>,
}

impl ListAuditSecurityIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityGroupName`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }
}

request! {
    ListAuditSecurityIpRequest {
        "SecurityGroupName" => security_group_name: query,
    }
}

impl Operation for ListAuditSecurityIpRequest {
    type Response = ListAuditSecurityIpResponse;
    type Error = ListAuditSecurityIpError;
    const INFO: OperationInfo = super::operation("ListAuditSecurityIp").read_only();
    const ERRORS: &'static [ListAuditSecurityIpError] = &[
        ListAuditSecurityIpError::SecurityIpNotFound,
        ListAuditSecurityIpError::ListSecurityIpFailed,
    ];
}

/// Response to [`ListAuditSecurityIpRequest`].
#[non_exhaustive]
pub struct ListAuditSecurityIpResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `664BBD08-C7DB-4E*****73-9D0958D9A899`.
    pub request_id: Option<String>,
    /// IP addresses that belong to the security.
    pub security_ip_list: Vec<SecurityIp>,
}

response! {
    ListAuditSecurityIpResponse {
        "RequestId" => request_id: value,
        "SecurityIpList" => security_ip_list: list(""),
    }
}

/// IP addresses that belong to the security.
#[non_exhaustive]
pub struct SecurityIp {
    /// When the item was created. Example: `2018-05-22T06:54:23Z`.
    pub creation_time: Option<Timestamp>,
    /// The IP addresses that are concerned. Example: `30.27.14.0/24,30.39.127.245`.
    pub ips: Option<String>,
    /// Time that is set or recorded for this: modification. Example: `2018-05-22T06:55:14Z`.
    pub modification_time: Option<Timestamp>,
    /// Name that the security group goes by. Example: `Default`.
    pub security_group_name: Option<String>,
}

response! {
    SecurityIp {
        "CreationTime" => creation_time: value,
        "Ips" => ips: value,
        "ModificationTime" => modification_time: value,
        "SecurityGroupName" => security_group_name: value,
    }
}

/// Errors that the documentation of [`ListAuditSecurityIpRequest`] names.
///
/// - [`SecurityIpNotFound`](super::DocumentedError::SecurityIpNotFound)
/// - [`ListSecurityIpFailed`](super::DocumentedError::ListSecurityIpFailed)
pub type ListAuditSecurityIpError = super::DocumentedError;
