// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RejectResourceShareInvitation`, from `resourcesharing/RejectResourceShareInvitation.md`.

use alicloud_runtime::codegen::*;

/// Rejects an invitation to a resource share, as its recipient.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::RejectResourceShareInvitationRequest::new()
///     .resource_share_invitation_id("...");
/// let reply = client.reject_resource_share_invitation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RejectResourceShareInvitationRequest {
    /// **Required.** Invitation from another account to use what it shares.
    pub resource_share_invitation_id: Option<String>,
}

impl RejectResourceShareInvitationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceShareInvitationId`, which is required.
    pub fn resource_share_invitation_id(mut self, value: impl Into<String>) -> Self {
        self.resource_share_invitation_id = Some(value.into());
        self
    }
}

request! {
    RejectResourceShareInvitationRequest {
        "ResourceShareInvitationId" => resource_share_invitation_id: query,
    }
}

impl Operation for RejectResourceShareInvitationRequest {
    type Response = RejectResourceShareInvitationResponse;
    type Error = RejectResourceShareInvitationError;
    const INFO: OperationInfo = super::operation("RejectResourceShareInvitation")
        .required(&["ResourceShareInvitationId"]);
    const ERRORS: &'static [RejectResourceShareInvitationError] = &[
        RejectResourceShareInvitationError::InvalidParameterResourceShareInvitationId,
        RejectResourceShareInvitationError::MissingParameterResourceShareInvitationId,
        RejectResourceShareInvitationError::InvitationStatusExpired,
        RejectResourceShareInvitationError::EntityNotExistsResourceShareInvitation,
        RejectResourceShareInvitationError::InvitationStatusAlreadyRejected,
        RejectResourceShareInvitationError::InvitationStatusAlreadyAccepted,
    ];
}

/// Response to [`RejectResourceShareInvitationRequest`].
#[non_exhaustive]
pub struct RejectResourceShareInvitationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E446D6DE-BFC8-5F37-A494-33D7B118147D`.
    pub request_id: Option<String>,
    /// Invitation, with its facts.
    pub resource_share_invitation: Option<ResourceShareInvitation>,
}

response! {
    RejectResourceShareInvitationResponse {
        "RequestId" => request_id: value,
        "ResourceShareInvitation" => resource_share_invitation: value,
    }
}

/// Invitation, with its facts.
#[non_exhaustive]
pub struct ResourceShareInvitation {
    /// Invitation from another account to use what it shares. Example: `i-yyTWbkjHArYh****`.
    pub resource_share_invitation_id: Option<String>,
    /// Unit of sharing, which joins items, accounts and permissions. Example: `rs-JoA1Ayjm****`.
    pub resource_share_id: Option<String>,
    /// Display text for the unit of sharing. Example: `example`.
    pub resource_share_name: Option<String>,
    /// ID of the sender account that the item belongs to or stands for. Example: `151266687691****`.
    pub sender_account_id: Option<String>,
    /// ID of the receiver account that the item belongs to or stands for. Example: `134254031178****`.
    pub receiver_account_id: Option<String>,
    /// When the item was created. Example: `2022-09-02T07:07:30.809Z`.
    pub create_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Rejected`.
    pub status: Option<String>,
}

response! {
    ResourceShareInvitation {
        "ResourceShareInvitationId" => resource_share_invitation_id: value,
        "ResourceShareId" => resource_share_id: value,
        "ResourceShareName" => resource_share_name: value,
        "SenderAccountId" => sender_account_id: value,
        "ReceiverAccountId" => receiver_account_id: value,
        "CreateTime" => create_time: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`RejectResourceShareInvitationRequest`] names.
///
/// - [`InvalidParameterResourceShareInvitationId`](super::DocumentedError::InvalidParameterResourceShareInvitationId)
/// - [`MissingParameterResourceShareInvitationId`](super::DocumentedError::MissingParameterResourceShareInvitationId)
/// - [`InvitationStatusExpired`](super::DocumentedError::InvitationStatusExpired)
/// - [`EntityNotExistsResourceShareInvitation`](super::DocumentedError::EntityNotExistsResourceShareInvitation)
/// - [`InvitationStatusAlreadyRejected`](super::DocumentedError::InvitationStatusAlreadyRejected)
/// - [`InvitationStatusAlreadyAccepted`](super::DocumentedError::InvitationStatusAlreadyAccepted)
pub type RejectResourceShareInvitationError = super::DocumentedError;
