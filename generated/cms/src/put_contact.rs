// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutContact`, from `cms/PutContact.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Channels, Lang};

/// Creates an alert contact, or changes the one of the same name.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::PutContactRequest::new()
///     .contact_name("Alice")
///     .describe("ECS_Instance");
/// let reply = client.put_contact(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutContactRequest {
    /// **Required.** Alert contact concerned. Example: `Alice`.
    pub contact_name: Option<String>,
    /// **Required.** Note that tells people what the item is for. Example: `ECS_Instance`.
    pub describe: Option<String>,
    /// Ways in which the contact is notified.
    pub channels: Option<Channels>,
    /// Language of the texts that come back. Example: `zh-cn`.
    pub lang: Option<Open<Lang>>,
}

impl PutContactRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactName`, which is required.
    pub fn contact_name(mut self, value: impl Into<String>) -> Self {
        self.contact_name = Some(value.into());
        self
    }
    /// Sets `Describe`, which is required.
    pub fn describe(mut self, value: impl Into<String>) -> Self {
        self.describe = Some(value.into());
        self
    }
    /// Sets `Channels`.
    pub fn channels(mut self, value: impl Into<Channels>) -> Self {
        self.channels = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    PutContactRequest {
        "ContactName" => contact_name: query,
        "Describe" => describe: query,
        "Channels" => channels: query,
        "Lang" => lang: query,
    }
}

impl Operation for PutContactRequest {
    type Response = PutContactResponse;
    type Error = PutContactError;
    const INFO: OperationInfo = super::operation("PutContact")
        .required(&["ContactName", "Describe"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutContactError] = &[
        PutContactError::InvalidParameterValue,
        PutContactError::InvalidAuthorization,
        PutContactError::InternalError,
    ];
}

/// Response to [`PutContactRequest`].
#[non_exhaustive]
pub struct PutContactResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `181C406E-9DE4-484C-9C61-37AE9A1A12EE`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PutContactResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`PutContactRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutContactError = super::DocumentedError;
