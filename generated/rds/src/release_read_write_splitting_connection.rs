// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseReadWriteSplittingConnection`, from `rds/ReleaseReadWriteSplittingConnection.md`.

use alicloud_runtime::codegen::*;

/// Gives up the endpoint that spreads reads over read-only instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ReleaseReadWriteSplittingConnectionRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.release_read_write_splitting_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseReadWriteSplittingConnectionRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
}

impl ReleaseReadWriteSplittingConnectionRequest {
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
    ReleaseReadWriteSplittingConnectionRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for ReleaseReadWriteSplittingConnectionRequest {
    type Response = ReleaseReadWriteSplittingConnectionResponse;
    type Error = ReleaseReadWriteSplittingConnectionError;
    const INFO: OperationInfo = super::operation("ReleaseReadWriteSplittingConnection")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [ReleaseReadWriteSplittingConnectionError] = &[
        ReleaseReadWriteSplittingConnectionError::OrderComboInstanceNotAllowOperate,
        ReleaseReadWriteSplittingConnectionError::PricePricingPlanResultNotFound,
        ReleaseReadWriteSplittingConnectionError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ReleaseReadWriteSplittingConnectionRequest`].
pub type ReleaseReadWriteSplittingConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseReadWriteSplittingConnectionRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ReleaseReadWriteSplittingConnectionError = super::DocumentedError;
