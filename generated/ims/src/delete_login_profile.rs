// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLoginProfile`, from `ims/DeleteLoginProfile.md`.

use alicloud_runtime::codegen::*;

/// Bars a RAM user from the console by removing its logon settings; access keys keep working.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DeleteLoginProfileRequest::new()
///     .user_principal_name("test@example.onaliyun.com");
/// let reply = client.delete_login_profile(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLoginProfileRequest {
    /// **Required.** Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

impl DeleteLoginProfileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserPrincipalName`, which is required.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
}

request! {
    DeleteLoginProfileRequest {
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for DeleteLoginProfileRequest {
    type Response = DeleteLoginProfileResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteLoginProfile")
        .required(&["UserPrincipalName"]);
}

/// Response to [`DeleteLoginProfileRequest`].
pub type DeleteLoginProfileResponse = alicloud_runtime::EmptyResponse;
