// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutContactGroup`, from `cms/PutContactGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates an alert contact group, or changes the one of the same name.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::PutContactGroupRequest::new()
///     .contact_group_name("group1");
/// let reply = client.put_contact_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutContactGroupRequest {
    /// **Required.** Alert contact group concerned. Example: `ECS_Group`.
    pub contact_group_name: Option<String>,
    /// Note that tells people what the item is for. Example: `ECS alert group`.
    pub describe: Option<String>,
    /// Alert contacts that make up the group, by name. Items: at most 100. Example: `Alice`.
    pub contact_names: Vec<String>,
    /// Whether the contact group gets the weekly report. Example: `true`.
    pub enable_subscribed: Option<bool>,
}

impl PutContactGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactGroupName`, which is required.
    pub fn contact_group_name(mut self, value: impl Into<String>) -> Self {
        self.contact_group_name = Some(value.into());
        self
    }
    /// Sets `Describe`.
    pub fn describe(mut self, value: impl Into<String>) -> Self {
        self.describe = Some(value.into());
        self
    }
    /// Sets `ContactNames`.
    pub fn contact_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.contact_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnableSubscribed`.
    #[inline]
    pub fn enable_subscribed(mut self, value: bool) -> Self {
        self.enable_subscribed = Some(value);
        self
    }
}

request! {
    PutContactGroupRequest {
        "ContactGroupName" => contact_group_name: query,
        "Describe" => describe: query,
        "ContactNames" => contact_names: query,
        "EnableSubscribed" => enable_subscribed: query,
    }
}

impl Operation for PutContactGroupRequest {
    type Response = PutContactGroupResponse;
    type Error = PutContactGroupError;
    const INFO: OperationInfo = super::operation("PutContactGroup")
        .required(&["ContactGroupName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutContactGroupError] = &[
        PutContactGroupError::InvalidParameterValue,
        PutContactGroupError::InvalidAuthorization,
        PutContactGroupError::ContactGroupNotExists,
        PutContactGroupError::InternalError,
    ];
}

/// Response to [`PutContactGroupRequest`].
#[non_exhaustive]
pub struct PutContactGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `06D5ECC2-B9BE-42A4-8FA3-1A610FB08B83`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PutContactGroupResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`PutContactGroupRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`ContactGroupNotExists`](super::DocumentedError::ContactGroupNotExists)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutContactGroupError = super::DocumentedError;
