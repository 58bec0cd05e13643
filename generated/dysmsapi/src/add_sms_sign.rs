// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddSmsSign`, from `dysmsapi/AddSmsSign.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SignFileList};

/// Applies for an SMS signature; it must pass review.
/// [`CreateSmsSign`](super::Client::create_sms_sign) is the newer operation.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// use alicloud_dysmsapi::add_sms_sign::SignFileList;
///
/// let request = alicloud_dysmsapi::AddSmsSignRequest::new()
///     .sign_name("...")
///     .sign_source(1)
///     .remark("...")
///     .sign_file_list([SignFileList::new()]);
/// let reply = client.add_sms_sign(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddSmsSignRequest {
    /// **Required.** Signature that stands at the head of the message and tells who sends it.
    pub sign_name: Option<String>,
    /// **Required.** What the signature is taken from, such as a company name, a website or an app.
    pub sign_source: Option<i32>,
    /// **Required.** Explanation for the reviewers, such as what the messages are for.
    pub remark: Option<String>,
    /// **Required.** Pictures that prove the right to the signature, one entry each.
    /// Items: at most 10.
    pub sign_file_list: Vec<SignFileList>,
    /// Whether the signature is for verification codes only or for general use.
    pub sign_type: Option<i32>,
}

impl AddSmsSignRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SignName`, which is required.
    pub fn sign_name(mut self, value: impl Into<String>) -> Self {
        self.sign_name = Some(value.into());
        self
    }
    /// Sets `SignSource`, which is required.
    #[inline]
    pub fn sign_source(mut self, value: i32) -> Self {
        self.sign_source = Some(value);
        self
    }
    /// Sets `Remark`, which is required.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `SignFileList`, which is required.
    pub fn sign_file_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SignFileList>>,
    ) -> Self {
        self.sign_file_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SignType`.
    #[inline]
    pub fn sign_type(mut self, value: i32) -> Self {
        self.sign_type = Some(value);
        self
    }
}

request! {
    AddSmsSignRequest {
        "SignName" => sign_name: query,
        "SignSource" => sign_source: query,
        "Remark" => remark: query,
        "SignFileList" => sign_file_list: form,
        "SignType" => sign_type: query,
    }
}

impl Operation for AddSmsSignRequest {
    type Response = AddSmsSignResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddSmsSign")
        .required(&["SignName", "SignSource", "Remark", "SignFileList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
}

/// Response to [`AddSmsSignRequest`].
#[non_exhaustive]
pub struct AddSmsSignResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F655A8D5-B967-440B-8683-DAD6FF8DE990`.
    pub request_id: Option<String>,
    /// Signature that stands at the head of the message and tells who sends it. Example: `text`.
    pub sign_name: Option<String>,
}

response! {
    AddSmsSignResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "SignName" => sign_name: value,
    }
}
