// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRdMemberList`, from `ddosbgp/DeleteRdMemberList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MemberList};

/// Removes member accounts from central management; only the administrator account may do so.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// use alicloud_ddosbgp::delete_rd_member_list::MemberList;
///
/// let request = alicloud_ddosbgp::DeleteRdMemberListRequest::new()
///     .member_list([MemberList::new()]);
/// let reply = client.delete_rd_member_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRdMemberListRequest {
    /// **Required.** Items of the kind member to work on or to narrow the list down to.
    /// Items: at most 32.
    pub member_list: Vec<MemberList>,
}

impl DeleteRdMemberListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MemberList`, which is required.
    pub fn member_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<MemberList>>,
    ) -> Self {
        self.member_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteRdMemberListRequest {
        "MemberList" => member_list: query_json,
    }
}

impl Operation for DeleteRdMemberListRequest {
    type Response = DeleteRdMemberListResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteRdMemberList")
        .required(&["MemberList"]);
}

/// Response to [`DeleteRdMemberListRequest`].
pub type DeleteRdMemberListResponse = alicloud_runtime::EmptyResponse;
