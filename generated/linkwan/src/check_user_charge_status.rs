// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckUserChargeStatus`, from `linkwan/CheckUserChargeStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account has overdue payments.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CheckUserChargeStatusRequest::new();
/// let reply = client.check_user_charge_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckUserChargeStatusRequest {}

impl CheckUserChargeStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    CheckUserChargeStatusRequest {}
}

impl Operation for CheckUserChargeStatusRequest {
    type Response = CheckUserChargeStatusResponse;
    type Error = CheckUserChargeStatusError;
    const INFO: OperationInfo = super::operation("CheckUserChargeStatus")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [CheckUserChargeStatusError] = &[
        CheckUserChargeStatusError::ForbiddenByRam,
        CheckUserChargeStatusError::ForbiddenByRiskControl,
        CheckUserChargeStatusError::InternalError,
    ];
}

/// Response to [`CheckUserChargeStatusRequest`].
#[non_exhaustive]
pub struct CheckUserChargeStatusResponse {
    /// What the call returns besides its status. Example: `NORMAL`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CheckUserChargeStatusResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CheckUserChargeStatusRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CheckUserChargeStatusError = super::DocumentedError;
