// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GrantAccountPrivilege`, from `r-kvstore/GrantAccountPrivilege.md`.

use alicloud_runtime::codegen::*;

/// Sets whether an account may only read or also write; the instance has to be running.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::GrantAccountPrivilegeRequest::new()
///     .instance_id("...")
///     .account_name("...")
///     .account_privilege("...");
/// let reply = client.grant_account_privilege(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GrantAccountPrivilegeRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** What the account may do in the database.
    pub account_privilege: Option<String>,
    /// Origin of the request, for the service's own records; leave it out.
    pub source_biz: Option<String>,
}

impl GrantAccountPrivilegeRequest {
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
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountPrivilege`, which is required.
    pub fn account_privilege(mut self, value: impl Into<String>) -> Self {
        self.account_privilege = Some(value.into());
        self
    }
    /// Sets `SourceBiz`.
    pub fn source_biz(mut self, value: impl Into<String>) -> Self {
        self.source_biz = Some(value.into());
        self
    }
}

request! {
    GrantAccountPrivilegeRequest {
        "InstanceId" => instance_id: query,
        "AccountName" => account_name: query,
        "AccountPrivilege" => account_privilege: query,
        "SourceBiz" => source_biz: query,
    }
}

impl Operation for GrantAccountPrivilegeRequest {
    type Response = GrantAccountPrivilegeResponse;
    type Error = GrantAccountPrivilegeError;
    const INFO: OperationInfo = super::operation("GrantAccountPrivilege")
        .required(&["InstanceId", "AccountName", "AccountPrivilege"]);
    const ERRORS: &'static [GrantAccountPrivilegeError] = &[
        GrantAccountPrivilegeError::InvalidAccountNameFormat,
        GrantAccountPrivilegeError::InvalidAccountPrivilegeFormat,
        GrantAccountPrivilegeError::IncorrectAccount,
        GrantAccountPrivilegeError::IncorrectMinorVersion,
        GrantAccountPrivilegeError::InvalidAccountNameNotFound,
    ];
}

/// Response to [`GrantAccountPrivilegeRequest`].
pub type GrantAccountPrivilegeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`GrantAccountPrivilegeRequest`] names.
///
/// - [`InvalidAccountNameFormat`](super::DocumentedError::InvalidAccountNameFormat)
/// - [`InvalidAccountPrivilegeFormat`](super::DocumentedError::InvalidAccountPrivilegeFormat)
/// - [`IncorrectAccount`](super::DocumentedError::IncorrectAccount)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`InvalidAccountNameNotFound`](super::DocumentedError::InvalidAccountNameNotFound)
pub type GrantAccountPrivilegeError = super::DocumentedError;
