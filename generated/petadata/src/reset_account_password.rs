// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAccountPassword`, from `petadata/ResetAccountPassword.md`.

use alicloud_runtime::codegen::*;

/// Sets a new password for a database account without asking for the old one.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::ResetAccountPasswordRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .account_name("test_1")
///     .new_password("New123456");
/// let reply = client.reset_account_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAccountPasswordRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that takes the place of the present one. Length: 8 to 32.
    /// A secret: it is printed as `***`.
    pub new_password: Option<String>,
}

impl ResetAccountPasswordRequest {
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
    /// Sets `NewPassword`, which is required.
    pub fn new_password(mut self, value: impl Into<String>) -> Self {
        self.new_password = Some(value.into());
        self
    }
}

request! {
    ResetAccountPasswordRequest {
        "InstanceId" => instance_id: query,
        "AccountName" => account_name: query,
        "NewPassword" => new_password: query as Secret,
    }
}

impl Operation for ResetAccountPasswordRequest {
    type Response = ResetAccountPasswordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetAccountPassword")
        .required(&["InstanceId", "AccountName", "NewPassword"]);
}

/// Response to [`ResetAccountPasswordRequest`].
pub type ResetAccountPasswordResponse = alicloud_runtime::EmptyResponse;
