// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyReadWriteSplittingConnection`, from `rds/ModifyReadWriteSplittingConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DistributionType};

/// Changes the weights and the delay limit of the read/write splitting endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyReadWriteSplittingConnectionRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .distribution_type("Standard");
/// let reply = client.modify_read_write_splitting_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyReadWriteSplittingConnectionRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// First label of the host name that clients connect to; the service adds the rest.
    /// Length: at most 30. Example: `rm-m5xxxxxxxxrw.mysql.rds.aliyuncs.com`.
    pub connection_string_prefix: Option<String>,
    /// Port on which the database or its endpoint listens for clients. Example: `3306`.
    pub port: Option<String>,
    /// By how much a read-only instance may lag before it gets no more reads.
    /// Unit: `seconds`. Example: `12`.
    pub max_delay_time: Option<String>,
    /// Whether the weights for reads follow the instance sizes or are set by hand.
    /// Example: `Standard`.
    pub distribution_type: Option<Open<DistributionType>>,
    /// Weight of the item when shares are dealt out among several.
    /// Example: `{“Instanceid1“:”100”,”Instanceid2”:”200”}`.
    pub weight: Option<String>,
}

impl ModifyReadWriteSplittingConnectionRequest {
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
    /// Sets `ConnectionStringPrefix`.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `MaxDelayTime`.
    pub fn max_delay_time(mut self, value: impl Into<String>) -> Self {
        self.max_delay_time = Some(value.into());
        self
    }
    /// Sets `DistributionType`.
    pub fn distribution_type(
        mut self,
        value: impl Into<Open<DistributionType>>,
    ) -> Self {
        self.distribution_type = Some(value.into());
        self
    }
    /// Sets `Weight`.
    pub fn weight(mut self, value: impl Into<String>) -> Self {
        self.weight = Some(value.into());
        self
    }
}

request! {
    ModifyReadWriteSplittingConnectionRequest {
        "DBInstanceId" => db_instance_id: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "Port" => port: query,
        "MaxDelayTime" => max_delay_time: query,
        "DistributionType" => distribution_type: query,
        "Weight" => weight: query,
    }
}

impl Operation for ModifyReadWriteSplittingConnectionRequest {
    type Response = ModifyReadWriteSplittingConnectionResponse;
    type Error = ModifyReadWriteSplittingConnectionError;
    const INFO: OperationInfo = super::operation("ModifyReadWriteSplittingConnection")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [ModifyReadWriteSplittingConnectionError] = &[
        ModifyReadWriteSplittingConnectionError::ReadUniformNetTypeNotExists,
        ModifyReadWriteSplittingConnectionError::ReadDBInstanceNotFound,
        ModifyReadWriteSplittingConnectionError::OrderComboInstanceNotAllowOperate,
        ModifyReadWriteSplittingConnectionError::PricePricingPlanResultNotFound,
        ModifyReadWriteSplittingConnectionError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ModifyReadWriteSplittingConnectionRequest`].
pub type ModifyReadWriteSplittingConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyReadWriteSplittingConnectionRequest`] names.
///
/// - [`ReadUniformNetTypeNotExists`](super::DocumentedError::ReadUniformNetTypeNotExists)
/// - [`ReadDBInstanceNotFound`](super::DocumentedError::ReadDBInstanceNotFound), here with HTTP status 400
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ModifyReadWriteSplittingConnectionError = super::DocumentedError;
