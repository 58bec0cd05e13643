// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHandshake`, from `resourcemanager/GetHandshake.md`.

use alicloud_runtime::codegen::*;

/// Returns one invitation, for the inviting or the invited account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetHandshakeRequest::new()
///     .handshake_id("...");
/// let reply = client.get_handshake(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHandshakeRequest {
    /// **Required.** ID of an invitation to join the resource directory, as
    /// [`ListHandshakesForAccount`](super::Client::list_handshakes_for_account) returned it.
    pub handshake_id: Option<String>,
}

impl GetHandshakeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HandshakeId`, which is required.
    pub fn handshake_id(mut self, value: impl Into<String>) -> Self {
        self.handshake_id = Some(value.into());
        self
    }
}

request! {
    GetHandshakeRequest {
        "HandshakeId" => handshake_id: query,
    }
}

impl Operation for GetHandshakeRequest {
    type Response = GetHandshakeResponse;
    type Error = GetHandshakeError;
    const INFO: OperationInfo = super::operation("GetHandshake")
        .required(&["HandshakeId"])
        .read_only();
    const ERRORS: &'static [GetHandshakeError] = &[
        GetHandshakeError::MissingParameterHandshakeId,
        GetHandshakeError::InvalidParameterHandshakeId,
        GetHandshakeError::EntityNotExistsHandshake,
        GetHandshakeError::HandshakeStatusMismatch,
        GetHandshakeError::MissingAccountRealName,
        GetHandshakeError::NoRealNameAuthentication,
    ];
}

/// Response to [`GetHandshakeRequest`].
#[non_exhaustive]
pub struct GetHandshakeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
    /// The invitation that the call made, changed or looked up.
    pub handshake: Option<Handshake>,
}

response! {
    GetHandshakeResponse {
        "RequestId" => request_id: value,
        "Handshake" => handshake: value,
    }
}

/// The invitation that the call made, changed or looked up.
#[non_exhaustive]
pub struct Handshake {
    /// Whether the invitation is open, accepted, declined, called back or out of date.
    /// Example: `Pending`.
    pub status: Option<String>,
    /// When the item runs out. Example: `2018-08-24T09:55:41Z`.
    pub expire_time: Option<Timestamp>,
    /// When the item was created. Example: `2018-08-10T09:55:41Z`.
    pub create_time: Option<Timestamp>,
    /// Account that is invited, by its ID or the email address it signs in with.
    /// Example: `someone@example.com`.
    pub target_entity: Option<String>,
    /// Account that manages the resource directory. Example: `172841235500****`.
    pub master_account_id: Option<String>,
    /// ID of an invitation to join the resource directory, as
    /// [`ListHandshakesForAccount`](super::Client::list_handshakes_for_account) returned it.
    /// Example: `h-ycm4rp****`.
    pub handshake_id: Option<String>,
    /// Verified name of the account that manages the directory; shown to the invited account only.
    /// Example: `company`.
    pub master_account_real_name: Option<String>,
    /// ID of the resource directory, the tree of folders and member accounts of a company.
    /// Example: `rd-abcdef****`.
    pub resource_directory_id: Option<String>,
    /// Verified name of the invited account; shown to that account only. Example: `Alice`.
    pub invited_account_real_name: Option<String>,
    /// Message to the invited account that goes with the invitation. Example: `text`.
    pub note: Option<String>,
    /// Sign-in name of the account that manages the resource directory.
    /// Example: `company@example.com`.
    pub master_account_name: Option<String>,
    /// Whether the invited account is given by its ID or by an email address. Example: `Email`.
    pub target_type: Option<String>,
    /// When the item was last changed. Example: `2018-08-10T09:55:41Z`.
    pub modify_time: Option<Timestamp>,
}

response! {
    Handshake {
        "Status" => status: value,
        "ExpireTime" => expire_time: value,
        "CreateTime" => create_time: value,
        "TargetEntity" => target_entity: value,
        "MasterAccountId" => master_account_id: value,
        "HandshakeId" => handshake_id: value,
        "MasterAccountRealName" => master_account_real_name: value,
        "ResourceDirectoryId" => resource_directory_id: value,
        "InvitedAccountRealName" => invited_account_real_name: value,
        "Note" => note: value,
        "MasterAccountName" => master_account_name: value,
        "TargetType" => target_type: value,
        "ModifyTime" => modify_time: value,
    }
}

/// Errors that the documentation of [`GetHandshakeRequest`] names.
///
/// - [`MissingParameterHandshakeId`](super::DocumentedError::MissingParameterHandshakeId)
/// - [`InvalidParameterHandshakeId`](super::DocumentedError::InvalidParameterHandshakeId)
/// - [`EntityNotExistsHandshake`](super::DocumentedError::EntityNotExistsHandshake)
/// - [`HandshakeStatusMismatch`](super::DocumentedError::HandshakeStatusMismatch)
/// - [`MissingAccountRealName`](super::DocumentedError::MissingAccountRealName)
/// - [`NoRealNameAuthentication`](super::DocumentedError::NoRealNameAuthentication)
pub type GetHandshakeError = super::DocumentedError;
