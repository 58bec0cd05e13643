// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccessKeyInfoInRecycleBin`, from `ims/GetAccessKeyInfoInRecycleBin.md`.

use alicloud_runtime::codegen::*;

/// Returns the details of one AccessKey pair in the recycle bin.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetAccessKeyInfoInRecycleBinRequest::new()
///     .user_access_key_id("...");
/// let reply = client.get_access_key_info_in_recycle_bin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccessKeyInfoInRecycleBinRequest {
    /// **Required.** AccessKey pair of a RAM user, by its public half.
    pub user_access_key_id: Option<String>,
}

impl GetAccessKeyInfoInRecycleBinRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserAccessKeyId`, which is required.
    pub fn user_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.user_access_key_id = Some(value.into());
        self
    }
}

request! {
    GetAccessKeyInfoInRecycleBinRequest {
        "UserAccessKeyId" => user_access_key_id: query,
    }
}

impl Operation for GetAccessKeyInfoInRecycleBinRequest {
    type Response = GetAccessKeyInfoInRecycleBinResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetAccessKeyInfoInRecycleBin")
        .required(&["UserAccessKeyId"])
        .read_only();
}

/// Response to [`GetAccessKeyInfoInRecycleBinRequest`], which the documentation does not describe.
pub type GetAccessKeyInfoInRecycleBinResponse = alicloud_runtime::UndocumentedResponse;
