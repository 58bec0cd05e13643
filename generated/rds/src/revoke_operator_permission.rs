// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RevokeOperatorPermission`, from `rds/RevokeOperatorPermission.md`.

use alicloud_runtime::codegen::*;

/// Takes the access back that was given to service accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::RevokeOperatorPermissionRequest::new()
///     .db_instance_id("...");
/// let reply = client.revoke_operator_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RevokeOperatorPermissionRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl RevokeOperatorPermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    RevokeOperatorPermissionRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for RevokeOperatorPermissionRequest {
    type Response = RevokeOperatorPermissionResponse;
    type Error = RevokeOperatorPermissionError;
    const INFO: OperationInfo = super::operation("RevokeOperatorPermission")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [RevokeOperatorPermissionError] = &[
        RevokeOperatorPermissionError::OrderComboInstanceNotAllowOperate,
        RevokeOperatorPermissionError::PricePricingPlanResultNotFound,
        RevokeOperatorPermissionError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`RevokeOperatorPermissionRequest`].
pub type RevokeOperatorPermissionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RevokeOperatorPermissionRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type RevokeOperatorPermissionError = super::DocumentedError;
