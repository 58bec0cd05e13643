// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePGHbaConfig`, from `rds/DescribePGHbaConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HbaItem, HbaItems};

/// Returns the `pg_hba.conf` file of a PostgreSQL instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribePGHbaConfigRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_pg_hba_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePGHbaConfigRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribePGHbaConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribePGHbaConfigRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribePGHbaConfigRequest {
    type Response = DescribePGHbaConfigResponse;
    type Error = DescribePGHbaConfigError;
    const INFO: OperationInfo = super::operation("DescribePGHbaConfig")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribePGHbaConfigError] = &[
        DescribePGHbaConfigError::IncorrectDBInstanceType,
        DescribePGHbaConfigError::InvalidDBInstanceNameNotFound,
        DescribePGHbaConfigError::OrderComboInstanceNotAllowOperate,
        DescribePGHbaConfigError::PricePricingPlanResultNotFound,
        DescribePGHbaConfigError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribePGHbaConfigRequest`].
#[non_exhaustive]
pub struct DescribePGHbaConfigResponse {
    /// When the `pg_hba.conf` file was last changed. Example: `2021-11-25T06:00:40Z`.
    pub hba_modify_time: Option<Timestamp>,
    /// Why it came to the modify status. Example: `text`.
    pub modify_status_reason: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A147A124-A147-5CCF-9609-B73C028848DF`.
    pub request_id: Option<String>,
    /// Whether the latest change has taken effect. Example: `success`.
    pub last_modify_status: Option<String>,
    /// Rules that the `pg_hba.conf` file starts out with.
    pub default_hba_items: Option<HbaItems>,
    /// Rules of the `pg_hba.conf` file that are in force.
    pub running_hba_items: Option<HbaItems>,
    /// ID of the database instance. Example: `rm-bp1****`.
    pub db_instance_id: Option<String>,
}

response! {
    DescribePGHbaConfigResponse {
        "HbaModifyTime" => hba_modify_time: value,
        "ModifyStatusReason" => modify_status_reason: value,
        "RequestId" => request_id: value,
        "LastModifyStatus" => last_modify_status: value,
        "DefaultHbaItems" => default_hba_items: value,
        "RunningHbaItems" => running_hba_items: value,
        "DBInstanceId" => db_instance_id: value,
    }
}

/// Errors that the documentation of [`DescribePGHbaConfigRequest`] names.
///
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType), here with HTTP status 400
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribePGHbaConfigError = super::DocumentedError;
