// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddInstanceMembers`, from `cloudfw/AddInstanceMembers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Member};

/// Puts member accounts under the Cloud Firewall instance, so that it can manage them centrally.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// use alicloud_cloudfw::add_instance_members::Member;
///
/// let request = alicloud_cloudfw::AddInstanceMembersRequest::new()
///     .members([Member::new()]);
/// let reply = client.add_instance_members(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddInstanceMembersRequest {
    /// **Required.** The members to work on or to narrow the list down to.
    pub members: Vec<Member>,
}

impl AddInstanceMembersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Members`, which is required.
    pub fn members(
        mut self,
        value: impl IntoIterator<Item = impl Into<Member>>,
    ) -> Self {
        self.members = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddInstanceMembersRequest {
        "Members" => members: query,
    }
}

impl Operation for AddInstanceMembersRequest {
    type Response = AddInstanceMembersResponse;
    type Error = AddInstanceMembersError;
    const INFO: OperationInfo = super::operation("AddInstanceMembers")
        .required(&["Members"]);
    const ERRORS: &'static [AddInstanceMembersError] = &[
        AddInstanceMembersError::ErrorParamsNotEnough,
        AddInstanceMembersError::ErrorParamsInvalid,
        AddInstanceMembersError::ErrotMaxInstanceMemberNumExceed,
        AddInstanceMembersError::ErrorDBSelect,
    ];
}

/// Response to [`AddInstanceMembersRequest`].
pub type AddInstanceMembersResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddInstanceMembersRequest`] names.
///
/// - [`ErrorParamsNotEnough`](super::DocumentedError::ErrorParamsNotEnough)
/// - [`ErrorParamsInvalid`](super::DocumentedError::ErrorParamsInvalid)
/// - [`ErrotMaxInstanceMemberNumExceed`](super::DocumentedError::ErrotMaxInstanceMemberNumExceed)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
pub type AddInstanceMembersError = super::DocumentedError;
