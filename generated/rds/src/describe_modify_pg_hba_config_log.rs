// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeModifyPGHbaConfigLog`, from `rds/DescribeModifyPGHbaConfigLog.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HbaItem, HbaItems};

/// Lists how the `pg_hba.conf` file of a PostgreSQL instance was changed.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeModifyPGHbaConfigLogRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_modify_pg_hba_config_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeModifyPGHbaConfigLogRequest {
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeModifyPGHbaConfigLogRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeModifyPGHbaConfigLogRequest {
    type Response = DescribeModifyPGHbaConfigLogResponse;
    type Error = DescribeModifyPGHbaConfigLogError;
    const INFO: OperationInfo = super::operation("DescribeModifyPGHbaConfigLog")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeModifyPGHbaConfigLogError] = &[
        DescribeModifyPGHbaConfigLogError::InvalidStartTimeFormat,
        DescribeModifyPGHbaConfigLogError::InvalidEndTimeFormat,
        DescribeModifyPGHbaConfigLogError::IncorrectDBInstanceType,
        DescribeModifyPGHbaConfigLogError::InvalidDBInstanceNameNotFound,
        DescribeModifyPGHbaConfigLogError::OrderComboInstanceNotAllowOperate,
        DescribeModifyPGHbaConfigLogError::PricePricingPlanResultNotFound,
        DescribeModifyPGHbaConfigLogError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeModifyPGHbaConfigLogRequest`].
#[non_exhaustive]
pub struct DescribeModifyPGHbaConfigLogResponse {
    /// ID of the database instance. Example: `pgm-bp1lymyn1v3i****`.
    pub db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6D797E6B-E157-510C-A27F-6F9E6DA40633`.
    pub request_id: Option<String>,
    /// How many log entries there are. Example: `1`.
    pub log_item_count: Option<i32>,
    /// Changes to the `pg_hba.conf` file, one entry each.
    pub hba_log_items: Vec<HbaLogItem>,
}

response! {
    DescribeModifyPGHbaConfigLogResponse {
        "DBInstanceId" => db_instance_id: value,
        "RequestId" => request_id: value,
        "LogItemCount" => log_item_count: value,
        "HbaLogItems" => hba_log_items: list("HbaLogItem"),
    }
}

/// Changes to the `pg_hba.conf` file, one entry each.
#[non_exhaustive]
pub struct HbaLogItem {
    /// Whether the change has taken effect. Example: `success`.
    pub modify_status: Option<String>,
    /// Why the change has not taken effect.
    pub status_reason: Option<String>,
    /// When the item was last changed. Example: `2021-11-25T06:00:40Z`.
    pub modify_time: Option<Timestamp>,
    /// Rules before the change.
    pub before_hba_items: Option<HbaItems>,
    /// Rules after the change.
    pub after_hba_items: Option<HbaItems>,
}

response! {
    HbaLogItem {
        "ModifyStatus" => modify_status: value,
        "StatusReason" => status_reason: value,
        "ModifyTime" => modify_time: value,
        "BeforeHbaItems" => before_hba_items: value,
        "AfterHbaItems" => after_hba_items: value,
    }
}

/// Errors that the documentation of [`DescribeModifyPGHbaConfigLogRequest`] names.
///
/// - [`InvalidStartTimeFormat`](super::DocumentedError::InvalidStartTimeFormat)
/// - [`InvalidEndTimeFormat`](super::DocumentedError::InvalidEndTimeFormat)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType), here with HTTP status 400
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeModifyPGHbaConfigLogError = super::DocumentedError;
