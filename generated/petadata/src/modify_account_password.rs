// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountPassword`, from `petadata/ModifyAccountPassword.md`.

use alicloud_runtime::codegen::*;

/// Changes the password of a database account; the old one must be given.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::ModifyAccountPasswordRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .account_name("test_1")
///     .old_password("Pw123456")
///     .new_password("New123456");
/// let reply = client.modify_account_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountPasswordRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that belongs to the old; keep it secret.
    /// A secret: it is printed as `***`.
    pub old_password: Option<String>,
    /// **Required.** Password that takes the place of the present one. Length: 8 to 32.
    /// A secret: it is printed as `***`.
    pub new_password: Option<String>,
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
    /// Sets `OldPassword`, which is required.
    pub fn old_password(mut self, value: impl Into<String>) -> Self {
        self.old_password = Some(value.into());
        self
    }
    /// Sets `NewPassword`, which is required.
    pub fn new_password(mut self, value: impl Into<String>) -> Self {
        self.new_password = Some(value.into());
        self
    }
}

request! {
    ModifyAccountPasswordRequest {
        "InstanceId" => instance_id: query,
        "AccountName" => account_name: query,
        "OldPassword" => old_password: query as Secret,
        "NewPassword" => new_password: query as Secret,
    }
}

impl Operation for ModifyAccountPasswordRequest {
    type Response = ModifyAccountPasswordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAccountPassword")
        .required(&["InstanceId", "AccountName", "OldPassword", "NewPassword"]);
}

/// Response to [`ModifyAccountPasswordRequest`].
pub type ModifyAccountPasswordResponse = alicloud_runtime::EmptyResponse;
