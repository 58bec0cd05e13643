// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceMemberAttributes`, from `cloudfw/ModifyInstanceMemberAttributes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Member};

/// Changes the descriptions of member accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// use alicloud_cloudfw::modify_instance_member_attributes::Member;
///
/// let request = alicloud_cloudfw::ModifyInstanceMemberAttributesRequest::new()
///     .members([Member::new()]);
/// let reply = client.modify_instance_member_attributes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceMemberAttributesRequest {
    /// **Required.** The members to work on or to narrow the list down to.
    pub members: Vec<Member>,
}

impl ModifyInstanceMemberAttributesRequest {
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
    ModifyInstanceMemberAttributesRequest {
        "Members" => members: query,
    }
}

impl Operation for ModifyInstanceMemberAttributesRequest {
    type Response = ModifyInstanceMemberAttributesResponse;
    type Error = ModifyInstanceMemberAttributesError;
    const INFO: OperationInfo = super::operation("ModifyInstanceMemberAttributes")
        .required(&["Members"]);
    const ERRORS: &'static [ModifyInstanceMemberAttributesError] = &[
        ModifyInstanceMemberAttributesError::ErrorDBUpdateError,
        ModifyInstanceMemberAttributesError::ErrorParamsNotEnough,
        ModifyInstanceMemberAttributesError::ErrorAuthentication,
    ];
}

/// Response to [`ModifyInstanceMemberAttributesRequest`].
pub type ModifyInstanceMemberAttributesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceMemberAttributesRequest`] names.
///
/// - [`ErrorDBUpdateError`](super::DocumentedError::ErrorDBUpdateError), here with HTTP status 200
/// - [`ErrorParamsNotEnough`](super::DocumentedError::ErrorParamsNotEnough)
/// - [`ErrorAuthentication`](super::DocumentedError::ErrorAuthentication)
pub type ModifyInstanceMemberAttributesError = super::DocumentedError;
