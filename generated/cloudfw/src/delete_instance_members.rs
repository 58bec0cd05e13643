// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstanceMembers`, from `cloudfw/DeleteInstanceMembers.md`.

use alicloud_runtime::codegen::*;

/// Removes up to 20 member accounts; the firewall no longer protects their resources.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteInstanceMembersRequest::new()
///     .member_uids([1]);
/// let reply = client.delete_instance_members(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstanceMembersRequest {
    /// **Required.** The member uids to work on or to narrow the list down to.
    pub member_uids: Vec<i64>,
}

impl DeleteInstanceMembersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MemberUids`, which is required.
    pub fn member_uids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.member_uids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteInstanceMembersRequest {
        "MemberUids" => member_uids: query,
    }
}

impl Operation for DeleteInstanceMembersRequest {
    type Response = DeleteInstanceMembersResponse;
    type Error = DeleteInstanceMembersError;
    const INFO: OperationInfo = super::operation("DeleteInstanceMembers")
        .required(&["MemberUids"]);
    const ERRORS: &'static [DeleteInstanceMembersError] = &[
        DeleteInstanceMembersError::ErrorParamsNotEnough,
        DeleteInstanceMembersError::ErrorDBInsert,
        DeleteInstanceMembersError::ErrorAuthentication,
    ];
}

/// Response to [`DeleteInstanceMembersRequest`].
pub type DeleteInstanceMembersResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteInstanceMembersRequest`] names.
///
/// - [`ErrorParamsNotEnough`](super::DocumentedError::ErrorParamsNotEnough)
/// - [`ErrorDBInsert`](super::DocumentedError::ErrorDBInsert)
/// - [`ErrorAuthentication`](super::DocumentedError::ErrorAuthentication)
pub type DeleteInstanceMembersError = super::DocumentedError;
