// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlots`, from `rds/DescribeSlots.md`.

use alicloud_runtime::codegen::*;

/// Lists the replication slots of a PostgreSQL instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeSlotsRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_slots(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlotsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeSlotsRequest {
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
    DescribeSlotsRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSlotsRequest {
    type Response = DescribeSlotsResponse;
    type Error = DescribeSlotsError;
    const INFO: OperationInfo = super::operation("DescribeSlots")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeSlotsError] = &[
        DescribeSlotsError::InvalidDBInstanceNameNotFound,
        DescribeSlotsError::InvalidDBInstanceEngineTypeFormat,
    ];
}

/// Response to [`DescribeSlotsRequest`].
#[non_exhaustive]
pub struct DescribeSlotsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `76AF0609-4195-5DFC-BC78-3AD76FF872BB`.
    pub request_id: Option<String>,
    /// Replication slots, one entry each.
    pub slots: Vec<Slot>,
}

response! {
    DescribeSlotsResponse {
        "RequestId" => request_id: value,
        "Slots" => slots: list(""),
    }
}

/// Replication slots, one entry each.
#[non_exhaustive]
pub struct Slot {
    /// Name of the replication slot. Example: `slot_test01`.
    pub slot_name: Option<String>,
    /// Output plug-in that the replication slot uses. Example: `test_decoding`.
    pub plugin: Option<String>,
    /// Whether the replication slot is a physical or a logical one. Example: `logical`.
    pub slot_type: Option<String>,
    /// Database that the rule, the statement, or the table belongs to. Example: `db_test01`.
    pub database: Option<String>,
    /// Whether the replication slot is a temporary one. Example: `false`.
    pub temporary: Option<String>,
    /// Whether the replication slot is in use. Example: `INACTIVE`.
    pub slot_status: Option<String>,
    /// How much log data has piled up in the replication slot. Example: `16 MB`.
    pub wal_delay: Option<String>,
    /// How long the subscriber of the replication slot lags behind. Example: `0`.
    pub sub_replay_lag: Option<String>,
}

response! {
    Slot {
        "SlotName" => slot_name: value,
        "Plugin" => plugin: value,
        "SlotType" => slot_type: value,
        "Database" => database: value,
        "Temporary" => temporary: value,
        "SlotStatus" => slot_status: value,
        "WalDelay" => wal_delay: value,
        "SubReplayLag" => sub_replay_lag: value,
    }
}

/// Errors that the documentation of [`DescribeSlotsRequest`] names.
///
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`InvalidDBInstanceEngineTypeFormat`](super::DocumentedError::InvalidDBInstanceEngineTypeFormat)
pub type DescribeSlotsError = super::DocumentedError;
