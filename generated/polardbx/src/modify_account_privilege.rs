// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountPrivilege`, from `polardbx/ModifyAccountPrivilege.md`.

use alicloud_runtime::codegen::*;

/// Changes the privileges of a standard database account.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyAccountPrivilegeRequest::new()
///     .db_instance_name("...")
///     .account_name("...");
/// let reply = client.modify_account_privilege(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountPrivilegeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// Name that the database goes by.
    pub db_name: Option<String>,
    /// What the account may do in the database.
    pub account_privilege: Option<String>,
    /// Name that the security account goes by.
    pub security_account_name: Option<String>,
    /// Password that belongs to the security account; keep it secret.
    pub security_account_password: Option<String>,
}

impl ModifyAccountPrivilegeRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `DbName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `AccountPrivilege`.
    pub fn account_privilege(mut self, value: impl Into<String>) -> Self {
        self.account_privilege = Some(value.into());
        self
    }
    /// Sets `SecurityAccountName`.
    pub fn security_account_name(mut self, value: impl Into<String>) -> Self {
        self.security_account_name = Some(value.into());
        self
    }
    /// Sets `SecurityAccountPassword`.
    pub fn security_account_password(mut self, value: impl Into<String>) -> Self {
        self.security_account_password = Some(value.into());
        self
    }
}

request! {
    ModifyAccountPrivilegeRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "AccountName" => account_name: query,
        "DbName" => db_name: query,
        "AccountPrivilege" => account_privilege: query,
        "SecurityAccountName" => security_account_name: query,
        "SecurityAccountPassword" => security_account_password: query,
    }
}

impl Operation for ModifyAccountPrivilegeRequest {
    type Response = ModifyAccountPrivilegeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAccountPrivilege")
        .required(&["RegionId", "DBInstanceName", "AccountName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId");
}

/// Response to [`ModifyAccountPrivilegeRequest`].
#[non_exhaustive]
pub struct ModifyAccountPrivilegeResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `73559800-3c8c-11ec-bd40-99cfcff3fe1e`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyAccountPrivilegeResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
