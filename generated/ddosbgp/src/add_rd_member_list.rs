// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddRdMemberList`, from `ddosbgp/AddRdMemberList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MemberList};

/// Adds member accounts of the resource directory for multi-account management.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// use alicloud_ddosbgp::add_rd_member_list::MemberList;
///
/// let request = alicloud_ddosbgp::AddRdMemberListRequest::new()
///     .member_list([MemberList::new()]);
/// let reply = client.add_rd_member_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddRdMemberListRequest {
    /// **Required.** Items of the kind member to work on or to narrow the list down to.
    /// Items: at most 32.
    pub member_list: Vec<MemberList>,
}

impl AddRdMemberListRequest {
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
    AddRdMemberListRequest {
        "MemberList" => member_list: query_json,
    }
}

impl Operation for AddRdMemberListRequest {
    type Response = AddRdMemberListResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("AddRdMemberList")
        .required(&["MemberList"]);
}

/// Response to [`AddRdMemberListRequest`].
pub type AddRdMemberListResponse = alicloud_runtime::EmptyResponse;
