// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLoginProfile`, from `ram/DeleteLoginProfile.md`.

use alicloud_runtime::codegen::*;

/// Takes the console logon away from a RAM user; AccessKey pairs go on working.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::DeleteLoginProfileRequest::new()
///     .user_name("zhangqiang");
/// let reply = client.delete_login_profile(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLoginProfileRequest {
    /// RAM user, by the name that the user logs on with. Example: `zhangqiang`.
    pub user_name: Option<String>,
}

impl DeleteLoginProfileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}

request! {
    DeleteLoginProfileRequest {
        "UserName" => user_name: query,
    }
}

impl Operation for DeleteLoginProfileRequest {
    type Response = DeleteLoginProfileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLoginProfile");
}

/// Response to [`DeleteLoginProfileRequest`].
pub type DeleteLoginProfileResponse = alicloud_runtime::EmptyResponse;
