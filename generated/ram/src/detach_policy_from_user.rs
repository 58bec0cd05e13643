// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachPolicyFromUser`, from `ram/DetachPolicyFromUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyType};

/// Takes the permissions of a policy away from a RAM user.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::DetachPolicyFromUserRequest::new()
///     .policy_type("Custom")
///     .policy_name("OSS-Administrator")
///     .user_name("zhangqiang");
/// let reply = client.detach_policy_from_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachPolicyFromUserRequest {
    /// Whether Alibaba Cloud or the account itself made the policy.
    pub policy_type: Option<Open<PolicyType>>,
    /// Policy, by its name; together with the type it picks out one policy.
    pub policy_name: Option<String>,
    /// RAM user, by the name that the user logs on with.
    pub user_name: Option<String>,
}

impl DetachPolicyFromUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyType`.
    pub fn policy_type(mut self, value: impl Into<Open<PolicyType>>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}

request! {
    DetachPolicyFromUserRequest {
        "PolicyType" => policy_type: query,
        "PolicyName" => policy_name: query,
        "UserName" => user_name: query,
    }
}

impl Operation for DetachPolicyFromUserRequest {
    type Response = DetachPolicyFromUserResponse;
    type Error = DetachPolicyFromUserError;
    const INFO: OperationInfo = super::operation("DetachPolicyFromUser");
    const ERRORS: &'static [DetachPolicyFromUserError] = &[
        DetachPolicyFromUserError::InvalidParameterPolicyType,
        DetachPolicyFromUserError::InvalidParameterUserNameInvalidChars,
        DetachPolicyFromUserError::InvalidParameterUserNameLength,
        DetachPolicyFromUserError::EntityNotExistUser,
        DetachPolicyFromUserError::InvalidParameterPolicyNameInvalidChars,
        DetachPolicyFromUserError::InvalidParameterPolicyNameLength,
        DetachPolicyFromUserError::EntityNotExistPolicy,
        DetachPolicyFromUserError::EntityNotExistUserPolicy,
    ];
}

/// Response to [`DetachPolicyFromUserRequest`].
pub type DetachPolicyFromUserResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DetachPolicyFromUserRequest`] names.
///
/// - [`InvalidParameterPolicyType`](super::DocumentedError::InvalidParameterPolicyType)
/// - [`InvalidParameterUserNameInvalidChars`](super::DocumentedError::InvalidParameterUserNameInvalidChars)
/// - [`InvalidParameterUserNameLength`](super::DocumentedError::InvalidParameterUserNameLength)
/// - [`EntityNotExistUser`](super::DocumentedError::EntityNotExistUser)
/// - [`InvalidParameterPolicyNameInvalidChars`](super::DocumentedError::InvalidParameterPolicyNameInvalidChars)
/// - [`InvalidParameterPolicyNameLength`](super::DocumentedError::InvalidParameterPolicyNameLength)
/// - [`EntityNotExistPolicy`](super::DocumentedError::EntityNotExistPolicy)
/// - [`EntityNotExistUserPolicy`](super::DocumentedError::EntityNotExistUserPolicy)
pub type DetachPolicyFromUserError = super::DocumentedError;
