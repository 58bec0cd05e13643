// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourceShareInvitations`, from `resourcesharing/ListResourceShareInvitations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InvitationFailedDetail};

/// Lists the invitations to resource shares that the account received.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::ListResourceShareInvitationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_resource_share_invitations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourceShareInvitationsRequest {
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// IDs of the resource shares to work on or to narrow the list down to. Items: at most 20.
    pub resource_share_ids: Vec<String>,
    /// IDs of the resource share invitations to work on or to narrow the list down to.
    /// Items: at most 20.
    pub resource_share_invitation_ids: Vec<String>,
}

impl ListResourceShareInvitationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ResourceShareIds`.
    pub fn resource_share_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_share_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceShareInvitationIds`.
    pub fn resource_share_invitation_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_share_invitation_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListResourceShareInvitationsRequest {
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ResourceShareIds" => resource_share_ids: query,
        "ResourceShareInvitationIds" => resource_share_invitation_ids: query,
    }
}

impl Operation for ListResourceShareInvitationsRequest {
    type Response = ListResourceShareInvitationsResponse;
    type Error = ListResourceShareInvitationsError;
    const INFO: OperationInfo = super::operation("ListResourceShareInvitations")
        .read_only();
    const ERRORS: &'static [ListResourceShareInvitationsError] = &[
        ListResourceShareInvitationsError::InvalidParameterMaxResults,
        ListResourceShareInvitationsError::InvalidParameterNextToken,
        ListResourceShareInvitationsError::InvalidParameterNextTokenLength,
        ListResourceShareInvitationsError::InvalidParameterResourceShareIds,
        ListResourceShareInvitationsError::InvalidParameterResourceShareIdsDuplicate,
        ListResourceShareInvitationsError::InvalidParameterResourceShareIdsLength,
        ListResourceShareInvitationsError::InvalidParameterResourceShareInvitationIds,
        ListResourceShareInvitationsError::InvalidParameterResourceShareInvitationIdsDuplicate,
        ListResourceShareInvitationsError::InvalidParameterResourceShareInvitationIdsLength,
    ];
}

impl Paginated for ListResourceShareInvitationsRequest {
    type Item = ResourceShareInvitation;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resource_share_invitations)
    }
}

/// Response to [`ListResourceShareInvitationsRequest`].
#[non_exhaustive]
pub struct ListResourceShareInvitationsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `TGlzdFJlc291cm****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `30EC8328-1BDE-51D5-BFAB-039508BD91A1`.
    pub request_id: Option<String>,
    /// The resource share invitations that were found or are concerned, one entry each.
    pub resource_share_invitations: Vec<ResourceShareInvitation>,
}

response! {
    ListResourceShareInvitationsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "ResourceShareInvitations" => resource_share_invitations: list(""),
    }
}

/// The resource share invitations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResourceShareInvitation {
    /// State of what the entry describes, which decides what can be done with it. Example: `Pending`.
    pub status: Option<String>,
    /// When the item was created. Example: `2022-08-18T05:36:45.024Z`.
    pub create_time: Option<Timestamp>,
    /// Unit of sharing, which joins items, accounts and permissions. Example: `rs-ysGRci9z****`.
    pub resource_share_id: Option<String>,
    /// Display text for the unit of sharing. Example: `example`.
    pub resource_share_name: Option<String>,
    /// ID of the sender account that the item belongs to or stands for. Example: `151266687691****`.
    pub sender_account_id: Option<String>,
    /// ID of the receiver account that the item belongs to or stands for. Example: `134254031178****`.
    pub receiver_account_id: Option<String>,
    /// Invitation from another account to use what it shares. Example: `i-p6eRytrkjVvM****`.
    pub resource_share_invitation_id: Option<String>,
    /// Items that could not be shared by the invitation, each with the cause.
    pub invitation_failed_details: Vec<InvitationFailedDetail>,
}

response! {
    ResourceShareInvitation {
        "Status" => status: value,
        "CreateTime" => create_time: value,
        "ResourceShareId" => resource_share_id: value,
        "ResourceShareName" => resource_share_name: value,
        "SenderAccountId" => sender_account_id: value,
        "ReceiverAccountId" => receiver_account_id: value,
        "ResourceShareInvitationId" => resource_share_invitation_id: value,
        "InvitationFailedDetails" => invitation_failed_details: list(""),
    }
}

/// Errors that the documentation of [`ListResourceShareInvitationsRequest`] names.
///
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterNextTokenLength`](super::DocumentedError::InvalidParameterNextTokenLength)
/// - [`InvalidParameterResourceShareIds`](super::DocumentedError::InvalidParameterResourceShareIds)
/// - [`InvalidParameterResourceShareIdsDuplicate`](super::DocumentedError::InvalidParameterResourceShareIdsDuplicate)
/// - [`InvalidParameterResourceShareIdsLength`](super::DocumentedError::InvalidParameterResourceShareIdsLength)
/// - [`InvalidParameterResourceShareInvitationIds`](super::DocumentedError::InvalidParameterResourceShareInvitationIds)
/// - [`InvalidParameterResourceShareInvitationIdsDuplicate`](super::DocumentedError::InvalidParameterResourceShareInvitationIdsDuplicate)
/// - [`InvalidParameterResourceShareInvitationIdsLength`](super::DocumentedError::InvalidParameterResourceShareInvitationIdsLength)
pub type ListResourceShareInvitationsError = super::DocumentedError;
