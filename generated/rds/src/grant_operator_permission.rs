// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GrantOperatorPermission`, from `rds/GrantOperatorPermission.md`.

use alicloud_runtime::codegen::*;

/// Lets service accounts of Alibaba Cloud look at or change the instance for a limited time.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::GrantOperatorPermissionRequest::new()
///     .db_instance_id("...")
///     .expired_time("...")
///     .privileges("...");
/// let reply = client.grant_operator_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GrantOperatorPermissionRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** When the permission runs out.
    pub expired_time: Option<String>,
    /// **Required.** Whether support may look at and change settings, or also look at data.
    pub privileges: Option<String>,
}

impl GrantOperatorPermissionRequest {
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
    /// Sets `ExpiredTime`, which is required.
    pub fn expired_time(mut self, value: impl Into<String>) -> Self {
        self.expired_time = Some(value.into());
        self
    }
    /// Sets `Privileges`, which is required.
    pub fn privileges(mut self, value: impl Into<String>) -> Self {
        self.privileges = Some(value.into());
        self
    }
}

request! {
    GrantOperatorPermissionRequest {
        "DBInstanceId" => db_instance_id: query,
        "ExpiredTime" => expired_time: query,
        "Privileges" => privileges: query,
    }
}

impl Operation for GrantOperatorPermissionRequest {
    type Response = GrantOperatorPermissionResponse;
    type Error = GrantOperatorPermissionError;
    const INFO: OperationInfo = super::operation("GrantOperatorPermission")
        .required(&["DBInstanceId", "ExpiredTime", "Privileges"]);
    const ERRORS: &'static [GrantOperatorPermissionError] = &[
        GrantOperatorPermissionError::OrderComboInstanceNotAllowOperate,
        GrantOperatorPermissionError::PricePricingPlanResultNotFound,
        GrantOperatorPermissionError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`GrantOperatorPermissionRequest`].
pub type GrantOperatorPermissionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`GrantOperatorPermissionRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type GrantOperatorPermissionError = super::DocumentedError;
