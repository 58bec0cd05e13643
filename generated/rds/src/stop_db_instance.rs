// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopDBInstance`, from `rds/StopDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Stops an instance; storage is still billed.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::StopDBInstanceRequest::new()
///     .db_instance_id("...");
/// let reply = client.stop_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopDBInstanceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl StopDBInstanceRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    StopDBInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for StopDBInstanceRequest {
    type Response = StopDBInstanceResponse;
    type Error = StopDBInstanceError;
    const INFO: OperationInfo = super::operation("StopDBInstance")
        .required(&["DBInstanceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [StopDBInstanceError] = &[
        StopDBInstanceError::InvalidStatusFormat,
        StopDBInstanceError::EngineNotSupported,
        StopDBInstanceError::ReadOnlyInstanceNotSupport,
        StopDBInstanceError::InvalidShareInstanceNotSupport,
        StopDBInstanceError::ReadonlyInstanceNotSupport,
        StopDBInstanceError::InstanceHasReadOnlyInstanceNotSupportStop,
        StopDBInstanceError::OrderComboInstanceNotAllowOperate,
        StopDBInstanceError::PricePricingPlanResultNotFound,
        StopDBInstanceError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`StopDBInstanceRequest`].
pub type StopDBInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopDBInstanceRequest`] names.
///
/// - [`InvalidStatusFormat`](super::DocumentedError::InvalidStatusFormat)
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported)
/// - [`ReadOnlyInstanceNotSupport`](super::DocumentedError::ReadOnlyInstanceNotSupport)
/// - [`InvalidShareInstanceNotSupport`](super::DocumentedError::InvalidShareInstanceNotSupport)
/// - [`ReadonlyInstanceNotSupport`](super::DocumentedError::ReadonlyInstanceNotSupport)
/// - [`InstanceHasReadOnlyInstanceNotSupportStop`](super::DocumentedError::InstanceHasReadOnlyInstanceNotSupportStop)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type StopDBInstanceError = super::DocumentedError;
