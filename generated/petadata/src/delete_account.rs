// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccount`, from `petadata/DeleteAccount.md`.

use alicloud_runtime::codegen::*;

/// Deletes an account of an instance; nobody can sign in with it any more.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DeleteAccountRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .account_name("testacc02");
/// let reply = client.delete_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccountRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Login name of the account. Length: at most 16.
    pub account_name: Option<String>,
}

impl DeleteAccountRequest {
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
}

request! {
    DeleteAccountRequest {
        "InstanceId" => instance_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for DeleteAccountRequest {
    type Response = DeleteAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAccount")
        .required(&["InstanceId", "AccountName"]);
}

/// Response to [`DeleteAccountRequest`].
pub type DeleteAccountResponse = alicloud_runtime::EmptyResponse;
