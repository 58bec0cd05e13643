// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountPassword`, from `r-kvstore/ModifyAccountPassword.md`.

use alicloud_runtime::codegen::*;

/// Changes the password of an account, for which the old one has to be given.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyAccountPasswordRequest::new()
///     .instance_id("...")
///     .account_name("...")
///     .old_account_password("...")
///     .new_account_password("...");
/// let reply = client.modify_account_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountPasswordRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that belongs to the old account; keep it secret.
    pub old_account_password: Option<String>,
    /// **Required.** Password that belongs to the new account; keep it secret.
    pub new_account_password: Option<String>,
    /// Origin of the request, for the service's own records; leave it out.
    pub source_biz: Option<String>,
}

impl ModifyAccountPasswordRequest {
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
    /// Sets `OldAccountPassword`, which is required.
    pub fn old_account_password(mut self, value: impl Into<String>) -> Self {
        self.old_account_password = Some(value.into());
        self
    }
    /// Sets `NewAccountPassword`, which is required.
    pub fn new_account_password(mut self, value: impl Into<String>) -> Self {
        self.new_account_password = Some(value.into());
        self
    }
    /// Sets `SourceBiz`.
    pub fn source_biz(mut self, value: impl Into<String>) -> Self {
        self.source_biz = Some(value.into());
        self
    }
}

request! {
    ModifyAccountPasswordRequest {
        "InstanceId" => instance_id: query,
        "AccountName" => account_name: query,
        "OldAccountPassword" => old_account_password: query,
        "NewAccountPassword" => new_account_password: query,
        "SourceBiz" => source_biz: query,
    }
}

impl Operation for ModifyAccountPasswordRequest {
    type Response = ModifyAccountPasswordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAccountPassword")
        .required(
            &["InstanceId", "AccountName", "OldAccountPassword", "NewAccountPassword"],
        );
}

/// Response to [`ModifyAccountPasswordRequest`].
pub type ModifyAccountPasswordResponse = alicloud_runtime::EmptyResponse;
