// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AcceptResourceShareInvitation`, from `resourcesharing/AcceptResourceShareInvitation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InvitationFailedDetail};

/// Accepts an invitation to a resource share, as its recipient.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::AcceptResourceShareInvitationRequest::new()
///     .resource_share_invitation_id("...");
/// let reply = client.accept_resource_share_invitation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AcceptResourceShareInvitationRequest {
    /// **Required.** Invitation from another account to use what it shares.
    pub resource_share_invitation_id: Option<String>,
}

impl AcceptResourceShareInvitationRequest {
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
    AcceptResourceShareInvitationRequest {
        "ResourceShareInvitationId" => resource_share_invitation_id: query,
    }
}

impl Operation for AcceptResourceShareInvitationRequest {
    type Response = AcceptResourceShareInvitationResponse;
    type Error = AcceptResourceShareInvitationError;
    const INFO: OperationInfo = super::operation("AcceptResourceShareInvitation")
        .required(&["ResourceShareInvitationId"]);
    const ERRORS: &'static [AcceptResourceShareInvitationError] = &[
        AcceptResourceShareInvitationError::InvalidParameterResourceShareInvitationId,
        AcceptResourceShareInvitationError::MissingParameterResourceShareInvitationId,
        AcceptResourceShareInvitationError::InvitationStatusExpired,
        AcceptResourceShareInvitationError::EntityNotExistsResourceShareInvitation,
        AcceptResourceShareInvitationError::InvitationStatusAlreadyRejected,
        AcceptResourceShareInvitationError::InvitationStatusAlreadyAccepted,
    ];
}

/// Response to [`AcceptResourceShareInvitationRequest`].
#[non_exhaustive]
pub struct AcceptResourceShareInvitationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `08F18B04-47CB-5C0E-A6D2-37DEF5C2A961`.
    pub request_id: Option<String>,
    /// Invitation, with its facts.
    pub resource_share_invitation: Option<ResourceShareInvitation>,
}

response! {
    AcceptResourceShareInvitationResponse {
        "RequestId" => request_id: value,
        "ResourceShareInvitation" => resource_share_invitation: value,
    }
}

/// Invitation, with its facts.
#[non_exhaustive]
pub struct ResourceShareInvitation {
    /// Invitation from another account to use what it shares. Example: `i-pMnItMX19fBJ****`.
    pub resource_share_invitation_id: Option<String>,
    /// Unit of sharing, which joins items, accounts and permissions. Example: `rs-ysGRci9z****`.
    pub resource_share_id: Option<String>,
    /// Display text for the unit of sharing. Example: `example`.
    pub resource_share_name: Option<String>,
    /// ID of the sender account that the item belongs to or stands for. Example: `151266687691****`.
    pub sender_account_id: Option<String>,
    /// ID of the receiver account that the item belongs to or stands for. Example: `134254031178****`.
    pub receiver_account_id: Option<String>,
    /// When the item was created. Example: `2022-09-02T06:43:12.353Z`.
    pub create_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `AcceptFailed`.
    pub status: Option<String>,
    /// Items that could not be shared although the invitation was accepted, each with the cause.
    pub accept_invitation_failed_details: Vec<InvitationFailedDetail>,
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
        "AcceptInvitationFailedDetails" => accept_invitation_failed_details: list(""),
    }
}

/// Errors that the documentation of [`AcceptResourceShareInvitationRequest`] names.
///
/// - [`InvalidParameterResourceShareInvitationId`](super::DocumentedError::InvalidParameterResourceShareInvitationId)
/// - [`MissingParameterResourceShareInvitationId`](super::DocumentedError::MissingParameterResourceShareInvitationId)
/// - [`InvitationStatusExpired`](super::DocumentedError::InvitationStatusExpired)
/// - [`EntityNotExistsResourceShareInvitation`](super::DocumentedError::EntityNotExistsResourceShareInvitation)
/// - [`InvitationStatusAlreadyRejected`](super::DocumentedError::InvitationStatusAlreadyRejected)
/// - [`InvitationStatusAlreadyAccepted`](super::DocumentedError::InvitationStatusAlreadyAccepted)
pub type AcceptResourceShareInvitationError = super::DocumentedError;
