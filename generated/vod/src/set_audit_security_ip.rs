// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetAuditSecurityIp`, from `vod/SetAuditSecurityIp.md`.

use alicloud_runtime::codegen::*;

/// Adds, replaces or removes IP addresses that may view media still under review.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SetAuditSecurityIpRequest::new()
///     .ips("10.23.12.24");
/// let reply = client.set_audit_security_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetAuditSecurityIpRequest {
    /// **Required.** The IP addresses that are concerned. Items: at most 100. Example: `10.23.12.24`.
    pub ips: Option<String>,
    /// Name that the security group goes by. Default: `Default`. Example: `Default`.
    pub security_group_name: Option<String>,
    /// Way in which the operate works. Default: `Append`. Example: `Cover`.
    pub operate_mode: Option<Open<OperateMode>>,
}

impl SetAuditSecurityIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ips`, which is required.
    pub fn ips(mut self, value: impl Into<String>) -> Self {
        self.ips = Some(value.into());
        self
    }
    /// Sets `SecurityGroupName`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }
    /// Sets `OperateMode`.
    pub fn operate_mode(mut self, value: impl Into<Open<OperateMode>>) -> Self {
        self.operate_mode = Some(value.into());
        self
    }
}

request! {
    SetAuditSecurityIpRequest {
        "Ips" => ips: query,
        "SecurityGroupName" => security_group_name: query,
        "OperateMode" => operate_mode: query,
    }
}

impl Operation for SetAuditSecurityIpRequest {
    type Response = SetAuditSecurityIpResponse;
    type Error = SetAuditSecurityIpError;
    const INFO: OperationInfo = super::operation("SetAuditSecurityIp")
        .required(&["Ips"]);
    const ERRORS: &'static [SetAuditSecurityIpError] = &[
        SetAuditSecurityIpError::IpsIsEmpty,
        SetAuditSecurityIpError::IpsExceededMax,
        SetAuditSecurityIpError::SecurityIpGroupExceededMax,
    ];
}

/// Response to [`SetAuditSecurityIpRequest`].
pub type SetAuditSecurityIpResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Way in which the operate works.
    pub enum OperateMode {
        /// Add to the addresses that are there.
        Append = "Append",
        /// Replace all addresses.
        Cover = "Cover",
        /// Take these addresses out.
        Delete = "Delete",
    }
}

/// Errors that the documentation of [`SetAuditSecurityIpRequest`] names.
///
/// - [`IpsIsEmpty`](super::DocumentedError::IpsIsEmpty)
/// - [`IpsExceededMax`](super::DocumentedError::IpsExceededMax)
/// - [`SecurityIpGroupExceededMax`](super::DocumentedError::SecurityIpGroupExceededMax)
pub type SetAuditSecurityIpError = super::DocumentedError;
