// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InviteAccountToResourceDirectory`, from `resourcemanager/InviteAccountToResourceDirectory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Handshake, Tag};

/// Invites an existing account, by its ID or its email address, to join the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::InviteAccountToResourceDirectoryRequest::new()
///     .target_entity("...")
///     .target_type("...");
/// let reply = client.invite_account_to_resource_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InviteAccountToResourceDirectoryRequest {
    /// **Required.** Account that is invited, by its ID or the email address it signs in with.
    pub target_entity: Option<String>,
    /// **Required.** Whether the invited account is given by its ID or by an email address.
    pub target_type: Option<String>,
    /// Message to the invited account that goes with the invitation.
    pub note: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl InviteAccountToResourceDirectoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetEntity`, which is required.
    pub fn target_entity(mut self, value: impl Into<String>) -> Self {
        self.target_entity = Some(value.into());
        self
    }
    /// Sets `TargetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `Note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    InviteAccountToResourceDirectoryRequest {
        "TargetEntity" => target_entity: query,
        "TargetType" => target_type: query,
        "Note" => note: query,
        "Tag" => tag: query,
    }
}

impl Operation for InviteAccountToResourceDirectoryRequest {
    type Response = InviteAccountToResourceDirectoryResponse;
    type Error = InviteAccountToResourceDirectoryError;
    const INFO: OperationInfo = super::operation("InviteAccountToResourceDirectory")
        .required(&["TargetEntity", "TargetType"]);
    const ERRORS: &'static [InviteAccountToResourceDirectoryError] = &[
        InviteAccountToResourceDirectoryError::MissingParameterTargetEntity,
        InviteAccountToResourceDirectoryError::InvalidParameterTargetEntity,
        InviteAccountToResourceDirectoryError::MissingParameterTargetType,
        InviteAccountToResourceDirectoryError::InvalidParameterTargetType,
        InviteAccountToResourceDirectoryError::InvalidParameterNoteLength,
        InviteAccountToResourceDirectoryError::InvalidParameterNote,
        InviteAccountToResourceDirectoryError::EntityNotExistsResourceDirectory,
        InviteAccountToResourceDirectoryError::LimitExceededAccount,
        InviteAccountToResourceDirectoryError::LimitExceededInvitationRate,
        InviteAccountToResourceDirectoryError::EntityAlreadyExistsHandshake,
        InviteAccountToResourceDirectoryError::NotSupportAccountInAnotherResourceDirectory,
        InviteAccountToResourceDirectoryError::LegalEntityMismatch,
        InviteAccountToResourceDirectoryError::InvalidAccountType,
    ];
}

/// Response to [`InviteAccountToResourceDirectoryRequest`].
#[non_exhaustive]
pub struct InviteAccountToResourceDirectoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
    /// The invitation that the call made, changed or looked up.
    pub handshake: Option<Handshake>,
}

response! {
    InviteAccountToResourceDirectoryResponse {
        "RequestId" => request_id: value,
        "Handshake" => handshake: value,
    }
}

/// Errors that the documentation of [`InviteAccountToResourceDirectoryRequest`] names.
///
/// - [`MissingParameterTargetEntity`](super::DocumentedError::MissingParameterTargetEntity)
/// - [`InvalidParameterTargetEntity`](super::DocumentedError::InvalidParameterTargetEntity)
/// - [`MissingParameterTargetType`](super::DocumentedError::MissingParameterTargetType)
/// - [`InvalidParameterTargetType`](super::DocumentedError::InvalidParameterTargetType)
/// - [`InvalidParameterNoteLength`](super::DocumentedError::InvalidParameterNoteLength)
/// - [`InvalidParameterNote`](super::DocumentedError::InvalidParameterNote)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`LimitExceededAccount`](super::DocumentedError::LimitExceededAccount)
/// - [`LimitExceededInvitationRate`](super::DocumentedError::LimitExceededInvitationRate)
/// - [`EntityAlreadyExistsHandshake`](super::DocumentedError::EntityAlreadyExistsHandshake)
/// - [`NotSupportAccountInAnotherResourceDirectory`](super::DocumentedError::NotSupportAccountInAnotherResourceDirectory)
/// - [`LegalEntityMismatch`](super::DocumentedError::LegalEntityMismatch)
/// - [`InvalidAccountType`](super::DocumentedError::InvalidAccountType)
pub type InviteAccountToResourceDirectoryError = super::DocumentedError;
