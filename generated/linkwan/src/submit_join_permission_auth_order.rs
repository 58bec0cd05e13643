// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitJoinPermissionAuthOrder`, from `linkwan/SubmitJoinPermissionAuthOrder.md`.

use alicloud_runtime::codegen::*;

/// Starts a ticket that authorizes another account to use a dedicated join permission.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::SubmitJoinPermissionAuthOrderRequest::new()
///     .join_permission_id("...")
///     .renter_aliyun_id("...");
/// let reply = client.submit_join_permission_auth_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitJoinPermissionAuthOrderRequest {
    /// **Required.** ID of the join permission that the call is about.
    pub join_permission_id: Option<String>,
    /// **Required.** ID of the renter aliyun that the call is about.
    pub renter_aliyun_id: Option<String>,
}

impl SubmitJoinPermissionAuthOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JoinPermissionId`, which is required.
    pub fn join_permission_id(mut self, value: impl Into<String>) -> Self {
        self.join_permission_id = Some(value.into());
        self
    }
    /// Sets `RenterAliyunId`, which is required.
    pub fn renter_aliyun_id(mut self, value: impl Into<String>) -> Self {
        self.renter_aliyun_id = Some(value.into());
        self
    }
}

request! {
    SubmitJoinPermissionAuthOrderRequest {
        "JoinPermissionId" => join_permission_id: query,
        "RenterAliyunId" => renter_aliyun_id: query,
    }
}

impl Operation for SubmitJoinPermissionAuthOrderRequest {
    type Response = SubmitJoinPermissionAuthOrderResponse;
    type Error = SubmitJoinPermissionAuthOrderError;
    const INFO: OperationInfo = super::operation("SubmitJoinPermissionAuthOrder")
        .required(&["JoinPermissionId", "RenterAliyunId"])
        .success_flag("Success");
    const ERRORS: &'static [SubmitJoinPermissionAuthOrderError] = &[
        SubmitJoinPermissionAuthOrderError::ForbiddenByRam,
        SubmitJoinPermissionAuthOrderError::ForbiddenByRiskControl,
        SubmitJoinPermissionAuthOrderError::InternalError,
        SubmitJoinPermissionAuthOrderError::CloudProductNotActivated,
        SubmitJoinPermissionAuthOrderError::FeatureNotActivated,
        SubmitJoinPermissionAuthOrderError::TooManyRenterNonExistentFailures,
        SubmitJoinPermissionAuthOrderError::JoinPermissionAlreadyAuthorized,
        SubmitJoinPermissionAuthOrderError::RenterDoesNotExist,
    ];
}

/// Response to [`SubmitJoinPermissionAuthOrderRequest`].
#[non_exhaustive]
pub struct SubmitJoinPermissionAuthOrderResponse {
    /// What the call returns besides its status. Example: `1234`.
    pub data: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SubmitJoinPermissionAuthOrderResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`SubmitJoinPermissionAuthOrderRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`TooManyRenterNonExistentFailures`](super::DocumentedError::TooManyRenterNonExistentFailures)
/// - [`JoinPermissionAlreadyAuthorized`](super::DocumentedError::JoinPermissionAlreadyAuthorized)
/// - [`RenterDoesNotExist`](super::DocumentedError::RenterDoesNotExist)
pub type SubmitJoinPermissionAuthOrderError = super::DocumentedError;
